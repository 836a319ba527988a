"""Press and broadcasting: title, outlet, when, where on the web.

The date is read where dates stand, else wherever a text outside quotes prints a day or a month; then an address of the
web, printed or behind the title. What is left of each report is cut into pieces, and one decision over all reports of
the list says which are the title, the outlet and the authors (`decide`). What is left stays unread.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.lexicon.types import Lexicon
from cvparse.model import Medium
from cvparse.parsers.media.decide import assigned
from cvparse.sections.types import Section
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.links import take_url
from cvparse.spans.parting import Piece
from cvparse.spans.period import YEAR, full_dates, take_period
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.section_items import items_of, leftovers_of, parsed
from cvparse.spans.segment import bare
from cvparse.spans.slots.pieces import pieces_of, take_pieces
from cvparse.spans.slots.search import Runs
from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class BegunReport:
    """A report of which the date and the address are read, and what is left in pieces."""

    worksheet: EntryWorksheet
    date: str | None
    url: str | None
    pieces: tuple[Piece, ...]


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of press reports, one entry an item.

    Reads `“Rivers rise,” *The Courier*, May 2, 2021` and `The Courier: “Rivers rise” (2021)`; it refuses to take a
    day of the week for an outlet.
    """
    worksheets = [EntryWorksheet(listed.item) for listed in items_of(section, context)]
    begun = [_begun(worksheet, context.lexicon) for worksheet in worksheets]
    runs = assigned([report.pieces for report in begun], context.lexicon)
    readings = [_finished(report, found) for report, found in zip(begun, runs, strict=True)]
    reason = "rest of a press report"
    return parsed(readings, [left for one in worksheets for left in leftovers_of(one, section, reason)])


def _begun(worksheet: EntryWorksheet, lexicon: Lexicon) -> BegunReport:
    date = take_period(worksheet, lexicon).start
    url = take_url(worksheet)
    return BegunReport(worksheet, _finer(worksheet, date, lexicon), url, tuple(pieces_of(worksheet, lexicon, ())))


def _finer(worksheet: EntryWorksheet, date: str | None, lexicon: Lexicon) -> str | None:
    """The day or month that a text outside quotes prints, where no date or only its year was read.

    Reads `Larvik Times October 15, 2023`; refuses the date in `“The Fall of May 2020”`, and another year.
    """
    if date is not None and len(date) > YEAR:
        return date
    body = worksheet.body
    for start, end, printed in full_dates(body, [(0, len(body.text))], lexicon):
        if printed.startswith(date or "") and body.is_free(start, end):
            body.take(start, end, "period")
            return printed
    return date


def _finished(report: BegunReport, runs: Runs) -> Reading:
    values: dict[str, str] = {}
    for slot, first, end in runs:
        if slot not in values and slot != "authors":
            values[slot] = bare(take_pieces(report.pieces[first:end], slot))
    entry = Medium(title=values.get("title"), outlet=values.get("outlet"), date=report.date, url=report.url)
    return report.worksheet.reading(entry, "media")
