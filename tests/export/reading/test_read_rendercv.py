"""RenderCV YAML as a CV: headings and entry types say what a section holds."""

import pytest
import yaml

from cvparse.export import rendercv
from cvparse.export.reading.read_rendercv import read
from cvparse.export.types import Loss
from cvparse.model import (
    Author,
    Award,
    Education,
    Experience,
    Language,
    Marker,
    Publication,
    Skill,
    Talk,
    Teaching,
    WebLink,
)
from cvparse.model.kinds import LinkKind
from export_material import truth

RIVERS = {"title": "On Rivers", "authors": ["**A. Example**", "B. Sample"], "journal": "Water", "date": "2019-08"}
ENTRIES = [
    (
        "experience",
        {
            "company": "U",
            "position": "Reader",
            "start_date": "2019-08",
            "end_date": "present",
            "highlights": ["*Rivers*"],
        },
        "experience",
        Experience(organization="U", title="Reader", start="2019-08", ongoing=True, highlights=("Rivers",)),
    ),
    (
        "Ausbildung",
        {"institution": "U", "area": "History", "degree": "Ph.D.", "date": "2008"},
        "education",
        Education(institution="U", field="History", degree="Ph.D.", end="2008"),
    ),
    (
        "Where I Was",
        {"company": "U", "position": "Reader", "start_date": "2019", "end_date": "2020"},
        "experience",
        Experience(organization="U", title="Reader", start="2019", end="2020"),
    ),
    (
        "selected_publications",
        RIVERS,
        "publications",
        Publication(
            title="On Rivers",
            authors=(
                Author(name="A. Example", family="Example", given="A.", is_self=True),
                Author(name="B. Sample", family="Sample", given="B."),
            ),
            venue="Water",
            year=2019,
            month=8,
        ),
    ),
    (
        "Honors and Awards",
        {"name": "Medal", "date": "2019", "summary": "gold"},
        "awards",
        Award(title="Medal", date="2019", note="gold"),
    ),
    (
        "Invited Talks",
        {"name": "T", "date": "Fall 2023", "location": "Northmoor"},
        "talks",
        Talk(title="T", date="2023", location="Northmoor"),
    ),
    (
        "Teaching",
        {"name": "Art", "start_date": "2019", "end_date": "2020"},
        "teaching",
        Teaching(course="Art", start="2019", end="2020"),
    ),
    (
        "Skills",
        {"label": "Languages", "details": "Python, C"},
        "skills",
        Skill(name="Languages", keywords=("Python", "C")),
    ),
    ("Languages", {"label": "Welsh", "details": "native"}, "languages", Language(language="Welsh", fluency="native")),
    (
        "Legend",
        {"label": r"\*", "details": "equal contribution"},
        "markers",
        Marker(symbol="*", meaning="equal contribution"),
    ),
    ("Interests", {"bullet": "Rivers"}, "interests", "Rivers"),
]


@pytest.mark.parametrize(("title", "entry", "collection", "expected"), ENTRIES)
def test_entries(title, entry, collection, expected):
    imported = read({"cv": {"sections": {title: [entry]}}})
    assert getattr(imported.cv, collection) == (expected,)
    assert imported.ignored == ()


def test_a_summary_of_paragraphs():
    assert read({"cv": {"sections": {"Summary": ["One **bold** word.", "Two."]}}}).cv.summary == "One bold word.\nTwo."


def test_references_as_plain_texts_are_read():
    text = "A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019."
    work = read({"cv": {"sections": {"Publications": [text]}}}).cv.publications[0]
    assert (work.title, work.venue, work.year) == ("On Rivers", "Journal of Water", 2019)


def test_works_of_several_sections_are_in_groups():
    cv = read({"cv": {"sections": {"Journal Articles": [RIVERS], "Books": [{**RIVERS, "title": "Lakes"}]}}}).cv
    assert [work.group for work in cv.publications] == ["Journal Articles", "Books"]


def test_an_unknown_section_is_kept_whole():
    section = read({"cv": {"sections": {"Odds and Ends": ["One.", "Two."]}}}).cv.other[0]
    assert (section.heading, section.text, section.items) == ("Odds and Ends", "One.\nTwo.", ("One.", "Two."))


