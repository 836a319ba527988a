"""Readings become the document: order, places, headings, and one person from several places."""

from dataclasses import replace

import pytest

from cvparse.assembly.assemble import Findings, Provenance, assemble, merge, rounded
from cvparse.assembly.confidence import sureness
from cvparse.assembly.confidence.sureness import ANY_VALUE
from cvparse.assembly.ledger import balance
from cvparse.entries.types import TESTIMONIAL
from cvparse.layout.types import Box, Document, Furniture, FurnitureKind, Layout, Line, Norms, Page, Word
from cvparse.model import Award, Issue, LinkKind, Marker, OtherSection, Person, SectionKind, Source, WebLink
from cvparse.parsers.types import Outcome
from cvparse.sections.types import Heading, Section
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import EMPTY, Run, StyledText

WORDS = (
    Word(0, 1, "Honors", Box(10, 10, 60.126, 20), 18.0),
    Word(1, 1, "Prize", Box(10, 30, 40, 40.333), 38.0),
    Word(2, 2, "2019", Box(10, 10, 40, 20), 18.0),
    Word(3, 2, "7", Box(300, 780, 305, 790), 788.0),
)


def styled(*words: Word) -> StyledText:
    return StyledText.join(" ", [StyledText(w.text, (Run(0, len(w.text), word=w.id),)) for w in words])


def line(*words: Word) -> Line:
    return Line(words[0].page, words[0].box, words[0].baseline, 10.0, styled(*words), words)


def findings() -> Findings:
    document = Document((Page(1, 600, 800, WORDS[:2]), Page(2, 600, 800, WORDS[2:])))
    number = Furniture(FurnitureKind.PAGE_NUMBER, 2, "7", WORDS[3:], WORDS[3].box)
    layout = Layout(tuple(line(word) for word in WORDS[:3]), (number,), Norms(10, 12))
    heading = Heading(styled(WORDS[0]), SectionKind.AWARDS, 1, 1, "bold")
    section = Section(SectionKind.AWARDS, heading, layout.lines[1:])
    taken = (Claim("title", styled(WORDS[1])), Claim("date", styled(WORDS[2])), Claim("cue: of", EMPTY))
    award = Reading(Award(title="Prize", date="2019", raw="Prize 2019"), "plain", (1, 2), taken)
    interests = Section(SectionKind.INTERESTS, None, ())
    outcomes = (
        Outcome(section, Parsed((award,))),
        Outcome(interests, Parsed((Reading("rivers", "list", ()), Reading("lakes", "list", ())))),
        Outcome(Section(SectionKind.SUMMARY, None, ()), Parsed((Reading("I study water.", "whole", ()),))),
    )
    return Findings(document, layout, (section,), outcomes, balance(document, layout, (section,), outcomes))


def test_an_entry_has_one_box_a_page_rounded():
    (award,) = assemble(findings(), Source()).awards
    assert [(p.page, p.bbox) for p in award.provenance] == [(1, (10, 30, 40, 40.33)), (2, (10, 10, 40, 20))]
    assert award.values == ()


def test_values_have_their_own_places():
    (award,) = assemble(findings(), Source(), Provenance.VALUES).awards
    assert [(v.path, v.places[0].page) for v in award.values] == [("title", 1), ("date", 2)]


def test_a_value_is_never_less_sure_than_its_entry(monkeypatch):
    (award,) = assemble(findings(), Source(), Provenance.VALUES).awards
    assert all(value.confidence >= award.confidence for value in award.values)
    monkeypatch.setattr(sureness, "value_weights", lambda: {ANY_VALUE: -9.0})
    (award,) = assemble(findings(), Source(), Provenance.VALUES).awards
    assert {value.confidence for value in award.values} == {award.confidence}


def test_no_provenance():
    (award,) = assemble(findings(), Source(), Provenance.NONE).awards
    assert award.provenance == ()


@pytest.mark.parametrize(("path", "listed"), [("name", []), ("label", ["Honors"])])
def test_the_name_of_the_owner_is_no_heading_though_it_is_set_as_one(path, listed):
    found = findings()
    head = Section(SectionKind.CONTACT, None, ())
    person = Reading(Person(name="Honors"), "contact", (0,), (Claim(path, styled(WORDS[0])),))
    outcomes = (Outcome(head, Parsed((person,))), *found.outcomes)
    assert [s.heading for s in assemble(replace(found, outcomes=outcomes), Source()).sections] == listed


def test_what_surrounds_the_entries():
    cv = assemble(findings(), Source())
    assert [(s.heading, s.kind, s.level, s.page, s.entries) for s in cv.sections] == [("Honors", "awards", 1, 1, 1)]
    assert [(f.text, f.kind, f.page) for f in cv.furniture] == [("7", "page_number", 2)]
    assert cv.summary == "I study water."
    assert cv.interests == ("rivers", "lakes")
    assert cv.unparsed == ()


def test_persons_are_merged_first_value_wins():
    github = WebLink(kind=LinkKind.GITHUB, url="https://github.com/ada-example")
    head = Person(name="Ada Example", emails=("ada@example.org",))
    foot = Person(name="A. Example", label="Professor", emails=("ada@example.org", "a@example.com"), links=(github,))
    assert merge([head, foot]) == Person(
        name="Ada Example", label="Professor", emails=("ada@example.org", "a@example.com"), links=(github,)
    )


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(1.234, 2.345678, 3.456, 4.567), (1.23, 2.35, 3.46, 4.57)),
        (Box(1.006, 2.004, 3, 4.999), (1.01, 2.0, 3.0, 5.0)),
    ],
)
def test_boxes_are_rounded_to_a_hundredth(box, expected):
    assert rounded(box) == expected


