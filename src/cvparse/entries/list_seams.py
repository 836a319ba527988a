"""The sign at which the entries of a list part two values, where the sign alone would not say so.

    Ethics Board: Secretary        Lecturer (University of X, Larvik)        Programming | Python, R
    Senate Library: Chair          Postdoc (Institute of Rivers)             Markup | LaTeX, HTML

A colon, a full stop or a bracket stands in names too, and a bar parts what is listed. What settles it is the list: most
of its entries have the sign once, and on one side of it a role and nothing else; among skills, a name before a list;
among projects, a name before a description in small letters; among advisees, a level or a role before a person. There
it parts as a gap between two cells does, and every parser cuts at it. One entry alone says so only where it is sure of
the other side too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.join_wrapped_lines import rows_of
from cvparse.entries.types import Item
from cvparse.fields.advising_levels import level_of
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import is_organization
from cvparse.fields.persons import person_in
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.model import SectionKind
from cvparse.text.styled import CELL, StyledText
from cvparse.text.value_class import dataclass

OF_ROLES = (SectionKind.EXPERIENCE, SectionKind.SERVICE, SectionKind.MEMBERSHIPS, SectionKind.TEACHING)
ROLE_LISTS = ("memberships.role", "roles.service", "teaching.role", "teaching.level")
LONGEST_ROLE = 7  # words
SIGNED = 0.5  # of the entries of a list have its sign; reviews in one paragraph or a last remark may stand among them
KNOWN = 0.6  # of those with the sign have a role on one side of it; the lists do not know all roles
LONGEST_NAME = 5  # words of what several skills are called by
LEAST = 2  # entries with a role on one side, or with a name before a list
AROUND = " \t|,;:.()[]–—-"


@dataclass(frozen=True, slots=True)
class Seam:
    """A sign between two texts of an entry: the offsets of its characters, and what stands before and behind it."""

    at: tuple[int, ...]
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way of parting: the sign, on which sides of it a role says that it parts, and which of several of an entry it
    is; None where an entry has but one. A sign that also parts entries is `weak`: a role behind it stands alone."""

    sign: regex.Pattern[str]
    before: bool
    behind: bool
    which: int | None = None
    weak: bool = False


COLON = regex.compile(r"(?P<a>[:：])(?=\s|$)")
WAYS = (
    Way(COLON, before=False, behind=True, which=-1),
    Way(regex.compile(r"(?<=[\p{Ll}\p{N})]{2})(?P<a>\.)\s(?=\p{Lu})"), before=True, behind=True),
    Way(regex.compile(r"\s(?P<a>\()[^()]{2,120}(?P<b>\))"), before=True, behind=False),
    Way(regex.compile(r"\s(?P<a>\[)[^\[\]]{2,120}(?P<b>\])"), before=True, behind=True),
    Way(regex.compile(r"(?P<a>;)\s"), before=True, behind=True, weak=True),
)
BEHIND_NAMES = (Way(COLON, before=True, behind=False, which=0),)
BEFORE_LISTS = tuple(
    Way(regex.compile(sign), before=True, behind=False) for sign in (r"\s(?P<a>[|·•])\s", r"(?P<a>;)\s", r"(?P<a>\.)\s")
)


def with_seams(items: Sequence[Item], kind: SectionKind | None, lexicon: Lexicon) -> Sequence[Item]:
    """The items of a list, each with the signs at which the list parts; as they are where it has none."""
    for way in _ways(kind):
        seams = [_seam(item, way, lexicon) for item in items]
        signed = [seam for seam in seams if seam]
        if not signed or len(signed) < SIGNED * len(items):
            continue
        says = [seam for seam in signed if _parts(seam, way, kind, lexicon)]
        if len(says) >= KNOWN * len(signed) and (
            len(says) >= LEAST or any(_is_sure(seam, kind, lexicon) for seam in says)
        ):
            return [replace(item, seams=seam.at) if seam else item for item, seam in zip(items, seams, strict=True)]
    return items


def _ways(kind: SectionKind | None) -> Sequence[Way]:
    """The signs at which lists of a kind may part."""
    if kind in OF_ROLES:
        return WAYS
    of_kind = {SectionKind.SKILLS: BEFORE_LISTS, SectionKind.PROJECTS: BEHIND_NAMES, SectionKind.ADVISING: BEHIND_NAMES}
    return of_kind.get(kind, ()) if kind else ()


