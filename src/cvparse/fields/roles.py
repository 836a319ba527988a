"""Job titles and tasks in a text: `Senior Research Fellow`, `Head of Department`, `Workshop Organizer`.

Decides by a small grammar over word lists: modifiers, a head, what may follow the head, and after `of` or `for` the
domain (`Professor of Biology`), but never a place (`Postdoc at X`, `Lecturer in the Department of Y`). The kind of post
comes from the list of the head; a word for a visit or an internship overrides it. It never decides whether a title is
the owner's or an adviser's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

import regex

from cvparse.lexicon import Lexicon
from cvparse.lexicon.phrase_index import REMEMBERED
from cvparse.model.kinds import ExperienceKind
from cvparse.text.value_class import dataclass

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}&'’/.\-–]++")
HEADS = (*(kind.value for kind in ExperienceKind), "student", "service", "grant")
ROLES = {f"roles.{name}": name for name in HEADS}
BEFORE_ROLES = {f"role_modifiers.{name}": name for name in ("around", "before")}
BEHIND_ROLES = {f"role_modifiers.{name}": name for name in ("around", "after")}
ORGANIZATIONS = tuple(f"organizations.{name}" for name in ("institution", "either", "department"))
WIDEST_GAP = 3  # characters between two words of a title, as in `Assoc. / Full`
LONGEST_DOMAIN = 7  # words; a longer one is a sentence
JOINTS = "/&+"


@dataclass(frozen=True, slots=True)
class RoleMatch:
    """A title found in a text, by the offsets of the text; `kind` is None where its words do not say."""

    start: int
    end: int
    kind: ExperienceKind | None


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch that a list knows."""

    start: int
    end: int
    list_name: str


@lru_cache(maxsize=REMEMBERED)
def find_roles(text: str, lexicon: Lexicon) -> tuple[RoleMatch, ...]:
    """The titles of the text, from left to right, without overlap.

    Reads `Research Assistant Professor`, `Head of Department`, `Co-founder and CEO`; refuses `professors`, and the
    `research` of `My research`.
    """
    heads = _longest(_spans(text, lexicon, ROLES))
    heads = _outside_names(heads, text, lexicon) if heads else heads
    if not heads:
        return ()
    modifiers = {span.end: span for span in _spans(text, lexicon, BEFORE_ROLES)}
    followers = {span.start: span for span in _spans(text, lexicon, BEHIND_ROLES)}
    found: list[RoleMatch] = []
    for head in heads:
        if found and head.start < found[-1].end:
            continue
        start = _grown_left(text, head.start, found[-1].end if found else 0, modifiers)
        joined = bool(found) and _joins(text, found[-1].end, start, lexicon)
        if not joined and not _is_title(text[start : head.end]):
            continue
        end = _grown_right(text, head.end, followers)
        kind = _kind(head, text[start:end], lexicon)
        if found and text[found[-1].end : start] == " ":
            found[-1] = RoleMatch(found[-1].start, end, kind or found[-1].kind)
        elif joined:
            found[-1] = RoleMatch(found[-1].start, end, found[-1].kind or kind)
        else:
            found.append(RoleMatch(start, end, kind))
        found[-1] = replace(found[-1], end=_with_domain(text, found[-1].end, lexicon))
    return tuple(found)


def _spans(text: str, lexicon: Lexicon, lists: Mapping[str, str]) -> list[_Span]:
    names = (*lists.values(),)
    return [_Span(m.start, m.end, names[number]) for number, m in lexicon.together((*lists,)).find(text)]


def _longest(spans: list[_Span]) -> list[_Span]:
    """Of spans that overlap the one that begins first, and of those the longest."""
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end, HEADS.index(s.list_name))):
        if kept and span.start < kept[-1].end:
            if span.end > kept[-1].end:
                kept[-1] = _Span(kept[-1].start, span.end, span.list_name)
            continue
        kept.append(span)
    return kept


def _outside_names(heads: list[_Span], text: str, lexicon: Lexicon) -> list[_Span]:
    """The heads without those that are the last word of a longer one for an organization.

    Reads `Técnico, Instituto de Física` so; refuses `Escuela Técnica Superior` and `Instituto Superior Técnico`.
    """
    names = [name for _, name in lexicon.together(ORGANIZATIONS).find(text)]
    return [head for head in heads if not any(name.start < head.start and head.end <= name.end for name in names)]


