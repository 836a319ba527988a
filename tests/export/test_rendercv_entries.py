"""RenderCV's entries as entries of the contract: one reader for each collection."""

import pytest

from cvparse.export.reading.record import Record
from cvparse.export.rendercv_entries import READERS, plain_text, read_works, texts_of
from cvparse.export.types import Loss
from cvparse.lexicon import load
from cvparse.model import (
    Advising,
    Award,
    Certificate,
    Education,
    Experience,
    Grant,
    Language,
    Medium,
    Membership,
    Project,
    Publication,
    PublicationKind,
    Reference,
    SectionKind,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.model.kinds import ExperienceKind

ENGLISH = load(("en",))
SPAN = {"start_date": "2019", "end_date": "present"}


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        (
            SectionKind.EXPERIENCE,
            {"company": "U", "position": "*Reader*", "location": "L", **SPAN, "kind": "visiting", "summary": "s"},
            Experience(
                organization="U",
                title="Reader",
                location="L",
                start="2019",
                ongoing=True,
                highlights=("s",),
                kind=ExperienceKind.VISITING,
            ),
        ),
        (SectionKind.EXPERIENCE, {"name": "Reader", "kind": "odd"}, Experience(title="Reader")),
        (
            SectionKind.EDUCATION,
            {"institution": "U", "area": "Art", "degree": "Ph.D.", "date": "2008", "grade": "1.0", "name": "x"},
            Education(institution="U", field="Art", degree="Ph.D.", end="2008", score="1.0"),
        ),
        (
            SectionKind.EDUCATION,
            {"name": "Ph.D.", "start_date": "2004", "end_date": "2008"},
            Education(degree="Ph.D.", start="2004", end="2008"),
        ),
        (SectionKind.EDUCATION, {"name": "Ph.D.", **SPAN}, Education(degree="Ph.D.", start="2019", ongoing=True)),
        (
            SectionKind.AWARDS,
            {"name": "Medal", "date": "2019", "summary": "s", "highlights": ["a", "**b**"]},
            Award(title="Medal", date="2019", note="s; a; b"),
        ),
        (SectionKind.AWARDS, {"name": "Medal", "end_date": "2019"}, Award(title="Medal", date="2019")),
        (SectionKind.AWARDS, {"name": "Medal", "date": "Fall 2019"}, Award(title="Medal", date="2019")),
        (
            SectionKind.SERVICE,
            {"name": "Referee", "company": "O", **SPAN, "summary": "s"},
            Service(role="Referee", organization="O", start="2019", ongoing=True, note="s"),
        ),
        (SectionKind.SERVICE, {"name": "x", "position": "Referee"}, Service(role="Referee")),
        (
            SectionKind.GRANTS,
            {"name": "G", **SPAN, "summary": "s"},
            Grant(title="G", start="2019", ongoing=True, note="s"),
        ),
        (
            SectionKind.TALKS,
            {"name": "T", "date": "2019-05", "location": "L"},
            Talk(title="T", date="2019-05", location="L"),
        ),
        (
            SectionKind.TEACHING,
            {"label": "C", "details": "d", "position": "R", "company": "U", "date": "2019"},
            Teaching(course="C", note="d", role="R", institution="U", start="2019"),
        ),
        (
            SectionKind.TEACHING,
            {"name": "C", "label": "x", "summary": "s", "details": "d"},
            Teaching(course="C", note="s"),
        ),
        (
            SectionKind.ADVISING,
            {"name": "B", **SPAN, "summary": "s"},
            Advising(name="B", start="2019", ongoing=True, note="s"),
        ),
        (
            SectionKind.PROJECTS,
            {"name": "P", "url": "example.org", "start_date": "2019", "end_date": "2020", "highlights": ["h"]},
            Project(title="P", url="example.org", start="2019", end="2020", highlights=("h",)),
        ),
        (SectionKind.SKILLS, {"label": "S", "details": "a, b,, c"}, Skill(name="S", keywords=("a", "b", "c"))),
        (SectionKind.SKILLS, {"name": "S"}, Skill(name="S")),
        (
            SectionKind.LANGUAGES,
            {"label": "Welsh", "details": "B2", "summary": "x"},
            Language(language="Welsh", fluency="B2"),
        ),
        (SectionKind.LANGUAGES, {"name": "Welsh", "summary": "B2"}, Language(language="Welsh", fluency="B2")),
        (SectionKind.MEMBERSHIPS, {"name": "O", **SPAN}, Membership(organization="O", start="2019", ongoing=True)),
        (
            SectionKind.CERTIFICATES,
            {"name": "C", "summary": "I", "date": "2019"},
            Certificate(title="C", issuer="I", date="2019"),
        ),
        (SectionKind.MEDIA, {"bullet": "M", "summary": "O", "url": "u"}, Medium(title="M", outlet="O", url="u")),
        (SectionKind.REFERENCES, {"number": "B", "summary": "Dr"}, Reference(name="B", title="Dr")),
    ],
)
def test_entries(kind, content, expected):
    record = Record(content, "x")
    assert READERS[kind](record, ENGLISH) == expected


