"""Where does a list of names end, and which names does it hold?

Every word becomes a letter that says what it can be; the forms in which bibliographies print names are patterns over
these letters. Each form that fits the first name reads as many names as it can; the form that explains the list best
wins: many names of one shape, an end that is a year, a quote, a colon or a full stop. One list, one form; only what a
form mixes (`Hu, Q., and S. Han`) is mixed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.parsers.publications.names.forms import (
    FORMS,
    GIVEN_DOUBLE,
    GIVEN_FIRST,
    IDEOGRAPHS,
    INITIALS_FIRST,
    SEMICOLON,
    SEPARATOR,
    Form,
    NameSpan,
)
from cvparse.parsers.publications.names.order import in_order, with_given_names
from cvparse.parsers.publications.names.tokens import Tokens, tokenize
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class NameList:
    """The names found, where the list ends, whether it is cut ("et al."), its form, and how sure it is."""

    names: tuple[NameSpan, ...]
    end: int
    et_al: bool
    form: str
    score: float
    joined: bool = False  # by `and` or `&` before the last name


def read_names(
    text: str, start: int, stop: int, lexicon: Lexicon, customs: Mapping[str, float] | None = None
) -> NameList | None:
    """The list of names that begins at `start`, or None. `customs` says what each form gains in this list of works."""
    return _best(tokenize(text, start, stop, lexicon), text, lexicon, customs, alone=False)


def read_only_names(
    text: str, start: int, stop: int, lexicon: Lexicon, customs: Mapping[str, float] | None = None
) -> NameList | None:
    """The same where nothing but names can stand up to `stop`: a name with initials may stand beside one in full."""
    return _best(tokenize(text, start, stop, lexicon), text, lexicon, customs, alone=True)


def _best(
    tokens: Tokens, text: str, lexicon: Lexicon, customs: Mapping[str, float] | None, *, alone: bool
) -> NameList | None:
    """The list as the form reads it that explains it best."""
    best: Candidate | None = None
    best_score, own_score = 0.0, 0.0
    readings: Iterable[tuple[Candidate, float]] = _readings(tokens.kinds, _marks(tokens, text), alone)
    if customs and JOINED in customs:
        whole = (_first_only(found) if _unjoined(found) else found for found, _ in readings)
        readings = ((found, _score(found, tokens.kinds)) for found in whole)
    for found, own in readings:
        custom = customs.get(found.form.name, 0.0) if customs else 0.0
        if best is None or own + custom > best_score:
            best, best_score, own_score = found, own + custom, own + max(0.0, custom)
    if best is None:
        return None
    names = tuple([_span(cuts, tokens.starts, tokens.ends) for cuts in best.cuts()])
    if best.form.name in UPRIGHT:
        names = in_order(names, text, lexicon)
    elif best.form.name in WITH_INITIALS:
        names = with_given_names(names, text, lexicon)
    return NameList(names, tokens.ends[best.last - 1], best.et_al, best.form.name, own_score, best.closed)


FIRM = frozenset(
    {"organisation", "Hu, Q.; Han, S.", "Hu, Q., Han, S.", "Hu, Q., and S. Han", "Q. Hu, S. Han", "Hu Q, Han S"}
)
"""Forms that no title and no venue has."""
LEAST_SCORE = 0.8  # one full name that a comma follows; less is a word
UPRIGHT = frozenset({"Qinghao Hu, Song Han", "Q. Hu, S. Han"})
WITH_INITIALS = frozenset({"Hu Q, Han S", "Hu Q, S. Han"})
JOURNALS = frozenset({"J.", "Z."})
OPENS_A_CUT = frozenset("….[(")
JOINED = "and"  # among the customs: several names are always joined by a word or a sign before the last one


def _unjoined(found: Candidate) -> bool:
    """Two names without `and` between them, where the list prints it: the second is a title in capitals."""
    plain = not any(c in "ICJc" for c in found.matches[-1].group())
    return len(found.matches) == 2 and plain and not found.closed and not found.et_al


def _first_only(found: Candidate) -> Candidate:
    return Candidate(found.form, found.matches[:1], found.matches[0].end())


Part = tuple[int, int]  # the first and the last token
Cuts = tuple[Part, Part | None, Part | None, Part | None, bool]
"""Of a name: all of it, the family name, the given names, the suffix; whether it is as printed."""


@dataclass(slots=True)
class Candidate:
    """A list of names as one form reads it: the names' matches, the token behind it, how it is cut and joined."""

    form: Form
    matches: list[re.Match[str]] = field(default_factory=list)
    last: int = 0
    et_al: bool = False
    closed: bool = False

    found: tuple[Cuts, ...] | None = None

    def cuts(self) -> tuple[Cuts, ...]:
        """The tokens of each name and of its parts; worked out once, as many lists have the same kinds of words."""
        if self.found is None:
            self.found = tuple(_cuts(match) for match in self.matches)
        return self.found

    @property
    def shapes(self) -> list[str]:
        """The letters of each name."""
        return [match.group() for match in self.matches]


