"""In which order an export sets the sections: that of the CV's own headings.

A collection stands where the first heading of its kind with entries stands, a section of no known kind where its
heading does. What has no heading in the CV comes last, in the order of the contract; a summary without one comes first.
"""

from __future__ import annotations

from cvparse.model import CV, OtherSection
from cvparse.model.kinds import SectionKind

FIRST, UNPRINTED = -1, 1_000_000
"""The place of what stands before all headings, and of what no heading announces: behind all that one does."""


SUMMARY = "summary"


class SectionOrder:
    """The places of a CV's sections."""

    def __init__(self, cv: CV) -> None:
        self._kinds: dict[str, int] = {}
        self._others: dict[str | None, int] = {}
        for place, section in enumerate(cv.sections):
            if section.kind is SectionKind.OTHER:
                self._others.setdefault(section.heading, place)
            elif section.entries or section.kind in (SectionKind.SUMMARY, SectionKind.INTERESTS):
                self._kinds.setdefault(section.kind.value, place)

    def of(self, *collections: str) -> int:
        """The place of the first of these collections, by their names in the contract."""
        return min(self._kinds.get(name, FIRST if name == SUMMARY else UNPRINTED) for name in collections)

    def of_other(self, section: OtherSection) -> int:
        """The place of a section of no known kind."""
        return self._others.get(section.heading, UNPRINTED)
