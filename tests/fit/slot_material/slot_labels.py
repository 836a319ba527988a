"""What the truth says of the pieces of entries: the lists that a fit of slots learns from (`slots.py`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from cvparse.entries.types import Context
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import is_initials, split_persons
from cvparse.lexicon import load
from cvparse.lexicon.types import Lexicon
from cvparse.model.kinds import SectionKind
from cvparse.parsers.talks.kind_of_talk import EVENTS_TOO, kind_in
from cvparse.sections.stated import letters_of
from cvparse.sections.types import Section
from cvparse.spans.parting import Piece
from cvparse.spans.slots.evidence import evidence_of, face_of
from cvparse.spans.slots.pieces import texts_of
from cvparse.spans.slots.weights import states_of
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean_end
from fit.choices import Truth, sections_of, seen_by, truths_of
from fit.headings import gathered

REMARK_WORDS = 4
RARELY = 0.1  # of the entries; a truth that names a slot for fewer has not looked at it
UNNAMED = ("authors", "kind")  # slots that no truth names as printed
YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
FAMILY = re.compile(r"(?:and |& )?[^\W\d_a-z][\w’'-]{1,20}(?: [^\W\d_][\w.’'-]{0,20}){0,3}")
Kept = tuple[str, str, str, tuple[str, ...], Sequence[Truth], Sequence[Section]]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a list is from: its source, the unit that is kept out whole, the document."""

    source: str
    unit: str
    document: str


@dataclass(slots=True)
class Listed:
    """A list of entries: where it is from, the pieces of each entry, and the truth that each is known by."""

    origin: Origin
    every: list[tuple[Piece, ...]]
    truths: list[Truth | None]
    open_to: frozenset[str]  # slots that the truth of the document never names
    lexicon: Lexicon
    states: list[list[int] | None] = field(default_factory=list)
    evidence: list[list[tuple[str, ...]]] = field(default_factory=list)
    faces: list[list[str]] = field(default_factory=list)


class Task:
    """What the parser of a kind decides, by its module: the slots, the word lists, the entries that it begins."""

    def __init__(self, kind: str) -> None:
        self.kind = SectionKind(kind)
        self.parser = import_module(f"cvparse.parsers.{kind}")
        module = import_module(f"cvparse.parsers.{kind}.evidence")
        self.slots: tuple[str, ...] = module.SLOTS
        self.known_of = module.known_of
        self.may_be = LEFT[kind]
        self.number = {state: at for at, state in enumerate(states_of(self.slots))}

    def lists_of(self, found: Sequence[Section], context: Context) -> list[list[tuple[Piece, ...]]]:
        """The pieces of the entries of each section, as the parser cuts them."""
        return seen_by(
            self.parser,
            "assigned",
            found,
            context,
            lambda every, _: [tuple(pieces) for pieces in every],
            lambda every, _: [() for _ in every],  # there may be no weights yet
        )

    def listed(
        self, origin: Origin, found: Sequence[Section], known: Sequence[Truth], context: Context
    ) -> Iterator[Listed]:
        """The lists of these sections, each entry with the truth whose values stand in it."""
        keys = Counter(key for one in known for key in one)
        named = {key for key, count in keys.items() if count >= RARELY * len(known)}
        open_to = frozenset(slot for slot in self.slots if slot not in named and slot not in UNNAMED)
        left = list(known)
        for every in self.lists_of(found, context):
            truths = []
            for pieces in every:
                truth = _truth_of(pieces, left, self.slots)
                left = [one for one in left if one is not truth]
                truths.append(truth)
            if any(truths):
                one = Listed(origin, every, truths, open_to, context.lexicon)
                self.label(one)
                yield one

    def label(self, one: Listed) -> None:
        known = self.known_of(one.lexicon)
        one.faces = [[face_of(piece) for piece in pieces] for pieces in one.every]
        one.evidence = [evidence_of(p, f, known) for p, f in zip(one.every, one.faces, strict=True)]
        one.states = [
            self.states_by(p, t, one.lexicon) if t else None for p, t in zip(one.every, one.truths, strict=True)
        ]

    def states_by(self, pieces: Sequence[Piece], truth: Truth, lexicon: Lexicon) -> list[int] | None:
        """The states of the pieces by the truth; None where a value of it is no run of pieces."""
        states = [0] * len(pieces)
        for slot in self.slots:
            values = [truth.get(slot), *((truth.get("_any") or {}).get(slot, ()))]  # type: ignore[union-attr]
            if slot in UNNAMED or not values[0]:
                continue
            run = next((run for value in values if value and (run := _run_of(pieces, str(value), states))), None)
            if run is None:
                return None
            self.set(states, run, slot)
        taken = [bool(state) for state in states]
        for at in range(len(pieces)):
            if not states[at]:
                slot = self.may_be(pieces, at, taken, truth, lexicon)
                if slot:
                    before = states[at - 1] if at else 0
                    goes_on = slot == "authors" and before in (self.number[slot], self.number[f"{slot}+"])
                    states[at] = self.number[f"{slot}+" if goes_on else slot]
        return states

    def set(self, states: list[int], run: tuple[int, int], slot: str) -> None:
        states[run[0]] = self.number[slot]
        for at in range(run[0] + 1, run[1]):
            states[at] = self.number[f"{slot}+"]


