"""Fits by choices: of the candidates of one document, or one entry, some are right; or none is, where that may be.

It is the conditional logistic regression that `owner.py`, `awards.py` and `grants.py` share: each candidate has a sum
of its evidence, and the weights give the right ones the highest share. What the candidates are stands there, those of
entries as a parser begins them: what it asks its decision, a fit sees in the moment in which it is asked, as later the
parser has crossed out what it took. Right are those that print the values of the truth. The fits need the extra `fit`.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from cvparse.entries.types import Context
from cvparse.layout.analyse import analyse
from cvparse.layout.types import Document, Layout
from cvparse.lexicon import load
from cvparse.lexicon.detect import detect
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.parsers.routing.dispatch import routes_of
from cvparse.pdf.reader import bytes_of, read
from cvparse.sections.dateline import lift_dateline
from cvparse.sections.stated import letters_of, statements_of
from cvparse.sections.tree import divide
from cvparse.sections.types import Section
from fit.headings import FOLDS, REAL, matrix
from kind_cases import FOLDER
from printed import cases, section

if TYPE_CHECKING:
    import numpy as np

STRENGTH = 1.0  # of what holds the weights near nothing
CASES = "cases"  # the source of what the cases of a parser print
Truth = Mapping[str, object]
T = TypeVar("T")


class Labelled(Protocol):
    """Candidates of which one is to be chosen: their source, the unit that is kept out whole, and of each its text, its
    evidence and whether it is right."""

    @property
    def source(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def rows(self) -> tuple[tuple[str, tuple[str, ...], bool], ...]: ...


class Choices:
    """All candidates as a matrix, with the number of the choice that each belongs to.

    `always` is evidence that every candidate shows. `none` says of each choice whether it is right to
    take none, whose sum is nothing; where it is left out, one must be taken.
    """

    def __init__(
        self,
        found: Sequence[Labelled],
        made: Sequence[str],
        *,
        rare: int,
        always: str | None = None,
        none: Sequence[bool] | None = None,
    ) -> None:
        import numpy as np

        self.of = np.array([number for number, one in enumerate(found) for _ in one.rows])
        self.right = np.array([right for one in found for _, _, right in one.rows])
        self.fold = np.array([zlib.crc32(one.unit.encode()) % FOLDS for one in found])
        self.counts = np.array([1.0 if one.source in made else REAL for one in found])
        shown = Counter(name for one in found for name in {name for _, names, _ in one.rows for name in names})
        every = (always,) if always else ()
        self.names = [*every, *sorted(name for name, count in shown.items() if count >= rare)]
        self.x = matrix([(*every, *names) for one in found for _, names, _ in one.rows], self.names)
        self.may_be_none = none is not None
        self.none = np.zeros(len(found), bool) if none is None else np.array(none)
        self.missing = ~self.none & (np.bincount(self.of[self.right], minlength=len(found)) == 0)
        """For each choice whether what would be right is not among its candidates."""


def weights_of(choices: Choices, chosen: np.ndarray) -> np.ndarray:
    """The weights, in hundredths, with which the right candidates, or none, have the highest share in these choices."""
    import numpy as np
    from scipy.optimize import minimize

    chosen = chosen & ~choices.missing
    rows = chosen[choices.of]
    x, of, right = choices.x[rows], choices.of[rows], choices.right[rows]
    count, size = choices.counts, len(choices.counts)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = x @ weights
        top = np.full(size, 0.0 if choices.may_be_none else -np.inf)
        np.maximum.at(top, of, sums)
        each = np.exp(sums - top[of])
        nothing = np.exp(-top) if choices.may_be_none else np.zeros(size)
        whole = nothing + np.bincount(of, each, size)
        good = np.maximum(np.where(choices.none, nothing, 0.0) + np.bincount(of[right], each[right], size), 1e-12)
        share = each / whole[of] - np.where(right, each / good[of], 0.0)
        cost = -(count * np.log(good / np.maximum(whole, 1e-12)))[chosen].sum()
        return cost + 0.5 * STRENGTH * (weights**2).sum(), x.T @ (count[of] * share) + STRENGTH * weights

    return minimize(loss, np.zeros(len(choices.names)), jac=True, method="L-BFGS-B").x.round(2)


def divided_document(pdf: Path) -> tuple[Document, Layout, Context, tuple[Section, ...]]:
    """A PDF as its sections, with what they were made of."""
    printed = read(bytes_of(pdf), reader="pdfium", password=None, name=pdf.name)
    context = Context(load(detect(" ".join(word.text for page in printed.pages for word in page.words))))
    layout, _ = lift_dateline(analyse(printed), context.lexicon)
    return printed, layout, context, divide(layout, context.lexicon, statements_of(printed)).sections


def arguments(description: str | None, weights: Path) -> argparse.Namespace:
    """What the command line of a fit asks for."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--made", action="append", default=[], help="a folder of documents that programs made")
    parser.add_argument("--cache", type=Path, help="keep what is labelled here, and read it from here")
    parser.add_argument("--write", action="store_true", help=f"write {weights.name}")
    parser.add_argument("--show", action="store_true", help="print the mistakes")
    return parser.parse_args()


