"""A work that is printed as a form: each of its facts in a row of its own behind its label.

    Authors: Muster, A.; Berg, B.
    Title: Rivers of the North
    Journal: River Science
    Volume: 12

Exports of research information systems and the forms of ministries print works so. Signals: two rows or more that open
with a phrase of the lists `labels.*` and a colon, one of them for title, authors or venue. A label says what its value
is, so nothing is guessed from its words. What stands before the first label is the title where none has that label; a
row without a label goes on with the one above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from cvparse.entries.label_prefix import opening_label
from cvparse.entries.types import Item
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.name_list import NameList, read_only_names
from cvparse.parsers.publications.records.read import read_date, stripped
from cvparse.parsers.publications.type_remarks import kind_said
from cvparse.parsers.publications.vocabulary import LEXICONS, name_words, phrases
from cvparse.text.normalize import fold
from cvparse.text.value_class import dataclass

LEAST = 2  # facts; one row with a label is a remark, or a line of a list that prints each work on several
FACTS = (
    *("authors", "title", "editors", "volume", "issue", "pages", "publisher", "place", "edition", "series", "number"),
    *("year", "status", "kind", "date", "acronym", "venue"),
)
NAMED = ("authors", "editors")
NAMING = {"authors", "title", "venue"}
_FIGURES = re.compile(r"(?P<year>(?:19|20)\d\d)\s?[年./-]\s?(?P<month>1[0-2]|0?[1-9])月?")
_NUMBER = re.compile(r"[\[(]?[A-Za-z]{0,3}\d{1,4}[\])]?\.?")
SPANS = ("volume", "issue", "pages", "publisher", "place", "edition", "series", "number", "acronym", "venue")
_NUMBERED = re.compile(r"[\[(]?[A-Za-z]{0,3}\d{1,4}[\])]?\.?\s{1,3}")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of a work: its name in FACTS, and where its label and its value stand in the text of the item."""

    name: str
    label: Span
    value: Span


@lru_cache(maxsize=LEXICONS)
def _names(lexicon: Lexicon) -> dict[str, str]:
    """The fact that each label means; of two, the one that FACTS has first."""
    return {said: name for name in reversed(FACTS) for said in phrases(f"labels.{name}", lexicon)}


def facts_of(item: Item, work: str, lexicon: Lexicon) -> tuple[Fact, ...]:
    """The labelled rows of an item that is a form, with the rows below them that go on with their values; none where it
    is no form. `work` is its text with the identifiers masked.

    Reads `Title: Rivers` over `Journal: River Science`; refuses one row `Publisher: Brightwater` under a title.
    """
    if work.count(":") < LEAST:
        return ()
    found: dict[str, Fact] = {}
    last: str | None = None
    for start, end in pairwise((*item.breaks, len(work))):
        number = _NUMBERED.match(work, start, end)
        label_start = number.end() if number else start
        opening = opening_label(work, label_start, end) if start == 0 or start not in item.bullets else None
        name = _names(lexicon).get(fold(work[opening.start : opening.end]).strip(" .")) if opening else None
        stop = start + len(work[start:end].rstrip(f" {MASK}"))
        if opening and name and name not in found:
            value_end = max(stop, opening.value_start)
            found[name] = Fact(name, (opening.start, opening.end), (opening.value_start, value_end))
            last = name
        elif last is None or start in item.bullets or not work[start:end].strip(f" .,{MASK}"):
            last = None
        else:
            found[last] = replace(found[last], value=(found[last].value[0], stop))
    return tuple(found.values()) if len(found) >= LEAST and NAMING & set(found) else ()


def read_labelled(draft: Draft, facts: Sequence[Fact]) -> None:
    """Fill the draft from the facts of a form; identifiers are read already. Raised characters beside a name
    are markers."""
    for fact in facts:
        if fact.name in NAMED:
            draft.start, draft.stop = fact.value
            blank_markers(draft, [span for span in draft.raised if fact.value[0] <= span[0] < fact.value[1]])
    before = (0, len(draft.work[: facts[0].label[0]].rstrip(f" {MASK}")))
    if _NUMBER.fullmatch(draft.work, *before):
        draft.label = before
    elif before[1]:
        draft.title = before
    for fact in facts:
        draft.cues.append(fact.label)
        if fact.name == "title":
            draft.title = stripped(draft.work, *fact.value)
        elif fact.name in SPANS:
            setattr(draft, fact.name, fact.value)
        elif fact.name == "authors":
            draft.names = _read_names(draft.work, *fact.value, draft.lexicon)
        elif fact.name == "editors":
            draft.editors = _read_names(draft.work, *fact.value, draft.lexicon).names
        elif fact.name == "status":
            draft.statuses.append(fact.value)
        elif fact.name == "kind":
            draft.described = kind_said(draft.text[slice(*fact.value)], draft.lexicon)
            draft.cues.append(fact.value)
        else:
            _read_date(draft, fact.value)
    draft.start = draft.stop = len(draft.work)


def _read_names(work: str, start: int, stop: int, lexicon: Lexicon) -> NameList:
    """The names of a list: each piece between semicolons is one, where semicolons part them."""
    pieces = _parted(work, start, stop, lexicon) if ";" in work[start:stop] else []
    if not pieces and (some := read_only_names(work, start, stop, lexicon)) is not None:
        return some
    found: list[NameSpan] = []
    et_al = False
    for a, b in pieces or [(start, stop)]:
        if _cuts(work[a:b], lexicon):
            et_al = True
        else:
            found.append(_name(work, a, b, lexicon))
    return NameList(tuple(found), stop, et_al, "as printed", 1.0)


@lru_cache(maxsize=LEXICONS)
def _others(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(fold(other).strip(" .") for other in phrases("lists.others", lexicon))


def _cuts(text: str, lexicon: Lexicon) -> bool:
    """Whether a piece says that the list is cut: `et al.`."""
    return fold(text).strip(" .") in _others(lexicon)


def _parted(work: str, start: int, stop: int, lexicon: Lexicon) -> list[Span]:
    """The pieces between semicolons, without the blanks around them and the `and` before the last."""
    pieces: list[Span] = []
    for found in re.finditer(r"[^;]+", work[start:stop]):
        text = found.group()
        a = start + found.start() + len(text) - len(text.lstrip(" ,"))
        b = a + len(work[a : start + found.end()].rstrip(" ,"))
        first = work[a:b].split(" ", 1)[0]
        if not _cuts(work[a:b], lexicon) and first in name_words(lexicon).conjunctions and b > a + len(first) + 1:
            a += len(first) + 1
        if a < b:
            pieces.append((a, b))
    return pieces


def _name(work: str, start: int, stop: int, lexicon: Lexicon) -> NameSpan:
    """The one name that a piece is; what no form reads is a name as it stands."""
    some = read_only_names(work, start, stop, lexicon)
    one = some.names[0] if some is not None and len(some.names) == 1 else None
    if one is not None and one.start == start and work[one.end : stop].strip(" .") == "":
        return replace(one, end=stop)
    return NameSpan(start, stop, (start, stop), literal=True)


def _read_date(draft: Draft, span: Span) -> None:
    """`Aug 2024`, `2024-08`, `2024年8月`, `2024`."""
    if (figures := _FIGURES.fullmatch(draft.work, *span)) is not None:
        draft.year, draft.month = figures.span("year"), int(figures["month"])
        draft.cues.append(span)
    else:
        read_date(draft, span)