def test_a_part_that_another_place_says_is_kept_from_the_first():
    head = Person(address="1 Quay", orcid="0000-0002-1825-0097", phones=("1",))
    foot = Person(name="Ada", label="Dean", address="2 Quay", orcid="0000-0000-0000-0000", phones=("2", "1"))
    assert merge([head, foot, Person(name="Bo", label="Dr")]) == Person(
        name="Ada", label="Dean", address="1 Quay", orcid="0000-0002-1825-0097", phones=("1", "2")
    )
    assert merge([]) == Person()


def part(kind, title, words, *parts, level=1):
    return Section(kind, Heading(styled(Word(90, 1, title, Box(0, 0, 9, 9), 9)), kind, level, 1, "bold"), words, parts)


def test_an_entry_counts_for_each_heading_above_it_where_it_starts():
    words = tuple(Word(n, 1, f"w{n}", Box(10, 20 * n, 40, 20 * n + 10), 20 * n + 8.0) for n in range(1, 7))
    inner = part(SectionKind.AWARDS, "Inner", (line(words[2]), line(words[3])), level=2)
    outer = part(SectionKind.AWARDS, "Outer", (line(words[0]), line(words[1])), inner)
    readings = (
        Reading(Award(title="a"), "plain", (1, 2)),
        Reading(Award(title="b"), "plain", (3,)),
        Reading(OtherSection(text="c"), TESTIMONIAL, (4,)),
        Reading(Award(title="d"), "plain", ()),
    )
    outcomes = (Outcome(outer, Parsed(readings)),)
    layout = Layout(tuple(map(line, words)), (), Norms(10, 12))
    document = Document((Page(1, 600, 800, (Word(90, 1, "Outer", Box(0, 0, 9, 9), 9), *words)),))
    ledger = balance(document, layout, (outer,), outcomes)
    cv = assemble(Findings(document, layout, (outer,), outcomes, ledger), Source())
    assert [(one.heading, one.level, one.entries) for one in cv.sections] == [("Outer", 1, 2), ("Inner", 2, 1)]
    assert [one.title for one in cv.awards] == ["a", "b", "d"]
    assert [one.text for one in cv.other] == ["c"]
    assert [(run.text, run.reason, run.bbox) for run in cv.unparsed] == [
        ("w1 w2", "its entry has no field for it", (10, 20, 40, 50)),
        ("w3", "its entry has no field for it", (10, 60, 40, 70)),
        ("w5 w6", "no section took it", (10, 100, 40, 130)),
    ]


def test_words_of_a_tag_and_at_the_right_edge_are_of_the_section():
    words = tuple(Word(n, 1, f"w{n}", Box(10 * n, 20, 10 * n + 9, 30), 28.0) for n in range(1, 4))
    tagged = replace(line(words[1]), margin=styled(words[0]), aside=styled(words[2]), words=words)
    readings = tuple(Reading(Award(title=f"{n}"), "plain", (n,)) for n in (1, 2, 3))
    section = part(SectionKind.AWARDS, "Outer", (tagged,))
    outcomes = (Outcome(section, Parsed(readings)),)
    document = Document((Page(1, 600, 800, (Word(90, 1, "Outer", Box(0, 0, 9, 9), 9), *words)),))
    layout = Layout((tagged,), (), Norms(10, 12))
    ledger = balance(document, layout, (section,), outcomes)
    assert assemble(Findings(document, layout, (section,), outcomes, ledger), Source()).sections[0].entries == 3


def test_a_summary_is_its_paragraphs_and_is_null_without():
    found = findings()
    paragraphs = Outcome(
        Section(SectionKind.SUMMARY, None, ()), Parsed((Reading("One.", "whole", ()), Reading("Two.", "whole", ())))
    )
    assert assemble(replace(found, outcomes=(paragraphs,)), Source()).summary == "One.\nTwo."
    assert assemble(replace(found, outcomes=()), Source()).summary is None


def test_garbled_words_are_an_issue_of_their_page_and_issues_stand_in_order():
    found = findings()
    layout = replace(found.layout, garbled=WORDS[1:3])
    noted = Outcome(
        found.sections[0], Parsed((Reading(Award(raw="x"), "plain", (1,)),), issues=(Issue(code="a", message="b"),))
    )
    cv = assemble(replace(found, layout=layout, outcomes=(noted,)), Source())
    assert [(one.code, one.page, one.section) for one in cv.issues] == [
        ("garbled_text", 1, None), ("garbled_text", 2, None),
        ("no_name", None, None), ("a", None, None), ("no_title", 1, "Honors"),
    ]  # fmt: skip
    assert cv.issues[0].message.startswith("1 words are no text")


def test_a_form_that_its_page_does_not_show_is_an_issue():
    found = findings()
    cv = assemble(replace(found, document=replace(found.document, placeholder=True)), Source())
    assert [(one.code, one.page) for one in cv.issues] == [("form_not_shown", 1)]


def test_the_same_legend_is_told_once():
    star = Marker(symbol="*", meaning="Equal contribution")
    legends = (Outcome(Section(SectionKind.PUBLICATIONS, None, ()), Parsed(markers=(star, star))),)
    assert assemble(replace(findings(), outcomes=legends), Source()).markers == (star,)