@lru_cache(maxsize=REMEMBERED)
def _readings(kinds: str, marks: str, alone: bool) -> tuple[tuple[Candidate, float], ...]:
    """How each form reads tokens of these kinds and marks, each with its score: many lists have the same."""
    opening = set(kinds[:3])
    forms = [f for f in FORMS if f.opens & opening and (f.separator is not SEMICOLON or ";" in kinds)]
    found = (_read_form(form, kinds, marks, alone) for form in forms)
    return tuple((one, _score(one, kinds)) for one in found if one is not None)


def _marks(tokens: Tokens, text: str) -> str:
    """What a form asks of the words beyond their kinds, a sign for each: `j` for a word that is short for a journal,
    `…` for one that opens with a bracket or a stop."""
    return "".join(
        [
            "…" if text[start] in OPENS_A_CUT else "j" if text[start:end] in JOURNALS else " "
            for start, end in zip(tokens.starts, tokens.ends, strict=True)
        ]
    )


def _read_form(form: Form, kinds: str, marks: str, alone: bool) -> Candidate | None:
    found = Candidate(form)
    at = 0
    while at < len(kinds):
        match = _match(form.others if found.matches else form.first, kinds, at)
        if match is None:
            break
        if found.matches and not alone and not _fits(match, found, kinds, journal=marks[at] == "j"):
            break
        found.matches.append(match)
        at = found.last = match.end()
        if match.group()[-1:] in {"D", "c", "p", "k"} and kinds[at : at + 1] not in {",", ";", "&", "E"}:
            break
        cut = _CUT_SHORT.match(kinds, at)
        if cut is not None:
            found.et_al, found.last = True, cut.end()
            more = SEPARATOR.match(kinds, found.last)
            if marks[found.last - 1] != "…":
                break
            if more is None and cut.group()[0] not in ",;":
                break
            at = more.end() if more is not None else found.last  # `A. Lund, … Z. Okri`
            continue
        separator = form.separator.match(kinds, at)
        if separator is None or (found.closed and "&" not in separator.group()):
            break
        found.closed = found.closed or "&" in separator.group()
        at = separator.end()
    return found if found.matches else None


_CUT_SHORT = re.compile(r"[,;]?&?,?E")


def _match(patterns: tuple[re.Pattern[str], ...], kinds: str, at: int) -> re.Match[str] | None:
    for pattern in patterns:
        if (found := pattern.match(kinds, at)) is not None:
            return found
    return None


def _fits(match: re.Match[str], found: Candidate, kinds: str, *, journal: bool) -> bool:
    """A further name has the shape of the others: initials where they all have them, unless it is the last. `journal`:
    its first word is short for one."""
    if found.closed or match.re not in {GIVEN_FIRST, INITIALS_FIRST}:
        return True
    if _is_other_text(match, found.shapes, journal=journal):
        return False
    if any(c in "ICJc" for c in match.group("given")):
        return True
    if kinds[match.end() : match.end() + 1] == ":":
        return False
    others = sum(shape[0] in "ICJ" for shape in found.shapes)
    if others < len(found.matches) or others == 0:
        return True
    ahead = kinds[match.end() :].split("&")
    clean = len(ahead) > 1 and not ahead[0].strip("NICJP,;")
    full = all(_FULL_NAME.match(shape) for shape in found.shapes)
    return clean and (others > 1 or full or ahead[1][:1] == "I")


def _is_other_text(match: re.Match[str], shapes: list[str], *, journal: bool) -> bool:
    """A journal or a title that looks like a name: `J. Phys.`, `Time Series Methods R Package` behind `B. Muster`."""
    given = match.group("given")
    if given == "I" and match.group()[-1:] == "D" and journal:
        return True
    most = 1 if len(shapes) > 1 or journal else 2  # given names in full, behind names that have initials only
    return given.count("N") > most and all(set(shape[:-1]) <= set("ICJ") for shape in shapes)


