"""A row of a header is cut where its names end, and each segment is classified by the word lists.

Signals in this order: slashes beside a date; strong separators (`delimiters`); a full stop before an organization; a
place in brackets or at the end; commas that part; the colon behind a job title; blanks between ideographs. Neighbours
that make one name are joined again. It never says what a segment is that no list knows: the order of the list does.
"""

from __future__ import annotations

from dataclasses import replace

import regex

from cvparse.fields.organizations import find_organizations, is_campus_of
from cvparse.fields.places import find_place, is_place
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, cut, cut_blanks, cut_commas, cut_ideographs, cut_strong
from cvparse.spans.segment import Joint, Segment, SegmentKind
from cvparse.spans.segment_kind import classify
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Style
from cvparse.text.trim import trimmed

SLASHES = regex.compile(r"(?:(?<=\s)|^)/(?=\s|$)")
GOES_ON = regex.compile(r"\p{Ll}++(?!\p{Lu})|&|\(")  # not `iRivers`, which opens a name
BRACKET_END = regex.compile(r"[(（]([^()（）]{2,60})[)）]\s{0,2}$")
STOP = regex.compile(r"(?<=\p{Ll}{4}|[)\]])\.\s{1,2}(?=\p{Lu})")
COLON = regex.compile(r"\s?[:：]\s")
JOINED = (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT, SegmentKind.TITLE, SegmentKind.PLACE)


def cut_by_names(sheet: Worksheet, start: int, end: int, lexicon: Lexicon, row: int) -> list[Segment]:
    """The segments of a stretch of a worksheet, of which nothing has been taken, in order.

    Cuts `Postdoc, Department of Physics, ETH Zürich` into three segments and `MIT | Cambridge, MA` into two; it does
    not cut `Department of Earth, Atmospheric, and Planetary Sciences`.
    """
    segments: list[Segment] = []
    for a, b in sheet.rest_within(start, end):
        for slash_start, slash_end in _between_slashes(sheet.text.text, a, b, lexicon):
            for chunk_start, chunk_end in _with_campus(
                sheet.text.text, cut_strong(sheet, slash_start, slash_end), lexicon
            ):
                for part_start, part_end in _between_stops(sheet.text.text, chunk_start, chunk_end, lexicon):
                    segments += _chunk(sheet, part_start, part_end, lexicon, row)
    return segments


def _with_campus(text: str, stretches: list[tuple[int, int]], lexicon: Lexicon) -> list[tuple[int, int]]:
    """The stretches, the place of a university of several places joined with its name: a dash parts nothing there.

    Reads `University of Wisconsin – Madison` as one; refuses `University of Wisconsin – Department of Ice`.
    """
    joined = stretches[:1]
    for a, b in stretches[1:]:
        if is_campus_of(text[slice(*joined[-1])], text[a:b], lexicon):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    return joined


