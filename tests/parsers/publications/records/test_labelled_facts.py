import pytest

from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.publications import parse
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.records.labelled_facts import facts_of, read_labelled
from printed import section

CONTEXT = Context(load(("en",)))


def item(written):
    (found,) = split(section(SectionKind.PUBLICATIONS, written).lines, CONTEXT)
    return found


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("2019 :: Title: Rivers\nJournal: River Science", ["title", "venue"]),
        ("2019 :: Autoren: Muster, A.\nTitel: Flüsse\nBand: 12\nSeiten: 3", ["authors", "title", "volume", "pages"]),
        ("2019 :: Rivers and Roads\nPublisher: Brightwater", []),
        ("2019 :: Rivers: A History\nIn: River Science: Letters", []),
        ("2019 :: Volume: 12\nPages: 3", []),
    ],
)
def test_two_labels_or_more_make_a_form(written, names):
    found = item(written)
    assert [fact.name for fact in facts_of(found, found.text.text, load(()))] == names


def test_each_fact_is_what_its_label_says():
    form = """2019 :: Title: On Ice, Snow: Letters, 12(3)
Authors: Ada Muster; The Snow Team, Oslo; Berg, B.; et al.
Venue: Rivers, Vol. 3: Roads
Acronym: RVR
Type: Book chapter
Volume: 12
Pages: 3–4
Publisher: Sample, Berg & Co.
Status: accepted
Year: 2019-08
doi:10.5555/ice.3"""
    (reading,) = parse(section(SectionKind.PUBLICATIONS, form), CONTEXT).readings
    work = reading.entry
    assert work.title == "On Ice, Snow: Letters, 12(3)"
    assert [author.name for author in work.authors] == ["Ada Muster", "The Snow Team, Oslo", "Berg, B."]
    assert work.et_al
    assert (work.venue, work.venue_acronym, work.volume, work.pages) == ("Rivers, Vol. 3: Roads", "RVR", "12", "3-4")
    assert (work.kind, work.status, work.publisher) == ("book_chapter", "accepted", "Sample, Berg & Co.")
    assert (work.year, work.month, work.doi, work.notes) == (2019, 8, "10.5555/ice.3", ())


@pytest.mark.parametrize(("said", "kind"), [("\nType: Journal article", "journal_article"), ("", "book")])
def test_the_type_of_a_work_says_more_than_its_heading(said, kind):
    form = f"2019 :: Title: On Ice\nAuthors: Ada Muster\nVenue: River Science{said}\nVolume: 12"
    (reading,) = parse(section(SectionKind.PUBLICATIONS, form, "Monographs"), CONTEXT).readings
    assert reading.entry.kind == kind


def test_a_value_goes_on_in_the_line_below():
    form = "2019 :: Title: On Ice and\nSnow in Spring\nAuthors: Ada Muster; Bo\nBerg"
    (reading,) = parse(section(SectionKind.PUBLICATIONS, form), CONTEXT).readings
    assert reading.entry.title == "On Ice and Snow in Spring"
    assert [author.name for author in reading.entry.authors] == ["Ada Muster", "Bo Berg"]


LEXICON = load(())


@pytest.mark.parametrize(
    ("written", "values"),
    [
        # a row without a label goes on with the one above; a bullet or an empty row ends it
        ("Title: Rivers\nand Roads\nVolume: 12", ["Rivers and Roads", "12"]),
        ("Title: Rivers\n• and Roads\nVolume: 12", ["Rivers", "12"]),
        ("Title: Rivers\n• Pages: 3\nVolume: 12", ["Rivers", "12"]),
        ("Title: Rivers\n...\nand Roads\nVolume: 12", ["Rivers", "12"]),
        ("[3] Title: Rivers\nVolume: 12", ["Rivers", "12"]),
        # the first of two rows with one label is the fact
        ("Title: Rivers\nTitle: Roads\nVolume: 12", ["Rivers Title: Roads", "12"]),
        ("Title: Rivers", []),
        ("Volume: 12\nPages: 3", []),
        ("Venue: Rivers\nPages: 3", ["Rivers", "3"]),
    ],
)
def test_the_values_of_a_form(written, values):
    found = item(f"2019 :: {written}")
    text = found.text.text
    assert [text[slice(*fact.value)].strip() for fact in facts_of(found, text, LEXICON)] == values


def read_form(written):
    found = item(f"2019 :: {written}")
    draft = Draft.of(found.text, LEXICON)
    read_labelled(draft, facts_of(found, draft.work, LEXICON))
    return draft


def texts(draft, people):
    return [draft.text[one.start : one.end] for one in people]


@pytest.mark.parametrize(
    ("authors", "names", "et_al"),
    [
        ("A. Lund, B. Okri", ["A. Lund", "B. Okri"], False),
        ("Lund, A.; Okri, B.", ["Lund, A.", "Okri, B."], False),
        ("Lund, A.; and Okri, B.", ["Lund, A.", "Okri, B."], False),
        ("Lund, A.; and", ["Lund, A.", "and"], False),
        ("Lund, A.; Okri, B.; et al.", ["Lund, A.", "Okri, B."], True),
        ("Lund, A.; The Team, Oslo;", ["Lund, A.", "The Team, Oslo"], False),
        ("the 3 of us", ["the 3 of us"], False),
        ("et al.", [], True),
    ],
)
def test_the_names_of_a_form(authors, names, et_al):
    draft = read_form(f"Authors: {authors}\nVolume: 12")
    assert draft.names is not None
    assert (texts(draft, draft.names.names), draft.names.et_al) == (names, et_al)


def test_only_what_no_form_of_names_reads_is_a_literal():
    draft = read_form("Authors: Lund, A.; The Team, Oslo; Ada Berg, Bo Okri\nVolume: 12")
    assert draft.names is not None
    assert [name.literal for name in draft.names.names] == [False, True, True]


def test_the_editors_of_a_form():
    draft = read_form("Title: Rivers\nEditors: A. Lund, B. Okri\nStatus: accepted\nVolume: 12")
    assert (texts(draft, draft.editors), draft.names) == (["A. Lund", "B. Okri"], None)
    assert [draft.value(span) for span in draft.statuses] == ["accepted"]
    assert (draft.value(draft.title), draft.value(draft.volume), draft.start) == ("Rivers", "12", len(draft.work))


@pytest.mark.parametrize(
    ("ahead", "label", "title"), [("[3]", "[3]", None), ("On Ice", None, "On Ice"), ("12345", None, "12345")]
)
def test_what_stands_before_the_first_label(ahead, label, title):
    draft = read_form(f"{ahead}\nVenue: Ice Letters\nVolume: 12")
    assert (draft.value(draft.label), draft.value(draft.title)) == (label, title)


@pytest.mark.parametrize(
    ("said", "year", "month"),
    [
        ("2024-08", "2024", 8),
        ("2024年8月", "2024", 8),
        ("Aug 2024", "2024", 8),
        ("2024", "2024", None),
        ("2024-13", "2024", None),
    ],
)
def test_the_date_of_a_form(said, year, month):
    draft = read_form(f"Title: Rivers\nDate: {said}")
    assert (draft.value(draft.year), draft.month) == (year, month)


def test_the_kind_of_a_form():
    draft = read_form("Title: Rivers\nType: Book chapter\nVolume: 12")
    assert draft.described == "book_chapter"
    assert draft.year is None
