"""Where does a list of names end, and which names does it hold?

Every word becomes a letter that says what it can be (`N` a name, `I` initials, `P` a particle); the forms in
which bibliographies print names are patterns over these letters, and stand in one table. Each form that fits the
first name reads as many names as it can; the form that explains the list best wins: many names of one shape, an end
that is a year, a quote, a colon or a full stop. One list, one form; only what a form mixes (`Hu, Q., and S. Han`) is
mixed. Organisations are names only where nothing else fits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from cvparse.parsers.publications.words import phrases, words

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
    """The names found, where the list ends, whether it is cut ("et al."), its form, and how sure it is."""

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
        rf"(?P<E>[\[(]?(?<!\w)(?:{lists.others})(?!\w)\.?[\])]?|\band\s\d{{1,4}}\sothers?\b"
        rf"|[\[(]?(?:{lists.elisions})[\])]?)"
        rf"|(?P<word>(?:[’']t(?=\s)|{LETTER})(?:[ÃÂÅÄ]\S|[^\W_]|[’'`´¨·\u0300-\u036f-]|\.(?=-?{LETTER}(?![a-z]{{2}})))*\.?)"
        r"|(?P<sep>[,;&，；、])|(?P<stop>[:()\[\"“‘<])|(?P<digit>\d)|(?P<other>\S)",
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
    if word.endswith("-"):
        return "X"
    if first in "’'":
        return "P"
    if lower in lists.suffixes and not first.islower() and not (word.isupper() and lower[0] in "js"):
        return "S"
    if not first.isupper():
        return _uncased(word, bare, lower)
    return _initials_kind(word, bare, lower) or ("X" if "." in bare else "D" if word.endswith(".") else "N")


def _initials_kind(word: str, bare: str, lower: str) -> str:
    """`J`, `I`, `C`, `c` or `&` for a word of capitals or with inner full stops; empty for any other."""
    lists = words()
    letters = bare.replace(".", "").replace("-", "")
    if (len(letters) == 1 and not word.endswith(".")) or (len(bare) == 3 and bare[1] == "-" and bare[2].islower()):
        return "J"
    pointed = "." in bare or "-" in bare
    if len(letters) == 1 or (letters.isupper() and pointed and _INITIALS.match(bare)):
        return "I" if "." in word else "C"
    if letters.isupper() and len(letters) <= 4:
        return "c" if word.endswith(".") else "C"
    if letters.isupper() and lower in lists.conjunctions:
        return "&"
    parts = re.split(r"[.-]+", bare) if "." in bare else [bare] if word.endswith(".") else []
    short = parts and all(part.lower() in lists.digraphs or (len(part) <= 2 and len(parts) > 1) for part in parts)
    return "I" if short else ""


def _uncased(word: str, bare: str, lower: str) -> str:
    first = word[0]
    lists = words()
    if not first.islower() and not first.isupper():
        return "k" if word.endswith(".") else "K"
    if lower in lists.conjunctions and lower not in {"y", "i", "en"}:
        return "&"
    if lower in lists.particles:
        return "P" if not word.endswith(".") else "p"
    for mark in "’'-":
        head, found, tail = bare.partition(mark)
        if found and tail[:1].isupper() and len(head) <= 3:
            return "D" if word.endswith(".") else "N"
    if len(bare) > 1 and bare[1].isupper() and sum(c.isupper() for c in bare) <= 2 and len(bare) > 3:
        return "N"
    return "X"


_DOUBLE_FAMILY = re.compile(rf"\s{LETTER}{{2,20}},\s(?-i:[A-Z])")  # `Ferro e Muster, A.`: one name of two parts


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
        if kind == "&" and value == "e" and kinds[-1:] == ["N"] and _DOUBLE_FAMILY.match(text, m.end()):
            kind = "P" if len(kinds) == 1 or kinds[-2] == ";" else kind
        kinds.append(kind)
        starts.append(m.start())
        ends.append(m.end())
        strange = strange + 1 if kind in "X/" else 0
        if strange > 3 or kind in "Q0" or (kind == ":" and len(kinds) > 1):
            break
    return Tokens("".join(kinds), starts, ends)


# The parts of names over the letters of `kind_of`. A name ends before a separator or a stop, or where its own last
# letter is an initial or carries a full stop.
END = r"(?=$|[,;&E(:0Q/]|(?<=[IcDSpk])[NPXCIJKDk])"
FAMILY = r"(?:P{0,4}(?:[NC]N?S?|NP{1,2}N|NCN|NNN|NC)|P{1,3}[NC]N{0,2})"
GIVEN_INITIALS = r"[ICJc]{1,6}(?:P{1,2}[ICJ]{1,2}|NP{1,2}(?=[,;&(:]|$))?P{0,3}p?"
SUFFIX = r"(?P<suffix>(?:,?S)?)"
COMMA_INITIALS = re.compile(rf"(?P<family>{FAMILY}|I)(?:,?(?P<suffix1>S))?,(?P<given>{GIVEN_INITIALS}){SUFFIX}{END}")
COMMA_GIVEN = re.compile(
    rf"(?P<family>{FAMILY})(?:,?(?P<suffix1>S))?,"
    rf"(?P<given>N{{1,3}}[ICJ]{{0,4}}P{{0,3}}p?|(?:J{{1,2}}|C)NP{{0,3}}|{GIVEN_INITIALS}|N?P{{1,2}}N{{1,2}}"
    rf"|N{{0,2}}[ICJ]{{0,2}}D|[NC]{{1,3}}c|K{{1,2}}){SUFFIX}{END}"
)
GIVEN_FIRST = re.compile(
    r"(?P<given>[ICJ]{1,4}N{0,2}[ICJ]{0,2}|N{1,2}[ICJ]{1,4}|N{1,3}[ICJ]{0,2}|NP{1,2}N)"
    rf"(?P<family>P{{1,4}}[NC]N?|P{{1,3}}D|[NC]|D|NP{{1,2}}[ND]|c){SUFFIX}{END}"
)
GIVEN_DOUBLE = re.compile(rf"(?P<given>N{{1,2}}[ICJ]{{1,4}})(?P<family>N(?:N|D)){SUFFIX}{END}")
INITIALS_FIRST = re.compile(
    rf"(?P<given>[ICJ]{{1,5}}(?:P{{1,2}}[ICJ])?)(?P<family>P{{0,4}}(?:NN|N|ND|D|C|c|CN|NP{{1,2}}[ND])){SUFFIX}{END}"
)
FAMILY_INITIALS = re.compile(
    rf"(?P<family>{FAMILY})(?P<given>(?:[IJ]{{1,5}}|[IJ]?[Cc]|[IJ]{{1,4}}c)(?:P{{1,2}}[ICJ])?)(?P<particle>(?:NP{{1,2}}|P{{0,3}})p?){SUFFIX}{END}"
)
ALONE = re.compile(rf"(?P<family>P{{0,4}}[NC]|P{{1,3}}NN|P{{0,3}}D)(?P<given>)(?P<suffix>){END}")
IDEOGRAPHS = re.compile(rf"(?P<family>K{{0,2}}[Kk])(?P<given>)(?P<suffix>){END}")

SEPARATOR = re.compile(r"(?:,&|;&|&,|[,;&])")
SEMICOLON = re.compile(r"(?:;&|[;&])")


@dataclass(frozen=True, slots=True)
class Form:
    """A way in which a list prints its names: how the first is printed, how the others are, what stands between."""

    name: str
    first: tuple[re.Pattern[str], ...]
    others: tuple[re.Pattern[str], ...]
    separator: re.Pattern[str] = SEPARATOR
    bonus: float = 0.0
    opens: frozenset[str] = frozenset("NCIJPDc")


FORMS: tuple[Form, ...] = (
    Form(
        "Hu, Q.; Han, S.",
        (COMMA_INITIALS, COMMA_GIVEN),
        (COMMA_INITIALS, COMMA_GIVEN, FAMILY_INITIALS),
        SEMICOLON,
        0.3,
    ),
    Form("Hu, Q., Han, S.", (COMMA_INITIALS,), (COMMA_INITIALS,), SEPARATOR, 0.2),
    Form("Hu, Q., and S. Han", (COMMA_INITIALS,), (INITIALS_FIRST, GIVEN_FIRST, GIVEN_DOUBLE), SEPARATOR, 0.1),
    Form("Q. Hu, S. Han", (INITIALS_FIRST,), (INITIALS_FIRST,), SEPARATOR, 0.2, frozenset("ICJ")),
    Form("Hu Q, Han S", (FAMILY_INITIALS,), (FAMILY_INITIALS,), SEPARATOR, 0.2),
    Form("Hu, Qinghao, and Song Han", (COMMA_GIVEN,), (GIVEN_FIRST, GIVEN_DOUBLE), SEPARATOR, 0.0),
    Form("Hu, Qinghao, Han, Song", (COMMA_GIVEN,), (COMMA_GIVEN,), SEPARATOR, -0.1),
    Form("Qinghao Hu, Song Han", (GIVEN_FIRST, GIVEN_DOUBLE), (GIVEN_FIRST, GIVEN_DOUBLE), SEPARATOR, 0.0),
    Form("Hu and Han", (ALONE,), (ALONE,), SEPARATOR, -0.5),
    Form("胡清浩, 韩松", (IDEOGRAPHS,), (IDEOGRAPHS,), SEPARATOR, 0.0, frozenset("Kk")),
)


_ORGANISATION = re.compile(
    rf"(?:The\s)?(?:{LETTER}[\w’'&.-]*\s(?:(?:of|for|and|the|on|de|für|&)\s){{0,2}}){{0,8}}(?:{LETTER}[\w-]*)"
)


def read_organisation(text: str, start: int, stop: int) -> NameList | None:
    """An organisation or a collaboration as the author: `CMS Collaboration`, `National Cancer Institute`.

    It has a word that organisations are made of, and ends where a list of names ends.
    """
    found = _ORGANISATION.match(text, start, min(stop, start + 160))
    if found is None:
        return None
    words_found = list(re.finditer(r"\S+", found.group()))
    nouns = phrases("publishers.institution") | phrases("publishers.collective")
    last = max((at for at, m in enumerate(words_found) if m.group().lower().strip(".,:") in nouns), default=-1)
    if last < 1 or any(
        m.group()[0].islower() and m.group() not in phrases("lists.small") for m in words_found[: last + 1]
    ):
        return None
    whole = text[found.end() : found.end() + 2].lstrip()[:1] in {"(", ",", ":", ".", ""}
    whole = whole and not any(m.group()[0].islower() and m.group() not in phrases("lists.small") for m in words_found)
    short = found.end() - start < 90 and "." not in found.group().rstrip(".")
    end = start + words_found[-1 if whole and short else last].end()
    end = start + len(text[start:end].rstrip(",;:."))
    following = text[end : end + 3].lstrip()
    stops = following[:1] in {"(", ",", ":", "", "[", "“", '"', "‘"} or following[:1].isdigit()
    if not stops and following[:1] != ".":
        return None
    first = NameSpan(start, end, (start, end), literal=True)
    another = re.compile(r",?\s(?:and\s|&\s)?(?=[A-Z])").match(text, end)
    more = read_organisation(text, another.end(), stop) if another is not None and text[end - 1] != "." else None
    if more is not None:
        return NameList((first, *more.names), more.end, False, "organisation", 2.5)
    return NameList((first,), end, False, "organisation", 1.5)


def read_names(text: str, start: int, stop: int, customs: Mapping[str, float] | None = None) -> NameList | None:
    """The list of names that begins at `start`, or None. `customs` says what each form gains in this list of works."""
    tokens = tokenize(text, start, stop)
    best: Candidate | None = None
    best_score = 0.0
    for form in FORMS:
        if not form.opens & set(tokens.kinds[:3]) or (form.separator is SEMICOLON and ";" not in tokens.kinds):
            continue
        found = _read_form(form, tokens, text)
        if found is None:
            continue
        score = _score(found, tokens.kinds) + (customs.get(form.name, 0.0) if customs else 0.0)
        if best is None or score > best_score:
            best, best_score = found, score
    if best is None:
        return None
    names = tuple(_span(match, tokens) for match in best.matches)
    return NameList(names, tokens.ends[best.last - 1], best.et_al, best.form.name, best_score)


@dataclass(slots=True)
class Candidate:
    """A list of names as one form reads it: the names' matches, the token behind it, how it is cut and joined."""

    form: Form
    matches: list[re.Match[str]] = field(default_factory=list)
    last: int = 0
    et_al: bool = False
    closed: bool = False

    @property
    def shapes(self) -> list[str]:
        """The letters of each name."""
        return [match.group() for match in self.matches]


def _read_form(form: Form, tokens: Tokens, text: str) -> Candidate | None:
    kinds = tokens.kinds
    found = Candidate(form)
    at = 0
    while at < len(kinds):
        match = _match(form.others if found.matches else form.first, kinds, at)
        if match is None:
            break
        if found.matches and not _fits(match, found, kinds, text[tokens.starts[at] : tokens.ends[at]]):
            break
        found.matches.append(match)
        at = found.last = match.end()
        if match.group()[-1:] in {"D", "c", "p", "k"} and kinds[at : at + 1] not in {",", ";", "&", "E"}:
            break
        cut = _CUT_SHORT.match(kinds, at)
        if cut is not None:
            found.et_al, found.last = True, cut.end()
            more = SEPARATOR.match(kinds, found.last)
            if more is None or text[tokens.starts[found.last - 1]] not in "….[(":
                break
            at = more.end()
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


def _fits(match: re.Match[str], found: Candidate, kinds: str, word: str) -> bool:
    """A further name has the shape of the others: initials where they all have them, unless it is the last."""
    if found.closed or match.re not in {GIVEN_FIRST, INITIALS_FIRST}:
        return True
    if match.group("given") == "I" and match.group()[-1:] == "D" and word in {"J.", "Z."}:
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
