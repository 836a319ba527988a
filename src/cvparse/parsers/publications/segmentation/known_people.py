"""Where names stand that are not at the start: beside a cue of editors (`In A. Lund (Eds.)`, `edited by A. Lund`), and
behind the title of a work whose list prints titles first (`Ice roads. A. Lund and B. Okri. Ice Letters 3`).

Signals: the cue or the end of a sentence, and what the reader of names says there. In front of a cue a list of names
must end at it; it may open behind `In` or behind any sign that parts fields. Behind a cue or a sentence it begins at
once.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.name_list import LEAST_SCORE, NameList, read_names
from cvparse.parsers.publications.segmentation.known_names import SURE
from cvparse.parsers.publications.segmentation.looks import sentence_borders
from cvparse.parsers.publications.segmentation.overview import WITHIN, base_of
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.words import flags_of

CUES = frozenset({"ed", "edby", "tr", "trby"})
CALLED = frozenset({*CUES, "by"})
SPOKEN = frozenset({"ed", "edby", "edby~", "tr", "trby", "trby~"})  # lists that have the word before `by`
ON = frozenset({"by", "edby", "trby", "ed", "and", "small", "particle"})  # classes of words that go on with a cue
AT_ONCE = frozenset({" ", ". "})  # between a cue and the names that it stands in front of: `ed. A. Lund`
FARTHEST = 24  # units in front of a cue in which its names may open
MOST_TRIED = 9  # openings
MOST_SENTENCES = 4  # behind which names may stand
MANY = ("m", "e")  # forms of names at the start, of which no others are looked for: several, and cut short


def editors_seen(draft: Draft, units: Units, classes: Sequence[str]) -> list[str]:
    """For each unit, whether it stands in such names: inside (`N`), at their end, right behind; in front of the cue
    (`<`) or behind it."""
    found = [""] * len(units)
    bases = [base_of(name) for name in classes]
    if CALLED.isdisjoint(bases):
        return found
    for at, base in enumerate(bases):
        if base not in CUES and not (base == "by" and at and _goes_on(units.words[at - 1], draft.lexicon)):
            continue
        behind = _behind(draft, units, bases, at)
        if behind is not None and units.gaps[at + 1] in AT_ONCE:
            _mark(found, units, behind, len(units), ">")
        elif at and not found[at - 1] and (names := _in_front(draft, units, bases, at)) is not None:
            _mark(found, units, names, at, "<")
        elif behind is not None:
            _mark(found, units, behind, len(units), ">")
    return found


def authors_behind(draft: Draft, units: Units, classes: Sequence[str], seen: Sequence[tuple[str, str]]) -> list[str]:
    """For each unit, whether it stands in names behind a title, where no list of names is `seen` at the start."""
    found = [""] * len(units)
    if not found or seen[0][1][:1] in MANY or seen[-1][1][:1] in MANY:
        return found
    tried = [at for at in sentence_borders(units, classes) if classes[at][0] in "NIU"][:MOST_SENTENCES]
    for at in tried:
        names = read_names(draft.work, units.starts[at], draft.stop, draft.lexicon)
        if names is None or names.names[0].start > units.starts[at] + 1 or names.score < LEAST_SCORE:
            continue
        several = len(names.names) > 1 or names.et_al
        _mark(found, units, names, len(units), "+" if several and names.score > SURE else "" if several else "?")
        break
    return found


def _behind(draft: Draft, units: Units, bases: Sequence[str], cue: int) -> NameList | None:
    """The list of names that begins behind a cue."""
    first = next((at for at in range(cue + 1, len(units)) if bases[at] not in ON), len(units))
    if first == len(units):
        return None
    names = read_names(draft.work, units.starts[first], draft.stop, draft.lexicon)
    return names if names is not None and names.names[0].start <= units.starts[first] + 1 else None


def _in_front(draft: Draft, units: Units, bases: Sequence[str], cue: int) -> NameList | None:
    """The list of names that ends at a cue and explains its words best."""
    first = max(0, cue - FARTHEST)
    openings = [at for at in range(first, cue) if at == 0 or units.gaps[at] not in WITHIN or bases[at - 1] == "in"]
    led = [at for at in openings if at and bases[at - 1] == "in"]
    best: NameList | None = None
    for at in (*led[:1], *openings[-MOST_TRIED:]):
        names = read_names(draft.work, units.starts[at], units.starts[cue], draft.lexicon)
        if names is None or names.names[0].start > units.starts[at] + 1:
            continue
        ends = not any(map(str.isalnum, draft.work[names.end : units.starts[cue]]))
        if ends and (best is None or names.score > best.score):
            best = names
    return best


def _goes_on(word: str, lexicon: Lexicon) -> bool:
    """Whether `by` behind this word is a cue with it: `edited by`."""
    return not SPOKEN.isdisjoint(flags_of(word, lexicon))


def _mark(found: list[str], units: Units, names: NameList, stop: int, side: str) -> None:
    first = names.names[0].start
    inside = [at for at in range(stop) if first <= units.starts[at] < names.end]
    for at in inside:
        found[at] = f"N{side}"
    if inside:
        found[inside[0]] = f"No{side}"
        found[inside[-1]] = f"N.{side}" if len(inside) > 1 else f"N1{side}"
        if inside[-1] + 1 < len(found):
            found[inside[-1] + 1] = f"n{side}"