def test_what_has_no_place_is_counted():
    document = {
        "cv": {"sections": {"Awards": [{"name": "Medal", "date": "some day", "colour": "red"}]}},
        "design": {"a": 1},
    }
    assert read(document).ignored == (Loss("cv.sections.Awards.date", 1), Loss("cv.sections.Awards.colour", 1))


@pytest.mark.parametrize("value", [None, "text", 3, [], ["a"], {"a": None}, {"Skills": "x"}, {"Awards": [None, []]}])
def test_another_shape_is_read_past(value):
    read({"cv": value})
    read({"cv": {"sections": value, "social_networks": value, "email": value}})


def test_what_was_exported_comes_back():
    cv = truth("seed")
    back = read(yaml.load(rendercv.export(cv).files["cv.yaml"], Loader=yaml.BaseLoader)).cv
    assert [(w.title, w.year, w.label, w.kind) for w in back.publications] == [
        (w.title, w.year, w.label, w.kind) for w in cv.publications
    ]
    assert [(a.name, a.markers, a.is_self) for w in back.publications for a in w.authors] == [
        (a.name, a.markers, a.is_self) for w in cv.publications for a in w.authors
    ]
    assert [(p.organization, p.title, p.start, p.end, p.ongoing, p.kind) for p in back.experience] == [
        (p.organization, p.title, p.start, p.end, p.ongoing, p.kind) for p in cv.experience
    ]
    assert [(award.title, award.date) for award in back.awards] == [(award.title, award.date) for award in cv.awards]


@pytest.mark.parametrize(
    ("label", "is_legend"),
    [
        (r"\*", True),
        ("†‡", True),
        ("†‡§", True),
        ("†‡§¶", False),
        ("a", False),
        ("†1", False),
        ("*", False),
        ("", False),
    ],
)
def test_a_line_of_signs_is_a_legend(label, is_legend):
    cv = read({"cv": {"sections": {"Odds and Ends": [{"label": label, "details": "led"}]}}}).cv
    assert bool(cv.markers) is is_legend


def test_all_lines_of_a_legend_are_signs():
    entries = [{"label": "*", "details": "led"}, {"label": "Python", "details": "much"}]
    assert read({"cv": {"sections": {"Skills": entries}}}).cv.markers == ()


@pytest.mark.parametrize(
    ("title", "entry", "collection"),
    [
        ("Awards", {"company": "U", "position": "Reader"}, "experience"),  # its type is stronger than the heading
        ("Awards", {"name": "Medal"}, "awards"),
        ("Experience", {"institution": "U"}, "education"),
        ("Experience", {"company": "U"}, "experience"),
        ("Publications", {"authors": ["A. B."], "title": "T"}, "publications"),
        ("Odds and Ends", {"journal": "J", "title": "T"}, "publications"),
        ("Odds and Ends", {"label": "Python"}, "skills"),
        ("Odds and Ends", {"name": "x"}, "other"),
        ("Summary", {"bullet": "x"}, "summary"),
        ("Talks", {"label": "x"}, "talks"),
    ],
)
def test_a_heading_and_the_type_of_its_entries(title, entry, collection):
    cv = read({"cv": {"sections": {title: [entry]}}}).cv
    assert getattr(cv, collection)
    others = {"experience", "education", "awards", "publications", "skills", "other", "talks"} - {collection}
    assert [name for name in sorted(others) if getattr(cv, name)] == []


@pytest.mark.parametrize(
    ("network", "kind", "url", "orcid"),
    [
        ({"network": "GitHub", "username": "ada"}, LinkKind.GITHUB, "https://github.com/ada", None),
        ({"network": "ORCID", "username": "0000-0002"}, LinkKind.ORCID, "https://orcid.org/0000-0002", "0000-0002"),
        ({"network": "Mastodon", "username": "@ada@example.org"}, LinkKind.MASTODON, "@ada@example.org", None),
    ],
)
def test_networks(network, kind, url, orcid):
    person = read({"cv": {"social_networks": [network]}}).cv.person
    assert person.links == (WebLink(kind=kind, url=url),)
    assert person.orcid == orcid


def test_works_of_one_section_are_in_no_group_and_no_summary_is_none():
    cv = read({"cv": {"sections": {"Publications": [RIVERS, {**RIVERS, "title": "Lakes"}]}}}).cv
    assert [work.group for work in cv.publications] == [None, None]
    assert cv.summary is None
