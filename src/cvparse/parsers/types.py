"""What every section parser works with: items to read, a worksheet to cross words out on, readings to hand on.

A parser turns the items of a section into `Reading`s. It reads an item on `Worksheet`s: each value is *taken*, each cue
word that a rule consumes (`Advisor:`, a separator) is *cued*; what is neither is left over and must be given a place (a
note, a highlight) or ends in `unparsed`. So nothing can be lost, and each value knows its words.
"""

from __future__ import annotations

from collections.abc import Callable

from cvparse.entries.types import Context
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed
from cvparse.text.value_class import dataclass

SectionParser = Callable[[Section, Context], Parsed]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A section as its parser read it, and what became of it; `parse_sections` gives them in reading order.

    `routed_by` names the routing rules that gave the section another kind, or other lines, than the section stage did.
    """

    section: Section
    parsed: Parsed
    routed_by: tuple[str, ...] = ()
