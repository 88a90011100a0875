"""Attacks on what stands before the queries: heads, paths, methods, hosts, the log."""

import socket
import threading

from attacks.outcome import after, counted
from attacks.server import Server

CONNECTIONS = 6
HEADER_BYTES = 13_800
MOST_GROWTH_MB = 64


def different_headers(requests):
    """A1: the same address, each time with another Accept of 13.8 KB."""
    answered = [0] * CONNECTIONS

    def send(number, port):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=30) as wire:
                for i in range(requests // CONNECTIONS):
                    accept = f"text/html, text/x{number}-{i}, ".ljust(HEADER_BYTES, "a")
                    head = f"GET /id/license/mit HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\n\r\n"
                    wire.sendall(head.encode())
                    got = b""
                    while b"\r\n\r\n" not in got:
                        part = wire.recv(65536)
                        if not part:
                            return
                        got += part
                    answered[number] += got.startswith(b"HTTP/1.1 303")
        except OSError:
            pass  # what was not answered is counted

    with Server("--quiet", java=["-XX:+ExitOnOutOfMemoryError"]) as server:
        before = server.heap_megabytes()
        senders = [
            threading.Thread(target=send, args=(number, server.port)) for number in range(CONNECTIONS)
        ]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        asked = requests // CONNECTIONS * CONNECTIONS
        alive = server.process.poll() is None
        grown = server.heap_megabytes() - before if alive else float("inf")
        told = f"{sum(answered)} of {asked} answered, heap + {grown:.0f} MB"
        return after(server, told, sum(answered) == asked and grown < MOST_GROWTH_MB)


def long_paths():
    """A5: 3,000 segments and a slash at the end."""
    with Server("--quiet") as server:
        answers = [
            server.get("/" + word + "/a" * 3000 + "/") for word in ("id", "concept", "lineage", "page")
        ]
        traces = server.log_text().count(b"StackOverflowError")
        held = all(answer.status in (404, 414) for answer in answers) and not traces
        return after(server, f"{counted(answers)}; {traces} traces", held)


def tags_of_redirects():
    """A11: 303 to different places under one tag."""
    with Server("--quiet") as server:
        tags = {}
        for accept in ("text/html", "text/turtle", "application/ld+json"):
            answer = server.get("/id/license/mit", "Accept: " + accept)
            tags.setdefault(answer.headers.get("etag"), set()).add(answer.headers.get("location"))
        shared = [tag for tag, places in tags.items() if tag and len(places) > 1]
        return after(server, f"{len(shared)} tags shared by several places", not shared)


def odd_requests():
    """A12: unknown paths by other methods, OPTIONS *, other ports in Host."""
    with Server("--quiet") as server:
        found = [
            ("PUT /nowhere", server.ask("PUT", "/nowhere").status, (404,)),
            ("POST /nowhere", server.ask("POST", "/nowhere").status, (404,)),
            ("DELETE /ontology", server.ask("DELETE", "/ontology").status, (405,)),
            ("OPTIONS *", server.ask("OPTIONS", "*").status, (204,)),
            ("Host with port 1", server.get("/", "Host: localhost:1").status, (421,)),
            ("Host without port", server.get("/", "Host: localhost").status, (200,)),
        ]
        update = server.query("INSERT DATA { <a:b> <a:b> <a:b> }")
        jargon = server.query("SELECT * { ?s ?p ")
        words = b"read-only" in update.body and update.status == 400
        plain = not any(word in jargon.body for word in (b"CURLY", b"<EOF>", b"Unexpected char"))
        told = "; ".join(f"{what} {status}" for what, status, _ in found)
        told += f"; INSERT {'told in words' if words else 'told by the parser'}"
        told += f"; syntax error {'in words' if plain else 'in jargon'}"
        held = all(status in wanted for _, status, wanted in found) and words and plain
        return after(server, told, held)


def unread_log():
    """A14: standard error is a pipe that nobody reads."""
    with Server(unread=True) as server:
        answers = []
        while len(answers) < 400 and answers.count(0) < 3:
            answers.append(server.get("/nowhere-" + "n" * 8_000, timeout=10).status)
        late = answers.count(0)
        pages = [server.get("/style.css", timeout=10) for _ in range(20)] if late == 0 else []
        dropped = server.metric("provender_log_lines_dropped_total") if late == 0 else None
        told = f"{len(answers) - late} answered, {late} not; then pages {counted(pages) or 'not tried'}"
        told += f"; lines dropped: {'not told' if dropped is None else int(dropped)}"
        held = late == 0 and all(page.status == 200 for page in pages) and bool(dropped)
        return after(server, told, held)
