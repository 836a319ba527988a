"""What the pages of the review show, made ready for the templates: entries with their state, the queue's rows.

An entry is doubtful where it is less sure than `SURE` and no person accepted it; the doubtful ones come first, the
least sure before the others. A template decides nothing and escapes everything; characters that have no place in HTML,
or that turn the direction of what follows, are replaced here in one place (`plain`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from cvparse.bulk.corrected import APPLIED
from cvparse.bulk.pairs.evidence import Proposal
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.apply import OF_THE_DOCUMENT
from cvparse.corrections.operations import DOCUMENT, PERSON, Accept, Correction
from cvparse.corrections.working_copy import fields_of, title_of
from cvparse.model import BY_KIND, Entry, Place, SectionKind
from cvparse.model.json import collections
from cvparse.review.forms import FormField, form_of
from cvparse.review.history import history
from cvparse.text.value_class import dataclass

SURE = 0.8  # of ten entries that are as sure as this, two have a field that is wrong
UNSAID = frozenset({"kind", "status", "level", "label", "group"})
"""Fields that a line about an entry leaves out: they say how it is sorted."""
USUAL = 6  # fields that a form shows, filled or not; the others are behind "more"
_FORBIDDEN = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff]"
)


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry as the list shows it: its collection, what it is called, how sure it is, and what was done to it."""

    id: str
    collection: str
    noun: str
    title: str
    details: str
    confidence: float | None
    accepted: bool
    corrected: int
    raw: str
    places: tuple[Place, ...]

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at it."""
        return not self.accepted and self.confidence is not None and self.confidence < SURE

    @property
    def sure(self) -> str:
        """How sure it is, in percent."""
        return "" if self.confidence is None else f"{round(100 * self.confidence)} %"


@dataclass(frozen=True, slots=True)
class WordOfPrint:
    """A word of an entry's print, and the character before which it begins."""

    text: str
    at: int


def entry_views(document: Stored) -> list[EntryView]:
    """All entries of a document in its order."""
    made = _made(document)
    return [entry_view(document, name, entry, made) for name in collections() for entry in getattr(document.cv, name)]


def entry_view(
    document: Stored, collection: str, entry: Entry, made: Mapping[str, Sequence[Correction]] | None = None
) -> EntryView:
    """One entry of a document; `made` are the corrections by the entry that they are of."""
    own = (_made(document) if made is None else made).get(entry.id or "", ())
    accepted = any(isinstance(one, Accept) for one in own) and entry.confidence == 1.0
    declared = BY_KIND.get(SectionKind(collection))
    return EntryView(
        id=entry.id or "",
        collection=collection,
        noun=declared.noun if declared else "text",
        title=title_of(entry) or entry.raw[:80] or "(empty)",
        details=_details(entry),
        confidence=entry.confidence,
        accepted=accepted,
        corrected=sum(not isinstance(one, Accept) for one in own),
        raw=entry.raw,
        places=entry.provenance,
    )


def _made(document: Stored) -> Mapping[str, Sequence[Correction]]:
    """The corrections that hold, by the entry that they are of."""
    made: dict[str, list[Correction]] = {}
    for correction, state in zip(document.corrections, document.states, strict=True):
        if state == APPLIED:
            made.setdefault(correction.id, []).append(correction)
    return made


def _details(entry: Entry) -> str:
    """The values of an entry besides what it is called, on one line."""
    said = {name: value for name, value in fields_of(entry).items() if name not in UNSAID}
    texts = [str(value) for value in said.values() if isinstance(value, str | int) and value is not True]
    return " · ".join(text for text in texts if text != title_of(entry))[:160]


def doubtful_first(views: Sequence[EntryView]) -> tuple[list[EntryView], list[tuple[str, list[EntryView]]]]:
    """The doubtful entries, the least sure first; and the others by collection, in the order of the document."""
    doubtful = sorted((view for view in views if view.doubtful), key=lambda view: view.confidence or 0.0)
    others: dict[str, list[EntryView]] = {}
    for view in views:
        if not view.doubtful:
            others.setdefault(view.collection, []).append(view)
    return doubtful, list(others.items())


def form_parts(fields: Sequence[FormField]) -> tuple[list[FormField], list[FormField]]:
    """The fields that a form shows at once: those that say something and the first few; and the others."""
    shown = [field for place, field in enumerate(fields) if field.is_filled or place < USUAL]
    return shown, [field for field in fields if field not in shown]


def panel(document: Stored) -> dict[str, object]:
    """What the panel of entries shows, by the names that its template has for it."""
    doubtful, others = doubtful_first(entry_views(document))
    forms = [(name, title) for name, title, _ in document_forms(document)]
    return {"doubtful": doubtful, "others": others, "forms": forms, "history": history(document)}


def find_entry(document: Stored, name: str) -> tuple[str, Entry] | None:
    """The collection and the entry of an id; None where there is none."""
    every = ((one, entry) for one in collections() for entry in getattr(document.cv, one))
    return next(((one, entry) for one, entry in every if entry.id == name), None)


def title_behind(document: Stored, collection: str, entry: Entry) -> str:
    """What the entry is called that stands behind this one in its collection; empty where it is the last."""
    listed: list[Entry] = list(getattr(document.cv, collection))
    behind = listed[listed.index(entry) + 1 :][:1]
    return (title_of(behind[0]) or behind[0].raw or "the next") if behind else ""


def words_of(raw: str) -> list[WordOfPrint]:
    """The words of a print, each with the character before which it begins."""
    return [WordOfPrint(found[0], found.start()) for found in re.finditer(r"\S+", raw)]


def document_forms(document: Stored) -> Iterator[tuple[str, str, list[FormField]]]:
    """The forms that are of no entry: the owner, and what the CV says of itself; each with its id and its title."""
    yield PERSON, "Person", list(form_of(document.cv.person))
    yield DOCUMENT, "Summary and interests", list(form_of(document.cv, OF_THE_DOCUMENT))


@cache
def environment() -> Environment:
    """The templates. Whatever a document says is escaped, and an unknown name is an error."""
    loader = PackageLoader("cvparse.review")
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, finalize=plain, trim_blocks=True)
    declared = {name: BY_KIND.get(SectionKind(name)) for name in collections()}
    made.filters["likely"] = likely
    made.globals["collections"] = {name: one.heading if one else "Other" for name, one in declared.items()}
    return made


def likely(proposal: Proposal) -> str:
    """How likely a pair is one, in percent; nothing that is only likely is sure."""
    return f"{min(round(100 / (1 + 2.0**-proposal.bits)), 99)} % likely"


def plain(value: object) -> object:
    """What a template prints, without characters that HTML does not have."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else _FORBIDDEN.sub("\ufffd", value)
