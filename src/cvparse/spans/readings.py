"""What a reader makes of items: entries with the print they were read from, and print that nothing could read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Item
from cvparse.model import Entry, Issue, Marker, Person
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import StyledText
from cvparse.text.value_class import dataclass

LABELLED = "labelled facts"  # rows of an item that say by a label what they are


@dataclass(frozen=True, slots=True)
class Reading:
    """An entry that was read, by which rule, every word it covers, and what each of its values was read from.

    `rule` names the rules that made it, the first one first (`rule_of`): the boundary rule that opened its item, the
    template of its list, the parser. The cue words that helped stand in `taken`, as `cue: …`.

    The model has its label, raw and values; provenance is added by `assemble`. What is no entry of a collection is
    read as a `Person` (from the head of the CV; several are merged, the first value wins) or as a plain `str`: a
    paragraph of the summary, or one of the interests, as the kind of its section says.
    """

    entry: Entry | Person | str
    rule: str
    words: tuple[int, ...]
    taken: tuple[Claim, ...] = ()
    leads: tuple[tuple[str, int], ...] = ()

    def with_values(self, **values: object) -> Reading:
        """The reading with these fields of its entry; what is no entry stays as it is."""
        return replace(self, entry=self.entry.model_copy(update=values)) if isinstance(self.entry, Entry) else self

    def with_defaults(self, **values: object) -> Reading:
        """The reading with these fields where its entry says nothing there: what stands over several holds for each."""
        unsaid = {name: value for name, value in values.items() if value and not getattr(self.entry, name, value)}
        return self.with_values(**unsaid)

    def under(self, words: Sequence[int], taken: Sequence[Claim], raw: str) -> Reading:
        """The reading with the words of an item over it that is no entry of its own: its employer, its school."""
        if not isinstance(self.entry, Entry):
            return self
        entry = self.entry.model_copy(update={"raw": f"{raw} {self.entry.raw or ''}".strip()})
        return Reading(entry, self.rule, (*words, *self.words), (*taken, *self.taken), self.leads)

    def continued(self, words: Sequence[int], taken: Sequence[Claim], raw: str = "", **values: object) -> Reading:
        """The reading with the words of a later item that is no entry of its own, and with what it adds.

        `raw` is the print of that item, `values` are the fields of the entry that it changes. A person and a plain text
        are never gone on with.
        """
        if not isinstance(self.entry, Entry):
            return self
        printed = f"{self.entry.raw} {raw}" if raw else self.entry.raw
        entry = self.entry.model_copy(update={**values, "raw": printed})
        return Reading(entry, self.rule, (*self.words, *words), (*self.taken, *taken), self.leads)


def rule_of(item: Item, rule: str) -> str:
    """The rules that made an entry of an item: `bulleted > talks`, `numbered > labelled facts > grants`."""
    return " > ".join(part for part in (item.rule, LABELLED if item.facts else "", rule) if part)


@dataclass(frozen=True, slots=True)
class Leftover:
    """Print that no rule could read, and why."""

    text: StyledText
    section: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """What became of a section. `consumed` holds words that rules used outside of entries: legends, captions."""

    readings: tuple[Reading, ...] = ()
    leftover: tuple[Leftover, ...] = ()
    issues: tuple[Issue, ...] = ()
    markers: tuple[Marker, ...] = ()
    consumed: tuple[Claim, ...] = ()

    def __add__(self, other: Parsed) -> Parsed:
        return Parsed(
            self.readings + other.readings,
            self.leftover + other.leftover,
            self.issues + other.issues,
            self.markers + other.markers,
            self.consumed + other.consumed,
        )
