"""A CV while corrections are applied to it: its entries by collection, and which of them a correction means.

An entry is known by its `id`, so by its print. Where the print has come to another collection since, as a newer version
sorts it elsewhere, it is found there, if it is the only one. Where several entries stand in one print (three languages
on one line), the count in the `id` alone would be a guess: then the entry must also be called as it was. What is not
found, or not for sure, is an error here and an issue of the document in the end; nothing is ever the next best entry.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from pydantic import JsonValue, ValidationError

from cvparse.assembly.entry_ids import print_key
from cvparse.model import CV, Entry, Unparsed
from cvparse.model.json import collections
from cvparse.model.naming import called as name_of
from cvparse.text.value_class import dataclass

ABOUT_AN_ENTRY = frozenset({"id", "confidence", "raw", "provenance", "values"})
"""What an entry has from its print and not from a person."""
_PRINT = re.compile(r"[a-z_]{1,40}-(?P<key>[0-9a-f]{10})")

LOST = "correction_lost"
UNSURE = "correction_unsure"
REFUSED = "correction_refused"


class NotApplicableError(Exception):
    """A correction cannot be applied: `code` is that of the issue, the message its reason."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


@dataclass(frozen=True, slots=True)
class Found:
    """Where an entry stands: its collection, its place in it, and the entry."""

    collection: str
    index: int
    entry: Entry


