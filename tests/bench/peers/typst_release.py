"""Compiles release.typ to PDF/UA-1 with Typst (PyPI: typst), as one process to be timed:

    /usr/bin/time -v python3 typst_release.py release.pdf
"""

import pathlib
import sys

import typst

SOURCE = pathlib.Path(__file__).with_name("release.typ")
typst.compile(str(SOURCE), output=sys.argv[1], pdf_standards="ua-1")