def _grown_left(text: str, start: int, floor: int, modifiers: dict[int, _Span]) -> int:
    """Where the title begins: before the modifiers that stand in front of the head, blanks, `/` and hyphens between."""
    while (span := _ending_before(start, modifiers)) is not None:
        between = text[span.end : start]
        if span.start < floor or between.strip(" -–/&.") or "  " in between:
            break
        start = span.start
    return start


def _ending_before(start: int, modifiers: dict[int, _Span]) -> _Span | None:
    """The modifier that ends at an offset or a little before."""
    return next((modifiers[end] for end in range(start, start - WIDEST_GAP - 1, -1) if end in modifiers), None)


def _grown_right(text: str, end: int, followers: dict[int, _Span]) -> int:
    """Where the title ends: behind `Emeritus`, `II`, `in Residence`, `(tenured)`."""
    while True:
        between = next(
            (gap for gap in (" (", " ", "-") if text.startswith(gap, end) and end + len(gap) in followers), None
        )
        if between is None:
            return end
        after = followers[end + len(between)].end
        if between == " (":
            if text[after : after + 1] != ")":
                return end
            after += 1
        end = after


def _is_title(printed: str) -> bool:
    """Written as a title: with a capital somewhere, or in a script that has none."""
    letters = [c for c in printed if c.isalpha()]
    return any(not c.islower() for c in letters)


def _kind(head: _Span, title: str, lexicon: Lexicon) -> ExperienceKind | None:
    """The kind of post that the head's list says; a visit or an internship is one whatever the head."""
    for kind in (ExperienceKind.VISITING, ExperienceKind.INTERNSHIP):
        if lexicon.phrases(f"roles.{kind}").search(title):
            return kind
    if head.list_name == "student":
        return ExperienceKind.ACADEMIC
    return None if head.list_name in {"service", "grant"} else ExperienceKind(head.list_name)


def _joins(text: str, end: int, start: int, lexicon: Lexicon) -> bool:
    """True where only `/`, `&` or `and` stands between two titles: they are one."""
    between = text[end:start]
    if "\t" in between or len(between) > 5:
        return False
    word = between.strip()
    return word in JOINTS or word in lexicon.phrases("words.conjunction")


def _with_domain(text: str, end: int, lexicon: Lexicon) -> int:
    """Where the title ends with the domain behind `of` or `for`: `Professor of Biology`, `Head of Department`.

    Not into an institution (`Member of the University of X`), nor over a comma.
    """
    connector = lexicon.phrases("roles.domain_connector").at_start(text[end : end + 30])
    if connector is None or text[end : end + connector.start].strip():
        return end
    best = end
    for number, word in enumerate(_words_behind(text, end + connector.end)):
        start, stop = word
        printed = text[start:stop]
        if number == 0 and _names_place(text[start : start + 80], lexicon):
            return end
        if printed[:1].isupper():
            best = stop
        elif number >= LONGEST_DOMAIN or not _is_inner(printed, lexicon):
            break
    return best


def _names_place(text: str, lexicon: Lexicon) -> bool:
    """True where what follows is the name of an organization before the next sign."""
    stretch = regex.split(r"[,;()\t]", text, maxsplit=1)[0]
    return (
        any(
            lexicon.phrases(f"organizations.{name}").search(stretch) for name in ("institution", "either", "department")
        )
        and len(stretch.split()) > 1
    )


def _is_inner(word: str, lexicon: Lexicon) -> bool:
    """`and`, `&`, `the`, `of` within a domain."""
    return word == "&" or any(
        word in lexicon.phrases(name) for name in ("organizations.inner", "roles.domain_connector", "words.conjunction")
    )


def _words_behind(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The words behind an offset, up to the first sign or wide gap between two."""
    at = start
    for match in _WORD.finditer(text, start):
        if text[at : match.start()].strip(" ") or len(text[at : match.start()]) > 1:
            return
        end = match.end() - (match.group()[-1] in ".'’-–")
        yield match.start(), end
        if end != match.end():
            return
        at = match.end()
