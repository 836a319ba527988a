"""Names of persons: split into family and given, compared, cut from a list, freed of honorifics.

Decides which words of a printed name are the family name, from the comma (`Hu, Qinghao`), from initials (`Hu Q`,
`Q. Hu`), from capitals (`HU Qinghao`), from particles (`van der Berg`), and only then from the order given-family.
Particles and suffixes go with the family name, as in CSL. It never splits a name in ideographs, and never an
organisation's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.fields.advising_levels import level_of
from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon import load
from cvparse.lexicon.types import Lexicon
from cvparse.text.normalize import fold, is_cjk
from cvparse.text.quotes import QUOTES
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean_end
from cvparse.text.value_class import dataclass

_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}+\.?")
_HONORIFIC_END = re.compile(r"[\s.,]*")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as printed, and its parts. `family` is None where it is not to be split (organisations, ideographs)."""

    name: str
    family: str | None
    given: str | None


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """A person found in a text; `name` is printed there from `start` to `end`, honorific and markers aside."""

    start: int
    end: int
    name: str


@lru_cache(maxsize=1)
def name_lists() -> tuple[frozenset[str], frozenset[str]]:
    lexicon = load(())
    return lexicon.phrases("names.particle").phrases, lexicon.phrases("names.suffix").phrases


def is_initials(word: str) -> bool:
    """Whether a word stands for given names by their first letters.

    Reads `J.`, `J.-P.`, `JP` and up to four capitals, as `LIND`; refuses `Li` and `LINDE`.
    """
    letters = word.replace(".", "").replace("-", "")
    if not letters.isalpha() or letters[0].islower() or len(letters) > 4:
        return False
    return (len(letters) == 1 or letters.isupper() or "." in word[:-1]) and bool(_INITIALS.fullmatch(word))


def split_name(name: str) -> PersonName:
    """The parts of a printed name.

    Reads `Hu, Qinghao`, `van der Berg, J.-P., Jr.`, `Qinghao Hu`, `Smith JA`, `HU Qinghao`; leaves `胡清浩` and
    `Hu` whole.

    >>> split_name("Ludwig van der Berg")
    PersonName(name='Ludwig van der Berg', family='van der Berg', given='Ludwig')
    """
    name = " ".join(name.split())
    if not name or any(is_cjk(c) or "\uac00" <= c <= "\ud7a3" for c in name):
        return PersonName(name, None, None)
    if "," in name:
        return _split_at_comma(name)
    words = name.split(" ")
    if len(words) == 1:
        return PersonName(name, name, None)
    return _split_words(name, words)


def _split_at_comma(name: str) -> PersonName:
    suffixes = name_lists()[1]
    family, *rest = [part.strip() for part in name.split(",")]
    suffix = [part for part in rest if fold(part.strip(".")) in suffixes]
    given = " ".join(part for part in rest if part and part not in suffix)
    if suffix and not given and " " in family:  # Robert T. Hu, Jr.
        parts = _split_words(family, family.split(" "))
        return PersonName(name, " ".join([parts.family or family, *suffix]), parts.given)
    return PersonName(name, " ".join([family, *suffix]), given or None)


def _split_words(name: str, words: list[str]) -> PersonName:
    particles, suffixes = name_lists()
    tail: list[str] = []
    while len(words) > 2 and fold(words[-1].strip(".")) in suffixes:
        tail.insert(0, words.pop())
    if is_initials(words[-1]) and len(words[-1]) <= 4 and not all(is_initials(word) for word in words):
        cut = len(words)  # Smith JA
        while cut > 1 and is_initials(words[cut - 1]):
            cut -= 1
        return PersonName(name, " ".join([*words[:cut], *tail]), " ".join(words[cut:]))
    capitals = [len(word) > 1 and word.isupper() and not is_initials(word) for word in words]
    if capitals[0] and not capitals[-1]:  # HU Qinghao
        cut = capitals.index(False)
        return PersonName(name, " ".join([*words[:cut], *tail]), " ".join(words[cut:]))
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower().strip("'’") in particles and words[cut - 1][:1].islower():
        cut -= 1
    return PersonName(name, " ".join([*words[cut:], *tail]), " ".join(words[:cut]))


