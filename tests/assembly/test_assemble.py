"""Readings become the document: order, places, headings, and one person from several places."""

from cvparse.assembly.assemble import Findings, Provenance, assemble, merge
from cvparse.assembly.ledger import balance
from cvparse.layout.types import Box, Document, Furniture, FurnitureKind, Layout, Line, Norms, Page, Word
from cvparse.model import Award, LinkKind, Person, SectionKind, Source, WebLink
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


def test_no_provenance():
    (award,) = assemble(findings(), Source(), Provenance.NONE).awards
    assert award.provenance == ()


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
