"""The names that fill a stretch of which it is known that it holds names only, however they are printed.

Lists are typed by hand: `Lund A, Okri, B, Cy Twill, The Snow Collaboration`. Where something else says where the names
begin and end (the year that a list prints behind them, a line of their own between a title and a venue in other faces),
each is read by whatever form it has; what no form reads is a name as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from cvparse.fields.persons import is_initials
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Span
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList, read_only_names
from cvparse.parsers.publications.names.organisations import read_organisation
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, name_words

LONGEST_NAME = 5  # words
MOST_GIVEN = 3  # given names behind a comma
WITH_INITIALS = frozenset({"Hu, Q.; Han, S.", "Hu, Q., Han, S.", "Hu, Q., and S. Han", "Q. Hu, S. Han", "Hu Q, Han S"})
LITTLE = 1  # small words that are no particle, in a name of a stretch that surely holds names: `Muster won Lee`


@lru_cache(maxsize=LEXICONS)
def _conjunction(lexicon: Lexicon) -> str:
    """A word for "and" in small letters: `E`, `I` and `Y` are initials."""
    return rf"(?:{cue('lists.and', lexicon)})(?!\w)"


@lru_cache(maxsize=LEXICONS)
def _separator(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?:[\s.,;&]|(?<!\w){_conjunction(lexicon)})*")


@lru_cache(maxsize=LEXICONS)
def _chunk(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"[^,;&]{{2,80}}?(?=\s?[,;&]|\s+{_conjunction(lexicon)}|\s*\Z)")


@lru_cache(maxsize=LEXICONS)
def _initials(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf",\s?(?P<given>(?:[^\W\d_a-z]\.?[\s-]?){{1,4}}(?<!\s))(?=\s?[,;&]|\s{_conjunction(lexicon)}|\s?\Z)"
    )


@lru_cache(maxsize=LEXICONS)
def _cut_short(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"[\s,;]{{0,3}}(?:(?:{_conjunction(lexicon)}|&)\s)?[\[(]?(?:{name_words(lexicon).others})(?!\w)[.\])]{{0,2}}",
        re.I,
    )


def names_filling(
    work: str, span: Span, lexicon: Lexicon, customs: Mapping[str, float] | None = None, *, sure: bool = False
) -> NameList | None:
    """The names of a stretch, or None where a part of it can be no name.

    Reads `Lund A, Okri, B, Twill C`, `Muster; Okri, B.; and Twill, C.`; refuses `A Title of Some Words`. `sure` says
    that the print leaves no doubt: then a name may hold a small word that is no particle.
    """
    start, stop = span[0], span[0] + len(work[slice(*span)].rstrip(" ,;"))
    found: list[NameSpan] = []
    short = customs is not None and max(customs, key=lambda form: customs[form], default="") in WITH_INITIALS
    parted = ";" in work[start:stop]
    at, et_al, form = start, False, "as printed"
    while at < stop:
        end = _part_end(work, at, stop) if parted else stop
        some = _some(work, (at, end), lexicon, customs, whole=parted)
        if parted and (some is None or len(some.names) > 1):
            some = _turned(work, (at, end)) or some
        if some is not None and not (short and _spelt_out(some, work)):
            form = some.form if not found else form
            found.extend(some.names)
            at, et_al = some.end, et_al or some.et_al
        elif (chunk := _chunk(lexicon).match(work, at, end)) is not None and _can_be_name(
            chunk.group(), lexicon, sure=sure
        ):
            found.append(_as_printed(chunk.span(), work, end, lexicon))
            at = found[-1].end
        else:
            return None
        if (cut := _cut_short(lexicon).match(work, at, stop)) is not None:
            at, et_al = cut.end(), True
        at = _separator(lexicon).match(work, at, stop).end()  # type: ignore[union-attr]
    return NameList(tuple(found), stop, et_al, form, 1.0) if found else None


def _part_end(work: str, start: int, stop: int) -> int:
    """The semicolon that ends a name, where semicolons part them."""
    end = work.find(";", start, stop)
    return end if end >= 0 else stop


def _some(
    work: str, span: Span, lexicon: Lexicon, customs: Mapping[str, float] | None, *, whole: bool
) -> NameList | None:
    """The names that one form reads at the start of a stretch, up to its end where they must be `whole`; or
    organisations."""
    at, end = span
    for some in (read_organisation(work, at, end, lexicon), read_only_names(work, at, end, lexicon, customs)):
        if some is None or some.names[0].start - at > 1:
            continue
        if not whole or some.end >= end - 1:
            return some
    return None


def _turned(work: str, part: Span) -> NameList | None:
    """Between two semicolons, a family name and the given names behind its comma are one person: `El Okri, Ada B.;`,
    `Lund, C. Ada;`; not `Lund A, Okri B;`."""
    family, comma, given = work[slice(*part)].partition(",")
    words = family.split()
    told = comma and "," not in given and 0 < len(given.split()) <= MOST_GIVEN and 0 < len(words) <= LONGEST_NAME
    if not told or any(is_initials(word) for word in words) or not given.lstrip()[:1].isupper():
        return None
    behind = part[0] + len(family) + 1
    first, last = behind + len(given) - len(given.lstrip()), behind + len(given.rstrip())
    name = NameSpan(part[0], last, (part[0], part[0] + len(family.rstrip())), (first, last))
    return NameList((name,), last, False, "as printed", 1.0)


def _spelt_out(found: NameList, work: str) -> bool:
    """Whether a comma parts a name from a spelt-out one: in a list of initials, these are two names; not where an
    initial is behind it (`Lund, Ada B.`)."""
    return any(
        name.given is not None
        and "," in work[name.start : name.given[0]]
        and not any(is_initials(word) for word in work[slice(*name.given)].split())
        for name in found.names
    )


def _can_be_name(text: str, lexicon: Lexicon, *, sure: bool) -> bool:
    row = text.split()
    small = [
        word for word in row if word[:1].islower() and word.strip(".").lower() not in name_words(lexicon).particles
    ]
    strange = any(c.isdigit() or c in ":()?!“”" for c in text)
    return 0 < len(row) <= LONGEST_NAME and len(small) <= (LITTLE if sure and len(row) > 1 else 0) and not strange


def _as_printed(span: Span, work: str, stop: int, lexicon: Lexicon) -> NameSpan:
    """A name of which no form is known: its last word is the family name, unless that is initials, or they follow."""
    text = work[span[0] : span[1]].rstrip()
    end = span[0] + len(text)
    behind = _initials(lexicon).match(work, end, stop)
    if behind is not None:
        return NameSpan(span[0], behind.end("given"), (span[0], end), behind.span("given"))
    cut = text.rfind(" ")
    if cut < 0:
        return NameSpan(span[0], end, (span[0], end), literal=True)
    last, first = (span[0] + cut + 1, end), (span[0], span[0] + cut)
    return NameSpan(span[0], end, first, last) if is_initials(text[cut + 1 :]) else NameSpan(span[0], end, last, first)
