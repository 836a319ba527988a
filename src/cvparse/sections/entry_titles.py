"""Which lines that are printed like headings are titles of entries.

A heading stands over a list, a title over one entry. Signals, in order: a date at the right edge of the line; a date in
the lines right under it, where most lines of that style are unknown words (employers, courses, posts); a section that
would be left with nothing in it, because the next line has its style and is followed as titles are. Titles of works are
left alone: a group of publications may stand right over a dated entry. Each line that is refused here leaves its reason
in the verdicts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import regex

from cvparse.layout.types import Layout, Line
from cvparse.model.kinds import SectionKind
from cvparse.sections.candidates import CLOSE, Candidate, is_year
from cvparse.sections.heading_meaning import Certainty, bare
from cvparse.sections.typography import LineStyle, style_of
from cvparse.sections.verdict import Reason, Verdicts

REPEATED = 3  # times; a heading stands once, and once more after a page break
SOON = 3  # lines under a title among which its date stands
HALF, FEW = 1 / 2, 1 / 3  # of the lines of a style
SEVERAL = 3  # different sections named in one style
_DATE_ALONE = regex.compile(
    r"\W*(?:\p{L}{1,10}\W{1,3})?(?:\d{1,2}\W)?(?:19|20)\d\d(?:\W\d{1,2}){0,2}"
    r"(?:\W{1,5}(?:\p{L}{1,10}\W{1,3}){0,2}(?:\d{1,2}\W)?(?:(?:19|20)\d\d(?:\W\d{1,2}){0,2})?)?\p{L}{0,10}\W*"
)
_DATED = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)(?:\W{1,5}\p{L}{0,12}\W?(?:(?:19|20)\d\d|\d\d)?)?\W{0,3}$")
WORKS = (SectionKind.PUBLICATIONS, SectionKind.TALKS)
SUBJECTS = (SectionKind.INTERESTS, SectionKind.LANGUAGES, SectionKind.SKILLS)
"""Sections that list subjects: `Teaching` among somebody's interests is one of these, `Tools` a group of skills."""

Names = Callable[[str], bool]


def without_labels(candidates: Sequence[Candidate], layout: Layout, verdicts: Verdicts) -> list[Candidate]:
    """The candidates without those that belong to an entry: words that stand three times in one style (`Highlights`),
    and titles of unknown meaning over a line that is a date. The reason for each is recorded in `verdicts`."""
    texts = Counter((bare(c.text).casefold(), c.style) for c in candidates)
    kept: list[Candidate] = []
    for candidate in candidates:
        again = texts[bare(candidate.text).casefold(), candidate.style] >= REPEATED
        below = layout.lines[candidate.index + 1 : candidate.index + 3]
        dated = any(_is_date(line.text.text) for line in below if not line.margin)
        unknown = candidate.meaning.certainty < Certainty.PARTS
        wrapped = bool(kept) and kept[-1].index == candidate.index - 1 and kept[-1].style == candidate.style
        if wrapped or is_year(candidate.text) or not (again or (unknown and dated)):
            kept.append(candidate)
        else:
            verdicts.amend(candidate.index, Reason.LABEL if again else Reason.OVER_DATE)
    return kept


def _is_date(text: str) -> bool:
    """A date alone on its line; a single year may stand over a group."""
    return _DATE_ALONE.fullmatch(text) is not None and len(text.strip()) > len("2024")


def mostly_unknown(candidates: Sequence[Candidate]) -> frozenset[LineStyle]:
    """The styles in which half of the lines are no section names; two thirds where the others name several sections."""
    found: set[LineStyle] = set()
    lines = [c for c in candidates if not c.line.beside]
    for style, count in Counter(c.style for c in lines).items():
        known = [c for c in lines if c.style == style and (c.meaning.certainty > Certainty.WORD or is_year(c.text))]
        several = len({c.meaning.kind for c in known}) >= SEVERAL
        if len(known) <= (FEW if several else HALF) * count:
            found.add(style)
    return frozenset(found)


def title_reason(candidate: Candidate, unknown: bool, within: SectionKind | None, layout: Layout) -> Reason | None:
    """Why a line of a lower style is the title of an entry, None where it is none.

    `unknown` says that most lines of its style are no section names; `within` is what the section above it holds. Reads
    `Outreach` with `2019 – 2021` at its right and a bold `Lecturer` over `Northwick University, 2012–2014`; refuses
    `Journal Articles` over `1. A. Lund. Ice. 2019`.
    """
    if is_year(candidate.text) or candidate.meaning.kind in WORKS or candidate.line.beside:
        return None
    if _is_dated(candidate.line.aside.text):
        return Reason.DATED_TITLE
    if within in SUBJECTS and unknown:
        return Reason.SUBJECT
    return Reason.TITLE_OVER_DATE if unknown and _dated_soon(candidate, layout) else None


def first_titles(headings: Sequence[Candidate], layout: Layout, names: Names) -> frozenset[int]:
    """The indices of those lines, of the style of section headings, that are titles of entries.

    A section does not end where it begins. So where two lines of one style stand one right under the other and set
    apart, the second is a title if its date follows, and so are the unknown ones after it. One of them must be a name
    (of an institution, a post, a degree). Reads `Work` / `Lund Bakery` / `2019 – 2021`; refuses `Publications` /
    `Books`.
    """
    found: set[int] = set()
    for number, heading in enumerate(headings):
        if heading.index in found or not heading.known_whole:
            continue
        run = _run(headings[number + 1 :], heading, layout)
        if run and any(names(c.text) for c in run):
            found.update(c.index for c in run)
    return frozenset(found)


def _run(below: Sequence[Candidate], heading: Candidate, layout: Layout) -> list[Candidate]:
    """The titles under a heading: the line right under it, and the unknown lines after which a line of the same style
    stands as after the first."""
    if not below or below[0].index != heading.index + 1 or 0 < below[0].line.gap_above <= CLOSE * below[0].line.size:
        return []
    first = below[0]
    if first.line.page != heading.line.page or not _dated_soon(first, layout):
        return []
    run = [first]
    for candidate in below[1:]:
        if candidate.meaning.certainty > Certainty.WORD:
            break
        if _dated_soon(candidate, layout) and _follower(candidate, layout) == _follower(first, layout):
            run.append(candidate)
    return run if len(run) > 1 or first.meaning.certainty < Certainty.PARTS else []


def _follower(candidate: Candidate, layout: Layout) -> LineStyle | None:
    """The style of the next line."""
    below = layout.lines[candidate.index + 1 : candidate.index + 2]
    return style_of(below[0], layout.norms) if below else None


def _dated_soon(candidate: Candidate, layout: Layout) -> bool:
    """Whether a date ends one of the lines right under a title, or stands beside it, before another of its style."""
    for line in layout.lines[candidate.index + 1 : candidate.index + 1 + SOON]:
        if style_of(line, layout.norms) == candidate.style:
            return False
        if _has_date(line):
            return True
    return False


def _has_date(line: Line) -> bool:
    return _is_dated(line.text.text) or _is_dated(line.aside.text) or _is_dated(line.margin.text)


def _is_dated(text: str) -> bool:
    return _DATED.search(text[-40:]) is not None
