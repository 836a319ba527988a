"""Where a title that no quotes enclose can end: a full stop, a question mark, a comma, a colon, a bracket, a cue.

Each place has a sign and a weight: a full stop counts more than a comma, a cue (`In:`, `//`, `[J]`) more than both. One
place is told by the case of the words alone: where a title in small letters goes over into a capitalised venue. An end
of the whole reference is a place, too. Which of them it is decides what stands behind it; that is no matter of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.source.chunks import ends_sentence, venue_share
from cvparse.parsers.publications.source.locators import Atom
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, cue_in_either_case, phrases, small_words


@dataclass(frozen=True, slots=True)
class Ending:
    """A place where the title can end: its last character's offset, where the rest begins, the sign, and its weight."""

    end: int
    rest: int
    sign: str
    weight: float


@lru_cache(maxsize=LEXICONS)
def _endings(lexicon: Lexicon) -> re.Pattern[str]:
    """Every place at once, the sign that it has as the name of its group."""
    return re.compile(
        rf"(?=[\s./,;:?!\[{MASK}])(?:"  # what any of them begins with: no letter is looked at twice
        rf"(?P<slashes>\s*//)|(?P<code>\s?\[[A-Z]{{1,3}}(?:/OL)?\])|(?P<in>{_in(lexicon)})"
        rf"|(?P<medium>{_medium(lexicon)})|(?P<bracket>{_bracket(lexicon)})"
        rf"|(?P<bare_in>\s(?=(?:{cue('works.in_plain', lexicon)})\s(?-i:[A-Z])[\w-]+\s))"
        rf"|(?P<volume>(?:[.,:]?\s|[.:])(?=(?:{cue('numbering.volume_behind_title', lexicon)})\.?\s?\d))"
        rf"|(?P<slash>\s/\s(?=(?:{cue('editing.edited_by', lexicon)})\b))|(?P<mask>{MASK}+)|(?P<dash>\s-{{1,3}}\s)"
        r"|(?P<stop>[.])|(?P<mark>[?!][.,]?(?=\s))|(?P<semicolon>;\s)"
        r"|(?P<comma>,(?:\s|(?=(?-i:[A-Z][a-z]))))|(?P<colon>:\s))",
        re.IGNORECASE,
    )


def _in(lexicon: Lexicon) -> str:
    """`. In `, `, dans `, `. Em Title`: the word for `in` behind a stop, a volume in front of it or not."""
    behind_stop = cue_in_either_case("works.in_behind_stop", lexicon)
    before_capital = cue_in_either_case("works.in_before_capital", lexicon)
    return (
        rf"[.,;?!]\s+(?:\d{{1,5}}\s(?=(?:{cue('works.in_plain', lexicon)})\s))?"
        rf"(?-i:{behind_stop}|(?:{before_capital})(?=\s[A-Z“«]))(?:\s?:)?\s(?!(?:{cue('works.in_latin', lexicon)})\b)"
    )


def _medium(lexicon: Lexicon) -> str:
    """` [Internet]`, ` [Unpublished manuscript]`, ` [Doctoral thesis, University of Example]`."""
    return (
        rf"\s?\[(?:(?:{cue('works.medium', lexicon)})"
        rf"|[^\]]{{0,40}}(?:{cue('works.thesis_word', lexicon)})[^\]]{{0,120}}"
        rf"|[^\]]{{0,40}}(?:{cue('works.medium_word', lexicon)}))\]"
    )


def _bracket(lexicon: Lexicon) -> str:
    """A bracket that holds a thesis, a report, a number, an edition, editors or a year, or ends the reference."""
    edition = cue("editing.short", lexicon)
    return (
        rf"\s\((?=(?:{cue('works.thesis', lexicon)})\)|(?:{cue('reports.numbered', lexicon)})\b"
        rf"|(?:{cue('numbering.opening_bracket', lexicon)}|\d+(?:{cue('numbering.ordinal_of_name', lexicon)})\sed)\b"
        rf"|[^()]{{2,60}}\b(?:{edition})\.?\)|[^()]{{0,80}}(?<![A-Za-z])(?:1[5-9]|20)\d\d[a-z]?\)(?!:)"
        rf"|[^()]{{2,60}}\)[\s.,{MASK}]*\Z)"
    )


WEIGHTS = {
    "slashes": 3.0,
    "code": 3.0,
    "in": 1.9,
    "medium": 2.2,
    "bracket": 0.9,
    "volume": 1.0,
    "slash": 1.5,
    "bare_in": -1.2,
    "mask": 0.9,
    "dash": -0.6,
    "stop": 1.1,
    "seam": 0.2,
    "mark": 0.7,
    "semicolon": 0.3,
    "comma": 0.0,
    "colon": -1.5,
}
MOST = 9  # endings tried: what a title and its tail hold before the numbers


