"""What a person should still look at once corrections are applied, those corrections among it that could not be.

An issue of an entry goes with the reading that gave it: an entry that changed has the issues that `checks` finds in it
by now, and one that a person accepted has none. All other issues of the document stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.assembly.checks import check, check_person
from cvparse.corrections.operations import ClearValue, Correction, SetValue
from cvparse.model import COLLECTIONS, CV, Entry, Issue, Person
from cvparse.text.value_class import dataclass

QUOTED = 60  # characters of a print in a message, so that it stays one line


@dataclass(frozen=True, slots=True)
class Unapplied:
    """A correction that changed nothing, the code of its issue, and why."""

    correction: Correction
    code: str
    reason: str

    def issue(self) -> Issue:
        """What it would do, to what, and why it was not done."""
        done = self.correction
        field = f" {done.field}" if isinstance(done, SetValue | ClearValue) else ""
        of = done.called or done.printed or done.id
        of = of if len(of) <= QUOTED else of[: QUOTED - 1] + "…"
        by = f" by {done.by}" if done.by else ""
        message = f"correction{by} not applied ({done.op.value}{field}, {of}): {self.reason}"
        return Issue(code=self.code, message=message)


def standing(before: CV, after: CV, accepted: set[str]) -> Iterator[Issue]:
    """The issues that are left: an entry that changed has those that it gives by now, an accepted one has none."""
    old, new = _entries(before), _entries(after)
    changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)} | accepted
    settled = {_key(issue) for name in changed & old.keys() for issue in check(old[name], None, None)}
    for issue in before.issues:
        if _key(issue) not in settled and not (issue.code == "no_name" and after.person.name):
            yield issue
    for name, entry in new.items():
        if name in changed - accepted:
            page = entry.provenance[0].page if entry.provenance else None
            yield from check(entry, None, page)
    if before.person.name and not after.person.name:
        yield from check_person(Person())


def _key(issue: Issue) -> tuple[str, str]:
    return issue.code, issue.message


def _entries(cv: CV) -> dict[str, Entry]:
    """The entries of all collections by their names."""
    return {entry.id: entry for one in COLLECTIONS for entry in getattr(cv, one.name) if entry.id}
