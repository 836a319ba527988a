"""What is usual in this document: the size and colour of its body type, and its line pitch.

Decides by the number of characters, so that many short notes in small type do not outvote the text. Never looks at what
the words say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeVar

from cvparse.layout.types import Document, Norms, Word

Kind = TypeVar("Kind", str, float)
DEFAULT = Norms(body_size=10.0, line_pitch=12.0)


def norms_of(document: Document) -> Norms:
    """The norms of a document; those of an ordinary page where it has no words."""
    words = [word for page in document.pages for word in page.words if not word.icon and not word.raised]
    if not words:
        return DEFAULT
    printed: dict[tuple[float, str], int] = defaultdict(int)  # how many characters in each size and colour
    for word in words:
        printed[word.size, word.color] += len(word.text)
    size = _commonest((round(size * 2) / 2, count) for (size, _), count in printed.items())
    color = _commonest((color, count) for (_, color), count in printed.items())
    body = [w for w in words if abs(w.size - size) <= 0.25 * size / 10 + 0.25]
    return Norms(body_size=size, line_pitch=_pitch(body, size), body_color=color)


def _commonest(weighted: Iterable[tuple[Kind, int]]) -> Kind:
    """The kind with the greatest weight; of two, the one that came first."""
    total: dict[Kind, int] = {}
    for kind, weight in weighted:
        total[kind] = total.get(kind, 0) + weight
    return max(total, key=lambda kind: total[kind])


def _pitch(words: Sequence[Word], size: float) -> float:
    """The commonest distance between two baselines of body type that is plausible for lines of one paragraph."""
    steps: Counter[float] = Counter()
    baselines = sorted({(w.page, round(w.baseline, 1)) for w in words})
    for (page, upper), (other, lower) in pairwise(baselines):
        if page == other and 0.9 * size <= lower - upper <= 2 * size:
            steps[round((lower - upper) * 2) / 2] += 1
    return max(steps, key=lambda step: (steps[step], -step)) if steps else 1.2 * size
