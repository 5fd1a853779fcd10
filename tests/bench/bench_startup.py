#!/usr/bin/env python3
"""Times the start of Dateline's window beside FocusWriter's, in one run under one Xvfb.

    tests/bench/bench_startup.py build/release/bin/dateline [RUNS]

For each program and run: seconds until its window is mapped, until it is settled (its threads have
used no processor for half a second), processor seconds spent until then, and memory (PSS, MB).
Prints the medians. Needs xdotool and Xvfb; FocusWriter (Debian: focuswriter) is left out if missing.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

DISPLAY = ":97"
QUIET_SECONDS = 0.5
PATIENCE_SECONDS = 30
TICKS = os.sysconf("SC_CLK_TCK")


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_megabytes(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def is_mapped(pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return found.stdout.strip() != b""


def wait_until_mapped(process, start):
    while time.monotonic() - start < PATIENCE_SECONDS:
        if is_mapped(process.pid):
            return time.monotonic() - start
        time.sleep(0.002)
    raise SystemExit(f"{process.args[0]} opened no window")


def wait_until_settled(process, start):
    used = processor_seconds(process.pid)
    last = time.monotonic()
    while time.monotonic() - last < QUIET_SECONDS:
        time.sleep(0.01)
        now = processor_seconds(process.pid)
        if now != used:
            used, last = now, time.monotonic()
    return last - start, used


def one_start(command, environment):
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        mapped = wait_until_mapped(process, start)
        settled, used = wait_until_settled(process, start)
        return mapped, settled, used, memory_megabytes(process.pid)
    finally:
        process.terminate()
        process.wait()


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    programs = [[os.path.abspath(sys.argv[1])]] + [[path] for path in [shutil.which("focuswriter")] if path]
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        environment = dict(os.environ, DISPLAY=DISPLAY, HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb")
        os.environ["DISPLAY"] = DISPLAY
        server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24"],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(1)
            print(f"{'program':14}{'mapped s':>10}{'settled s':>11}{'processor s':>13}{'memory MB':>11}")
            for command in programs:
                one_start(command, environment)
            figures = {command[0]: [] for command in programs}
            for _ in range(runs):
                for command in programs:
                    figures[command[0]].append(one_start(command, environment))
            for path, starts in figures.items():
                mapped, settled, used, memory = (statistics.median(column) for column in zip(*starts))
                print(f"{os.path.basename(path):14}{mapped:10.3f}{settled:11.3f}{used:13.3f}{memory:11.1f}")
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