def strip_honorific(text: str, lexicon: Lexicon) -> str:
    """The text without the titles it opens with: `Prof. Dr. Ada Example` becomes `Ada Example`.

    It takes nothing from `Professor` alone, and what stands behind a name only in ideographs: `山田太郎教授`.
    """
    honorifics = lexicon.phrases("names.honorific")
    while (found := honorifics.at_start(text)) is not None:
        end = _HONORIFIC_END.match(text, found.end)
        rest = text[end.end() if end else found.end :]
        if not rest or not rest[0].isalpha():
            break
        text = rest
    text = text.strip()
    if text and is_cjk(text[-1]):
        titles = sorted(lexicon.phrases("names.honorific_behind").phrases, key=len, reverse=True)
        title = next((title for title in titles if text.endswith(title) and len(text) > len(title) + 1), "")
        text = text.removesuffix(title).strip()
    return text


def split_persons(text: StyledText, lexicon: Lexicon) -> list[PersonMatch]:
    """The persons of a list such as `Prof. Ada Example and Prof. Ben Muster, Cleo Sample`, honorifics left out.

    A piece is a person where it has two to six words, all capitalised but for particles; `Department of Physics` and
    `2019` are none.
    """
    found: list[PersonMatch] = []
    start = 0
    content = text.text
    breaks = [(m.start(), m.end()) for m in _person_break(lexicon).finditer(content)]
    for stop, following in [*breaks, (len(content), len(content))]:
        piece = content[start:stop]
        name = strip_honorific(piece.strip(" .*†‡§"), lexicon)
        if _is_person(name):
            at = content.index(name, start)
            found.append(PersonMatch(at, at + len(name), name))
        start = following
    return found


@lru_cache(maxsize=16)
def _person_break(lexicon: Lexicon) -> re.Pattern[str]:
    """What parts two persons: a sign, or a word as it is printed in running text."""
    words = "|".join(sorted(map(re.escape, lexicon.phrases("lists.between_persons").phrases)))
    return re.compile(rf"\s*(?:[,;/&]|\b(?:{words})\b|、|，|،|・)\s*")


def _is_person(name: str) -> bool:
    words = name.split()
    if words and all(is_cjk(c) or c.isspace() for c in name):
        return len(name) <= 8
    particles = name_lists()[0]
    if not 2 <= len(words) <= 6 or any(map(str.isdigit, name)):
        return False
    lower = [word for word in words if word[0].islower()]
    return all(is_particle(word, particles) for word in lower) and not words[-1].islower()


def is_particle(word: str, particles: frozenset[str]) -> bool:
    """Whether a word in lower case is a particle, or begins with one that a hyphen joins to its name: `al-Khatib`."""
    head, _, name = word.partition("-")
    return word.strip("'’") in particles or (head in particles and name[:1].isupper())


REST = 6  # characters beside the name: a mark, a degree behind it
IDEOGRAPHS = 6  # a name in ideographs is shorter


def person_in(text: str, lexicon: Lexicon) -> str | None:
    """The person that a text names and nothing more."""
    if any(sign in text for sign in QUOTES):
        return None
    if is_ideographic(text):
        name = text.strip()
        return name if 2 <= len(name) <= IDEOGRAPHS and level_of(name, lexicon) is None else None
    if find_organizations(text, lexicon) or find_roles(text, lexicon) or find_place(text, lexicon):
        return None
    found = split_persons(StyledText.plain(text), lexicon)
    whole = clean_end(strip_honorific(text, lexicon))
    return found[0].name if len(found) == 1 and len(found[0].name) >= len(whole) - REST else None


def is_ideographic(text: str) -> bool:
    """Whether a text holds nothing but ideographs."""
    return bool(text.strip()) and all(is_cjk(c) for c in text.strip())
