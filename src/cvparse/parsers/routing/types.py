"""What the routing rules work on: a section on its way to the parser of its kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.sections.types import Section
from cvparse.spans.worksheet import Claim
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Route:
    """A section as its parser will read it.

    `consumed` are words that a routing rule used and that are no value: heads of columns, a tag that announces a
    profile. `rules` names the routing rules that made the section what it is, in the order in which they fired.
    """

    section: Section
    consumed: tuple[Claim, ...] = ()
    rules: tuple[str, ...] = ()


SectionRule = Callable[[Section, Context], "tuple[Route, ...] | None"]
"""Looks at one section. Returns what the section becomes, in the order of the page, or None where it says nothing."""

ListRule = Callable[[tuple[Section, ...]], tuple[Section, ...]]
"""Looks at all sections of a CV. Returns as many; those that it says nothing of are the same objects."""


def as_kind(section: Section, kind: SectionKind) -> tuple[Route, ...]:
    """The section with all its lines and parts as one of another kind."""
    return (Route(replace(section, kind=kind)),)
