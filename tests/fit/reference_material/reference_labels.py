"""Which unit of a reference belongs to which field, from the values that a labeller or a style gave.

A value is looked for in the text by its letters and digits alone. Where it stands more than once, the place wins that
the other fields and the cues beside it speak for. A reference with a value that is not found is not used.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.words import flags_of
from cvparse.parsers.publications.vocabulary import name_words

OTHER = "O"
TEXT_FIELDS = ("title", "venue", "series", "publisher", "place", "genre", "edition", "number")


def letters_of(text: str) -> tuple[str, list[int]]:
    """The folded letters and digits of a text, and where each stands."""
    found: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        for c in unicodedata.normalize("NFKD", character.casefold()):
            if c.isalnum() or unicodedata.category(c) in ("Lo", "Lm"):
                found.append({"ı": "i", "ø": "o", "ł": "l"}.get(c, c))
                places.append(at)
    return "".join(found), places


@dataclass
class Aligner:
    """A reference with the fields that have been found in it so far; `fields` holds one for each unit, or OTHER."""

    work: str
    units: Units
    lexicon: Lexicon
    fields: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.fields = [OTHER] * len(self.units)
        self.letters, self.places = letters_of(self.work)
        self.flags = [flags_of(word, self.lexicon) for word in self.units.words]

    def unit_at(self, offset: int) -> int:
        return bisect_right(self.units.starts, offset) - 1

    def places_of(self, value: str, free: bool = True) -> list[tuple[int, int]]:
        """The stretches of units that print a value."""
        wanted, _ = letters_of(value)
        found = []
        at = self.letters.find(wanted) if wanted else -1
        while at >= 0:
            left, right = self.places[at], self.places[at + len(wanted) - 1]
            first, last = self.unit_at(left), self.unit_at(right)
            inside = first >= 0 and left < self.units.ends[first] and right < self.units.ends[last]
            opens = at == 0 or self.places[at - 1] < self.units.starts[first]
            closes = at + len(wanted) == len(self.letters) or self.places[at + len(wanted)] >= self.units.ends[last]
            if inside and opens and closes and not (free and any(f != OTHER for f in self.fields[first : last + 1])):
                found.append((first, last + 1))
            at = self.letters.find(wanted, at + 1)
        return found

    def set(self, name: str, stretch: tuple[int, int]) -> None:
        self.fields[stretch[0] : stretch[1]] = [name] * (stretch[1] - stretch[0])

    def cued(self, at: int, *flags: str) -> bool:
        """Whether one of the two units before has a cue."""
        near = [f for i in (at - 1, at - 2) if i >= 0 for f in self.flags[i]]
        return any(flag in near for flag in flags)


Person = Mapping[str, object]


def people_stretch(aligner: Aligner, people: Sequence[Person]) -> tuple[int, int] | None:
    """The stretch from the first of these names to the last, the shortest that holds them in order."""
    best: tuple[int, int] | None = None
    first = _person_places(aligner, people[0])
    for begin in first:
        left, right, ok = begin[0], begin[1], True
        for person in people[1:]:
            following = next((p for p in _person_places(aligner, person) if p[1] > right), None)
            if following is None:
                ok = False
                break
            right = following[1]
        if ok and (best is None or right - left < best[1] - best[0]):
            best = (left, right)
    return best


BESIDE = frozenset({" ", ". ", ".", ".-", "-", ". -", ""})  # between a given name and the family name behind it
LONGEST_GAP = 3  # characters between a family name and the given name behind it
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def _person_places(aligner: Aligner, person: Person) -> list[tuple[int, int]]:
    """Where a family name stands with the given names and initials that touch it; alone only where it never has any."""
    whole = person.get("literal") or (person.get("name") if not person.get("family") else None)
    if whole:
        return aligner.places_of(str(whole))
    family, given = str(person.get("family") or ""), str(person.get("given") or "")
    if not family:
        family, given = given, ""
    bare = re.sub(r"\s+(?:Jr|Sr|II|III|IV)\.?$", "", family)
    while (first := bare.partition(" "))[2] and first[0][:1].islower():
        bare = first[2]
    pieces = [letters_of(piece)[0] for piece in re.split(r"[\s.\-]+", f"{given} {person.get('suffix') or ''}") if piece]
    parts = {*pieces, *(p[:1] for p in pieces), letters_of(given)[0], "".join(p[:1] for p in pieces), *SUFFIXES} - {""}
    parts |= {letters_of(word)[0] for word in family.split() if word[:1].islower()}
    words, gaps = aligner.units.words, aligner.units.gaps

    def given_at(at: int) -> bool:
        return letters_of(words[at])[0] in parts and aligner.fields[at] == OTHER

    full: list[tuple[int, int]] = []
    bare_ones: list[tuple[int, int]] = []
    for left, right in aligner.places_of(family) or aligner.places_of(bare):
        a, b = left, right
        while a > 0 and given_at(a - 1) and gaps[a] in BESIDE:
            a -= 1
        while b < len(words) and given_at(b) and len(gaps[b]) <= LONGEST_GAP and (a == left or words[b].islower()):
            b += 1
        (full if (a, b) != (left, right) else bare_ones).append((a, b))
    return full or bare_ones


def with_others(aligner: Aligner, stretch: tuple[int, int]) -> tuple[int, int]:
    """The stretch with the words for further authors behind it."""
    pattern = re.compile(
        rf"[\s,;&.\[(…]*(?:(?:and|und|et|y|e)\s)?(?:{name_words(aligner.lexicon).others})(?!\w)", re.IGNORECASE
    )
    found = pattern.match(aligner.work, aligner.units.ends[stretch[1] - 1])
    if found is None:
        return stretch
    end = stretch[1]
    while end < len(aligner.units) and aligner.units.starts[end] < found.end():
        end += 1
    return stretch[0], end


def fields_of(work: str, units: Units, gold: Mapping[str, object], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """The field of each unit, and the names of values that were not found."""
    a = Aligner(work, units, lexicon)
    missing: list[str] = []
    for at, word in enumerate(units.words):
        if word[0] == "\x1f":
            a.fields[at] = "id"
    _label(a, gold)
    for name in ("authors", "editors", "translators"):
        people = gold.get(name)
        if not isinstance(people, list) or not people:
            continue
        stretch = people_stretch(a, people)
        if stretch is None:
            missing.append(name)
        else:
            a.set(name, with_others(a, stretch))
    for name in TEXT_FIELDS:
        if gold.get(name):
            _text(a, name, gold, missing)
    for name in ("genre", "number", "edition"):
        if name in missing:
            missing.remove(name)
    _numbers(a, gold, missing)
    for note in gold.get("notes") or ():  # type: ignore[attr-defined]
        places = a.places_of(str(note))
        if places:
            a.set("note", places[-1])
    return [OTHER if name == "id" else name for name in a.fields], missing


def _label(a: Aligner, gold: Mapping[str, object]) -> None:
    label = str(gold.get("label") or "")
    places = [p for p in a.places_of(label) if p[0] == 0] if label else []
    if places:
        a.set("label", places[0])
    elif len(a.units) > 1 and not gold.get("label"):
        first = a.units.words[0]
        behind = a.units.gaps[1]
        in_gold = any(str(gold.get(k) or "").startswith(first) for k in ("year", "title", "volume"))
        if (
            first.isdigit() and len(first) <= 4 and not in_gold and not (len(first) == 4 and first[:2] in ("19", "20"))
        ) or ("]" in behind and "[" in a.units.gaps[0] and any(c.isdigit() for c in first) and not in_gold):
            a.set("label", (0, 1))


def _text(a: Aligner, name: str, gold: Mapping[str, object], missing: list[str]) -> None:
    value = str(gold[name])
    places = a.places_of(value)
    if name == "venue" and not places:
        places = a.places_of(re.sub(r"^(?:In|in|dans|en|em|nel)\s*:?\s+", "", value))
    if not places:
        if not any(c.isdigit() for c in value) or name in ("title", "venue"):
            missing.append(name)
        return
    if len(places) == 1:
        a.set(name, places[0])
        return
    authors = max((i for i, f in enumerate(a.fields) if f == "authors"), default=-1)
    title = max((i for i, f in enumerate(a.fields) if f == "title"), default=-1)
    after = [p for p in places if p[0] > (authors if name == "title" else title)]
    chosen = after or places
    a.set(name, chosen[0] if name in ("title", "venue") else chosen[-1])


def _numbers(a: Aligner, gold: Mapping[str, object], missing: list[str]) -> None:
    pages, year = str(gold.get("pages") or ""), str(gold.get("year") or "")
    if pages:
        places = (
            a.places_of(pages)
            or a.places_of(re.sub(r"\b(?:pp?|pages?|S|s|art|Artikel|article)\b\.?", "", pages))
            or _range(a, pages)
        )
        _choose(a, "pages", places, missing, ("pp", "art"), last=True)
    volume, issue = str(gold.get("volume") or ""), str(gold.get("issue") or "")
    for name, value, cues in (("volume", volume, ("vol",)), ("issue", issue, ("no",))):
        if not value:
            continue
        places = a.places_of(value) or a.places_of(
            re.sub(r"(?i)\b(?:vol|no|nr|n|issue|iss|bd|t|v|heft)\b\.?", "", value)
        )
        _choose(a, name, places, missing, cues)
    if year:
        _year(a, year, missing)


def _range(a: Aligner, pages: str) -> list[tuple[int, int]]:
    found = re.findall(r"[A-Za-z]*\d+[A-Za-z]*", pages)
    if len(found) != 2:
        return a.places_of(found[0]) if found else []
    return [p for short in range(len(found[1])) for p in a.places_of(found[0] + found[1][short:])][:3]


def _choose(
    a: Aligner, name: str, places: list[tuple[int, int]], missing: list[str], cues: tuple[str, ...], last: bool = False
) -> None:
    if not places:
        missing.append(name)
        return
    venue = max((i for i, f in enumerate(a.fields) if f in ("venue", "volume")), default=-1)

    def worth(p: tuple[int, int]) -> tuple[float, float]:
        score = 3.0 if a.cued(p[0], *cues) else 0.0
        score += 1.0 if "(" in a.units.gaps[p[0]] and name == "issue" and a.fields[p[0] - 1] == "volume" else 0.0
        score -= 2.0 if a.cued(p[0], "month") and not a.cued(p[0], *cues) else 0.0
        distance = abs(p[0] - venue - 1) if venue >= 0 else 0
        return score - 0.1 * min(10, distance) * (not last), (p[0] if last else -distance)

    a.set(name, max(places, key=worth))


def _year(a: Aligner, year: str, missing: list[str]) -> None:
    digits = re.search(r"(?:1[4-9]|20)\d\d", year)
    places = a.places_of(year)
    if not places and digits is not None:
        places = [
            (i, i + 1)
            for i, word in enumerate(a.units.words)
            if a.fields[i] == OTHER and re.match(rf"{digits.group()}[a-z]?\Z", word)
        ]
    if not places and digits is not None:
        places = [(i, i + 1) for i, word in enumerate(a.units.words) if a.fields[i] == OTHER and digits.group() in word]
    if not places:
        missing.append("year")
        return
    authors = max((i for i, f in enumerate(a.fields) if f in ("authors", "editors")), default=-9)

    def worth(p: tuple[int, int]) -> float:
        before, behind = a.units.gaps[p[0]], a.units.gaps[p[1]]
        score = 3.0 if p[0] == authors + 1 else 0.0
        score += 1.0 if "(" in before and ")" in behind else 0.0
        score += 0.5 if p[1] == len(a.units) else 0.0
        score -= 1.0 if any(f == "access" for i in range(max(0, p[0] - 4), p[0]) for f in a.flags[i]) else 0.0
        return score - 0.01 * p[0] / max(1, len(a.units))

    a.set("year", max(places, key=worth))