class WorkingCopy:
    """The parts of a CV that corrections change."""

    def __init__(self, cv: CV) -> None:
        self._cv = cv
        self._entries: dict[str, list[Entry]] = {name: list(getattr(cv, name)) for name in collections()}
        self.person = cv.person
        self.summary = cv.summary
        self.interests = cv.interests
        self.unparsed = list(cv.unparsed)
        self.assessment = cv.assessment
        self.accepted: set[str] = set()

    @property
    def sha256(self) -> str:
        """The digest of the PDF that was read."""
        return self._cv.source.sha256

    def entries(self, collection: str) -> Sequence[Entry]:
        """The entries of a collection as they are by now."""
        return self._entries[collection]

    def result(self) -> CV:
        """The CV with all that was changed."""
        changed: dict[str, object] = {name: tuple(entries) for name, entries in self._entries.items()}
        return self._cv.model_copy(
            update={
                **changed,
                "person": self.person,
                "summary": self.summary,
                "interests": self.interests,
                "unparsed": tuple(self.unparsed),
                "assessment": self.assessment,
            }
        )

    def digest(self) -> str:
        """A hash of all that the CV says by now; where it stands, and how sure that is, are no part of it."""
        said = {name: [[entry.id, fields_of(entry)] for entry in entries] for name, entries in self._entries.items()}
        whole = [said, self.person.model_dump(mode="json"), self.summary, self.interests]
        text = json.dumps(whole, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()

    def exact(self, name: str) -> Found | None:
        """The entry of this `id`, whatever it is called."""
        return next((found for found in self._all() if found.entry.id == name), None)

    def find(self, name: str, called: str = "") -> Found:
        """The entry that a correction means. Raises NotApplicableError where it is gone, or may be another one."""
        found = self.exact(name) or self._elsewhere(name)
        same_print = [one for one in self._all() if _share_print(one, found)]
        if len(same_print) == 1 or not called or title_of(found.entry) == called:
            return found
        alike = [one for one in same_print if title_of(one.entry) == called]
        if len(alike) == 1:
            return alike[0]
        raise NotApplicableError(UNSURE, f"several entries stand in its print, and none is called “{called}” for sure")

    def put(self, found: Found, entries: Iterable[Entry]) -> None:
        """These entries stand where the found one stood."""
        self._entries[found.collection][found.index : found.index + 1] = entries

    def insert(self, collection: str, entry: Entry, after: str | None) -> None:
        """A further entry, behind another one of the collection; the last where that is not there, or not named."""
        listed = self._entries[collection]
        place = next((n + 1 for n, one in enumerate(listed) if after is not None and one.id == after), len(listed))
        listed.insert(place, entry)

    def in_print_order(self, collection: str, entry: Entry) -> None:
        """A further entry, before the first of the collection that stands below it on the page, or else the last."""
        listed = self._entries[collection]
        here = _start(entry)
        below = (n for n, one in enumerate(listed) if entry.provenance and one.provenance and _start(one) > here)
        listed.insert(next(below, len(listed)), entry)

    def take(self, texts: Sequence[str]) -> tuple[Unparsed, ...]:
        """What of `unparsed` is in these texts, which is unparsed no more: runs that are one of them, then runs of the
        words that are left, as another version may divide them. Each word of a text takes one word."""
        whole = Counter(tuple(_words(text)) for text in texts)
        left = Counter(word for text in texts for word in _words(text))
        taken: set[int] = set()
        for number, run in enumerate(self.unparsed):
            words = tuple(_words(run.text))
            if words and whole[words]:
                whole[words] -= 1
                left -= Counter(words)
                taken.add(number)
        for number, run in enumerate(self.unparsed):
            parts = Counter(_words(run.text))
            if parts and number not in taken and parts <= left:
                left -= parts
                taken.add(number)
        found = tuple(run for number, run in enumerate(self.unparsed) if number in taken)
        self.unparsed = [run for number, run in enumerate(self.unparsed) if number not in taken]
        return found

    def unparsed_has(self, texts: Sequence[str]) -> bool:
        """Whether all words of the texts are unparsed."""
        return {w for text in texts for w in _words(text)} <= {w for run in self.unparsed for w in _words(run.text)}

    def prints(self, texts: Sequence[str]) -> bool:
        """Whether all words of the texts stand somewhere in the document."""
        said = [entry.raw for entries in self._entries.values() for entry in entries]
        said += [run.text for run in self.unparsed]
        said += [item.text for item in self._cv.furniture] + [heading.heading for heading in self._cv.sections]
        said += [self.summary or "", *self.interests, self.person.model_dump_json()]
        return {w for text in texts for w in _words(text)} <= {w for text in said for w in _words(text)}

    def _all(self) -> Iterable[Found]:
        for collection, entries in self._entries.items():
            for index, entry in enumerate(entries):
                yield Found(collection, index, entry)

    def _elsewhere(self, name: str) -> Found:
        """The only entry of the same print and count in another collection. Raises NotApplicableError."""
        tail = name.partition("-")[2]
        found = [one for one in self._all() if tail and (one.entry.id or "").partition("-")[2] == tail]
        if not found:
            raise NotApplicableError(LOST, "its print is not in what was read")
        if len(found) > 1:
            raise NotApplicableError(UNSURE, "its print stands in several collections now")
        return found[0]


def title_of(entry: Entry) -> str:
    """What the entry is called."""
    return name_of({name: getattr(entry, name) for name in type(entry).model_fields})


def fields_of(entry: Entry) -> dict[str, JsonValue]:
    """What the entry says: the fields that it states, as JSON, without what it has from its print."""
    return entry.model_dump(mode="json", exclude=set(ABOUT_AN_ENTRY), exclude_defaults=True)


def build(collection: str, values: Mapping[str, JsonValue], print_of: Mapping[str, object]) -> Entry:
    """An entry of these values and this print. Raises NotApplicableError for what the contract does not allow."""
    model = collections().get(collection)
    if model is None:
        raise NotApplicableError(REFUSED, f"the contract has no collection {collection}")
    check_fields(values)
    try:
        return model.model_validate({**values, **print_of})
    except ValidationError as error:
        raise NotApplicableError(REFUSED, slip(error)) from None


def check_fields(names: Iterable[str]) -> None:
    """Raises NotApplicableError where one of the fields is not a person's to say."""
    if own := sorted(ABOUT_AN_ENTRY.intersection(names)):
        raise NotApplicableError(REFUSED, f"{own[0]} follows from the print and cannot be corrected")


def slip(error: ValidationError) -> str:
    """The first thing that the contract does not allow, on one line."""
    wrong = error.errors(include_url=False)[0]
    where = ".".join(map(str, wrong["loc"]))
    return f"{where}: {wrong['msg']}" if where else wrong["msg"]


def print_of(entry: Entry, **changed: object) -> dict[str, object]:
    """What an entry has from its print, some of it changed."""
    return {**{name: getattr(entry, name) for name in ABOUT_AN_ENTRY}, **changed}


def _share_print(one: Found, other: Found) -> bool:
    """Whether two entries stand in one printed text of one collection."""
    if one.collection != other.collection:
        return False
    mine, its = _PRINT.match(one.entry.id or ""), _PRINT.match(other.entry.id or "")
    same = mine is not None and its is not None and mine["key"] == its["key"]
    return one.entry.id == other.entry.id or (same and print_key(one.entry.raw) == print_key(other.entry.raw))


def _start(entry: Entry) -> tuple[int, float]:
    """The page where it begins, and how far down."""
    return (entry.provenance[0].page, entry.provenance[0].bbox[1]) if entry.provenance else (0, 0.0)


def _words(text: str) -> list[str]:
    """The words of a text by their letters and digits."""
    return [key for word in text.casefold().split() if (key := "".join(c for c in word if c.isalnum()))]
