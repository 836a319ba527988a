"""The publications of a CV: each item of a list of works becomes a `Publication`.

The style of a list is inferred from all its items: whether title, authors and venue stand on lines of their own, and in
which order. An item of such a list is cut at its lines. Any other item is read as a reference. The list prints more
beside it (a tag, a number, a date in the margin). This, the heading and the legend add to what has been read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.split import split
from cvparse.entries.types import Context, Item
from cvparse.lexicon import Lexicon
from cvparse.model import Author, Issue, Marker, Publication, PublicationKind, PublicationStatus
from cvparse.parsers.publications.beside import beside_of
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.front.identifiers import join_broken, read_identifiers
from cvparse.parsers.publications.front.opening_tags import with_opening_dates, with_opening_numbers, with_opening_tags
from cvparse.parsers.publications.group_headings import Group, group_of
from cvparse.parsers.publications.list_style.infer import infer_style, sample_of
from cvparse.parsers.publications.list_style.style import LEAST, NO_STYLE, ListStyle
from cvparse.parsers.publications.names.legend_marks import with_printed_signs, with_raised_signs
from cvparse.parsers.publications.names.legends import split_legends
from cvparse.parsers.publications.names.markers import blank_markers
from cvparse.parsers.publications.names.owner import editors_with_self, with_common_author, with_self
from cvparse.parsers.publications.names.same_author import with_same_author
from cvparse.parsers.publications.names.with_others import take_others
from cvparse.parsers.publications.records.detect import Printed, Record, records_of, sentences_apart
from cvparse.parsers.publications.records.labelled_facts import facts_of, read_labelled
from cvparse.parsers.publications.records.read import read_record, stripped
from cvparse.parsers.publications.segmentation.lead import leads_of
from cvparse.parsers.publications.status import read_waiting_venue, state_of_tag
from cvparse.parsers.publications.steps import read_all_fields, read_beside
from cvparse.parsers.publications.sub_headings import listing_of
from cvparse.parsers.publications.taken import take, take_rest
from cvparse.parsers.publications.to_model import build
from cvparse.parsers.publications.trailing_remarks import award_pattern
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.parsers.publications.whole_works import whole_works
from cvparse.parsers.publications.work_type import known_journal
from cvparse.parsers.publications.works_apart import works_apart
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed, Reading, rule_of
from cvparse.spans.worksheet import Claim, Worksheet
from cvparse.text.styled import EMPTY, ICON, Style, StyledText, concatenate
from cvparse.text.value_class import dataclass

LABELLED, RECORD = "labelled work", "record"  # templates of a list
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Listed:
    """An item, the group that it stands in, what the legend of its list explains, and where it prints title and names
    on lines of their own."""

    item: Item
    group: Group
    explained: tuple[Marker, ...] = ()
    record: Record | None = None
    prose: tuple[Span, ...] = ()


def parse(section: Section, context: Context) -> Parsed:
    """Read a section of publications: its items, legends, and the check of its printed numbers."""
    lexicon = bibliographic(context.lexicon)
    rows: list[tuple[Item, Group]] = []
    markers: list[Marker] = []
    consumed: list[Claim] = []
    for part in section.walk():
        group = group_of(part, section, lexicon, parted=section.kind in context.parted)
        lines, legends = split_legends(part.lines, section.title, context.lexicon)
        for legend in legends:
            markers.extend(legend.markers)
            consumed.append(legend.taken)
        rows.extend((item, group) for item in split(lines, context))
    listing = listing_of(whole_works(works_apart(rows, context), context), section.title, context)
    listed = [Listed(item, group) for item, group in listing.rows]
    consumed.extend(listing.headings)
    explained = (*markers, *context.markers)
    tagged = with_opening_dates(
        with_opening_tags([with_raised_signs(row.item, explained) for row in listed], lexicon),
        lexicon,
    )
    whole = with_opening_numbers([with_margin(item) for item in tagged])
    printed = Printed(whole, lexicon)
    records = records_of(printed, context.owner)
    listed = [
        Listed(item, row.group, explained, record, prose)
        for item, row, record, prose in zip(whole, listed, records, sentences_apart(printed), strict=True)
    ]
    drafts = [_prepared(row, lexicon, context.owner) for row in listed]
    for draft, others in zip(drafts, printed.others, strict=True):
        if others is not None and draft.template != LABELLED:
            take_others(draft, others)
    style = _style_of(listed, drafts)
    readings = [read_item(row, context, style, draft) for row, draft in zip(listed, drafts, strict=True)]
    readings = _fill_years(_fill_authors(readings), listed)
    readings = with_common_author(readings, context.owner)
    issues = _numbering(readings, section)
    return Parsed(tuple(readings), tuple(listing.remarks), tuple(issues), tuple(markers), tuple(consumed))


def _style_of(listed: Sequence[Listed], drafts: Sequence[Draft]) -> ListStyle:
    """The style of a list, from its prepared items as each is read on its own."""
    if len(listed) < LEAST:
        return NO_STYLE
    sample = sample_of([*zip(listed, drafts, strict=True)])
    return infer_style([_read(row, draft, NO_STYLE) for row, draft in sample])


def read_item(row: Listed, context: Context, style: ListStyle = NO_STYLE, prepared: Draft | None = None) -> Reading:
    """One item as a publication, read by the style of its list; `prepared` is what no style changes."""
    item = row.item
    draft = _read(row, prepared or _prepared(row, bibliographic(context.lexicon), context.owner), style)
    entry = build(draft, item.raw)
    sheet = Worksheet(item.text)
    take(sheet, draft)
    extra_notes = take_rest(sheet, draft)
    taken = list(sheet.taken)
    beside = beside_of(item, taken, draft.lexicon)
    year = beside.year
    waiting = state_of_tag(beside.label, draft.lexicon)
    authors = with_self(entry.authors, draft, item.text, context.owner)
    authors = with_printed_signs(authors, draft, item.text, row.explained)
    entry = entry.model_copy(
        update={
            "authors": authors,
            "editors": editors_with_self(entry.editors, context.owner),
            "label": entry.label if waiting is not None else beside.label or entry.label,
            "status": entry.status if waiting is None or entry.status is not PublicationStatus.PUBLISHED else waiting,
            "year": entry.year or year,
            "month": entry.month or (beside.month if entry.year in {None, year} else None),
            "arxiv_id": entry.arxiv_id or beside.arxiv_id,
            "doi": entry.doi or beside.doi,
            "group": row.group.title,
            "notes": (*entry.notes, *extra_notes),
            "venue": None if _only_numbered(entry, draft, row.record) else entry.venue,
        }
    )
    entry = _with_group(entry, row.group, says_kind=draft.described is not None)
    leads = leads_of(draft.search) if draft.search else ()
    return Reading(entry, rule_of(item, draft.template), item.words, tuple(taken), leads)


def _only_numbered(entry: Publication, draft: Draft, record: Record | None) -> bool:
    """Whether a venue is nothing but the arXiv number, printed among the links of the work: on a line of a record, or
    behind the year (`“A Title.” 2021. arXiv:2101.01234`); right behind a title it is where the work appeared."""
    venue = (entry.venue or "").lower().removeprefix("arxiv").strip(" :")
    apart = record is not None or (draft.year and draft.arxiv and draft.year[0] < draft.arxiv[0])
    return bool(apart) and entry.arxiv_id is not None and venue == entry.arxiv_id.lower()


def with_margin(item: Item) -> Item:
    """An item whose margin holds no tag but the beginning of its text (a comma, many words): put in front of it."""
    margin = item.margin.text.strip()
    if ("," not in margin and len(margin.split()) <= 5) or not item.text:
        return item
    text = concatenate((item.margin, item.text))
    shift = len(text) - len(item.text)
    return replace(item, text=text, margin=EMPTY, breaks=(0, *(at + shift for at in item.breaks[1:])), bullets=())


def _prepared(row: Listed, lexicon: Lexicon, owner: str | None) -> Draft:
    """What is read of an item whatever the style of its list."""
    item = row.item
    draft = Draft.of(item.text, lexicon)
    draft.owner = owner
    join_broken(draft, item.breaks)
    if facts_of(item, draft.work, lexicon):
        draft.template = LABELLED
        _set_remark_rows(draft, item)
        read_identifiers(draft)
        read_labelled(draft, facts_of(item, draft.work, lexicon))
    elif row.record is not None:
        draft.template = RECORD
        read_identifiers(draft)
        blank_markers(draft)
    else:
        for span in row.prose:
            draft.notes.append(stripped(draft.text, *span))
            draft.mask(*span)
        _set_remark_rows(draft, item)
        _set_bold_end(draft, item.text)
        read_beside(draft)
    return draft


def _read(row: Listed, prepared: Draft, style: ListStyle) -> Draft:
    """The rest of a prepared item, by the style of its list."""
    draft = prepared.by_style(style)
    if draft.template == LABELLED:  # its labels have said all
        return draft
    if row.record is None:
        return read_all_fields(draft)
    read_record(draft, row.record)
    read_waiting_venue(draft)
    return draft


def _set_remark_rows(draft: Draft, item: Item) -> None:
    """Lines behind an icon or a bullet, and lines that only name a prize, are remarks; not the line of a venue with its
    numbers that a prize ends."""
    ends = [*item.breaks[1:], len(draft.text)]
    for start, end in list(zip(item.breaks, ends, strict=True))[1:]:
        line = draft.text[start:end].strip()
        if not draft.work[start:end].strip(f" {MASK}"):
            continue
        marked = line.startswith((ICON, "🏆", "📌", "⭐", "★")) or start in item.bullets
        bare = line.strip(ICON + " .")
        apart = draft.text[:start].rstrip()[-1:] in {".", ")", "]", "!", "?", "”"}
        alone = apart and len(bare.split()) <= 12 and len(_DIGITS.findall(_YEAR.sub("", bare))) <= 1
        if bare and (marked or (alone and award_pattern(draft.lexicon).search(bare))):
            span = stripped(draft.text, start, end)
            draft.remarks.append(span)
            draft.mask(*span)


def _set_bold_end(draft: Draft, text: StyledText) -> None:
    """Bold words behind the last full stop, in an entry that is not bold, are a remark: the prize it won; not a bold
    number (`arXiv:2401.01234`)."""
    spans = text.spans(Style.BOLD)
    if not spans or text.share(Style.BOLD) > 0.5:
        return
    start, end = spans[-1]
    before = draft.text[:start].rstrip()
    closes = not any(map(str.isalnum, draft.work[end:])) and end - start >= 5
    numbered = any(map(str.isdigit, draft.work[start:end])) and len(_WORD.findall(draft.work, start, end)) < 2
    if (
        closes
        and not numbered
        and before[-1:] in {".", ")", ";", "”", ","}
        and start > len(draft.text) // 3
        and draft.work[start:end].strip()
    ):
        span = stripped(draft.text, start, end)
        if span not in draft.remarks and not re.fullmatch(r"[\s().,]*(?:19|20)\d\d[\s().,]*", draft.text[start:end]):
            draft.remarks.append(span)
            draft.mask(*span)


def _with_group(entry: Publication, group: Group, *, says_kind: bool) -> Publication:
    """What the heading says of all its works: status, kind, year; a work that says its own kind keeps it."""
    update: dict[str, object] = {}
    if group.status is not None and entry.status is PublicationStatus.PUBLISHED:
        update["status"] = group.status
    guessed = entry.kind in {PublicationKind.OTHER, PublicationKind.JOURNAL_ARTICLE, PublicationKind.BOOK}
    if entry.kind is PublicationKind.BOOK_CHAPTER:  # `In Title` may stand before any venue
        guessed = not entry.editors
    if entry.kind is PublicationKind.CONFERENCE_PAPER:  # `Proceedings of the Ice Academy` is a journal, too
        guessed = group.kind is PublicationKind.JOURNAL_ARTICLE and known_journal(entry.venue or "")
    if group.kind is not None and guessed and not says_kind:
        update["kind"] = group.kind
    label = (entry.label or "").lower().lstrip("[(")
    if label.startswith("preprint") or (
        entry.venue is None and entry.kind is PublicationKind.OTHER and group.status is PublicationStatus.SUBMITTED
    ):
        update["kind"] = PublicationKind.PREPRINT
    if entry.year is None and group.year is not None:
        update["year"] = group.year
    return entry.model_copy(update=update) if update else entry


def _fill_authors(readings: list[Reading]) -> list[Reading]:
    """The author of the work above, where a dash stands for the name."""
    filled: list[Reading] = []
    above: Sequence[Author] = ()
    for reading in readings:
        entry = reading.entry
        if isinstance(entry, Publication):
            entry = with_same_author(entry, above)
            above = entry.authors
        filled.append(replace(reading, entry=entry))
    return filled


def _fill_years(readings: list[Reading], listed: Sequence[Listed]) -> list[Reading]:
    """One year in the margin stands for the works below it too, where the list prints years only there.

    It starts afresh under each sub-heading, and works that are not published yet have no year but their own.
    """
    entries = [r.entry for r in readings]
    years = [e.year for e in entries if isinstance(e, Publication)]
    in_margin = Counter(bool(_YEAR.fullmatch(row.item.margin.text.strip())) for row in listed)
    if not in_margin[True] or None not in years:
        return readings
    last: int | None = None
    group: Group | None = None
    filled = []
    for reading, row in zip(readings, listed, strict=True):
        entry = reading.entry
        if row.group is not group:
            last, group = None, row.group
        if isinstance(entry, Publication) and not _has_no_year(row.group):
            if entry.year is not None:
                last = entry.year
            elif last is not None and not row.item.margin.text.strip():
                entry = entry.model_copy(update={"year": last})
        filled.append(replace(reading, entry=entry))
    return filled


def _has_no_year(group: Group) -> bool:
    return group.status is not None or group.kind is PublicationKind.PREPRINT


_NUMBER = re.compile(r"[\[(]?(?P<series>[A-Za-z]{0,4})[-.\s]?(?P<number>\d{1,4})[\]).:]?\Z")


def _numbering(readings: Sequence[Reading], section: Section) -> list[Issue]:
    """Gaps in the printed numbers of a list, whichever way it counts."""
    series: dict[str, list[int]] = {}
    for reading in readings:
        found = _NUMBER.match(reading.entry.label or "") if isinstance(reading.entry, Publication) else None
        if found is not None and not (1900 <= int(found.group("number")) < 2100):
            series.setdefault(found.group("series"), []).append(int(found.group("number")))
    issues = []
    for name, numbers in sorted(series.items()):
        missing = sorted(set(range(min(numbers), max(numbers) + 1)) - set(numbers))
        if len(numbers) >= 3 and missing and len(missing) <= len(numbers):
            listed = ", ".join(f"{name}{n}" for n in missing[:12])
            issues.append(
                Issue(code="numbering_gap", message=f"The printed numbers leave out {listed}", section=section.title)
            )
    return issues