def _between_slashes(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at spaced slashes, where one parts it from what was taken before, as a date.

    Reads `University of X / Leeds, UK /` before a date as two; refuses `Remote / New York, NY`, which is one of two
    places, and `University of X / Institute of Y` with no date behind a slash.
    """
    printed = text[start:end].strip()
    if not (printed.startswith("/ ") or printed.endswith(" /")):
        return [(start, end)]
    parts = cut(text, start, end, SLASHES)
    joined = parts[:1]
    for part in parts[1:]:
        if is_place(text[slice(*joined[-1])], lexicon):
            joined[-1] = (joined[-1][0], part[1])
        else:
            joined.append(part)
    return joined


def _between_stops(text: str, start: int, end: int, lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at the full stops that part its names, where an organization or a part of one begins behind them,
    or a job title behind an organization.

    Reads `Lecturer. University of X. Oslo` and `University of X. Lecturer` so; refuses `Univ. of X` and `St. John's
    College`.
    """
    parts: list[tuple[int, int]] = []
    last = start
    for stop in STOP.finditer(text, start, end):
        before, after = text[last : stop.start()], text[stop.end() : end]
        named = next(iter(find_organizations(after, lexicon)), None)
        opens = named is not None and named.start == 0
        known = classify(before, lexicon) in (SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT)
        titled = classify(after, lexicon) is SegmentKind.TITLE
        placed = _place_at_end(before, 0, len(before), lexicon) is not None
        if opens or (known and (titled or find_place(after, lexicon) is not None)) or (placed and titled):
            parts.append((last, stop.start()))
            last = stop.end()
    return [*parts, (last, end)]


def _chunk(sheet: Worksheet, start: int, end: int, lexicon: Lexicon, row: int) -> list[Segment]:
    """A stretch between strong separators, parted at commas; a place of two words at its end is one segment."""
    text = sheet.text.text
    if (bracket := _bracketed_place(text, start, end, lexicon)) is not None:
        named = _chunk(sheet, start, bracket[0], lexicon, row)
        inside = trimmed(text, *bracket)
        return [*named, Segment(sheet, *inside, row, Joint.BRACKET, kind=SegmentKind.PLACE)]
    place_start = _after_bold(sheet, _place_at_end(text, start, end, lexicon), end)
    places = [(place_start, end)] if place_start is not None else []
    commas = cut_commas(text, start, end if place_start is None else place_start, lexicon)
    commas = [part for stretch in commas for part in _after_title(text, stretch, lexicon)]
    commas = [part for stretch in commas for part in cut_blanks(text, *stretch, lexicon)]
    commas = [part for stretch in commas for part in cut_ideographs(text, *stretch, lexicon)]
    found: list[Segment] = []
    for number, (a, b) in enumerate([*commas, *places]):
        kind = SegmentKind.PLACE if (a, b) in places else classify(text[a:b], lexicon)
        bold = sheet.text[a:b].share(Style.BOLD) > 0.5
        segment = Segment(sheet, a, b, row, Joint.COMMA if number else Joint.STRONG, kind=kind, bold=bold)
        if (
            found
            and found[-1].end == a
            and kind is not SegmentKind.PLACE
            and found[-1].kind is SegmentKind.ORGANIZATION
        ):
            segment = replace(segment, kind=SegmentKind.DEPARTMENT)
        if found and found[-1].kind is segment.kind is SegmentKind.ORGANIZATION:
            found[-1], segment = _as_part(found[-1], segment, lexicon)
        if found and _belongs_to(found[-1], segment, lexicon):
            found[-1] = found[-1].until(segment)
        else:
            found.append(segment)
    return found


def _bracketed_place(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The bracket at the end of a stretch that holds a place and nothing else.

    Reads `Brightwater (Leeds, UK)`; refuses `University of X (Faculty of Law)` and `Institute (Oslo and Bergen)`.
    """
    found = BRACKET_END.search(text, start, end)
    if found is None or not text[start : found.start()].strip():
        return None
    place = find_place(found.group(1), lexicon)
    whole = place is not None and not place.start and place.end >= len(found.group(1).rstrip())
    return found.span() if whole else None


def _after_title(text: str, stretch: tuple[int, int], lexicon: Lexicon) -> list[tuple[int, int]]:
    """A stretch cut at its colon where a job title stands before it: `Energy Auditor: Volt Company`."""
    colon = COLON.search(text, *stretch)
    if colon is None or classify(text[stretch[0] : colon.start()], lexicon) is not SegmentKind.TITLE:
        return [stretch]
    return [(stretch[0], colon.start()), (colon.end(), stretch[1])]


def _after_bold(sheet: Worksheet, start: int | None, end: int) -> int | None:
    """Where a place begins that is printed plain behind a bold name and its comma.

    Reads `**Brightwater**, New York, NY` so; a place that is all bold, or all plain, is left.
    """
    bold = sheet.text[start:end].spans(Style.BOLD) if start is not None else []
    if start is None or not bold or bold[0][0] > 0 or start + bold[0][1] >= end:
        return start
    comma = COMMA.match(sheet.text.text, start + bold[0][1], end)
    return start if comma is None else trimmed(sheet.text.text, comma.end(), end)[0]


def _place_at_end(text: str, start: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the place begins that ends this stretch, at a comma or at its start."""
    chunk = text[start:end]
    found = find_place(chunk, lexicon)
    if found is None or chunk[found.end :].strip(" ,.") or found.end - found.start < 2:
        return None
    before = chunk[: found.start].rstrip()
    at = found.start
    while before.endswith((",", "，", "،")):
        last = before[:-1].rsplit(",", 1)[-1]
        if "/" not in last or find_place(last.rsplit("/", 1)[-1].strip(), lexicon) is None:
            break
        at = len(before) - 1 - len(last.lstrip())  # `Remote / New York, NY`: one of two places
        before = chunk[:at].rstrip()
    if before.endswith("/"):
        other = before[:-1].rsplit(",", 1)[-1].strip()
        alone = find_place(other, lexicon) is not None or "," not in before
        return start + len(before[:-1].rstrip()) - len(other) if alone else None
    return start + at if not before or before.endswith((",", "，", "،")) else None


def _belongs_to(before: Segment, segment: Segment, lexicon: Lexicon) -> bool:
    """Whether the comma between two segments is part of a name: `Department of A, B & C`, `Lab of X, Lab of Y`."""
    if segment.kind is SegmentKind.OTHER and GOES_ON.match(segment.text):
        return True
    if before.kind is SegmentKind.PLACE and segment.kind is SegmentKind.OTHER:
        whole = before.until(segment).text  # `New Haven` and `CT`, before what was studied there
        return is_place(whole, lexicon, " .")
    if before.kind is SegmentKind.DEPARTMENT and segment.kind is SegmentKind.OTHER:
        return "&" in segment.text or lexicon.phrases("words.conjunction").search(segment.text) is not None
    return before.kind is segment.kind and before.kind in JOINED


def _as_part(before: Segment, segment: Segment, lexicon: Lexicon) -> tuple[Segment, Segment]:
    """Two institutions side by side of which one is a part of the other: the school or college of a university.

    Reads `University of X, Trinity College`, `School of Public Health, University of X` and `Government Department,
    School of Economics` so; `College, University of X` is one name.
    """
    if _ends_with_part(before.text, lexicon):
        return replace(before, kind=SegmentKind.DEPARTMENT), segment
    university = lexicon.phrases("education.university")
    first, second = university.search(before.text), university.search(segment.text)
    if first and not second:
        return before, replace(segment, kind=SegmentKind.DEPARTMENT)
    if second and not first and lexicon.phrases("organizations.either").search(before.text):
        return replace(before, kind=SegmentKind.DEPARTMENT), segment
    return before, segment


def _ends_with_part(text: str, lexicon: Lexicon) -> bool:
    """Whether the last word of a name is one for a part of an organization: `Government Department`."""
    return any(found.end == len(text) for found in lexicon.phrases("organizations.department").find(text))
