"""Which end of a printed name is the family name, where no comma says so: by capitals, languages, endings, and lists of
given and family names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cvparse.fields.persons import is_initials
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.usual import FAMILY, GIVEN, usage_of
from cvparse.parsers.publications.vocabulary import name_words

Span = tuple[int, int]
CAPITALS = 5  # letters; fewer are initials (`AFJV Muster`) where they are no family name of the lexicon
LAST = 2  # the weight of a given name as the last word: few are family names, too
TURNED, SHARE = -2, -0.5  # votes of the names, at least and for each; few lists print the family name in front so


def in_order(names: tuple[NameSpan, ...], text: str, lexicon: Lexicon) -> tuple[NameSpan, ...]:
    """Names that were read with the family name behind, each with its family name.

    Reads `HU Qinghao, HAN Song`, whose family names are in capitals, `Nguyễn Văn Minh`, `Gonzales Anna, Lindqvist
    Peter`; refuses `JP Muster`.
    """
    names = tuple(_with_particle(_both_surnames(name, text, lexicon), text, lexicon) for name in names)
    capitals = [_capitals(name, text, lexicon) for name in names]
    if all(any(row) and not all(row) for row in capitals):
        return tuple(_with_capitals(name, text, row) for name, row in zip(names, capitals, strict=True))
    turned = _votes(names, text, lexicon) <= min(TURNED, SHARE * len(names))
    return tuple(_with_family(name, text, lexicon, turned=turned) for name in names)


def with_given_names(names: tuple[NameSpan, ...], text: str, lexicon: Lexicon) -> tuple[NameSpan, ...]:
    """Names that were read as a family name with initials, where most have a given name before these: `Lindqvist Anna
    B.`; not `Colin Y, Le Van Kim C`."""
    found = tuple(_spelt_out(name, text, lexicon) for name in names)
    changed = sum(one is not other for one, other in zip(found, names, strict=True))
    return found if 2 * changed >= len(names) else names


def _spelt_out(name: NameSpan, text: str, lexicon: Lexicon) -> NameSpan:
    words = list(_words(text, *name.family))
    if len(words) < 2 or name.given is None or text[name.family[1] : name.given[0]].strip():
        return name
    first, last = (text[slice(*words[at])] for at in (0, -1))
    lists = name_words(lexicon)
    if usage_of(last) != GIVEN or usage_of(first) == GIVEN or first.lower() in lists.particles | lists.saints:
        return name
    return replace(name, family=(words[0][0], words[-2][1]), given=(words[-1][0], name.given[1]))


def _votes(names: Iterable[NameSpan], text: str, lexicon: Lexicon) -> int:
    """How often the lists know the word in front as a given name or the last one as a family name, less the times that
    they know them as the contrary."""
    found = 0
    for name in names:
        if name.given is None:
            continue
        first = text[slice(*next(_words(text, *name.given)))]
        if is_initials(first) or first.endswith("."):
            return 0  # `A. Lund, Th. Okri`
        last = text[slice(*name.family)].rpartition(" ")[2]
        if (behind := _is_double_given(last)) != _is_double_given(first):  # `Muster Ji-woo`, `Ji-woo Muster`
            found += -LAST if behind else 1
            continue
        lists = name_words(lexicon)
        if first.lower() in lists.leading or lists.pinyin & {first.lower(), last.lower()}:
            continue  # it stands in front in any case; Chinese names are given names and family names
        for word, usual, contrary, weight in (
            (first, GIVEN, FAMILY, 1),
            (last, FAMILY, GIVEN, LAST),
        ):
            usage = usage_of(word)
            found += (usage == usual) - (usage == contrary) * weight
    return found


def _is_double_given(word: str) -> bool:
    """Whether a word is two syllables of a given name as East Asian names join them: `Ji-woo`; not `Muster-Vzor`."""
    first, hyphen, second = word.partition("-")
    return bool(hyphen) and first[:1].isupper() and first.isalpha() and second.isalpha() and second.islower()


def _capitals(name: NameSpan, text: str, lexicon: Lexicon) -> list[bool]:
    """Which words of a name are in capitals that are no initials."""
    return [_is_capital(text[slice(*word)], lexicon) for word in _words(text, name.start, name.family[1])]


def _with_capitals(name: NameSpan, text: str, capitals: list[bool]) -> NameSpan:
    """The name whose family name is in capitals at one of its ends: `LINDEN SAMPLE Anna`, `Anna LINDEN SAMPLE`."""
    words = list(_words(text, name.start, name.family[1]))
    if capitals[0] and not capitals[-1]:
        return _turned(name, words, capitals.index(False))
    if capitals[-1] and not capitals[0]:
        first = len(words) - capitals[::-1].index(False)
        return replace(name, family=(words[first][0], words[-1][1]), given=(words[0][0], words[first - 1][1]))
    return name


def _with_family(name: NameSpan, text: str, lexicon: Lexicon, *, turned: bool) -> NameSpan:
    """The name, with its first word as its family name where the list is turned, or a language prints it so."""
    if name.given is None:
        return name
    first = text[name.start : name.family[1]].split(maxsplit=1)[0]
    known = first.lower() in name_words(lexicon).leading
    if not known and (not turned or is_initials(first)):
        return name
    return _turned(name, list(_words(text, name.start, name.family[1])), 1)


def _is_capital(word: str, lexicon: Lexicon) -> bool:
    letters = word.replace("-", "").replace("’", "").replace("'", "")
    long = len(letters) >= CAPITALS or word.lower() in name_words(lexicon).pinyin
    return long and letters.isupper() and letters.isalpha()


def _turned(name: NameSpan, words: list[Span], count: int) -> NameSpan:
    """The name with so many words in front as its family name."""
    return replace(name, family=(words[0][0], words[count - 1][1]), given=(words[count][0], words[-1][1]))


def _both_surnames(name: NameSpan, text: str, lexicon: Lexicon) -> NameSpan:
    """The name with both surnames of a Spaniard, where the endings of both say so: `Ada Núñez Pérez`; not `Ada Maria
    Pérez`."""
    if name.given is None:
        return name
    first, _, last = text[slice(*name.given)].rpartition(" ")
    endings = name_words(lexicon).surname_endings
    if not first.strip() or not last.endswith(endings) or not text[slice(*name.family)].endswith(endings):
        return name
    start = name.given[1] - len(last)
    return replace(name, family=(start, name.family[1]), given=(name.given[0], name.given[0] + len(first.rstrip())))


def _with_particle(name: NameSpan, text: str, lexicon: Lexicon) -> NameSpan:
    """The name with the particle in front of its family name that is printed with a capital: `Ada Van Moor`; not `Van
    Moor`, nor `Nguyễn Văn Minh`."""
    if name.given is None:
        return name
    given = text[slice(*name.given)].split()
    particle = given[-1]
    known = len(particle) > 1 and particle.lower() in name_words(lexicon).particles and not particle.isupper()
    if len(given) < 2 or not known or given[0].lower() in name_words(lexicon).leading:
        return name
    words = list(_words(text, *name.given))
    return replace(name, family=(words[-1][0], name.family[1]), given=(name.given[0], words[-2][1]))


def _words(text: str, start: int, end: int) -> Iterator[Span]:
    """The words of a stretch by their offsets."""
    at = start
    for word in text[start:end].split():
        at = text.index(word, at)
        yield at, at + len(word)
        at += len(word)
