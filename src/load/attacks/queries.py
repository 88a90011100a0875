"""Attacks by queries."""

import threading
import time

from attacks.outcome import after, counted
from attacks.server import Server

XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"
CDT = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/"
PATIENCE_SECONDS = 20
SMALL_LOG = 200_000
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


def repeated(first, step, times):
    """BIND of a first value, and again and again of a step that uses the one before."""
    lines = [f"BIND({first} AS ?a0)"]
    lines += [f"BIND({step.format(x=f'?a{i}')} AS ?a{i + 1})" for i in range(times)]
    return " ".join(lines), f"?a{times}"


def doubled(first, times):
    return repeated(first, "CONCAT({x}, {x})", times)


def slow():
    """Each calls one function that takes far longer than its time, were it let."""
    decimal, last = repeated("99999999999999999999.9", "{x} * {x}", 20)
    yield "decimal", f"SELECT ({last} AS ?x) {{ {decimal} }}"
    integer, last = repeated("99999999999999999999", "{x} * {x}", 18)
    yield "integer", f"SELECT ({last} AS ?x) {{ {integer} }}"
    small, last = doubled('"\ufb03"', 21)
    yield "string", f"SELECT (STRLEN(UCASE({last})) AS ?x) {{ {small} }}"
    text, last = doubled('"a"', 21)
    part, other = doubled('"a"', 19)
    part, other = part.replace("?a", "?b"), other.replace("?a", "?b")
    yield "before", (
        f'SELECT (STRLEN(STRBEFORE({last}, CONCAT({other}, "b"))) AS ?x) {{ {text} {part} }}'
    )
    iri, last = doubled('"a/../"', 18)
    yield "IRI", f"{XSD}SELECT (DATATYPE(STRDT({last}, xsd:anyURI)) AS ?x) {{ {iri} }}"
    digits, last = doubled('"9"', 20)
    yield "IRI made", f"SELECT (IRI({last}) AS ?x) {{ {iri.replace('?a', '?b')} {digits} }}"
    year = f'STRDT(CONCAT({last}, "-01-01T00:00:00Z"), xsd:dateTime)'
    yield "year", f"{XSD}SELECT (YEAR({year}) AS ?x) {{ {digits} }}"
    yield "dates", f"{XSD}SELECT ({year} < {year} AS ?x) {{ {digits} }}"
    days = f'STRDT(CONCAT("P", {last}, "D"), xsd:dayTimeDuration)'
    yield "duration", f'{XSD}SELECT ("2020-01-01T00:00:00Z"^^xsd:dateTime + {days} AS ?x) {{ {digits} }}'
    yield "cast", f"{XSD}SELECT (xsd:integer({last}) + 1 AS ?x) {{ {digits} }}"


def slow_functions():
    """A2: one call that never looks at the clock."""
    with Server("--quiet") as server:
        answers = [(name, server.query(text, timeout=PATIENCE_SECONDS)) for name, text in slow()]
        told = ", ".join(f"{name} {a.status or 'none'} in {a.seconds:.1f} s" for name, a in answers)
        return after(server, told, all(a.status in (200, 400, 503) for _, a in answers))


def unknown_datatypes():
    """A6: ill-formed literals of datatypes that SPARQL 1.1 does not know."""
    with Server("--quiet") as server:
        answers = []
        for kind, bracket in (("List", "["), ("Map", "{")):
            one, two = (f'"{text}"^^<{CDT}{kind}>' for text in (bracket, bracket + "1,"))
            answers += [
                server.query(f"SELECT ({one} AS ?x) {{}}"),
                server.query(f"SELECT ({one} = {two} AS ?x) {{}}"),
                server.query(f"SELECT ({one} IN ({two}) AS ?x) {{}}"),
                server.query(f"SELECT * {{ VALUES ?x {{ {one} 1 {two} }} }} ORDER BY ?x"),
                server.query(f"SELECT * {{ VALUES ?x {{ {one} }} FILTER(?x = {two}) }}"),
                server.query(f"SELECT (MAX(?x) AS ?m) {{ VALUES ?x {{ {one} {two} }} }}"),
            ]
        return after(server, counted(answers), all(answer.status == 200 for answer in answers))


def texts_in_the_log():
    """A7: texts that are wrong for their type, which the engine would warn of."""
    secret = "SECRET" * 9_000
    wrong = [
        f'SELECT ("{secret}"^^xsd:{kind} + 1 AS ?x) {{}}'
        for kind in ("integer", "decimal", "double", "dateTime", "dayTimeDuration", "gYear", "boolean")
    ]
    wrong += [f'SELECT (xsd:{kind}("{secret}") AS ?x) {{}}' for kind in ("integer", "dateTime", "double")]
    wrong += [
        f'SELECT (IRI("http://[{secret}") AS ?x) {{}}',
        f'SELECT (STRDT("{secret}", <rel ative>) AS ?x) {{}}',
        f'SELECT (REGEX("{secret}", "(") AS ?x) {{}}',
        f"SELECT * {{ ?s ?p <http://example.org/{secret}%%> }}",
    ]
    with Server() as server:
        begun = server.log_bytes()
        answers = [server.query(XSD + text) for text in wrong * 2]
        time.sleep(1)
        grown = server.log_bytes() - begun
        told = server.log_text().count(b"SECRET")
        answer = f"{len(answers)} queries, log + {grown:,} bytes, their text in it {told} times"
        return after(server, answer, grown < SMALL_LOG and not told)


def busy():
    """A10: more queries at once than run at a time, short ones and then endless ones."""
    short = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER(STRLEN(STR(?c)) > 3) }"
    with Server("--quiet") as server:
        places = 12
        server.query(short)
        few = at_once(server, short, places)
        crowd = threading.Thread(target=lambda: many.extend(at_once(server, ENDLESS, 60, 40)))
        many = []
        crowd.start()
        time.sleep(3)
        pages = [server.get("/style.css", timeout=5) for _ in range(10)]
        crowd.join()
        told = f"{places} short at once {counted(few)}; 60 endless {counted(many)}"
        told += f", pages beside them {counted(pages)}"
        held = all(a.status == 200 for a in few + pages)
        held = held and all(a.status == 503 for a in many)
        return after(server, told, held)


def at_once(server, text, count, timeout=PATIENCE_SECONDS):
    answers = []
    askers = [
        threading.Thread(target=lambda: answers.append(server.query(text, timeout=timeout)))
        for _ in range(count)
    ]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    return answers


def grouped_rows():
    """A13: one count over more groups than are allowed, with a log."""
    with Server() as server:
        begun = server.log_bytes()
        answers = []
        asker = threading.Thread(target=lambda: answers.append(server.query(ENDLESS)))
        asker.start()
        while asker.is_alive() and server.log_bytes() - begun < 300 << 20:
            time.sleep(0.2)
        grown = server.log_bytes() - begun
        if grown > 100 << 20:
            server.process.kill()
        asker.join()
        answer = f"{counted(answers)} after {answers[0].seconds:.1f} s, log + {grown:,} bytes"
        return after(server, answer, answers[0].status == 503 and grown < SMALL_LOG)
