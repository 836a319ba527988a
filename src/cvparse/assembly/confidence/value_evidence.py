"""What speaks for and against each value of an entry: its form, its words, its print, its list, and other readings.

An entry shows what its values show (`entry_evidence`); a value shows besides how sure its entry is. Nothing vetoes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import exp

from cvparse.assembly.confidence.known_words import of_words
from cvparse.assembly.confidence.list_habits import FEW, HALF, Habits, Traits, fields_of
from cvparse.assembly.confidence.printed_alike import Customs, Print, of_faces
from cvparse.assembly.confidence.shown import Shown, or_more, together
from cvparse.assembly.confidence.value_forms import odd_form
from cvparse.lexicon import Lexicon
from cvparse.model import Entry
from cvparse.spans.readings import Reading
from cvparse.text.value_class import dataclass

LEADS = (250, 150, 80)  # hundredths: the odds against another reading are twelve, four and two to one
HUNDREDTHS = 100
SURE_ENTRIES = (0.2, 0.4, 0.6, 0.8, 0.9)
READ_AS = {"genre": "kind", "note": "notes", "other": "notes"}
"""Fields of a reference that an entry has under another name."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry with how it was read and printed, and what is usual in its list."""

    reading: Reading
    entry: Entry
    traits: Traits
    printed: Print | None
    habits: Habits
    customs: Customs


def texts_of(entry: Entry) -> dict[str, str]:
    """The single texts of an entry by field."""
    names = fields_of(type(entry))
    return {name: value for name in names if isinstance(value := getattr(entry, name), str) and value}


def of_values(one: Listed, lexicon: Lexicon) -> Mapping[str, Shown]:
    """What each filled field of an entry shows."""
    texts, leads = texts_of(one.entry), leads_of(one.reading)
    return {
        name: together(_of_value(one, name, texts.get(name), leads.get(name), lexicon))
        for name in fields_of(type(one.entry))
        if name in one.traits.filled
    }


def leads_of(reading: Reading) -> Mapping[str, int]:
    """The least lead over another reading of each field of the entry."""
    found: dict[str, int] = {}
    for name, lead in reading.leads:
        field = READ_AS.get(name, name)
        found[field] = min(lead, found.get(field, lead))
    return found


def _of_value(one: Listed, name: str, text: str | None, lead: int | None, lexicon: Lexicon) -> Iterator[Shown]:
    if text is not None:
        yield Shown(odd_form(name, text))
        yield of_words(one.entry, name, text, lexicon)
    if one.printed is not None:
        yield of_faces(name, one.printed, one.customs)
    if lead is not None:
        yield Shown(tuple(f"another reading of its {name}, odds of {_odds(at)} to 1" for at in LEADS if lead < at))


def _odds(lead: int) -> int:
    return round(exp(lead / HUNDREDTHS))


def of_value_alone(one: Listed, collection: str, name: str) -> Shown:
    """What is asked of a value, and would say nothing new of its entry: what it is, whether the list has the field, in
    this face, and whether the value stands in the entry's own print."""
    habits, against = one.habits, []
    face = one.traits.faces.get(name)
    if habits.size > 1 and habits.filled[name] <= max(1, FEW * habits.size):
        against.append("few of its list have the field")
    if face is not None and habits.faces[name, face] < HALF * habits.filled[name]:
        against.append("most of its list have it in another face")
    return Shown(tuple(against), (), (f"{collection}: {name}", *_stands(one, name)))


def _stands(one: Listed, name: str) -> Iterator[str]:
    """Whether a value is handed down from a line above, or has no words of its own: a period is read as a whole."""
    words = {word for claim in one.reading.taken if claim.path.partition(".")[0] == name for word in claim.text.words}
    if not words:
        yield "a value without words of its own"
    elif words.isdisjoint(one.reading.words):
        yield "a value handed down"


def of_sure_entry(shown: Shown, confidence: float) -> Shown:
    """The evidence of a value with how sure its entry is."""
    sure = or_more("how sure its entry is", confidence, SURE_ENTRIES)
    return Shown(shown.against, (*shown.favour, *sure), shown.sort)
