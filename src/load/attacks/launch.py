"""Attacks on the command line: files and a machine that do not fit."""

import os
import subprocess
import tempfile
import threading

from attacks.outcome import Outcome
from attacks.server import command

PATIENCE_SECONDS = 300
MEGABYTES = 51
FILES = 64


def run(arguments, before=""):
    """Exit code and standard error of one command; the code is None where it went on serving."""
    line = ["bash", "-c", before + 'exec "$@"', "bash", *command(arguments)]
    with subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        watch = threading.Timer(PATIENCE_SECONDS, process.kill)
        watch.start()
        told = []
        for text in process.stderr:
            told.append(text.decode("utf-8", "replace"))
            if "Serving at" in told[-1]:
                process.kill()
                watch.cancel()
                return None, "".join(told)
        watch.cancel()
        return process.wait(), "".join(told)


def has_trace(told):
    return "\tat " in told or "Exception in thread" in told or "Caused by:" in told


def odd_file_name():
    """A8: a file name with a number sign."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "a#b.ttl")
        with open(file, "w", encoding="utf-8") as out:
            out.write("<https://example.org/a> <https://example.org/b> 1 .\n")
        code, told = run(["validate", file])
        refused = "which kind of RDF" in told
        return Outcome(f"exit {code}{', not read' if refused else ', read'}", "–", not refused)


def too_little_to_start():
    """A9: more data than the heap holds, and fewer files than the program opens."""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "big.ttl"), "w", encoding="utf-8") as out:
            size = 0
            number = 0
            while size < MEGABYTES << 20:
                size += out.write(
                    f'<https://example.org/{number}> <https://example.org/says> "number {number}" .\n'
                )
                number += 1
        outcomes = [
            (f"{MEGABYTES} MB", *run(["serve", "--port", "0", "--data", folder])),
            *(
                (f"{FILES} files, {name}", *run(arguments, f"ulimit -n {FILES}; "))
                for name, arguments in (
                    ("serve", ["serve", "--port", "0"]),
                    ("compare", ["compare", "deepseek-r1", "gpt-4o-2024-05-13"]),
                )
            ),
        ]
    told = "; ".join(
        f"{what}: {'serves' if code is None else f'exit {code}'}"
        + (", Java trace" if has_trace(text) else "")
        for what, code, text in outcomes
    )
    held = all(code in (None, 0, 5) and not has_trace(text) for _, code, text in outcomes)
    return Outcome(told, "–", held)
