"""What became of an attack."""

import typing


class Outcome(typing.NamedTuple):
    """An answer in words, what /health said, and whether the server held (None: not tried)."""

    answer: str
    health: str
    held: typing.Optional[bool]


def after(server, answer, held):
    """The outcome of an attack on a server that must be well again now."""
    well, said = server.health()
    return Outcome(answer, said, held and well)


def counted(answers):
    """Statuses and how often: 200 × 3, none × 1."""
    counts = {}
    for answer in answers:
        counts[answer.status] = counts.get(answer.status, 0) + 1
    return ", ".join(f"{status or 'none'} × {count}" for status, count in sorted(counts.items()))
