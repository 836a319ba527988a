"""The words of a list of names: what each can be, as one letter.

`Muster, A. B., and van der Vorm` becomes `N,II,&PPN`: the forms of names are patterns over such letters. Reading stops
where no list of names goes on: at a quote, a digit, a colon, several words that no name is made of.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, name_words, phrases
from cvparse.text.value_class import dataclass

LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text: one letter for each in `kinds`, and its offsets."""

    kinds: str
    starts: list[int]
    ends: list[int]


@lru_cache(maxsize=LEXICONS)
def _token_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    lists = name_words(lexicon)
    conjunction, other = cue("lists.plain_and", lexicon), cue("lists.other", lexicon)
    return re.compile(
        rf"(?P<E>[\[(]?(?<!\w)(?:{lists.others})(?!\w)\.?[\])]?|\b(?:{conjunction})\s\d{{1,4}}\s(?:{other})\b"
        rf"|[\[(]\d{{1,4}}\s(?:{other})[\])]|[\[(]?(?:{lists.elisions})[\])]?)"
        rf"|(?P<word>(?:[’']t(?=[\s,;.])|{LETTER})(?:[ÃÂÅÄ]\S|[^\W_]|[’'`´¨·\u0300-\u036f-]|\.(?=-?{LETTER}(?![a-z]{{2}})))*\.?)"
        r"|(?P<sep>[,;&，；、،؛])|(?P<stop>[:()\[\"“‘<])|(?P<digit>\d)|(?P<other>\S)",
        re.IGNORECASE,
    )


VOWELS = frozenset("aeiouy")  # of capitals without any no family name is made
SEPARATORS = {"&": "&", ",": ",", "，": ",", "、": ",", ";": ";", "；": ";", "،": ",", "؛": ";"}
LIMIT = 6000
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,5}\Z")


@lru_cache(maxsize=65536)
def kind_of(word: str, lexicon: Lexicon) -> str:
    """What one word can be in a list of names.

    `I` initials (`J.`, `J.-P.`, `Yu.`), `C` capitals that are initials or a short surname (`JA`, `LI`), `N` a name,
    `D` a name that a full stop follows, `P` a particle, `Y` what joins two family names, `S` a suffix, `&` a
    conjunction, `K` ideographs, `X` any other.
    """
    lists = name_words(lexicon)
    bare = word.rstrip(".")
    lower = bare.lower()
    first = word[0]
    if word.endswith("-"):  # `Lund, Ada al-`: a particle cut from its name
        return "P" if word[:-1] in lists.particles else "X"
    if first in "’'":
        return "P"
    if (lower in lists.never and not word.isupper()) or (lower in lists.patronymics and not word.endswith(".")):
        return "X" if lower in lists.never else "P"
    if lower in lists.suffixes and not first.islower() and not (word.isupper() and lower[0] in "js"):
        return "S"
    if not first.isupper():
        return _uncased(word, bare, lower, lexicon)
    return _initials_kind(word, bare, lower, lexicon) or ("X" if "." in bare else "D" if word.endswith(".") else "N")


def _initials_kind(word: str, bare: str, lower: str, lexicon: Lexicon) -> str:
    """`J`, `I`, `C`, `c` or `&` for a word of capitals or with inner full stops; empty for any other."""
    lists = name_words(lexicon)
    letters = bare.replace(".", "").replace("-", "")
    if (len(letters) == 1 and not word.endswith(".")) or (len(bare) == 3 and bare[1] == "-" and bare[2].islower()):
        return "J"
    pointed = "." in bare or "-" in bare
    if len(letters) == 1 or (letters.isupper() and pointed and _INITIALS.match(bare)):
        return "I" if "." in word else "C"
    if letters.isupper() and (len(letters) <= 4 or (len(letters) <= 6 and not set(lower) & VOWELS)):
        return "c" if word.endswith(".") else "C"
    if letters.isupper() and lower in lists.conjunctions:
        return "&"
    parts = re.split(r"[.-]+", bare) if "." in bare else [bare] if word.endswith(".") else []
    short = parts and all(part.lower() in lists.digraphs or (len(part) <= 2 and len(parts) > 1) for part in parts)
    return "I" if short else ""