def possible_endings(draft: Draft, start: int, atoms: list[Atom]) -> list[Ending]:
    """Every place where the title that begins at `start` can end, from left to right."""
    work, stop = draft.work, draft.stop
    found = [] if _opens_with_in(work, start, draft.lexicon) else [Ending(start, start, "none", 0.0)]
    weak: list[Ending] = []
    strong = False
    for m in _endings(draft.lexicon).finditer(work, start, stop):
        sign = m.lastgroup or ""
        if sign == "stop" and not ends_sentence(work, m.start(), draft.lexicon):
            continue
        end = m.end() if sign == "mark" else m.start()
        if sign == "bare_in" and not work[end - 1].isalnum() and work[end - 1] not in ")”":
            continue
        rest = m.start() if sign in {"bracket", "in", "volume", "slashes", "bare_in", "slash"} else m.end()
        if sign == "in":
            rest = m.start() + 1
        if sign == "medium":
            rest = m.start()
        if sign == "code":
            draft.kind_code = m.group().strip(" []")
        if not work[rest:stop].strip(" .,;:)]"):
            break
        ending = Ending(end, rest, sign, WEIGHTS[sign])
        if sign in {"comma", "colon", "semicolon", "dash", "bare_in"}:
            if not strong:
                weak.append(ending)
            continue
        strong = strong or sign in {"in", "medium"}
        found.append(Ending(end, rest, sign, ending.weight - 0.8) if strong and sign == "stop" else ending)
        if sign in {"slashes", "code"} or len(found) > MOST:
            break
    found.extend(weak[-MOST:])
    if (seam := _case_seam(work, start, atoms, draft.lexicon)) is not None:
        plain = all(ending.sign in {"none", "mark", "mask"} for ending in found)
        found.append(seam if plain else replace(seam, weight=seam.weight - 0.4))
    whole_end = _end_of_words(work, start, stop, atoms)
    whole = Ending(whole_end, whole_end, "end", 0.9)
    return sorted([*found, whole], key=lambda e: e.end)


def _opens_with_in(work: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the stretch opens with `In`, behind which a book stands and no title of the work."""
    return any(work.startswith(f"{said.capitalize()} ", start) for said in phrases("works.in_plain", lexicon))


def _end_of_words(work: str, start: int, stop: int, atoms: list[Atom]) -> int:
    """Where a reference without a tail stops: before its date, `A Title, December 2014`, `A Title? 4 nov. 2015.`."""
    last = atoms[-1] if atoms else None
    if last is not None and last.month is not None and last.start > start and not _WORDS.search(work, last.end, stop):
        return last.start
    end = len(work[:stop].rstrip(_CLOSERS))
    date = _LAST_DATE.search(work, max(start, end - 16), stop)  # a year with its bracket and what parts it from a title
    return date.start() if date is not None and date.start() > start else stop


_CLOSERS = f" .,;)]{MASK}"
_WORDS = re.compile(r"[^\W_]")
_LAST_DATE = re.compile(rf"[\s,;.]*[(\[]?(?<!\d)(?:1[4-9]|20)\d\d[a-z]?[)\]]?[\s.,;)\]{MASK}]*\Z")


def _case_seam(work: str, start: int, atoms: list[Atom], lexicon: Lexicon) -> Ending | None:
    """Where a lower-case title goes over into a capitalised venue: `… in the rat Brain Res 1986; 380`."""
    if len(atoms) == 1 and atoms[0].role == "date":
        return None
    for atom in [a for a in atoms if a.role in {"number", "date", "volume"} and a.start > start + 12][-5:]:
        low = max(start, atom.start - 90)
        end = len(work[low : atom.start].rstrip(" ,;.:("))
        last = work[work.rfind(" ", low, low + end) + 1 : low + end]
        if not last[:1].isupper() and last not in small_words(lexicon):
            continue
        rows = list(_SPACED.finditer(work, low, low + end))
        at = len(rows)
        while (
            at > 0
            and len(rows) - at < 7
            and (rows[at - 1].group()[0].isupper() or rows[at - 1].group() in small_words(lexicon))
        ):
            at -= 1
        if at in {0, len(rows)} or not _LOWER_END.match(rows[at - 1].group()):
            continue
        for first in range(at, len(rows)):
            venue = work[rows[first].start() : low + end]
            journals, proceedings, count = venue_share(venue, lexicon)
            if rows[first - 1].group() in small_words(lexicon) or (first > at and rows[at - 1].group()[-1] in ".,"):
                continue  # behind a stop, the venue begins where the capitals do
            known = bool(count) and journals + proceedings == count and rows[first].group()[0].isupper()
            if known or (venue.isupper() and " " not in venue and len(venue) > 1):
                return Ending(rows[first - 1].end(), rows[first].start(), "seam", WEIGHTS["seam"])
    return None


_SPACED = re.compile(r"\S+")
_LOWER_END = re.compile(r"[^\W\d_A-Z][^\W\d_]*[.,]?\Z")
