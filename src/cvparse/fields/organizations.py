"""Organizations in a text: institutions (universities, agencies, companies) and their parts (departments, groups).

Decides from a cue word (`University`, `Institute`, `GmbH`, from the lexicon) and the words in capitals around it: to
the left as far as capitals go, to the right over `of`, `for`, `de` and what they join. Next come the few names that
carry no cue and are known everywhere. It stops at commas, brackets, dashes between blanks, roles and degrees; a name
without any cue is not found, as its shape alone does not part it from a person, a title or a place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

import regex

from cvparse.fields.degrees import find_degrees
from cvparse.fields.roles import find_roles
from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.text.normalize import is_cjk, is_hangul
from cvparse.text.value_class import dataclass

_WORD = regex.compile(r"[^\s,;|()\[\]{}\"“”„«»•·:\ufffc、，；（）「」،؛]++")
_BREAK = regex.compile(r"[,;|()\[\]{}\t•·:\ufffc、，；（）「」،؛]|(?<=\s)[-\u2013\u2014/](?=\s)")
_ACRONYM = regex.compile(r"\s?[(（]\p{Lu}[\p{L}\p{N}&.\-–/ ]{1,11}[)）]")
_CAMPUS = regex.compile(r",\s?(?:\p{Lu}[^\s,;()]{0,20}\s){1,3}\p{Lu}\p{L}{3,11}(?![^\s,;.()])")
CUE_NAMES = ("either", "institution", "department", "company", "legal_form", "known")
LISTS_OF_CUES = tuple(f"organizations.{name}" for name in CUE_NAMES)
SPECIFIC = 4  # ideographs of a cue that is a name by itself: `日本学術振興会`, not `大学`
LOWER_NAME = 6  # words written small behind a joint: `Département de sciences de la terre`
FARTHEST_NAME = 120  # characters behind an "and" in which a second name would show
LONGEST_NAME = 14  # words; the longest names of ministries and joint institutes stay below
WHOLE = 0.8  # share of the letters that makes a text an organization; the rest is an article or a stray word


class OrganizationKind(StrEnum):
    """A body of its own, or a part of one."""

    INSTITUTION = "institution"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class OrganizationMatch:
    """An organization found in a text, by the offsets of the text."""

    start: int
    end: int
    kind: OrganizationKind


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue word: its offsets, what it says, and whether it can name a part or a whole, as its surroundings say."""

    start: int
    end: int
    kind: OrganizationKind
    either: bool = False
    known: bool = False
    legal: bool = False

    @property
    def opens(self) -> bool:
        """True for cues that a name mostly begins with, so that one before it ends there."""
        return self.either or self.kind is OrganizationKind.DEPARTMENT


@lru_cache(maxsize=REMEMBERED)
def find_organizations(text: str, lexicon: Lexicon) -> tuple[OrganizationMatch, ...]:
    """The organizations of the text, from left to right, without overlap.

    Reads `Postdoc in Department of Physics, ETH Zürich` (a department and an institution), `Acme GmbH`; refuses
    `the university`, `a research group`.
    """
    cues = _cues(text, lexicon)
    if not cues:
        return ()
    names = _Names(text, lexicon, cues)
    found: list[OrganizationMatch] = []
    known: set[int] = set()  # where names without a cue begin: `Carnegie Mellon` may yet open a longer name
    last = -1  # where the cue of the name before ends: `Larvik Polytechnic` may open `Larvik Polytechnic Institute`
    for cue in cues:
        before = found[-1] if found else None
        if before is not None and cue.start < before.end:
            found[-1] = names.completed(replace(before, end=max(before.end, cue.end)))
            continue
        if before is not None and cue.legal and text[before.end : cue.start].strip() in {"", ","}:
            found[-1] = replace(before, end=names.ended(cue.end))
            continue
        touches = before is not None and before.end == last and not text[last : cue.start].strip()
        goes_on = touches and before is not None and before.kind is cue.kind and not cue.opens
        if before is not None and (before.start in known or goes_on) and not cue.known:
            longer = names.around(cue, before.start)
            if longer is not None and longer.start == before.start and longer.end == names.ended(cue.end):
                found[-1] = names.completed(longer)
                continue
        if (match := names.around(cue, before.end if before else 0)) is not None:
            found.append(names.completed(match))
            known |= {match.start} if cue.known else set()
            last = cue.end
    return tuple(found)


