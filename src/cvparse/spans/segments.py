"""The segments of an entry: those of its rows and of the tags beside them, and those that no field has yet.

This is the one place where an entry is cut. How a stretch is cut, one of two rules says: `cut_by_print` where entries
set their parts apart (activities: quotes, faces, brackets), `cut_by_names` where only the names tell where a part ends
(the headers of posts and degrees). Words that were taken before are in no segment. References are cut by
`publications.segmentation`: it works on a text in which what was read is masked, and its parts have no rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.spans.cut_by_names import cut_by_names
from cvparse.spans.cut_by_print import cut_by_print, free_with_signs
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.segment import Joint, Segment, SegmentKind
from cvparse.spans.segment_kind import classify
from cvparse.text.trim import clean_end

MEETING_WORDS = ("venues.conference", "venues.workshop")
YEARS = regex.compile(r"\d{4}\s?[-–—]\s?\d{4}")
NAMED = (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT)
TITLE_BEHIND = regex.compile(r"^[^:]{0,80}:\s{1,3}\p{L}")


def segments_of(worksheet: EntryWorksheet, lexicon: Lexicon, rows: Sequence[Row] | None = None) -> list[Segment]:
    """The segments of what is left of the rows and of the tags beside them, in reading order, the tags last.

    Reads `“A Title,” Funder (Role: PI), $500` as four segments; it does not cut `Cambridge, MA`, `J. Smith` or what
    stands inside quotes.
    """
    found: list[Segment] = []
    body = worksheet.body
    for number, row in enumerate(worksheet.rows if rows is None else rows):
        opened = False
        for start, end in free_with_signs(body, row.start, row.end):
            for segment in cut_by_print(body, (start, end), number, lexicon, opens=number == 0 and not opened):
                found.append(segment if opened else replace(segment, joint=Joint.ROW))
                opened = True
    for sheet in (*worksheet.asides, worksheet.margin):
        for start, end in free_with_signs(sheet, 0, len(sheet.text)):
            found += [
                replace(s, row=-1, joint=Joint.ASIDE)
                for s in cut_by_print(sheet, (start, end), -1, lexicon, opens=False)
            ]
    return _with_quoted_names(_with_years(found), lexicon)


def _with_years(found: Sequence[Segment]) -> list[Segment]:
    """The segments, a bracket that holds a span of years joined with what stands before it: it is no date of the entry,
    or it would have been taken. Reads `The Rivers of Larvik (1912–1937)` as one name."""
    joined: list[Segment] = []
    for segment in found:
        before = joined[-1] if joined else None
        closed = segment.sheet.text.text[segment.end : segment.end + 1] == ")"
        if before is not None and segment.bracketed and closed and before.sheet is segment.sheet:
            near = not segment.sheet.text.text[before.end : segment.start].strip(" (") and not before.bracketed
            if near and YEARS.fullmatch(segment.text):
                joined[-1] = replace(before, end=segment.end + 1)
                continue
        joined.append(segment)
    return joined


def _with_quoted_names(found: Sequence[Segment], lexicon: Lexicon) -> list[Segment]:
    """The segments, a quotation that names a meeting joined with the word before it, where a title may stand elsewhere.

    Reads `Colloque « Les rivières », Oslo: A Title` and `A Title` over `Workshop “Ice”`; refuses `Workshop “Ice”, Oslo`
    alone, which may have been given.
    """
    joined: list[Segment] = []
    for segment in found:
        before = joined[-1] if joined else None
        if (
            before is not None
            and segment.quoted
            and _is_plain(before)
            and _touch(before, segment)
            and _ends_with_meeting(before.text, lexicon)
        ):
            rest = segment.sheet.text.text[segment.end :].partition("\n")[0]
            others = any(one.quoted for one in found if one is not segment)
            if segment.row > 0 or others or TITLE_BEHIND.search(rest):
                joined[-1] = before.until(segment)
                continue
        joined.append(segment)
    return joined


def _touch(before: Segment, segment: Segment) -> bool:
    """Whether nothing but a blank stands between two segments."""
    text = segment.sheet.text.text
    one_row = before.sheet is segment.sheet and before.row == segment.row
    return one_row and not text[before.end : segment.start].strip()


def _is_plain(segment: Segment) -> bool:
    return not (segment.quoted or segment.bracketed or segment.styled or segment.faced)


def _ends_with_meeting(text: str, lexicon: Lexicon) -> bool:
    """Whether a text ends with a word for a meeting: `Colloque`, `International Workshop`."""
    return any(found.end == len(text) for found in phrases_in(text, lexicon, MEETING_WORDS))


def header_segments(
    worksheet: EntryWorksheet, header: Sequence[Row], below: Sequence[Row], lexicon: Lexicon
) -> list[Segment]:
    """The segments of the header of a post or a degree with their kinds, in reading order, the tags last.

    Of the rows `below` the header, which tell of the entry, only those count that are a place and nothing more. A
    number alone, as a second year, is no segment.
    """
    body = worksheet.body
    found: list[Segment] = []
    for number, row in enumerate(header):
        found += cut_by_names(body, row.start, row.end, lexicon, number)
    for row in below:
        segments = cut_by_names(body, row.start, row.end, lexicon, -1)
        found += segments if len(segments) == 1 and segments[0].kind is SegmentKind.PLACE else []
    for sheet in (*worksheet.asides, worksheet.margin):
        found += cut_by_names(sheet, 0, len(sheet.text), lexicon, -1)
    parts = [part for segment in found for part in _at_line_break(segment, worksheet, lexicon)]
    return [part for part in parts if any(map(str.isalpha, part.text))]


def _at_line_break(segment: Segment, worksheet: EntryWorksheet, lexicon: Lexicon) -> list[Segment]:
    """A name over two lines cut between them, where each is a name: a part of an organization over the whole.

    Reads `Department of Rivers` over `Larkfield University` as two; refuses `Department of Rivers and` over `Larkfield
    University`, and `Larkfield` over `University`.
    """
    if segment.kind not in NAMED or segment.sheet is not worksheet.body:
        return [segment]
    text = segment.sheet.text.text
    for at in worksheet.item.breaks:
        if segment.start < at < segment.end:
            above, below = text[segment.start : at].rstrip(" ,"), text[at : segment.end].lstrip()
            named = next(iter(find_organizations(below, lexicon)), None)
            if (
                is_organization(above, lexicon)
                and not above.rsplit(None, 1)[-1].islower()
                and named is not None
                and not named.start
                and classify(below, lexicon) is SegmentKind.ORGANIZATION
            ):
                first = replace(segment, end=segment.start + len(above), kind=SegmentKind.DEPARTMENT)
                second = replace(segment, start=segment.end - len(below), kind=SegmentKind.ORGANIZATION)
                return [first, replace(second, joint=Joint.COMMA)]
    return [segment]


class Segments:
    """The segments of one entry that no field has yet, in reading order. Each reader takes what it knows."""

    def __init__(self, worksheet: EntryWorksheet, lexicon: Lexicon, rows: Sequence[Row] | None = None) -> None:
        self.lexicon = lexicon
        self.left = segments_of(worksheet, lexicon, rows)

    def drop(self, segment: Segment) -> Segment:
        """Take a segment off the list."""
        self.left.remove(segment)
        return segment

    def take(self, segment: Segment, path: str) -> str:
        """Give a segment to a field."""
        return self.drop(segment).take(path)

    def take_run(self, run: Sequence[Segment], path: str) -> str | None:
        """Give neighbours to one field, with the signs that stand between them where nothing was taken there."""
        if not run:
            return None
        values: list[str] = []
        for segment in self._stretches(run):
            values.append(segment.take(path))
        for segment in run:
            self.drop(segment)
        return ", ".join(value for value in values if value) or None

    @staticmethod
    def _stretches(run: Sequence[Segment]) -> list[Segment]:
        joined = [run[0]]
        for segment in run[1:]:
            last = joined[-1]
            same = segment.sheet is last.sheet and segment.joint not in (Joint.ASIDE, Joint.BRACKET)
            if same and last.joint is not Joint.BRACKET and segment.sheet.is_free(last.start, segment.end):
                joined[-1] = last.until(segment)
            else:
                joined.append(segment)
        return joined

    def whole(self, *names: str) -> Segment | None:
        """The first segment that is a phrase of one of these lists and nothing more."""
        return next((s for s in self.left if any(clean_end(s.text) in self.lexicon.phrases(n) for n in names)), None)

    def announced(self, name: str, signs: str = ":：=") -> tuple[Segment, str] | None:
        """The first segment that opens with a phrase of this list and one of these signs: its value as a segment, and
        the phrase as printed; the phrase is crossed out. `Role: PI` is read; without its sign a phrase says nothing.
        """
        for at, segment in enumerate(self.left):
            found = self.lexicon.phrases(name).at_start(segment.text) if not segment.quoted else None
            behind = segment.sheet.text.text[segment.end : segment.end + 2]  # the sign parts a phrase from a quotation
            after = (segment.text[found.end :] or behind).lstrip(" )") if found else ""
            if found is None or not after or after[0] not in signs:
                continue
            value = segment.text[found.end :].lstrip(" )" + signs)
            start = segment.end - len(value)
            segment.sheet.cue(segment.start, start, name)
            if value.strip(" .,;"):
                self.left[at] = replace(segment, start=start)
                return self.left[at], segment.text[: found.end].strip()
            following = self.left[at + 1] if at + 1 < len(self.left) else None
            self.left.pop(at)
            if following is not None:
                return following, segment.text[: found.end].strip()
            return None
        return None

    def renew(self, segment: Segment, joining: Sequence[str] = ()) -> None:
        """Put what is left of a segment in its place after a part of it was taken; words of the lists `joining`, which
        only joined what was taken, are crossed out.
        """
        at = self.left.index(segment)
        free = segment.sheet.rest_within(segment.start, segment.end)
        parts = [replace(segment, start=a, end=b) for a, b in free]
        if len(parts) == 1 and parts[0].start == segment.start and parts[0].end >= segment.end - 1:
            return
        joins = [part for part in parts if any(clean_end(part.text) in self.lexicon.phrases(n) for n in joining)]
        for part in joins:
            part.cue("terms")
        self.left[at : at + 1] = [part for part in parts if part not in joins]

    def rest(self, path: str) -> str | None:
        """All that is left, crossed out and joined; None where nothing is. Neighbours keep the comma between them."""
        parts: list[str] = []
        for run in self._runs():
            value = self.take_run(run, path)
            if value:
                parts.append(value)
        return "; ".join(parts) or None

    def _runs(self) -> list[list[Segment]]:
        """What is left, neighbours that only a comma parts together."""
        runs: list[list[Segment]] = []
        for segment in self.left:
            last = runs[-1][-1] if runs else None
            commas = segment.joint is Joint.COMMA and last is not None and last.sheet is segment.sheet
            if last and commas and not last.bracketed and segment.sheet.is_free(last.start, segment.end):
                runs[-1].append(segment)
            else:
                runs.append([segment])
        return runs

    def title(self) -> Segment | None:
        """What the print sets apart as the title: the first quotation, else the bold or italic opening."""
        quoted = next((s for s in self.left if s.quoted), None)
        return quoted or next((s for s in self.left if s.styled), None)
