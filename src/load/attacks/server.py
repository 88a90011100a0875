"""A server of its own for each attack, on the loopback address, and raw HTTP to it."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
JAR = os.environ.get("JAR", os.path.join(HOME, "target", "provender.jar"))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
HEAP = "-Xmx512m"
START_SECONDS = 180
HEALTH_SECONDS = 20


def command(arguments, java=()):
    """The command line of the built program, with the files of this checkout."""
    options = ["-XX:+UseSerialGC", HEAP, "-Xlog:disable", "-Dprovender.home=" + HOME]
    return [JAVA, *options, *java, "-jar", JAR, *arguments]


class Answer:
    """One answer; status 0 where the connection ended or the time was up before it came."""

    def __init__(self, raw, seconds):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        first = lines[0].split(" ")
        self.status = int(first[1]) if len(first) > 1 and first[1].isdigit() else 0
        self.headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:])
        }
        self.seconds = seconds

    def is_problem(self):
        return self.headers.get("content-type", "").startswith("application/problem+json")


class Server:
    """A server that has just started; to be used in a with statement."""

    def __init__(self, *arguments, java=(), temporary=None, unread=False):
        self.folder = tempfile.mkdtemp(prefix="attack-")
        self.temporary = temporary or os.path.join(self.folder, "tmp")
        os.makedirs(self.temporary, exist_ok=True)
        self.log = os.path.join(self.folder, "log")
        line = command(
            ["serve", "--port", "0", "--metrics-port", "0", *arguments],
            ["-Djava.io.tmpdir=" + self.temporary, *java],
        )
        if unread:
            self.process = subprocess.Popen(line, stderr=subprocess.PIPE)
            told = self._told_by_pipe()
        else:
            with open(self.log, "wb") as log:
                self.process = subprocess.Popen(line, stderr=log)
            told = self._told_by_file()
        self.port = int(re.search(r"Serving at http://[^:]*:(\d+)/", told).group(1))
        self.metrics_port = int(re.search(r"Metrics at http://[^:]*:(\d+)/", told).group(1))

    def _told_by_pipe(self):
        told = ""
        while "Metrics at" not in told:
            line = self.process.stderr.readline().decode()
            if not line:
                raise SystemExit("the server did not start: " + told)
            told += line
        return told

    def _told_by_file(self):
        end = time.time() + START_SECONDS
        while time.time() < end and self.process.poll() is None:
            with open(self.log, encoding="utf-8") as log:
                told = log.read()
            if "Metrics at" in told:
                return told
            time.sleep(0.2)
        raise SystemExit("the server did not start: " + open(self.log, encoding="utf-8").read())

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def raw(self, text, timeout=20, port=None):
        """Sends these bytes on a connection of its own and reads until it ends."""
        begun = time.time()
        got = b""
        try:
            with socket.create_connection(("127.0.0.1", port or self.port), timeout=timeout) as wire:
                wire.sendall(text)
                while True:
                    left = begun + timeout - time.time()
                    if left <= 0:
                        return Answer(b"", timeout)
                    wire.settimeout(left)
                    part = wire.recv(1 << 16)
                    if not part:
                        break
                    got += part
        except OSError:
            pass
        return Answer(got, time.time() - begun)

    def ask(self, method, target, headers=(), body=b"", timeout=20, port=None):
        lines = [f"{method} {target} HTTP/1.1", "Connection: close", *headers]
        if not any(header.lower().startswith("host:") for header in headers):
            lines.append(f"Host: 127.0.0.1:{port or self.port}")
        if body:
            lines.append(f"Content-Length: {len(body)}")
        return self.raw("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body, timeout, port)

    def get(self, target, *headers, **options):
        return self.ask("GET", target, headers, **options)

    def query(self, text, accept="application/sparql-results+json", timeout=20):
        headers = ["Content-Type: application/sparql-query", "Accept: " + accept]
        return self.ask("POST", "/sparql", headers, text.encode(), timeout)

    def metric(self, name):
        """The sum of a metric over its series; None where there is none of that name."""
        text = self.ask("GET", "/metrics", port=self.metrics_port).body.decode()
        found = re.findall(r"^" + re.escape(name) + r"(?:\{[^}]*\})? (\S+)$", text, re.MULTILINE)
        return sum(float(value) for value in found) if found else None

    def heap_megabytes(self):
        """What is left of the heap after a full collection, where there is a jcmd to ask for one."""
        try:
            subprocess.run(
                ["jcmd", str(self.process.pid), "GC.run"],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=30,
            )
        except (OSError, subprocess.TimeoutExpired):
            pass
        text = self.ask("GET", "/metrics", port=self.metrics_port).body.decode()
        used = re.findall(r'^jvm_memory_used_bytes\{area="heap".*\} (\S+)$', text, re.MULTILINE)
        return sum(float(value) for value in used) / 1e6

    def temporary_bytes(self):
        total = 0
        for name in os.listdir(self.temporary):
            try:
                total += os.path.getsize(os.path.join(self.temporary, name))
            except OSError:
                pass
        return total

    def log_bytes(self):
        return os.path.getsize(self.log)

    def log_text(self):
        with open(self.log, "rb") as log:
            return log.read(64 << 20)

    def health(self):
        """Whether /health says ok within the time that it may take to heal, and what it said."""
        end = time.time() + HEALTH_SECONDS
        said = "no answer"
        while time.time() < end:
            if self.process.poll() is not None:
                return False, f"ended with {self.process.returncode}"
            answer = self.get("/health", timeout=3)
            if answer.status:
                said = json.loads(answer.body)["status"]
                if said == "ok":
                    return True, said
            time.sleep(0.5)
        return False, said


def encoded(text):
    return urllib.parse.quote(text, safe="")