def is_organization(text: str, lexicon: Lexicon) -> bool:
    """Whether the text is an organization and nearly nothing else: `Department of Physics, ETH Zürich`."""
    letters = sum(map(str.isalnum, text))
    covered = sum(c.isalnum() for m in find_organizations(text, lexicon) for c in text[m.start : m.end])
    return bool(letters) and covered >= WHOLE * letters


def ends_with_campus(text: str, lexicon: Lexicon) -> bool:
    """Whether the last word of a text is one for a campus: `Harbour Campus`."""
    cue = lexicon.phrases("organizations.campus_word").search(text)
    return cue is not None and cue.end == len(text)


def is_campus_of(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a text opens with a place of the university of several places that the text before it ends with, whatever
    dash stands between them.

    Reads `University of Wisconsin` and `Madison`; refuses `University of Wisconsin` and `Oslo`, and `University of X`
    and `Madison`.
    """
    campus = lexicon.phrases("organizations.campus").at_start(after)
    if campus is None or campus.start or not after[:1].isupper():
        return False
    systems = lexicon.phrases("organizations.multi_campus").find(before)
    return any(system.end == len(before) for system in systems)


def _cues(text: str, lexicon: Lexicon) -> list[_Cue]:
    """The cues of the text from left to right, the longest of those that begin at one place."""
    cues: list[_Cue] = []
    for number, m in lexicon.together(LISTS_OF_CUES).find(text):
        name = CUE_NAMES[number]
        printed = text[m.start : m.end]
        if name == "known" and not _is_printed_name(text, m.start, m.end):
            continue
        if name == "legal_form" and (printed.islower() or (len(printed) == 2 and not printed[0].isupper())):
            continue
        kind = OrganizationKind.DEPARTMENT if name == "department" else OrganizationKind.INSTITUTION
        legal = name in {"company", "legal_form"}
        cues.append(_Cue(m.start, m.end, kind, name == "either", name == "known", legal))
    cues.sort(key=lambda cue: (cue.start, -cue.end, cue.known))
    kept: list[_Cue] = []
    for cue in cues:
        if not kept or cue.end > kept[-1].end:
            kept.append(cue)
    return kept


def _is_printed_name(text: str, start: int, end: int) -> bool:
    """Whether a known name is printed as one: `MIT` and `Meta`, not `mit`, `who`, `meta-analysis`."""
    printed = text[start:end]
    follows = text[end : end + 2]
    if follows[:1] in {"-", "@", "/"} and follows[1:].islower():
        return False
    if text[max(0, start - 1) : start] in {"@", ".", "/", "-"} or (follows[:1] == "." and follows[1:].isalnum()):
        return False
    letters = [c for c in printed if c.isalpha()]
    return printed[0].isupper() and (len(letters) > 3 or sum(map(str.isupper, letters)) > 1)


class _Names:
    """The words of one text, and how far a name reaches around a cue."""

    def __init__(self, text: str, lexicon: Lexicon, cues: Sequence[_Cue]) -> None:
        self.text = text
        self.lexicon = lexicon
        self.parts = frozenset(cue.start for cue in cues if cue.opens)  # of a name of their own: `Department`
        self.words = [m.span() for m in _WORD.finditer(text)]
        self.starts = [start for start, _ in self.words]
        self.breaks = [m.start() for m in _BREAK.finditer(text)]
        taken = [(role.start, role.end) for role in find_roles(text, lexicon)]
        taken += [(degree.start, degree.end) for degree in find_degrees(text, lexicon)]
        known = [cue for cue in cues if cue.known]  # `A&M` of `Texas A&M` is no degree
        self.taken = sorted((a, b) for a, b in taken if not any(c.start < a and b <= c.end for c in known))

    def around(self, cue: _Cue, floor: int) -> OrganizationMatch | None:
        """The name around a cue; None where nothing in capitals stands beside it."""
        if is_cjk(self.text[cue.end - 1]):
            return self._ideographs(cue, floor)
        left = cue.start if cue.known else self.left(self._named_end(cue), floor)
        named = left < cue.start
        compound = left == self._word_start(cue.end)  # `Goethe-Universität`: the name behind it may yet follow
        plain = not named or compound
        right = cue.end if cue.known else self.ended(cue.end) if cue.legal else self.right(cue.end, plain=plain)
        bare = left == cue.start and right == cue.end
        if not cue.known and (bare or not self._is_name(cue, named)):
            return None
        kind = cue.kind
        if cue.either and not named:
            kind = OrganizationKind.DEPARTMENT
        if cue.legal and not named:
            return None
        return OrganizationMatch(left, right, kind)

    def _named_end(self, cue: _Cue) -> int:
        """Where the name before a cue ends: for `Energy Solutions, Inc.` before the comma."""
        before = self.text[: cue.start].rstrip()
        return len(before) - 1 if cue.legal and before.endswith(",") else cue.start

    def ended(self, end: int) -> int:
        """With the full stop of an abbreviation, as in `Inc.`: one that no sentence follows."""
        rest = self.text[end : end + 3]
        ends_sentence = rest[1:2].isspace() and rest[2:3].isupper()
        return end + 1 if rest[:1] == "." and not ends_sentence else end

    def _is_name(self, cue: _Cue, named: bool) -> bool:
        """Whether the cue is written as in a name; `Physics department` is one at the start of a stretch.

        Some languages write it small (`Uppsala universitet`), and Korean has no capitals.
        """
        first = self.text[cue.start]
        if first.isupper() or (named and (cue.kind is OrganizationKind.DEPARTMENT or is_hangul(first))):
            return True
        return self.text[cue.start : cue.end] in self.lexicon.phrases("organizations.written_small")

    def _ideographs(self, cue: _Cue, floor: int) -> OrganizationMatch | None:
        """A name in a script without blanks: to the left up to a blank, a sign or the name before."""
        start = cue.start
        while start > floor and (self.text[start - 1].isalnum() or self.text[start - 1] in "ー・々"):
            start -= 1
        end = cue.end
        if start == cue.start:
            while end < len(self.text) and (self.text[end].isalnum() or self.text[end] in "ー・々"):
                end += 1
        follows = 0 < floor == cue.start
        if end - start == cue.end - cue.start < SPECIFIC and not follows:
            return None
        return OrganizationMatch(start, end, cue.kind)

    def _word_at(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _word_start(self, end: int) -> int:
        """Where the word begins that ends at this offset."""
        start: int = self.starts[max(0, self._word_at(end - 1))]
        return start

    def _broken(self, start: int, end: int) -> bool:
        """True where a sign that ends names, a role or a degree stands between."""
        at = bisect_right(self.breaks, start - 1)
        return at < len(self.breaks) and self.breaks[at] < end

    def _is_taken(self, start: int, end: int) -> bool:
        """True where the stretch overlaps a role or a degree."""
        at = bisect_right(self.taken, (end,)) - 1
        return any(b > start for _, b in self.taken[max(0, at - 1) : at + 1])

    def left(self, start: int, floor: int) -> int:
        """How far the name reaches to the left of an offset, not beyond `floor`."""
        number = self._word_at(start)
        best = edge = start
        if number >= 0 and self.words[number][0] < start:
            best = edge = max(self.words[number][0], floor)  # `Max-Planck-` in front of `Institut`
        for at in range(number - 1, max(-1, number - LONGEST_NAME), -1):
            a, b = self.words[at]
            if a < floor or self._broken(b, edge) or self._is_taken(a, b):
                break
            word = self.text[a:b]
            if _is_capital(word):
                best = a
            elif not (word in self.lexicon.phrases("organizations.inner") or word == "&" or self._is_particle(word)):
                break
            edge = a
        return best

    def _is_particle(self, word: str) -> bool:
        return word in self.lexicon.phrases("organizations.particle")

    def right(self, end: int, *, plain: bool) -> int:
        """How far the name reaches to the right of an offset: over joints; with `plain`, over bare capitals too."""
        joint, inner = self.lexicon.phrases("organizations.joint"), self.lexicon.phrases("organizations.inner")
        best = edge = end
        free = plain or self.text[self._word_start(end) : end] in joint
        first = self._word_at(end - 1) + 1
        for a, b in self.words[first : first + LONGEST_NAME]:
            if self._stops(edge, a, b) or (best > end and a in self.parts):
                break
            word = self.text[a:b]
            if word in joint:
                free = True
            elif word in inner or word == "&":
                if not free or self._opens_another(a):
                    break
            elif free and _is_capital(word):
                best = b - len(word) + len(word.rstrip(".'’-–"))
            elif not self._is_particle(word):
                break
            edge = b
        return best if best > end else self._small(end, first)

    def _stops(self, edge: int, start: int, end: int) -> bool:
        """True where a word can be no part of the name that reaches to `edge`."""
        return self._broken(edge, start) or self._is_taken(start, end)

    def _small(self, end: int, first: int) -> int:
        """How far words written small belong to a name: behind a joint, up to a sign, `Département de philosophie`;
        where a language joins by case, right behind the cue: `Katedra fyziky`."""
        edge, named = end, False
        words = self.words[first : first + LOWER_NAME + 1]
        by_case = self.text[self._word_start(end) : end] in self.lexicon.phrases("organizations.with_genitive")
        if not words or not (by_case or self.text[slice(*words[0])] in self.lexicon.phrases("organizations.joint")):
            return end
        for number, (a, b) in enumerate(words):
            if self._stops(edge, a, b) or a in self.parts:
                return edge if named and self._broken(edge, a) else end
            if number == LOWER_NAME:
                return end
            named = named or not (self._is_particle(self.text[a:b]) or (number == 0 and not by_case))
            edge = b
        return edge if named else end

    def _opens_another(self, start: int) -> bool:
        """True where a second organization follows before the next break: `A University and B University`."""
        at = bisect_right(self.breaks, start)
        end = min(self.breaks[at] if at < len(self.breaks) else len(self.text), start + FARTHEST_NAME)
        stretch = self.text[start:end]
        return any(
            self.lexicon.phrases(f"organizations.{name}").search(stretch) for name in ("institution", "either", "known")
        )

    def completed(self, match: OrganizationMatch) -> OrganizationMatch:
        """The match with what belongs to it behind it: a campus, an acronym."""
        return self.with_acronym(self.with_campus(match))

    def with_campus(self, match: OrganizationMatch) -> OrganizationMatch:
        """`University of California` with the `, Berkeley` that follows, and any name with its `, Harbour Campus`."""
        called = _CAMPUS.match(self.text, match.end)
        if called is not None and ends_with_campus(called.group(), self.lexicon):
            return replace(match, end=called.end())
        name = self.text[match.start : match.end]
        system = self.lexicon.phrases("organizations.multi_campus").at_start(name)
        if system is None or system.end != len(name):
            return match
        rest = self.text[match.end : match.end + 40]
        campus = self.lexicon.phrases("organizations.campus").at_start(rest)
        if campus is None or rest[: campus.start].strip(" ,-–—/") or not rest[campus.start].isupper():
            return match
        return replace(match, end=match.end + campus.end)

    def with_acronym(self, match: OrganizationMatch) -> OrganizationMatch:
        """`Carnegie Mellon University` with the `(CMU)` that follows."""
        found = _ACRONYM.match(self.text, match.end)
        if found is None:
            return match
        letters = [c for c in found.group() if c.isalpha()]
        return replace(match, end=found.end()) if sum(map(str.isupper, letters)) * 2 > len(letters) else match


def _is_capital(word: str) -> bool:
    """Written as in a name: `Paris`, `d'Écologie`, `'t`, `III`, `1`; not `and`."""
    first = next((c for c in word if c.isalnum()), "")
    if first.isdigit():
        return word.strip(".").isdigit() and len(word) <= 2
    return first.isupper() or (any(c in word for c in "'’") and any(map(str.isupper, word[1:4])))
