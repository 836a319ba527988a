"""What the faces of a list of talks mean: titles that open in bold or italics, and what is set apart behind a title.

Signals in this order: titles of the list that stand in quotes; what most of the stretches that are set so name, a
meeting or a host. A row that is all in italics is one value only where other rows of the list go on in plain type.
It decides for the whole list, never for a single entry.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.fields.organizations import find_organizations
from cvparse.parsers.talks.event_host_place import TalkSlots, is_event
from cvparse.spans.segment import Segment
from cvparse.text.styled import Style

WHOLE = 0.95  # of the letters of a row; a comma may be plain


def take_styled_titles(talks: Sequence[TalkSlots]) -> None:
    """The titles that open their entries in bold or italics, in a list that does not set something else so.

    Reads `**Rivers** Forum, Oslo`, also in a list with a quotation or two; refuses `*Spring Forum*, University of X`
    where most of what is set so is a meeting, or where the titles of the list stand in quotes.
    """
    quoted = sum(slots.title is not None and not slots.part for slots in talks)
    found = [(d, s) for d in talks if d.title is None and (s := next((s for s in d.segments.left if s.styled), None))]
    events = sum(is_event(segment, slots.lexicon) for slots, segment in found)
    for slots, segment in found:
        if 2 * quoted < len(found) and 2 * events <= len(found):
            slots.title = slots.segments.take(segment, "title")
        elif slots.event is None:
            slots.event = slots.segments.take(segment, "event")


def take_set_apart(talks: Sequence[TalkSlots]) -> None:
    """The events that stand in italics behind their titles, where most of what is set so in the list names a meeting.

    Reads `“Rivers,” *Forum on Ice, Snow and Water*, Oslo`, and in its list `“Ice”` over `*Choice Group*`; refuses a
    list that sets its hosts so: `“Rivers,” *University of X*, Oslo`.
    """
    found = [(slots, next((s for s in slots.segments.left if s.faced), None)) for slots in talks if slots.title]
    faced = [(slots, segment) for slots, segment in found if segment]
    events = [is_event(segment, slots.lexicon) for slots, segment in faced]
    hosts = [not e and find_organizations(s.text, d.lexicon) for e, (d, s) in zip(events, faced, strict=True)]
    if sum(events) <= sum(map(bool, hosts)):
        return
    for slots, segment in found:
        if slots.event is None:
            run = [segment] if segment else _row_in_italics(slots)
            slots.event = slots.segments.take_run(run, "event")


def _row_in_italics(slots: TalkSlots) -> list[Segment]:
    """The segments of the first row behind the title that is all in italics."""
    rows: dict[int, list[Segment]] = {}
    for segment in slots.segments.left:
        rows.setdefault(segment.row, []).append(segment)
    for number, run in sorted(rows.items()):
        text = run[0].sheet.text[run[0].start : run[-1].end]
        if number > 0 and run[0].sheet is run[-1].sheet and text.share(Style.ITALIC) >= WHOLE:
            return run
    return []
