"""The names of a stretch that the segmentation has found to hold the authors or the editors.

It is known that nothing but names stands there. So signs that part fields elsewhere may part names here (`A. Lund / B.
Okri`, `Lund (A.), Okri (B.)`), a small word between two names is an "and" of whatever language, ideographs are names as
they stand, and what no form of names reads is one name: that of an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache

from cvparse.fields.persons import is_initials
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.names.whole_region import names_filling
from cvparse.parsers.publications.segmentation.cues import FIRST_IDEOGRAPH, IDEOGRAPHS
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, name_words, phrases, small_words

_PARTED = re.compile(r"(?<=[^\W\d_.])\s?/\s?(?=[^\W\d_])|\s-{1,3}\s|\s/\s|(?<=\.)\s?/\s?(?=[^\W\d_])|\s[|•·]\s")
_IN_BRACKETS = re.compile(r"\s?\((?P<given>[^\W\d_][^()\d]{0,30})\)(?:\s?[,;])?")
_TEAM_IN_BRACKETS = re.compile(r"\s\[(?P<team>[^\[\]\d]{3,80})\](?=\s?\Z)")  # `A. Lund [Snow Collaboration]`
_OTHERS_BEHIND = re.compile(r"[\s,，]{0,2}(?:等|ほか|他)\.?\Z|\s?et\sal\.?\Z|\s?et\sal\s?\.\Z")
BODIES = ("institution", "company", "collective", "body")
LONGEST_INITIALS = 4  # letters
LEAST_WORDS = 3  # of a body that has a short name
MOST_IDEOGRAPHS = 0.5  # of the letters


@cache
def _ideographs() -> re.Pattern[str]:
    return re.compile(rf"[{IDEOGRAPHS}・·\s.A-Z]{{1,40}}")


@cache
def _between_ideographs() -> re.Pattern[str]:
    return re.compile(
        rf"\s?[,，、;；&/]\s?(?:(?:and|et|und|y)\s)?|\s(?:and|et|und|y|-)\s"
        rf"|(?<=[{IDEOGRAPHS}]{{2}})[和与與及](?=[{IDEOGRAPHS}]{{2}})"
    )


def names_of_stretch(work: str, span: Span, lexicon: Lexicon, customs: Mapping[str, float]) -> NameList:
    """All names of a stretch.

    Reads `A. Lund / B. Okri`, `LUND (A.), OKRI (B.)`, `Lund A. dan Okri B.`, `Committee of Snow`.
    """
    start, end = span
    text = work[start:end]
    if _are_ideographs(text):
        return _ideographic(text, start)
    told = _told(text, lexicon)
    several = any(sign in told for sign in ",;&")
    if not several and _is_organisation(told.split(), lexicon):
        return _one(work, span)
    found = names_filling(work[:start] + told + work[end:], span, lexicon, customs, sure=True)
    if found is None:
        return _one(work, span)
    return replace(found, names=tuple(_whole(name, work, lexicon) for name in found.names))


def _are_ideographs(text: str) -> bool:
    """Whether most letters of a text are ideographs."""
    if max(text, default="") < FIRST_IDEOGRAPH:
        return False
    letters = [c for c in text if c.isalpha()]
    ideographs = sum(c >= FIRST_IDEOGRAPH and _ideographs().match(c) is not None for c in letters)
    return bool(letters) and ideographs > MOST_IDEOGRAPHS * len(letters)


def _whole(name: NameSpan, work: str, lexicon: Lexicon) -> NameSpan:
    """A name of several words that ends as that of a body does, as it stands: `Ice Corporation`; not `A. Board`."""
    words = work[name.start : name.end].split()
    upright = name.given is not None and name.given[0] == name.start
    if not upright or words[-1].lower().rstrip(".") not in _bodies(lexicon) or is_initials(words[0]):
        return name
    return replace(name, family=(name.start, name.end), given=None, suffix=None, literal=True)


@lru_cache(maxsize=LEXICONS)
def _bodies(lexicon: Lexicon) -> frozenset[str]:
    return frozenset().union(*(phrases(f"publishers.{name}", lexicon) for name in BODIES))


def _is_organisation(words: list[str], lexicon: Lexicon) -> bool:
    """Whether small words stand in one name that no person has: `Committee of Snow`, `BOARD OF ICE`; not `Lund A`."""
    capitals = all(word.isupper() for word in words) and max(map(len, words), default=0) > LONGEST_INITIALS
    inner = [word.lower() for word in words[1:-1] if word.islower() or (capitals and len(word) > 1)]
    lists = name_words(lexicon)
    return any(w in small_words(lexicon) and w not in lists.particles and w not in lists.conjunctions for w in inner)


def parted(text: str) -> str:
    """The text with the signs that part names, as fields elsewhere, as semicolons, each character in its place."""
    if "/" in text or " - " in text or "--" in text or "|" in text or "·" in text:
        return _PARTED.sub(lambda found: ";" + " " * (len(found.group()) - 1), text)
    return text


def _told(text: str, lexicon: Lexicon) -> str:
    """The stretch with the signs and words between its names as commas and `&`, each character in its place."""
    text = parted(text)
    if "[" in text:
        text = _TEAM_IN_BRACKETS.sub(lambda found: f"; {found.group('team')} ", text)
    brackets = list(_IN_BRACKETS.finditer(text)) if "(" in text else []
    if brackets and len(brackets) >= text.count("(") and brackets[0].start() > 0 and not _is_short_name(brackets[0]):
        text = _IN_BRACKETS.sub(_comma, text)
    if (last := _letter_joint(text, lexicon)) is not None:
        text = text[: last[0]] + " &" + " " * (last[1] - last[0] - 2) + text[last[1] :]
    return _joint(lexicon).sub(lambda found: " &" + " " * (len(found.group()) - 2), text)


def _is_short_name(found: re.Match[str]) -> bool:
    """Whether a bracket behind a body that stands alone holds its short name: `Institute of Vzor Studies (IVS)`."""
    ahead, given = found.string[: found.start()], found.group("given")
    alone = "," not in ahead and ";" not in ahead and len(ahead.split()) >= LEAST_WORDS
    return alone and given.isupper() and given.isalpha() and len(given) > 1


def _letter_joint(text: str, lexicon: Lexicon) -> Span | None:
    """The one letter for "and" before the last name, which stands in family names too: behind an initial (`Lund, A. y
    Okri, B.`), and between two names in full where all are (`Cy Twill, Ada Lund y Bo Okri`); not `Bo Ortega y Lund`."""
    found = list(_letters(lexicon).finditer(text))
    if not found or "&" in text:
        return None
    start, end = found[-1].span()
    *others, left = text[:start].split(",")
    if left.endswith(".") or len(found) > 1:
        return (start, end) if left.endswith(".") else None
    pieces = [*others, left, text[end:]]
    return (start, end) if "," not in text[end:] and all(len(piece.split()) > 1 for piece in pieces) else None


@lru_cache(maxsize=LEXICONS)
def _letters(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{cue('lists.letter_and', lexicon)})\s(?=[^\W\d_a-z])")


def _comma(found: re.Match[str]) -> str:
    """`Lund (A.),` as `Lund, A.;`."""
    whole = found.group()
    lead = whole.index("(")
    given = found.group("given")
    rest = len(whole) - lead - 2 - len(given)
    closing = ";" + " " * rest if whole.rstrip()[-1:] in ",;" else " " * (rest + 1)
    return " " * lead + "," + given + closing


@lru_cache(maxsize=LEXICONS)
def _joint(lexicon: Lexicon) -> re.Pattern[str]:
    """An "and" between two names that is something else elsewhere: `dan`, `in`, `a`."""
    return re.compile(rf"(?<=[\w.,])\s(?:{cue('lists.between_names', lexicon)})\s(?=[^\W\d_a-z])")


def _one(work: str, span: Span) -> NameList:
    start, end = span
    name = NameSpan(start, start + len(work[start:end].rstrip(" ,;")), span, literal=True)
    return NameList((name,), end, False, "as printed", 0.0)


def _ideographic(text: str, start: int) -> NameList:
    others = _OTHERS_BEHIND.search(text)
    stop = others.start() if others is not None else len(text)
    names: list[NameSpan] = []
    at = 0
    for left, right in [*(found.span() for found in _between_ideographs().finditer(text, 0, stop)), (stop, stop)]:
        piece = text[at:left]
        lead = len(piece) - len(piece.lstrip())
        name = piece.strip(" .")
        if name:
            span = (start + at + lead, start + at + lead + len(name))
            names.append(NameSpan(*span, span, literal=True))
        at = right
    return NameList(tuple(names), start + len(text), others is not None, "胡清浩, 韩松", 1.0)
