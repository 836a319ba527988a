import pytest

from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.publications import parse
from cvparse.parsers.publications.records.labelled_facts import facts_of
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
