"""Organisations and collaborations as authors: `CMS Collaboration`, `National Cancer Institute`.

They are told by a word that organisations are made of, and end where a list of names ends. A name that no such word
stands in is no organisation.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList, read_names
from cvparse.parsers.publications.names.tokens import LETTER
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, cue_in_either_case, name_words, phrases

_INITIAL = re.compile(r"[^\W\d_]\.")
_MEMBERS = re.compile(r":\s")  # `The Snow Collaboration: A. Lund, B. Okri`
SURE = 2.5  # score of a list of names that can be nothing else


@lru_cache(maxsize=LEXICONS)
def _organisation(lexicon: Lexicon) -> re.Pattern[str]:
    """Words in a row, small ones among them, that the name of an organisation may be."""
    article, small = cue_in_either_case("names.team_article", lexicon), cue("names.organisation_inner", lexicon)
    return re.compile(
        rf"(?:(?:{article})\s)?(?:{LETTER}(?:[\w’'&-]*|[\w.]{{0,5}}\.)\s"
        rf"(?:(?:{small}|&)\s){{0,2}}){{0,8}}(?:{LETTER}[\w-]*)"
    )


@lru_cache(maxsize=LEXICONS)
def _another(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands between two organisations."""
    conjunction, article = cue("lists.plain_and", lexicon), cue("names.team_article", lexicon)
    return re.compile(rf",?\s(?:(?:{conjunction}|&)\s)?(?=(?:(?:{article})\s)?[A-Z])")


@lru_cache(maxsize=LEXICONS)
def _others(lexicon: Lexicon) -> re.Pattern[str]:
    """`et al.` behind several."""
    return re.compile(rf",?\s(?:{name_words(lexicon).others})(?!\w)\.?", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def _nouns(lexicon: Lexicon) -> frozenset[str]:
    return phrases("publishers.institution", lexicon) | phrases("publishers.collective", lexicon)


def _name_end(row: list[re.Match[str]], last: int, lexicon: Lexicon) -> int:
    """The last word of the name, which goes on behind its noun over `of` and `for`: `Council for the Arts`."""
    small = phrases("lists.small", lexicon)
    if last + 1 >= len(row) or row[last].group()[-1] in ".,:;" or row[last + 1].group() not in small:
        return last
    for at in range(last + 1, len(row)):
        word = row[at].group()
        if word in small:
            continue
        if not word[0].isupper():
            return last
        if word[-1] in ".,:;" or at + 1 == len(row) or row[at + 1].group() not in small:
            return at
    return last


def _another_team(row: list[re.Match[str]], lexicon: Lexicon) -> int:
    """Where a second team is joined to the first: `the Snow Collaboration and the Ice Collaboration` are two."""
    small, nouns = phrases("lists.small", lexicon), phrases("publishers.collective", lexicon)
    teams = [at for at, m in enumerate(row) if m.group().lower().strip(".,:") in nouns]
    for at, following in pairwise(teams):
        named = any(m.group().lower() not in small for m in row[at + 2 : following])
        if named and row[at + 1].group() in name_words(lexicon).conjunctions:
            return at + 1
    return len(row)


def read_organisation(text: str, start: int, stop: int, lexicon: Lexicon) -> NameList | None:
    """An organisation or a collaboration as the author: `CMS Collaboration`, `National Cancer Institute`.

    It has a word that organisations are made of, and ends where a list of names ends.
    """
    found = _organisation(lexicon).match(text, start, min(stop, start + 160))
    if found is None:
        return None
    words_found = list(re.finditer(r"\S+", found.group()))
    initial = next((at for at, m in enumerate(words_found) if _INITIAL.fullmatch(m.group())), len(words_found))
    words_found = words_found[:initial]  # `VAN DAM R. Bishops and Society`
    every, words_found = words_found, words_found[: _another_team(words_found, lexicon)]
    nouns = _nouns(lexicon)
    last = max((at for at, m in enumerate(words_found) if m.group().lower().strip(".,:") in nouns), default=-1)
    if last < 1 or any(
        m.group()[0].islower() and m.group() not in phrases("lists.small", lexicon) for m in words_found[: last + 1]
    ):
        return None
    whole = text[found.end() : min(found.end() + 2, stop)].lstrip()[:1] in {"(", ",", ":", ".", ""}
    whole = whole and not any(
        m.group()[0].islower() and m.group() not in phrases("lists.small", lexicon) for m in words_found
    )
    short = found.end() - start < 90 and "." not in found.group().rstrip(".")
    named = len(words_found) - 1 if whole and short else _name_end(words_found, last, lexicon)
    end = start + words_found[named].end()
    end = start + len(text[start:end].rstrip(",;:."))
    following = text[end : min(end + 3, stop)].lstrip()
    stops = (
        len(words_found) < len(every)
        or following[:1] in {"(", ",", ";", ":", "", "[", "“", '"', "‘"}
        or following[:1].isdigit()
    )
    if not stops and following[:1] != ".":
        return None
    return _with_more(NameSpan(start, end, (start, end), literal=True), text, stop, lexicon)


def _with_more(first: NameSpan, text: str, stop: int, lexicon: Lexicon) -> NameList:
    """An organisation with what is printed behind it: another one, the names of its members, `et al.`"""
    end = first.end
    another = _another(lexicon).match(text, end)
    more = (
        read_organisation(text, another.end(), stop, lexicon) if another is not None and text[end - 1] != "." else None
    )
    if more is None and (members := _MEMBERS.match(text, end, stop)) is not None:
        people = read_names(text, members.end(), stop, lexicon)
        if people is not None and people.score > SURE and people.names[0].start == members.end():
            more = people
    if more is not None:
        return NameList((first, *more.names), more.end, more.et_al, "organisation", 2.5)
    if (others := _others(lexicon).match(text, end, stop)) is not None:
        return NameList((first,), others.end(), True, "organisation", 2.0)
    return NameList((first,), end, False, "organisation", 1.5)
