"""Asks the running window through AT-SPI what a screen reader would ask.

Usage: check_accessibility.py PROGRAM TEXT; inside a session bus and an X server.
"""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 90  # seconds, for a machine that does other things too
MISSPELT = "oportunity"


def wait_for(what, find):
    """What `find` gives, once it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the window is still being built
            found = None
        if found:
            return found
        time.sleep(0.5)
    sys.exit(f"FAILED: {what} is not there after {PATIENCE} s")


def descendants(parent):
    yield parent
    for child in parent:
        if child is not None:
            yield from descendants(child)


def application():
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and each.name and each.name.lower().startswith("dateline"):
            return each
    return None


def editor_in(window):
    for each in descendants(window):
        interfaces = pyatspi.listInterfaces(each)
        if "EditableText" in interfaces and MISSPELT in each.queryText().getText(0, -1):
            return each
    return None


def attributes_at(text, offset):
    pairs, start, end = text.getAttributes(offset)
    return dict(pair.split(":", 1) for pair in pairs.split(";") if ":" in pair), start, end


CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_SPIN_BUTTON,
}


def unnamed_controls(window):
    shown = (each for each in descendants(window) if each.getState().contains(pyatspi.STATE_SHOWING))
    return [each for each in shown if each.getRole() in CONTROLS and not each.name]


def check(window):
    failures = []
    editor = wait_for("the text", lambda: editor_in(window))
    text = editor.queryText()
    whole = text.getText(0, -1)
    if not editor.name:
        failures.append("the text has no name")
    if not editor.getState().contains(pyatspi.STATE_EDITABLE):
        failures.append("the text is not editable")
    # Kinds of blocks do not pass Qt 6.4's bridge, which lets only attributes through that it knows;
    # the tests of the editor ask the interface itself for them.
    if not attributes_at(text, 0)[0].get("language", "").startswith("en"):
        failures.append("the headline has no language")

    at = whole.index(MISSPELT)
    wait_for("the mark of a misspelt word", lambda: attributes_at(text, at)[0].get("invalid") == "spelling")
    _, start, end = attributes_at(text, at)
    if whole[start:end] != MISSPELT:
        failures.append(f"the misspelt stretch is {whole[start:end]!r}")
    if "invalid" in attributes_at(text, at - 2)[0]:
        failures.append("a right word counts as misspelt")
    for each in unnamed_controls(window):
        failures.append(f"a {each.getRoleName()} in {each.parent.name!r} ({each.parent.getRoleName()}) has no name")
    return failures


def main():
    program = subprocess.Popen(sys.argv[1:3])
    try:
        failures = check(wait_for("the window", application))
    finally:
        program.terminate()
        program.wait(10)
    for failure in failures:
        print("FAILED:", failure)
    print("accessibility:", "failed" if failures else "the text, its marks and all controls are found")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
