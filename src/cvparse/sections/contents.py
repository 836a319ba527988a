"""What the lines of a section say of its kind, as a number for each kind: the logarithm of its probability.

The evidence is that of `evidence/contents`; its fitted weights stand in `kinds.toml`. The numbers speak of the lines
alone; what the headings say is weighed with them in `kind`, and what the head of a CV is by them in `head`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import exp, log

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.sections.evidence.contents import of_contents
from cvparse.text.fitted_weights import fitted_tables
from cvparse.text.value_class import dataclass

CONTENTS_KINDS: tuple[SectionKind, ...] = tuple(kind for kind in SectionKind if kind is not SectionKind.OTHER)
"""The kinds that lines can say; lines that say none are of `OTHER`."""
Named = Mapping[str, float]
ASKED = "its lines"
ANY_LINES = "any lines"
LEAST_SAID = -5.0  # nothing that the lines say is taken for impossible: it holds of one section in 150


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of `kinds.toml`: of each fact for each kind, and of what words and lines say in the choice."""

    contents: Mapping[str, Mapping[SectionKind, float]]
    words: Mapping[str, float]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The fitted weights."""
    return Weights(*kind_tables("cvparse.sections", "kinds.toml", "words"))


def kind_tables(package: str, file: str, other: str) -> tuple[Mapping[str, Mapping[SectionKind, float]], Named]:
    """The tables of a file of fitted weights: `contents`, of each fact for each kind, and one of weights by name."""
    data = fitted_tables(package, file)
    contents = {
        str(fact): {SectionKind(kind): float(weight) for kind, weight in row.items()}
        for fact, row in data["contents"].items()
    }
    return contents, {str(name): float(weight) for name, weight in data[other].items()}


def said_by(lines: Sequence[Line], lexicon: Lexicon) -> dict[SectionKind, float]:
    """For each kind the logarithm of its probability, at least `LEAST_SAID`; empty where there are no lines."""
    if not lines:
        return {}
    known = weights().contents
    start = {kind: known[ANY_LINES].get(kind, LEAST_SAID) for kind in CONTENTS_KINDS}
    return log_chances(start, of_contents(lines, lexicon), known, LEAST_SAID)


def log_chances(
    start: Mapping[SectionKind, float],
    facts: Iterable[str],
    known: Mapping[str, Mapping[SectionKind, float]],
    least: float,
) -> dict[SectionKind, float]:
    """For each kind of `start` the logarithm of its probability by the weights of some facts, at least `least`."""
    sums = dict(start)
    for fact in facts:
        for kind, weight in known.get(fact, {}).items():
            if kind in sums:
                sums[kind] += weight
    highest = max(sums.values())
    whole = highest + log(sum(exp(value - highest) for value in sums.values()))
    return {kind: max(value - whole, least) for kind, value in sums.items()}
