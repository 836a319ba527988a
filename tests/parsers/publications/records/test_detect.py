"""Works printed as records: which lists are, and which part of a work is what."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList, read_names
from cvparse.parsers.publications.records.detect import (
    Printed,
    Record,
    _end_of_face,
    _names_follow,
    _opens_with_names,
    _own_line,
    _title_and_venue,
    _venues_behind_names,
    _whole_title,
    _with_usual_venue,
    is_own,
    records_of,
    sentences_apart,
)
from cvparse.parsers.publications.records.paragraphs import Paragraph, Role
from cvparse.text.styled import Run, Style, StyledText
from printed import Printer
from written_entries import item

LEXICON = load(())


def styled(written):
    return Printer().text(written, 0.0)[0]


def draft_of(text):
    return Draft.of(StyledText.plain(text), LEXICON)


def names(start, end=None):
    return NameList((NameSpan(start, end or start + 1, (start, start + 1)),), end or start + 1, False, "x", 1.0)


def records(*works, owner=None):
    """Title, number of names, venue, dates and notes of each work."""
    items = [item(work) for work in works]
    found = []
    for one, record in zip(items, records_of(Printed(items, LEXICON), owner), strict=True):
        if record is None:
            found.append(None)
            continue

        def cut(span, text=one.text.text):
            return text[slice(*span)].strip()

        found.append(
            (
                cut(record.title),
                len(record.names.names) if record.names is not None else 0,
                [cut(span) for span in record.venue],
                [cut(span) for span in (*record.dates, *record.remarks, *record.notes, *record.links)],
                record.whole,
            )
        )
    return found


NAMED = "A Title of Ice\nA. Lund, B. Okri\nJournal of Rivers\n2020"
READ = ("A Title of Ice", 2, ["Journal of Rivers"], ["2020"], False)
RUNNING = "A. Lund, B. Okri. A title that \\\nruns on. Journal of Rivers, 2020"
UNNAMED = "A Title of Ice\nJournal of Rivers\n2020"
VENUELESS = "A Title of Ice\nJournal of Rivers\nA. Lund, B. Okri"

LISTS = [
    ([], []),
    ([NAMED], [READ]),
    ([NAMED, RUNNING], [READ, None]),
    ([NAMED, RUNNING, RUNNING], [None] * 3),
    ([UNNAMED], [("A Title of Ice", 0, ["Journal of Rivers"], ["2020"], False)]),
    (
        [UNNAMED, UNNAMED, UNNAMED, RUNNING, RUNNING],
        [("A Title of Ice", 0, ["Journal of Rivers"], ["2020"], False)] * 3 + [None] * 2,
    ),
    ([UNNAMED, RUNNING], [None] * 2),
    ([VENUELESS], [("A Title of Ice", 2, ["Journal of Rivers"], [], False)]),
    # where venues stand behind the names, what stands before them is title
    ([VENUELESS, NAMED, NAMED], [("A Title of Ice Journal of Rivers", 2, [], [], False), READ, READ]),
    ([VENUELESS, NAMED], [("A Title of Ice", 2, ["Journal of Rivers"], [], False), READ]),
    ([RUNNING], [None]),
    (["2020\nMay 2021"], [None]),
    (["A Title of Ice"], [None]),
    (["A Title of Ice\n2020"], [("A Title of Ice", 0, [], ["2020"], False)]),
    (["**A Title of Ice**, Journal of Rivers"], [("A Title of Ice", 0, [", Journal of Rivers"], [], False)]),
    (["**A Title of Ice**, A. Lund, B. Okri, Journal of Rivers"], [None]),
    (
        ["**A Title of Ice**\nA. Lund, B. Okri\nJournal of Rivers"],
        [("A Title of Ice", 2, ["Journal of Rivers"], [], True)],
    ),
    (
        ["**A Title** of Ice\nA. Lund, B. Okri\nJournal of Rivers"],
        [("A Title of Ice", 2, ["Journal of Rivers"], [], False)],
    ),
    (
        ["A Title of Ice\nA. Lund, B. Okri\nJournal of Rivers\n• It tells of ice"],
        [("A Title of Ice", 2, ["Journal of Rivers"], ["It tells of ice"], False)],
    ),
    (
        ["A Title of Ice\nA. Lund, B. Okri\nJournal of Rivers\nBest Paper Award\n[PDF]"],
        [("A Title of Ice", 2, ["Journal of Rivers"], ["Best Paper Award", "[PDF]"], False)],
    ),
    # one name in a line of its own is a name where title and venue stand apart, too
    (["A Title of Ice\nAda Lund\nJournal of Rivers"], [("A Title of Ice", 1, ["Journal of Rivers"], [], False)]),
    (
        ["A Title of Ice\nAda Lund\nJournal of Rivers\nOslo Press"],
        [("A Title of Ice", 1, ["Journal of Rivers", "Oslo Press"], [], False)],
    ),
]


@pytest.mark.parametrize(("works", "expected"), LISTS)
def test_records(works, expected):
    assert records(*works) == expected


@pytest.mark.parametrize(
    ("work", "title", "venue", "dates"),
    [
        ("On Ice with Bo Okri and Cy Twill (2020)\nIce Letters", "On Ice", ["Ice Letters"], ["(2020)"]),
        ("On Ice\nwith Bo Okri and Cy Twill\nIce Letters, 2020", "On Ice", ["Ice Letters, 2020"], []),
    ],
)
def test_the_others_end_a_title(work, title, venue, dates):
    items = [item(work)] * 3
    record = records_of(Printed(items, LEXICON), None)[0]
    text = items[0].text.text
    assert record is not None
    assert record.others is not None
    assert text[slice(*record.title)].strip() == title
    assert [text[slice(*span)].strip() for span in record.venue] == venue
    assert [text[slice(*span)].strip() for span in record.dates] == dates


def test_the_owner_alone_on_a_line():
    work = "A Title of Ice\nAda Lund\n2020"
    assert records(work, owner="Ada Lund") == [("A Title of Ice", 1, [], ["2020"], False)]
    assert records(work) == [("A Title of Ice", 0, ["Ada Lund"], ["2020"], False)]


@pytest.mark.parametrize(
    ("work", "owner", "expected"),
    [
        ("**Ada Lund**, A Title of Ice, Journal of Rivers", "Ada Lund", None),
        ("**Lund, Ada**, A Title of Ice, Journal of Rivers", "Ada Lund", None),
        (
            "**Ada Lund**, A Title of Ice, Journal of Rivers",
            "Bo Okri",
            ("Ada Lund", 0, [", A Title of Ice, Journal of Rivers"], [], False),
        ),
    ],
)
def test_the_owner_in_bold_is_no_title(work, owner, expected):
    assert records(work, owner=owner) == [expected]


def test_a_title_that_reads_like_names_above_those_with_the_owner():
    work = "Ice, Snow and Rain\nAda Lund, Bo Okri\nJournal of Rivers"
    assert records(work, owner="Ada Lund") == [("Ice, Snow and Rain", 2, ["Journal of Rivers"], [], False)]


@pytest.mark.parametrize(
    ("text", "owner", "own"),
    [
        ("Ada Lund", "Ada Lund", True),
        (" A. Lund., ", "Ada Lund", True),
        ("Ada Lund", None, False),
        ("Bo Okri", "Ada Lund", False),
        ("", "Ada Lund", False),
        ("Ada Bea Cee Dee Lund", "Ada Bea Cee Dee Lund", True),
        ("Ada Bea Cee Dee Eff Lund", "Ada Bea Cee Dee Eff Lund", False),
    ],
)
def test_the_name_of_the_owner(text, owner, own):
    assert is_own(draft_of(text), 0, len(text), owner) is own


@pytest.mark.parametrize(
    ("written", "own"),
    [
        ("A Title\nAda Lund\nJournal", True),
        ("Ada Lund\nA Title", True),
        ("A. Berg,\nAda Lund\nJournal", False),
        ("A. Berg &\nAda Lund\nJournal", False),
        ("A Title\nBo Okri\nJournal", False),
    ],
)
def test_the_line_that_the_owner_fills(written, own):
    found = item(written)
    assert (_own_line(found, Draft.of(found.text, LEXICON), "Ada Lund") is not None) is own


BEHIND, BEFORE = Record((0, 1), names(5), ((8, 9),)), Record((0, 1), names(5), ((2, 3),))


@pytest.mark.parametrize(
    ("found", "behind"),
    [
        ([BEHIND], True),
        ([BEFORE], False),
        ([BEHIND, BEFORE], False),
        ([BEHIND, BEHIND, BEFORE], True),
        ([BEHIND, BEHIND, BEFORE, BEFORE, BEFORE], False),
        ([BEHIND, None, Record((0, 1), None, ((2, 3),)), Record((0, 1), names(5))], True),
        ([Record((0, 1), names(5), ((5, 9),))], False),
        ([], False),
    ],
)
def test_which_side_of_the_names_venues_stand_on(found, behind):
    assert _venues_behind_names(found) is behind


@pytest.mark.parametrize(
    ("record", "title", "venue"),
    [
        (Record((0, 4), names(9), ((4, 8),)), (0, 8), ()),
        (Record((0, 4), names(9), ((4, 6), (6, 8))), (0, 8), ()),
        (Record((0, 4), names(9), ((4, 6), (12, 14))), (0, 4), ((4, 6), (12, 14))),
        (Record((0, 4), names(9), ((3, 8),)), (0, 4), ((3, 8),)),
        (Record((0, 4), names(9), ((9, 12),)), (0, 4), ((9, 12),)),
        (Record((0, 4), names(9), ((12, 14),)), (0, 4), ((12, 14),)),
        (Record((0, 4), None, ((4, 8),)), (0, 4), ((4, 8),)),
        (Record((0, 4), names(9)), (0, 4), ()),
    ],
)
def test_what_stands_before_the_names_is_title(record, title, venue):
    found = _whole_title(record)
    assert (found.title, found.venue) == (title, venue)


APART = [
    (
        "On Thin Ice, Journal, 2020. Lessons from a decade of measuring ice.",
        ["Lessons from a decade of measuring ice."],
    ),
    ("On Thin Ice Journal 2020. Lessons from a decade of measuring ice and of snow.", []),
    ("On Thin Ice, Journal, 2020. Lessons from a decade.", []),
    ("On Thin Ice, Journal. Lessons from a decade of measuring ice and of snow.", []),
    ("Lund, A. 2020. On measuring ice and how to read the signs of it.", []),
    ("A Title of Ice\n2020\n• It tells of ice", ["It tells of ice"]),
    ("A Title of Ice\nJournal of Rivers", []),
    ("", []),
]


@pytest.mark.parametrize(("written", "sentences"), APART)
def test_sentences_behind_a_reference(written, sentences):
    found = item(written) if written else item("x")
    (spans,) = sentences_apart(Printed([found], LEXICON))
    assert [found.text.text[slice(*span)].strip() for span in spans] == sentences


OPENING = [
    ("A. Lund, B. Okri. A title of ice", True),
    ("3. A. Lund, B. Okri. A title of ice", True),
    ("A. Lund. A title of ice", True),
    ("Lund et al. A title of ice", True),
    ("Ada Lund, a title of ice", False),
    ("Muster, a title of ice", False),
    ("A. Lund, B. Okri", False),
    ("A. Lund, B. Okri /", False),
    ("A. Lund, B. Okri //", True),
    ("On thin ice", False),
]


@pytest.mark.parametrize(("text", "opens"), OPENING)
def test_a_text_that_opens_with_names_is_a_reference(text, opens):
    assert _opens_with_names(draft_of(text), Paragraph(0, len(text), Role.TEXT)) is opens


@pytest.mark.parametrize(
    ("text", "start", "follow"),
    [
        ("On ice, A. Lund, B. Okri", 6, True),
        ("On ice – A. Lund, B. Okri", 6, True),
        ("On ice. A. Lund", 6, True),
        ("On ice, Ada Lund, Bo Okri", 6, True),
        ("On ice, Ada Lund, 2020", 6, False),
        ("On ice, Lund et al.", 6, True),
        ("On ice, in tests", 6, False),
    ],
)
def test_names_behind_a_title_in_the_same_line(text, start, follow):
    assert _names_follow(draft_of(text), start, len(text)) is follow


FACES = [
    ("**A Title**, Journal", 7),
    ("*A Title* in Journal", 7),
    ("“**A Title**”, Journal", None),
    ("“**A Title**, Journal", 8),
    ("**A Title** Journal", None),
    ("A **Title**, Journal", None),
    ("**A Title**", None),
    ("**A Title**,", None),
    ("A Title, Journal", None),
]


@pytest.mark.parametrize(("written", "end"), FACES)
def test_where_the_face_of_a_title_ends(written, end):
    text = styled(written)
    assert _end_of_face(text, 0, len(text), LEXICON) == end


def test_a_link_ends_a_title_as_a_face_does():
    text = StyledText("A Title, Journal", (Run(0, 7, Style.NONE, 0, "https://example.org"), Run(7, 16)))
    assert _end_of_face(text, 0, 16, LEXICON) == 7
    underlined = StyledText("A Title, Journal", (Run(0, 7, Style.UNDERLINED), Run(7, 16)))
    assert _end_of_face(underlined, 0, 16, LEXICON) == 7


PARTS = [
    # lines: t a text, n names; the title, the venue
    ("Aa\nBb", "tt", "Aa", ["Bb"]),
    ("Aa\nBb\nCc", "ttt", "Aa", ["Bb", "Cc"]),
    ("**Aa**\n**Bb**\nCc", "ttt", "Aa Bb", ["Cc"]),
    ("**Aa**\n**Bb**", "tt", "Aa", ["Bb"]),
    ("**Aa**", "t", "Aa", []),
    ("Aa\nNn\nBb", "tnt", "Aa", ["Bb"]),
    ("Aa\nBb\nNn\nCc", "ttnt", "Aa Bb", ["Cc"]),
    ("**Aa**\nBb\nNn\nCc", "ttnt", "Aa", ["Bb", "Cc"]),
    ("**Aa**\n**Bb**\nNn\nCc", "ttnt", "Aa Bb", ["Cc"]),
    ("Aa\nBb\nNn", "ttn", "Aa", ["Bb"]),
    ("Nn\nAa\nBb", "ntt", "Aa", ["Bb"]),
    ("**Aa**\n2020\n**Bb**\nCc", "txtt", "Aa", ["Bb", "Cc"]),
]


@pytest.mark.parametrize(("written", "kinds", "title", "venue"), PARTS)
def test_title_and_venue_of_a_record(written, kinds, title, venue):
    found = item(written)
    ends = [*found.breaks[1:], len(found.text)]
    rows = list(zip(found.breaks, ends, kinds, strict=True))
    texts = [Paragraph(a, b, Role.TEXT) for a, b, kind in rows if kind == "t"]
    own = next((names(a, b) for a, b, kind in rows if kind == "n"), None)
    got, others = _title_and_venue(found, texts, own)
    text = found.text.text
    assert (text[slice(*got)].strip(), [text[slice(*span)].strip() for span in others]) == (title, venue)


USUAL = [
    ("On thin ice\nJournal of Ice", True, "On thin ice"),
    ("On thin ice\nJournal of Ice", False, None),
    ("**On thin ice**\nJournal of Ice", True, None),
    ("On thin ice\nand more snow", True, None),
    ("On thin ice", True, None),
    ("On thin ice\nA b c d e f g h i j k l", True, "On thin ice"),
    ("On thin ice\nA b c d e f g h i j k l m", True, None),
]


@pytest.mark.parametrize(("written", "dated", "title"), USUAL)
def test_the_last_line_of_a_title_is_the_venue_where_venues_are_usual(written, dated, title):
    found = item(written)
    end = len(found.text)
    record = Record((0, end), None, dates=((end, end),) if dated else ())
    changed = _with_usual_venue(found, record)
    if title is None:
        assert changed == record
    else:
        assert found.text.text[slice(*changed.title)].strip() == title
        assert changed.venue == ((changed.title[1], end),)


def test_a_record_gets_the_usual_venue_where_half_of_the_list_has_one():
    lone = "On Thin Ice \\\nJournal of Ice\nA. Lund, B. Okri\n2020"
    assert records(NAMED, lone)[1] == ("On Thin Ice", 2, ["Journal of Ice"], ["2020"], False)
    assert records(NAMED, lone, lone)[0] == READ
    assert records(NAMED, lone, lone)[1][2] == []
    assert read_names("x", 0, 1, LEXICON) is None