def _uncased(word: str, bare: str, lower: str, lexicon: Lexicon) -> str:
    first = word[0]
    lists = name_words(lexicon)
    if not first.islower() and not first.isupper():
        return "k" if word.endswith(".") else "K"
    if lower in lists.conjunctions and lower not in phrases("lists.letter_and", lexicon):
        return "&"
    if lower in lists.particles:
        return "P" if not word.endswith(".") else "p"
    for mark in "’'-":
        *heads, last = bare.split(mark)  # `al-Farsi`, `d’Ille`, `van-der-Hoek`
        if heads and last[:1].isupper() and all(len(head) <= 3 for head in heads):
            return "D" if word.endswith(".") else "N"
    if len(bare) > 1 and bare[1].isupper() and sum(map(str.isupper, bare)) <= 2 and len(bare) > 3:
        return "N"
    return "X"


# `Ferro e Muster, A.`, `Ferro e Muster AB, Okri C`: one name of two parts
_DOUBLE_FAMILY = re.compile(rf"\s[A-Z]{LETTER}{{2,20}}(?:,\s[A-Z]|\s[A-Z]{{1,4}},\s[A-Z])")
_DOUBLE_END = re.compile(rf"\s[A-Z]{LETTER}{{2,20}}(?:,|\.|\s\(|\set\sal)")  # `A. M. Ferro e Muster et al.`
_FAMILY_AHEAD = re.compile(rf"\s(?-i:[^\W\d_a-z]){LETTER}")
# `A. Muster y B. Okri`, `Ada Muster y Bo Okri (2020)`: two persons; `José Muster y Ferro`: one
_PERSON = re.compile(
    rf"\s(?-i:[A-Z])(?:\.|{LETTER}{{1,20}}\s(?-i:[A-Z]){LETTER}{{1,20}}\s?[,.;:(]|{LETTER}{{1,20}},\s(?-i:[A-Z])\.)"
)

_ONE_NAME = re.compile(r"(?:^|[,;&]P{0,4})N$|^P{0,4}N$")
_INITIALS_AHEAD = re.compile(rf"\s(?-i:[A-Z]){LETTER}{{1,20}},\s(?-i:[A-Z])\.")


def _joins(kinds: str, text: str, end: int) -> bool:
    """Whether `y` stands between two persons: a whole one follows, or initials end the one before (`Muster A. y Okri
    B.`)."""
    if kinds[-1:] in ("I", "J"):
        return kinds[-2:-1] in ("N", "I")
    if _ONE_NAME.search(kinds) and _INITIALS_AHEAD.match(text, end):
        return False  # `de la Cruz y Torres, J.-P.`: the initials behind it are of both
    return kinds[-1:] in ("N", "D", "C") and _PERSON.match(text, end) is not None


def _before_family(kind: str, value: str, ahead: bool, lexicon: Lexicon) -> str:
    """A word with a capital that may open a family name, if one is `ahead`: `St. John`, but `Muster Ó, Okri B`."""
    if kind == "D":
        return "P" if ahead and value[:-1].lower() in name_words(lexicon).saints else "D"
    return "P" if ahead else "J" if len(value) == 1 else "N"  # an initial, or a name of its own


SIGNS = {**SEPARATORS, **dict.fromkeys(")[(<", "("), **dict.fromkeys('"“‘', "Q"), ":": ":"}
DOUBTFUL = frozenset("DP")  # kinds that the words beside one settle
CAPITALS = frozenset("CS")  # kinds of words in capitals
ROMAN = frozenset("IVX")
_CAPITALS_AHEAD = re.compile(r"(?:\s[A-Z]{2,3}){0,2}\s[^\W\d_a-z]{4,30}(?![^\W\d_])")
_AS_BEFORE = re.compile(rf",\s{LETTER}{{2,30}}\s[A-Z]{{1,3}}(?=[,;])")  # a family name with initials
JOINTS = frozenset("Ee")  # words that join two family names
ENDS = frozenset("Q0")  # kinds behind which no list of names goes on
MOST_STRANGE = 3  # words in a row that no name is made of
LONGEST_SHORT = 3  # letters of capitals that may be initials