def truths_of(file: Path, kind: SectionKind) -> list[Truth]:
    """What the truth of a document says of the entries of a kind."""
    return json.loads(file.read_text("utf-8")).get(str(kind)) or []


def sections_of(pdf: Path, kind: SectionKind) -> tuple[Context, list[Section]]:
    """The sections of a PDF that the parser of a kind reads."""
    _, _, context, sections = divided_document(pdf)
    return context, [route.section for route in routes_of(sections, context) if route.section.kind is kind]


def sections_of_cases(
    kind: SectionKind, heading: str = "Heading"
) -> Iterator[tuple[str, Context, Section, list[Truth]]]:
    """The cases of a parser, each as a section under a heading: its name, and what must come of it."""
    for name, written, expected in cases(FOLDER / f"{kind}.md"):
        languages = tuple(name.rsplit("(", 1)[1].rstrip(")").split(",")) if name.endswith(")") else ("en",)
        yield name, Context(load(languages)), section(kind, written, heading), json.loads(expected)


def seen_by(
    parser: ModuleType,
    decision: str,
    sections: Sequence[Section],
    context: Context,
    look: Callable[[Any, Lexicon], T],
    instead: Callable[[Any, Lexicon], Any] | None = None,
) -> list[T]:
    """What `look` sees each time a parser asks its function `decision` for the entries of a section; the parser goes on
    with what that function decides, or another one `instead`."""
    seen: list[T] = []
    decides = getattr(parser, decision)

    def spy(every: Any, lexicon: Lexicon) -> Any:
        seen.append(look(every, lexicon))
        return (instead or decides)(every, lexicon)

    setattr(parser, decision, spy)
    try:
        for one in sections:
            parser.parse(one, context)
    finally:
        setattr(parser, decision, decides)
    return seen


def are_of(values: Mapping[str, str], truth: Truth) -> bool:
    """Whether these values of an entry are those of the truth; one that the truth is silent of may be any."""
    others = truth.get("_any") or {}
    assert isinstance(others, Mapping)
    return all(
        letters_of(value) in {letters_of(str(v or "")) for v in (truth[name], *others.get(name, ()))}
        for name, value in values.items()
        if name in truth
    )


def with_stated(choices: Choices, weights: np.ndarray, stated: Mapping[str, float]) -> np.ndarray:
    """The fitted weights, those that are stated in their place."""
    import numpy as np

    return np.array([stated.get(name, value) for name, value in zip(choices.names, weights, strict=True)])


@dataclass(frozen=True, slots=True)
class Sparse:
    """How a fit over what lines or entries hold is held: its strength, its steps and how exact they are, which weights
    count for nothing, and what a kind begins with that has none."""

    strength: float
    steps: int
    exact: float
    least_count: float
    least_said: float


def contents_weights(
    x: object, y: np.ndarray, counts: np.ndarray, shape: tuple[int, int], how: Sparse
) -> tuple[np.ndarray, np.ndarray]:
    """The weights of the facts by kind, and what each kind begins with; `shape` is the number of kinds and of facts."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(
        C=how.strength, l1_ratio=1.0, solver="saga", max_iter=how.steps, tol=how.exact, random_state=0
    )
    model.fit(x, y, sample_weight=counts)
    weights = np.zeros(shape)
    start = np.full(shape[0], how.least_said)
    weights[model.classes_] = np.where(np.abs(model.coef_) < how.least_count, 0.0, model.coef_)
    start[model.classes_] = model.intercept_
    return weights.round(2), start.round(2)


def log_chances(sums: np.ndarray, least: float) -> np.ndarray:
    """The logarithm of the probability of each kind, by the sums of each row; not below `least`."""
    import numpy as np

    sums = sums - sums.max(1, keepdims=True)
    return np.maximum(sums - np.log(np.exp(sums).sum(1, keepdims=True)), least)