def test_a_date_that_says_nothing_is_counted_as_not_read():
    record = Record({"name": "G", "date": "some day"}, "x")
    assert READERS[SectionKind.GRANTS](record, ENGLISH) == Grant(title="G")
    assert record.ignored() == (Loss("x.date", 1),)


def works(*contents, texts=(), owner="Ada Example"):
    return list(read_works([Record(content, "x") for content in contents], texts, owner))


def test_a_work_has_all_of_its_entry():
    content = {
        "title": "On *Rivers*",
        "authors": ["A. Example", "B. Sample", "et al."],
        "journal": "Water",
        "date": "2019-08",
        "doi": "10.5555/a",
        "url": "example.org",
        "summary": "read",
        "tag": "[1]",
        "kind": "book",
    }
    (work,) = works(content)
    assert (work.title, work.venue, work.year, work.month, work.doi, work.url) == (
        "On Rivers",
        "Water",
        2019,
        8,
        "10.5555/a",
        "example.org",
    )
    assert (work.notes, work.label, work.kind, work.et_al) == (("read",), "[1]", PublicationKind.BOOK, True)
    assert [(author.name, author.is_self) for author in work.authors] == [("A. Example", True), ("B. Sample", False)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"title": "T", "authors": ["B. Sample", "Et Al"]}, ("T", 1, True, PublicationKind.OTHER)),
        ({"title": "T", "authors": ["B. Sample", "*et al.*"]}, ("T", 1, True, PublicationKind.OTHER)),
        ({"title": "T", "authors": ["B. Sample"], "kind": "odd"}, ("T", 1, False, PublicationKind.OTHER)),
        ({"title": "T"}, ("T", 0, False, PublicationKind.OTHER)),
    ],
)
def test_et_al_is_no_author(content, expected):
    (work,) = works(content)
    assert (work.title, len(work.authors), work.et_al, work.kind) == expected


def test_references_in_words_come_behind_the_entries():
    reference = "A. Example. On **Lakes**. Journal of Water, 12(3):4-5, 2019."
    found = works({"bullet": reference}, {"title": "T"}, texts=[reference.replace("Lakes", "Seas")])
    assert [work.title for work in found] == ["T", "On Lakes", "On Seas"]
    assert found[0] == Publication(title="T")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"name": "N", "summary": "s", "highlights": ["a", "b"]}, "N: s: a, b"),
        ({"label": "L", "details": "d"}, "L: d"),
        ({"date": "2019"}, ""),
    ],
)
def test_an_entry_of_no_known_kind_is_its_texts(content, text):
    assert list(texts_of([Record(content, "x")])) == [text]


def test_a_text_is_on_one_line():
    assert plain_text("**One**\n two") == "One two"