def _left_of_talk(
    pieces: Sequence[Piece], at: int, taken: Sequence[bool], truth: Truth, lexicon: Lexicon
) -> str | None:
    """The slot of a piece that no value of the truth names: persons before the title, words for the kind."""
    text = clean_end(pieces[at].text)
    kind = kind_in(text, lexicon) if truth.get("kind") and len(text.split()) <= REMARK_WORDS else None
    if kind and (kind == truth["kind"] or kind not in EVENTS_TOO):
        return "kind"
    if any(taken[:at]) or not any(taken[at:]):
        return None
    initials = all(is_initials(word) for word in text.split() if word[0].isalpha())
    named = split_persons(StyledText.plain(text), lexicon) or FAMILY.fullmatch(text) or initials
    return "authors" if named and not find_organizations(text, lexicon) else None


def _left_of_report(
    pieces: Sequence[Piece], at: int, taken: Sequence[bool], truth: Truth, lexicon: Lexicon
) -> str | None:
    """The slot of a piece of a press report that no value of the truth names: persons before the title."""
    return _left_of_talk(pieces, at, taken, {}, lexicon)


LEFT = {"talks": _left_of_talk, "media": _left_of_report}


def _truth_of(pieces: Sequence[Piece], known: Sequence[Truth], slots: Sequence[str]) -> Truth | None:
    """The entry of the truth whose values stand in these pieces, the one with the most letters."""
    printed = letters_of(printed_by(pieces))
    best, most = None, 0
    for one in known:
        values = [_bare(str(one[slot])) for slot in slots if one.get(slot) and slot not in UNNAMED]
        if values and all(value in printed or _bare(value) in _bare(printed) for value in values):
            letters = sum(map(len, values))
            if letters > most:
                best, most = one, letters
    return best


def printed_by(pieces: Sequence[Piece]) -> str:
    """The print of a run of pieces, with the words and signs between them."""
    return " ".join(sheet.text.text[start:end] for sheet, start, end in texts_of(pieces))


def _bare(text: str) -> str:
    return letters_of(YEARS.sub("", text))


def _run_of(pieces: Sequence[Piece], value: str, states: Sequence[int]) -> tuple[int, int] | None:
    """The run of pieces that print a value, years aside."""
    for wanted, read in ((letters_of(value), letters_of), (_bare(value), _bare)):
        for first in range(len(pieces)):
            for end in range(first, len(pieces)):
                if states[end]:
                    break
                held = read(printed_by(pieces[first : end + 1]))
                if held == wanted:
                    return first, end + 1
                if len(held) > len(wanted):
                    break
    return None


@dataclass(frozen=True, slots=True)
class SectionsOf:
    """The sections of a kind of a document with what its truth says of them; nothing where it says nothing."""

    kind: SectionKind

    def __call__(self, document: tuple[str, str, Path, Path]) -> list[Kept]:
        source, unit, pdf, truth = document
        known = truths_of(truth, self.kind)
        if not known:
            return []
        context, found = sections_of(pdf, self.kind)
        return [(source, unit, f"{pdf.parent.name}/{pdf.name}", tuple(context.lexicon.languages), known, found)]


def documents(task: Task, folders: Sequence[Path], cache: Path | None) -> Iterator[Listed]:
    """The lists of the documents of these folders."""
    for group in gathered(SectionsOf(task.kind), folders, cache):
        for source, unit, name, languages, known, sections in group:
            yield from task.listed(Origin(source, unit, name), sections, known, Context(load(languages)))