def _parts(seam: Seam, way: Way, kind: SectionKind | None, lexicon: Lexicon) -> bool:
    """Whether what stands before and behind a sign are two values of an entry of this kind."""
    if kind in OF_ROLES:
        return _says(seam, way, lexicon)
    if kind is SectionKind.ADVISING:
        return _names_one(seam, lexicon)
    named = 0 < len(seam.before.split()) <= LONGEST_NAME and "," not in seam.before
    return named and ("," in seam.behind if kind is SectionKind.SKILLS else seam.behind[:1].islower())


def _names_one(seam: Seam, lexicon: Lexicon) -> bool:
    """Whether a level or a role stands before the sign, and behind it one person alone or with what is said of them.

    Reads `Second reader: Ada Lund, On Ice`; refuses `PhD: Ada Lund, Bo Berg`, an enumeration.
    """
    persons = [person_in(part.strip(), lexicon) is not None for part in seam.behind.split(",")]
    says = level_of(seam.before, lexicon) or seam.before in lexicon.phrases("advising.role")
    return bool(says) and persons[0] and not any(persons[1:])


def _is_sure(seam: Seam, kind: SectionKind | None, lexicon: Lexicon) -> bool:
    """Whether an entry says so alone: an organization stands beside a role, small letters behind a project."""
    sides = (side.partition(",")[0] for side in (seam.before, seam.behind))
    return kind is SectionKind.PROJECTS or (kind in OF_ROLES and any(is_organization(side, lexicon) for side in sides))


def _seam(item: Item, way: Way, lexicon: Lexicon) -> Seam | None:
    """The sign where it stands in the first row of an entry; None where it does not, or nobody knows which it is."""
    rows = rows_of(item)
    text = _dateless(item.text.text[: rows[0].end if rows else 0], lexicon)
    found = list(way.sign.finditer(text))
    if not found or (len(found) > 1 and way.which is None):
        return None
    sign = found[way.which or 0]  # the last where a role stands behind it: `Seminar: Ice: Instructor`
    at, bracket = sign.start("a"), "b" in way.sign.groupindex
    last = sign.start("b") if bracket else len(text)
    if bracket and text[last + 1 :].strip(AROUND):
        return None
    return Seam((at, last) if bracket else (at,), text[:at].strip(AROUND), text[at + 1 : last].strip(AROUND))


def _dateless(text: str, lexicon: Lexicon) -> str:
    """The text with blanks for its dates and the brackets around them."""
    for found in find_periods(text, lexicon):
        start, end = found.start, found.end
        if text[start - 1 : start] in "([" and text[end : end + 1] in ")]" and start and end < len(text):
            start, end = start - 1, end + 1
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _says(seam: Seam, way: Way, lexicon: Lexicon) -> bool:
    """Whether a role and nothing else stands on one side of the sign, and on the other side a name.

    Reads `Ethics Board: Secretary` and `Lecturer (University of X, Larvik)`; refuses `Mentor (2 students)`, and `Chair,
    Workshop on Rivers (WoR)`, where the bracket belongs to the name. Behind a role a part of an organization may stand.
    """
    behind = seam.behind if way.weak else seam.behind.partition(",")[0]
    roles = [is_role(seam.before, lexicon), is_role(behind, lexicon)]
    if not seam.before or not seam.behind[:1].isalpha() or (seam.behind[:1].islower() and not roles[1]) or all(roles):
        return False
    return (way.before and roles[0]) or (way.behind and roles[1])


def is_role(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a role and nothing else.

    Reads `Senior Member` and `Junior Research Group Leader`; refuses `Society of Fellows` and `Chair, Workshop on Ice`.
    """
    role = text.strip()
    if not role or len(role.split()) > LONGEST_ROLE:
        return False
    ends = [(m.start, m.end) for m in find_roles(role, lexicon)]
    ends += [(m.start, m.end) for name in ROLE_LISTS for m in lexicon.phrases(name).find(role)]
    if any(start == 0 and end == len(role) for start, end in ends):
        return True
    return any(end == len(role) for _, end in ends) and not is_organization(role, lexicon)


def with_cells(text: StyledText, at: Sequence[int]) -> StyledText:
    """The text with the gap between two cells for each of these characters."""
    if not at:
        return text
    marked = list(text.text)
    for offset in at:
        marked[offset] = CELL
    return StyledText("".join(marked), text.runs)
