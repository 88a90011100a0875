"""Attacks on the temporary folder: full, and filled by those who do not read."""

import os
import socket
import subprocess
import tempfile
import threading
import time

from attacks.outcome import Outcome, after, counted
from attacks.server import Answer, Server, encoded

SMALL_MB = 48
READERS = 40
READING_SECONDS = 55
MOST_BYTES = 1_300 << 20


def full_folder():
    """A3: a result larger than the temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SMALL_MB}m", "tmpfs", folder],
            stderr=subprocess.PIPE,
            check=False,
        )
        if mounted.returncode:
            return Outcome("a small folder cannot be mounted without root", "–", None)
        try:
            with Server("--quiet", temporary=folder) as server:
                return asked_of(server)
        finally:
            subprocess.run(["umount", folder], check=False)


def asked_of(server):
    query = "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f }"
    forms = ["application/sparql-results+json"] * 3 + ["text/csv", "text/tab-separated-values"]
    answers = [server.query(query, form, timeout=40) for form in forms]
    empty = [answer for answer in answers if answer.status == 200 and not answer.body]
    left = os.listdir(server.temporary)
    told = f"{counted(answers)}, {len(empty)} of them empty; {len(left)} files left"
    held = not left and all(
        answer.status in (503, 507) and answer.is_problem() and "retry-after" in answer.headers
        for answer in answers
    )
    return after(server, told, held)


def slow_readers():
    """A4: forty who ask for some 100 MB, and hardly read."""
    target = "/sparql?format=json&query=" + encoded("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 50000")
    end = time.time() + 10_000
    answers = []

    def read(port):
        while time.time() < end:
            with socket.socket() as wire:
                wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                wire.settimeout(60)
                try:
                    wire.connect(("127.0.0.1", port))
                    wire.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                    answer = Answer(wire.recv(4096), 0)
                    answers.append(answer)
                    if answer.status == 200:
                        time.sleep(max(0, end - time.time()))
                        return
                except OSError:
                    answers.append(Answer(b"", 0))
            time.sleep(1)

    with Server("--quiet") as server:
        end = time.time() + READING_SECONDS
        readers = [threading.Thread(target=read, args=(server.port,)) for _ in range(READERS)]
        for reader in readers:
            reader.start()
        most = 0
        while time.time() < end:
            most = max(most, server.temporary_bytes())
            time.sleep(0.2)
        for reader in readers:
            reader.join()
        whole = sum(answer.status == 200 for answer in answers)
        told = f"{counted(answers)}; {most / 1e6:,.0f} MB of temporary files"
        waits = all(a.status in (200, 503) for a in answers)
        if waits and not whole:
            return Outcome(told + "; this machine is too busy to make one in time", "–", None)
        return after(server, told, waits and most < MOST_BYTES)