def _cuts(found: re.Match[str]) -> Cuts:
    """The first and last token of a name and of its parts, without the commas at the ends of a part."""

    def cut(group: str) -> tuple[int, int] | None:
        if group not in found.re.groupindex:
            return None
        a, b = found.span(group)
        while a < b and found.string[a] == ",":
            a += 1
        while b > a and found.string[b - 1] == ",":
            b -= 1
        return (a, b - 1) if a < b else None

    parts = cut("family"), cut("given"), cut("suffix") or cut("suffix1")
    return (found.start(), found.end() - 1), *parts, found.re is IDEOGRAPHS


def _span(cuts: Cuts, starts: Sequence[int], ends: Sequence[int]) -> NameSpan:
    """A name by the offsets of its tokens."""
    (first, last), family, given, suffix, literal = cuts
    return NameSpan(
        starts[first],
        ends[last],
        (starts[family[0]], ends[family[1]]) if family else (0, 0),
        (starts[given[0]], ends[given[1]]) if given else None,
        (starts[suffix[0]], ends[suffix[1]]) if suffix else None,
        literal,
    )


def _score(found: Candidate, kinds: str) -> float:
    """How well a form explains the list: its names, how it ends, and what speaks against it."""
    initials = sum(any(c in "ICJc" for c in match.group("given")) for match in found.matches)
    count = len(found.matches)
    weight = 0.45 if found.form.name == "Hu and Han" else 1.0
    score = found.form.bonus + weight * count + 0.8 * initials / count + (0.6 if found.closed else 0.0)
    return score + _end_score(found, kinds) - _doubts(found, kinds, initials)


def _end_score(found: Candidate, kinds: str) -> float:
    """What stands behind the list: a year, a quote and a colon end it for sure, a comma may only part two names."""
    last = found.last
    following, after = kinds[last : last + 1], kinds[last : last + 2]
    ended = found.matches[-1].group()[-1:] in {"D", "c", "I", "p", "k"} or kinds[last - 1 : last] == "E"
    ended = ended or found.matches[-1].group().endswith("IP")  # `Vorm, T. van`
    if following in {"0", "Q", ":"} or (following == "(" and not found.et_al) or after in {",0", ",Q", ",("}:
        return 1.2
    if following in {"(", ""} or found.et_al:
        return 1.0
    if ended and following in {"N", "X", "I", "C", "J", "K", "D", "P", "c"}:
        return 0.6
    return 0.2 if following in {",", ";"} else -1.2


def _doubts(found: Candidate, kinds: str, initials: int) -> float:
    """What speaks against a reading."""
    form, shapes, last = found.form, found.shapes, found.last
    ended = shapes[-1][-1:] in {"D", "c", "I", "p", "k"} or kinds[last - 1 : last] == "E"
    doubts = 0.0
    if form.name == "Hu and Han" and len(shapes) == 1 and not found.et_al and kinds[last : last + 1] == ":":
        doubts += 2.0
    if form.name == "Hu, Qinghao, and Song Han" and len(shapes) == 2 and not found.closed and not found.et_al:
        doubts += 1.1  # who prints names so joins the last one with `and`
    if len(shapes) == 1 and kinds[last : last + 1] == ";" and not found.et_al:
        doubts += 1.0  # the sign that parts names parts this one from none
    if shapes[-1][-1:] == "I" and _NAME_AHEAD.match(kinds, last):
        doubts += 0.9
    if form.others[0] in {GIVEN_FIRST, INITIALS_FIRST} and shapes[0][0] == "C" and form.first[0] is form.others[0]:
        doubts += 0.8
    if form.name == "Hu, Qinghao, and Song Han" and _GIVEN_AHEAD.match(kinds, last):
        doubts += 0.5
    if form.name == "Hu Q, Han S" and set("CJ") & set(shapes[0][1:]):
        doubts -= 0.25
    if shapes[0][-1:] in {"C", "c"} and form.others[0] in {GIVEN_FIRST, INITIALS_FIRST} and shapes[0][0] != "I":
        doubts += 0.5 if form.first[0] is form.others[0] else 0.0
    if len(shapes) == 1 and found.matches[0].re is GIVEN_DOUBLE and shapes[0][-1] == "D" and not found.et_al:
        doubts += 1.2
    if form.name == "Qinghao Hu, Song Han" and initials == 0 and len(shapes) == 1 and not ended:
        doubts += 0.3
    return doubts


_FULL_NAME = re.compile(r"[ICJ]NN")  # `F. Ada Muster`: an initial, and a given name in full
_NAME_AHEAD = re.compile(r"[ND](?:$|[,&;(:Q0E])")
_GIVEN_AHEAD = re.compile(r",N[IJ]?,")
