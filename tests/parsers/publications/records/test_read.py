"""The parts of a record are read: title, venue, date, and the links behind a title."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.records.detect import Record
from cvparse.parsers.publications.records.read import _unquoted, _without_links, read_date, read_record, stripped
from cvparse.text.styled import StyledText

LEXICON = load(())


def draft_of(text):
    return Draft.of(StyledText.plain(text), LEXICON)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        (" A title, ", "A title"),
        ("A title.", "A title"),
        ("A title...", "A title..."),
        ("A title.,", "A title"),
        (" ., ", ""),
        (". A title", "A title"),
    ],
)
def test_a_stretch_without_what_stands_around_it(text, piece):
    assert text[slice(*stripped(text, 0, len(text)))] == piece


@pytest.mark.parametrize(
    ("text", "title"),
    [("“A Title.”", "A Title"), ("“Cold” Ice", "“Cold” Ice"), ("“Cold” “Ice”", "“Cold” “Ice”"), ("Ice", "Ice")],
)
def test_a_title_without_the_quotes_that_hold_all_of_it(text, title):
    assert text[slice(*_unquoted(draft_of(text), (0, len(text))))] == title


LINKS = [
    ("A Title [PDF] [Code]", "A Title", ["[Code]", "[PDF]"]),
    ("A Title (PDF)", "A Title", ["(PDF)"]),
    ("A Title ()", "A Title", []),
    ("A Title [] ,", "A Title", []),
    ("A Title x()", "A Title x", []),
    (f"A Title ({MASK * 8})", "A Title", [f"({MASK * 8})"]),
    ("A Title (Revised)", "A Title (Revised)", []),
    ("A Title", "A Title", []),
    (f"A Title [{'PDF,' * 14}PDF]", "A Title", [f"[{'PDF,' * 14}PDF]"]),
    (f"A Title [PDF{' ' * 58}]", f"A Title [PDF{' ' * 58}]", []),
]


@pytest.mark.parametrize(("text", "title", "links"), LINKS)
def test_a_title_without_the_links_behind_it(text, title, links):
    draft = draft_of(text)
    assert text[slice(*_without_links(draft, (0, len(text))))] == title
    assert [text[slice(*span)].strip() for span in draft.cues] == links


DATES = [
    ("2020", {}, "2020", None),
    ("May 2020", {}, "2020", 5),
    ("May 2020", {"month": 3}, "2020", 3),
    ("May 2020", {"year": (0, 2)}, "Ma", None),
    ("2019-2020", {}, "2019", None),
    ("On ice", {}, None, None),
]


@pytest.mark.parametrize(("text", "known", "year", "month"), DATES)
def test_a_date_on_a_line_of_its_own(text, known, year, month):
    draft = draft_of(text)
    for slot, value in known.items():
        setattr(draft, slot, value)
    read_date(draft, (0, len(text)))
    assert (draft.value(draft.year), draft.month, draft.cues) == (year, month, [(0, len(text))])


def read(text, record):
    draft = draft_of(text)
    read_record(draft, record)
    return draft


VENUES = [
    # title | venue
    ("On ice. |Journal of Tests 12, 3-9", "Journal of Tests", "12", []),
    ("On ice. |Journal: Journal of Tests 12, 3-9", "Journal of Tests", "12", ["Journal: "]),
    ("On ice. |Published in Journal of Tests 12, 3-9", "Journal of Tests", "12", ["Published in "]),
    ("On ice. |In: Journal of Tests 12, 3-9", "Journal of Tests", "12", ["In: "]),
]


@pytest.mark.parametrize(("written", "venue", "volume", "cues"), VENUES)
def test_the_text_that_is_left_is_the_venue(written, venue, volume, cues):
    at, text = written.index("|"), written.replace("|", "")
    draft = read(text, Record((0, at), None, ((at, len(text)),)))
    assert (draft.value(draft.title), draft.value(draft.venue), draft.value(draft.volume)) == ("On ice", venue, volume)
    assert [text[slice(*span)].lstrip() for span in draft.cues] == cues


def test_what_stands_between_two_parts_of_a_venue_is_left_out():
    text = "On ice Journal of Tests XX 12, 3-9"
    draft = read(text, Record((0, 6), None, ((7, 23), (27, len(text)))))
    assert (draft.value(draft.venue), draft.value(draft.volume)) == ("Journal of Tests", "12")
    assert draft.work[23:27] == MASK * 4


def test_a_work_that_has_not_appeared_has_a_status():
    text = "On ice in preparation"
    draft = read(text, Record((0, 6), None, ((7, len(text)),)))
    assert [draft.value(span) for span in draft.statuses] == ["in preparation"]
    assert draft.venue is None


def test_a_title_that_its_face_sets_apart_is_whole():
    text = "On ice. Journal of Tests 12, 3-9"
    draft = read(text, Record((0, len(text)), None, whole=True))
    assert (draft.value(draft.title), draft.venue, draft.start) == (text, None, len(text))


def test_a_title_without_a_venue_is_read_as_a_reference():
    text = "On thin ice. Journal of Tests 12, 3-9"
    draft = read(text, Record((0, len(text)), None))
    assert (draft.value(draft.title), draft.value(draft.venue)) == ("On thin ice", "Journal of Tests")


def test_notes_remarks_and_links_are_kept():
    text = "On ice PDF. Best. Told"
    record = Record((0, 6), None, ((7, 7),), (), ((12, 17),), ((18, 22),), ((7, 10),), True)
    draft = read(text, record)
    assert [draft.value(span) for span in (*draft.remarks, *draft.notes, *draft.cues)] == ["Best", "Told", "PDF"]