class _Kinds(dict[str, str]):
    """The kinds of the words that have been asked for, by the words of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon

    def __missing__(self, word: str) -> str:
        if len(self) >= MOST_KINDS:
            self.clear()
        found = self[word] = kind_of(word, self.lexicon)
        return found


MOST_KINDS = 65536
_kinds = lru_cache(maxsize=LEXICONS)(_Kinds)


@lru_cache(maxsize=2048)  # each ending of one title asks for the same names, and a list is read again by its style
def tokenize(text: str, start: int, stop: int, lexicon: Lexicon) -> Tokens:
    """The words from `start` on, up to where a list of names must have ended."""
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known = _kinds(lexicon)
    before, strange = "", 0
    for m in _token_pattern(lexicon).finditer(text, start, min(stop, start + LIMIT)):
        value, group = m.group(), m.lastgroup
        left, right = m.span()
        if group == "word":
            kind = known[value]
            if kind in DOUBTFUL or value in JOINTS or (kind in CAPITALS and _may_be_other(value, lexicon)):
                kind = _by_neighbours(kind, m, before, "".join(kinds), lexicon)
        else:
            kind = "E" if group == "E" else SIGNS.get(value) or ("0" if group == "digit" else "/")
        kinds.append(kind)
        starts.append(left)
        ends.append(right)
        before = value
        strange = strange + 1 if kind in "X/" else 0
        if strange > MOST_STRANGE or kind in ENDS or (kind == ":" and len(kinds) > 1):
            break
    return Tokens("".join(kinds), starts, ends)


def _by_neighbours(kind: str, found: re.Match[str], before: str, kinds: str, lexicon: Lexicon) -> str:
    """The kind of a word by the one before it, the kinds of all before it, and what stands behind it."""
    text, value, end = found.string, found.group(), found.end()
    if kind == "C":
        return "P" if _CAPITALS_AHEAD.match(text, end) else kind
    if kind == "S":
        return (
            "C" if kinds[-1:] == "N" and kinds[-2:-1] in ("", ",", ";", "&") and _AS_BEFORE.match(text, end) else kind
        )
    if kind == "D" and text[end : end + 2].lstrip()[:1] in {",", ";", "&"}:
        kind = "N"
    if value in JOINTS and _is_joint(value, before, kinds, text, end):
        kind = "Y"
    if kind in DOUBTFUL and value[0].isupper():
        kind = _before_family(kind, value, _FAMILY_AHEAD.match(text, end) is not None, lexicon)
    if kind == "P" and value in phrases("lists.family_and", lexicon) and _joins(kinds, text, end):
        kind = "&"
    return kind


def _may_be_other(value: str, lexicon: Lexicon) -> bool:
    """Whether capitals may be a particle, and no initials (`VAN DER VORM, A.`), or what may be a suffix the initials of
    a list that has them everywhere (`Vorm IV, Okri B`)."""
    particle = len(value) > 1 and value.lower() in name_words(lexicon).particles
    return particle or (len(value) > 1 and ROMAN.issuperset(value))


def _is_joint(value: str, before: str, kinds: str, text: str, end: int) -> bool:
    """Whether `e` joins two family names to one, or `E` does between capitals."""
    small = value == "e"
    if not small and not (before.isupper() and len(before) > LONGEST_SHORT):
        return False
    if kinds[-1:] in ("N", "C") and _DOUBLE_FAMILY.match(text, end) and (len(kinds) == 1 or kinds[-2] == ";"):
        return True
    return small and kinds[-1:] == "N" and kinds[-2:-1] in ("I", "J", "C") and _DOUBLE_END.match(text, end) is not None


def last_token_end(text: str, start: int, stop: int, lexicon: Lexicon) -> int:
    """How far a list of names that begins at `start` can reach at most; `start` where it can hold no word."""
    ends = tokenize(text, start, stop, lexicon).ends
    return ends[-1] if ends else start
