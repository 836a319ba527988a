"""The word lists of a user, as a value: what they say, and the digest by which they are known.

They are laid over the package's lists of the same language. A phrase that classifies means what the user says, and no
more what the package says. Two values that say the same are equal, on every machine: the digest is of the lists and not
of the files, so that a remark or the order of phrases changes nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping

from cvparse.text.value_class import dataclass

DIGITS = 10  # hexadecimal, as of a print: nobody has so many lists that two share one
Tables = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OwnList:
    """One list: `de`, `headings`, `awards`, and its phrases, folded and sorted."""

    language: str
    topic: str
    table: str
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListedPhrase:
    """A phrase and the list that it stands in: `de`, `headings`, `awards`, `preise`. The phrase is folded."""

    language: str
    topic: str
    table: str
    phrase: str


@dataclass(frozen=True, slots=True)
class OwnLists:
    """All lists of a user, sorted."""

    lists: tuple[OwnList, ...] = ()

    @property
    def digest(self) -> str:
        """What the lists are known by."""
        said = json.dumps([[one.language, one.topic, one.table, *one.phrases] for one in self.lists])
        return hashlib.sha256(said.encode()).hexdigest()[:DIGITS]

    def of(self, language: str) -> Iterator[OwnList]:
        """The lists of a language."""
        return (one for one in self.lists if one.language == language)

    def with_phrase(self, added: ListedPhrase) -> OwnLists:
        """The lists with a further phrase."""
        place = (added.language, added.topic, added.table)
        same = [one for one in self.lists if (one.language, one.topic, one.table) == place]
        known = {added.phrase, *(said for one in same for said in one.phrases)}
        others = [one for one in self.lists if one not in same]
        return sorted_lists([*others, OwnList(*place, tuple(known))])

    def holds(self, listed: ListedPhrase) -> bool:
        """Whether a list of the user has this phrase."""
        return self.with_phrase(listed) == self


def sorted_lists(lists: Collection[OwnList]) -> OwnLists:
    """The lists in the one order in which they are compared; empty ones say nothing and are left out."""
    said = [OwnList(one.language, one.topic, one.table, tuple(sorted(set(one.phrases)))) for one in lists]
    full = [one for one in said if one.phrases]
    return OwnLists(tuple(sorted(full, key=lambda one: (one.language, one.topic, one.table))))


def laid_over(lists: Mapping[str, Tables], own: Iterable[OwnList], classifying: Collection[str]) -> dict[str, Tables]:
    """The lists of a language, by topic and table, with those of the user. In a topic that classifies, a phrase of the
    user's stands in the table that the user put it in, and in no other."""
    merged: dict[str, dict[str, tuple[str, ...]]] = {topic: dict(tables) for topic, tables in lists.items()}
    for one in own:
        tables = merged.setdefault(one.topic, {})
        if one.topic in classifying:
            for table, phrases in tables.items():
                tables[table] = tuple(phrase for phrase in phrases if phrase not in one.phrases)
        tables[one.table] = (*tables.get(one.table, ()), *one.phrases)
    return dict(merged)
