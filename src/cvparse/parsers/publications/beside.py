"""What a list prints beside a work: its label, its date, and its identifiers.

Signals: the number or key before it, the tag in the margin, the tags at the right edge. A tag that is nothing but an
arXiv number or a DOI is that (`arXiv:2401.01234`), one that is a date is the date, any other one is the label of a work
that has none.
"""

from __future__ import annotations

import re

from cvparse.entries.types import Item
from cvparse.fields.date_parts import full_year
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.front.identifiers import read_identifiers
from cvparse.parsers.publications.source.locators import find_atoms
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import ICON, StyledText
from cvparse.text.value_class import dataclass

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COLON = re.compile(r"(?<=[.)\]]):\Z")
_SHORT_YEAR = re.compile(r"['’](\d\d)\b")
MOSTLY = 0.8  # of a tag is a date


@dataclass(slots=True)
class Beside:
    """What stands beside a work."""

    label: str | None = None
    year: int | None = None
    month: int | None = None
    arxiv_id: str | None = None
    doi: str | None = None


def beside_of(item: Item, taken: list[Claim], lexicon: Lexicon) -> Beside:
    """What stands beside an item; what was read is added to `taken`."""
    found = Beside(label=_COLON.sub("", item.label.text.strip()) or None)
    for part in (item.margin, *item.asides):
        text = " ".join(part.text.replace(ICON, " ").split())
        if text:
            path = _identifier(part, found, lexicon) or _label_or_date(text, found, lexicon)
            taken.append(Claim(path, part))
    if item.label:
        taken.append(Claim("label", item.label))
    taken.extend(Claim("cue: bullet", mark) for mark in item.marks)
    return found


def _identifier(part: StyledText, found: Beside, lexicon: Lexicon) -> str | None:
    """The arXiv number or DOI that a tag is and nothing more."""
    draft = Draft.of(part, lexicon)
    read_identifiers(draft)
    if any(map(str.isalnum, draft.work.replace(MASK, ""))):
        return None
    if draft.arxiv_id is not None:
        found.arxiv_id = found.arxiv_id or draft.arxiv_id
        return "arxiv_id"
    if draft.doi is not None:
        found.doi = found.doi or draft.doi
        return "doi"
    return None


def _label_or_date(text: str, found: Beside, lexicon: Lexicon) -> str:
    """Which of the two a tag is; the first of each counts."""
    dated = _YEAR.search(text)
    if dated is not None and found.year is None:
        found.year = int(dated.group())
    atoms = find_atoms(text, 0, len(text), lexicon)
    found.month = found.month or next((atom.month for atom in atoms if atom.role == "date"), None)
    least = 1 if dated is None else 2  # letters: `A.3.2` is a number, `2019a` a date
    covered = sum(atom.end - atom.start for atom in atoms if atom.role == "date")
    worded = re.search(rf"[^\W\d_]{{{least}}}", _YEAR.sub("", text)) is not None
    if not worded or covered >= MOSTLY * len(text):
        return "year"
    if found.label is None:
        found.label = text
        short = _SHORT_YEAR.search(text)
        if short is not None and found.year is None:
            found.year = full_year(int(short.group(1)))
    return "label"
