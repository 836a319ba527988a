"""Evidence from what the file says of itself: its outline and its structure tags, each where it is believed.

Outlines and tags are incomplete, so only what they name is evidence; their silence is none. Many name entries too: a
theme of the web sets each post as a heading of the third level. So what a level says counts by how many of the texts
that it names are known as sections.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cvparse.sections.candidates import Candidate
from cvparse.sections.evidence.steps import step
from cvparse.sections.heading_meaning import Certainty
from cvparse.sections.stated import Named, Source

KnownShares = Mapping[tuple[Source, int], float]
SHARES = (0.01, 0.2, 0.5)  # of the texts that a level names are known: none, few, many, most


def known_shares(candidates: Sequence[Candidate], named: Mapping[Source, Named]) -> KnownShares:
    """For each source and each of its levels, which share of the texts that it names is known as a section, 0 to 1."""
    of_level: dict[tuple[Source, int], list[bool]] = defaultdict(list)
    for source, found in named.items():
        for number, level in found.levels.items():
            of_level[source, level].append(candidates[number].meaning.certainty >= Certainty.PARTS)
    return {key: sum(known) / len(known) for key, known in of_level.items()}


def of_file(number: int, named: Mapping[Source, Named], shares: KnownShares) -> Iterator[str]:
    """Which believed sources name this candidate, and how many of the same level are known."""
    for source, found in named.items():
        if number in found.levels:
            yield f"{source.value}: names it"
            yield step(f"{source.value}, share known of its level", shares[source, found.levels[number]], SHARES)
