"""Where does a list of names end, and which names does it hold?

Every word becomes a letter that says what it can be (`N` a capitalised word, `I` initials, `P` a particle, …); the forms
in which bibliographies print names are patterns over these letters, and stand in one table. Each form that fits the
first name reads as many names as it can; the form that explains the list best wins: many names of one shape, an end
that is a year, a quote, a colon or a full stop. One list, one form; only what a form itself mixes (`Hu, Q., and S. Han`)
is mixed. Organisations are names only where nothing else fits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cvparse.parsers.publications.words import words

LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name by its offsets; `given` is empty where only a family name is printed. A literal is not to be split."""

    start: int
    end: int
    family: tuple[int, int]
    given: tuple[int, int] | None = None
    suffix: tuple[int, int] | None = None
    literal: bool = False


@dataclass(frozen=True, slots=True)
class NameList:
    """The names found, where the list ends, whether it is cut ("et al."), in which form it is printed, how sure it is."""

    names: tuple[NameSpan, ...]
    end: int
    et_al: bool
    form: str
    score: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text: one letter for each in `kinds`, and its offsets."""

    kinds: str
    starts: list[int]
    ends: list[int]


@lru_cache(maxsize=1)
def _token_pattern() -> re.Pattern[str]:
    lists = words()
    return re.compile(
        rf"(?P<E>[\[(]?\b(?:{lists.others})(?!\w)[\])]?(?:\.(?!\s{{0,2}}[a-z]))?|\band\s\d{{1,4}}\sothers?\b"
        rf"|[\[(]?(?:{lists.elisions})[\])]?)"
        rf"|(?P<word>{LETTER}(?:[^\W_]|[’'`´¨·\u0300-\u036f-]|\.(?=-?{LETTER}))*\.?)"
        r"|(?P<sep>[,;&，；、])|(?P<stop>[:(\[\"“‘<])|(?P<digit>\d)|(?P<other>\S)",
        re.IGNORECASE,
    )


SEPARATORS = {"&": "&", ",": ",", "，": ",", "、": ",", ";": ";", "；": ";"}
LIMIT = 6000
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,5}\Z")


@lru_cache(maxsize=65536)
def kind_of(word: str) -> str:
    """What one word can be in a list of names.

    `I` initials (`J.`, `J.-P.`, `Yu.`), `C` capitals that are initials or a short surname (`JA`, `LI`), `N` a name,
    `D` a name that a full stop follows, `P` a particle, `S` a suffix, `&` a conjunction, `K` ideographs, `X` any other.
    """
    lists = words()
    bare = word.rstrip(".")
    lower = bare.lower()
    first = word[0]
    if lower in lists.suffixes and (len(lower) > 1) and not first.islower():
        return "S"
    if not first.isupper():
        return _uncased(word, bare, lower)
    letters = bare.replace(".", "").replace("-", "")
    if len(letters) == 1 or (letters.isupper() and ("." in bare or "-" in bare) and _INITIALS.match(bare)):
        return "I"
    if letters.isupper() and len(letters) <= 3:
        return "c" if word.endswith(".") else "C"
    if lower in lists.conjunctions and letters.isupper():
        return "&"
    if word.endswith(".") and lower in lists.digraphs:
        return "I"
    if "." in bare and all(len(p) <= 2 or p.lower() in lists.digraphs for p in re.split(r"[.-]+", bare)):
        return "I"
    if "." in bare:
        return "X"
    return "D" if word.endswith(".") else "N"


def _uncased(word: str, bare: str, lower: str) -> str:
    first = word[0]
    lists = words()
    if not first.islower() and not first.isupper():
        return "K"
    if lower in lists.conjunctions and lower not in {"y", "i", "en"}:
        return "&"
    if lower in lists.particles:
        return "P" if not word.endswith(".") else "X"
    for mark in "’'-":
        head, found, tail = bare.partition(mark)
        if found and tail[:1].isupper() and len(head) <= 3:
            return "D" if word.endswith(".") else "N"
    if len(bare) > 1 and bare[1].isupper() and sum(c.isupper() for c in bare) <= 2 and len(bare) > 3:
        return "N"
    return "X"


def tokenize(text: str, start: int, stop: int) -> Tokens:
    """The words from `start` on, up to where a list of names must have ended."""
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    strange = 0
    for m in _token_pattern().finditer(text, start, min(stop, start + LIMIT)):
        group = m.lastgroup
        value = m.group()
        if group == "word":
            kind = kind_of(value)
        elif group == "E":
            kind = "E"
        elif group == "sep":
            kind = SEPARATORS[value]
        else:
            kind = {"stop": value if value in ":(" else "(", "digit": "0"}.get(group or "", "/")
            if value in '"“‘':
                kind = "Q"
        if kind == "D" and text[m.end() : m.end() + 2].lstrip()[:1] in {",", ";", "&"}:
            kind = "N"
        kinds.append(kind)
        starts.append(m.start())
        ends.append(m.end())
        strange = strange + 1 if kind in "X/" else 0
        if strange > 3 or kind in "Q0" or (kind == ":" and len(kinds) > 1):
            break
    return Tokens("".join(kinds), starts, ends)


# The parts of names over the letters of `kind_of`.
FAMILY = r"(?:P{0,4}(?:[NC][NS]?){1,2}|P{0,4}[NC]PN|P{0,4}[NC]{1,2}|P{1,3}[NC]N?N?|NN?N)"
INITIALS = r"[IC]{1,5}"
SUFFIX = r"(?:,?S)?"
INVERTED_INITIALS = re.compile(
    rf"(?P<family>{FAMILY}),?(?P<suffix1>(?:,S,)?)(?P<given>[ICc]{{1,6}})(?P<particle>P{{0,3}})(?P<suffix>{SUFFIX})"
)
COMMA_INITIALS = re.compile(
    rf"(?P<family>{FAMILY}|NC|I)(?:,(?P<suffix1>S))?,(?P<given>[ICc]{{1,6}}P{{0,3}})(?P<suffix>{SUFFIX})"
)
COMMA_GIVEN = re.compile(
    rf"(?P<family>{FAMILY})(?:,(?P<suffix1>S))?,"
    rf"(?P<given>[NIC]?(?:N{{0,2}}[ICc]{{0,4}}N?P{{0,3}}|NPN|N{{1,3}}|D|N{{1,2}}D|I{{1,3}}D))(?P<suffix>{SUFFIX})"
)
GIVEN_FIRST = re.compile(
    r"(?P<given>[IC]{1,5}(?:N(?=[NPD])|[IC])?|N[IC]{1,4}|NN?[IC]{0,3}|NN(?=N)|NNN|C|N[IC]N(?=[ND]))"
    r"(?P<family>P{0,4}(?:N(?!N[ND])|N?N|D|C|ND|NPN|NPD)|P{1,3}[NC]N?|P{1,3}D|[NC]c|P{0,3}c)(?P<suffix>(?:,?S)?)"
)
INITIALS_FIRST = re.compile(
    r"(?P<given>[IC]{1,5}N?(?=[IC]?[NPDC])[IC]{0,3}|N?[IC]{1,4}|[IC]{1,5})"
    r"(?P<family>P{0,4}(?:N|D|ND|NN|C|c|NPN|NPD))(?P<suffix>(?:,?S)?)"
)
FAMILY_INITIALS = re.compile(
    rf"(?P<family>{FAMILY})(?P<given>[IC]{{1,4}}[ICc]?|c)(?P<particle>P{{0,3}})(?P<suffix>(?:,?S)?)"
)
ALONE = re.compile(r"(?P<family>P{0,4}[NC]|P{1,3}NN|P{0,3}D)(?P<given>)(?P<suffix>)")
IDEOGRAPHS = re.compile(r"(?P<family>K{1,2})(?P<given>)(?P<suffix>)")

SEPARATOR = re.compile(r"(?:,&|;&|&,|[,;&])")
SEMICOLON = re.compile(r"(?:;&|[;&]|,&)")


@dataclass(frozen=True, slots=True)
class Form:
    """A way in which a list prints its names: how the first is printed, how the others are, what stands between."""

    name: str
    first: tuple[re.Pattern[str], ...]
    others: tuple[re.Pattern[str], ...]
    separator: re.Pattern[str] = SEPARATOR
    bonus: float = 0.0


FORMS: tuple[Form, ...] = (
    Form(
        "Hu, Q.; Han, S.",
        (COMMA_INITIALS, COMMA_GIVEN, ALONE),
        (COMMA_INITIALS, COMMA_GIVEN, FAMILY_INITIALS),
        SEMICOLON,
        0.3,
    ),
    Form("Hu, Q., Han, S.", (COMMA_INITIALS,), (COMMA_INITIALS,), SEPARATOR, 0.2),
    Form("Hu, Q., and S. Han", (COMMA_INITIALS,), (INITIALS_FIRST, GIVEN_FIRST), SEPARATOR, 0.1),
    Form("Q. Hu, S. Han", (INITIALS_FIRST,), (INITIALS_FIRST,), SEPARATOR, 0.2),
    Form("Hu Q, Han S", (FAMILY_INITIALS,), (FAMILY_INITIALS,), SEPARATOR, 0.2),
    Form("Hu, Qinghao, and Song Han", (COMMA_GIVEN,), (GIVEN_FIRST,), SEPARATOR, 0.0),
    Form("Hu, Qinghao, Han, Song", (COMMA_GIVEN,), (COMMA_GIVEN,), SEPARATOR, -0.1),
    Form("Qinghao Hu, Song Han", (GIVEN_FIRST,), (GIVEN_FIRST,), SEPARATOR, 0.0),
    Form("Hu and Han", (ALONE,), (ALONE,), SEPARATOR, -0.5),
    Form("胡清浩, 韩松", (IDEOGRAPHS,), (IDEOGRAPHS,), SEPARATOR, 0.0),
)


def read_names(text: str, start: int, stop: int, form: str | None = None) -> NameList | None:
    """The list of names that begins at `start`, or None. `form` is how the other entries of the list print theirs."""
    tokens = tokenize(text, start, stop)
    best: NameList | None = None
    for row in FORMS:
        found = _read_form(row, tokens, text)
        if found is None:
            continue
        if form == row.name:
            found = NameList(found.names, found.end, found.et_al, found.form, found.score + 0.6)
        if best is None or found.score > best.score:
            best = found
    return best


def _read_form(form: Form, tokens: Tokens, text: str) -> NameList | None:
    kinds = tokens.kinds
    at = 0
    names: list[NameSpan] = []
    shapes: list[str] = []
    closed = et_al = False
    last = 0
    initials = 0
    while at < len(kinds):
        found = _match(form.others if names else form.first, kinds, at, form)
        if found is None or (names and not _fits(found, shapes, closed, kinds, text, tokens)):
            break
        names.append(_span(found, tokens))
        shape = found.group()
        shapes.append(shape)
        initials += any(c in "ICc" for c in found.group("given"))
        at = last = found.end()
        if shape[-1:] in {"D", "c"} and kinds[at : at + 1] not in {",", ";", "&", "E"}:
            break
        between, et_al_end = _et_al(kinds, at)
        if et_al_end:
            et_al, at, last = True, et_al_end, et_al_end
            more = SEPARATOR.match(kinds, at)
            elided = text[tokens.starts[et_al_end - 1]] in "….[(" and more is not None
            if not elided or more is None:
                break
            at = more.end()
            continue
        separator = form.separator.match(kinds, at)
        if separator is None or (closed and "&" not in separator.group()):
            break
        closed = closed or "&" in separator.group() or between
        at = separator.end()
    if not names:
        return None
    return NameList(
        tuple(names),
        tokens.ends[last - 1],
        et_al,
        form.name,
        _score(form, tokens, shapes, last, et_al, initials, closed),
    )


def _match(patterns: tuple[re.Pattern[str], ...], kinds: str, at: int, form: Form) -> re.Match[str] | None:
    for pattern in patterns:
        found = pattern.match(kinds, at)
        if found is None:
            continue
        if pattern is ALONE and form.name != "Hu and Han":
            return None
        following = kinds[found.end() : found.end() + 1]
        if (
            following in {"N", "D", "P", "S", "C", "K"}
            and found.group()[-1:] not in "IcD"
            and pattern is not FAMILY_INITIALS
        ):
            continue
        if (
            pattern is ALONE
            and following not in {"&", "E", ",", ";", "(", "0", ":", ""}
            and not found.group().endswith("D")
        ):
            continue
        return found
    return None


def _fits(found: re.Match[str], shapes: list[str], closed: bool, kinds: str, text: str, tokens: Tokens) -> bool:
    """A further name has the shape of the others: initials where they have them."""
    if closed:
        return True
    has_initials = any(c in "ICc" for c in found.group("given"))
    others = sum(any(c in "IC" for c in shape) for shape in shapes)
    if not has_initials and others == len(shapes):
        ahead = kinds[found.end() :]
        return (len(shapes) == 1 and bool(re.match(r",?&|,[NI]", ahead))) or (
            "&" in ahead[:40] and not re.search("[X/0(:]", ahead.split("&")[0])
        )
    return True


def _et_al(kinds: str, at: int) -> tuple[bool, int]:
    """Whether the list is cut here, and the token behind the words that say so."""
    found = re.compile(r"[,;]?&?,?E").match(kinds, at)
    return (True, found.end()) if found else (False, 0)


def _span(found: re.Match[str], tokens: Tokens) -> NameSpan:
    def cut(group: str) -> tuple[int, int] | None:
        if group not in found.re.groupindex or found.start(group) < 0 or found.start(group) == found.end(group):
            return None
        a, b = found.span(group)
        while a < b and found.string[a] == ",":
            a += 1
        while b > a and found.string[b - 1] == ",":
            b -= 1
        return (tokens.starts[a], tokens.ends[b - 1]) if a < b else None

    family = cut("family") or (0, 0)
    end = tokens.ends[found.end() - 1]
    return NameSpan(
        tokens.starts[found.start()],
        end,
        family,
        cut("given"),
        cut("suffix") or cut("suffix1"),
        literal=found.re is IDEOGRAPHS,
    )


def _score(form: Form, tokens: Tokens, shapes: list[str], last: int, et_al: bool, initials: int, closed: bool) -> float:
    """How well a form explains the list: its names, and what stands behind them."""
    kinds = tokens.kinds
    following = kinds[last : last + 1]
    after = kinds[last : last + 2]
    score = form.bonus + 1.0 * len(shapes) + (0.8 * initials / len(shapes)) + (0.6 if closed else 0.0)
    ended = shapes[-1][-1:] in {"D", "c", "I"} or (et_al and kinds[last - 1 : last] == "E")
    if following in {"0", "Q", ":"} or (following == "(" and not et_al) or after in {",0", ",Q", ",("}:
        score += 1.2
    elif following == "(" or following == "" or et_al:
        score += 1.0
    elif ended and following in {"N", "X", "I", "C", "K", "D", "P", "c"}:
        score += 0.6
    elif following in {",", ";"}:
        score += 0.2
    else:
        score -= 1.2
    if form.name in {"Qinghao Hu, Song Han"} and initials == 0 and len(shapes) == 1 and not ended:
        score -= 0.3
    return score
