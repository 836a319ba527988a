"""Every word ends in exactly one account, and what nobody took is said."""

import pytest

from cvparse.assembly.ledger import Account, Ledger, UnbalancedLedgerError, balance
from cvparse.layout.types import Box, Document, Furniture, FurnitureKind, Layout, Line, Norms, Page, Word
from cvparse.model import OtherSection, Service
from cvparse.parsers.types import Outcome
from cvparse.sections.types import Heading, Section, SectionKind
from cvparse.spans.readings import Leftover, Parsed, Reading
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import Run, StyledText

NOTHING = Parsed()


def words_of(text: str, first: int = 0, page: int = 1) -> tuple[Word, ...]:
    return tuple(
        Word(first + n, page, part, Box(20.0 * n, 10.0, 20.0 * n + 18, 20.0), 18.0)
        for n, part in enumerate(text.split())
    )


def styled(words: tuple[Word, ...]) -> StyledText:
    return StyledText.join(" ", [StyledText(w.text, (Run(0, len(w.text), word=w.id),)) for w in words])


def line(words: tuple[Word, ...]) -> Line:
    return Line(words[0].page, words[0].box, 18.0, 10.0, styled(words), words)


def ledger_of(words, lines, sections=(), parsed=NOTHING, furniture=()) -> Ledger:
    pages = {w.page for w in words}
    document = Document(tuple(Page(n, 600, 800, tuple(w for w in words if w.page == n)) for n in sorted(pages)))
    layout = Layout(tuple(lines), tuple(furniture), Norms(10, 12))
    section = Section(SectionKind.SERVICE, None, tuple(lines))
    return balance(document, layout, tuple(sections) or (section,), (Outcome(section, parsed),))


def said(ledger: Ledger) -> list[tuple[str, str]]:
    return [(run.text, run.reason) for run in ledger.unread]


def test_values_cues_and_punctuation_of_an_entry():
    words = words_of("• Reviewer for: Nature –")
    text = styled(words)
    taken = (Claim("role", text[2:10]), Claim("cue: for", text[11:15]), Claim("venue", text[16:22]))
    entry = Reading(Service(role="Reviewer", venue="Nature"), "roles", text.words, taken)
    ledger = ledger_of(words, [line(words)], parsed=Parsed((entry,)))
    assert said(ledger) == []
    assert {a: n for a, n in ledger.counts.items() if n} == {Account.VALUE: 2, Account.CUE: 1, Account.PUNCTUATION: 2}


def test_words_of_an_entry_that_no_value_took_are_said_in_runs():
    words = words_of("Reviewer and much else, Nature twice")
    text = styled(words)
    entry = Reading(Service(), "roles", text.words, (Claim("role", text[:8]), Claim("venue", text[24:30])))
    ledger = ledger_of(words, [line(words)], parsed=Parsed((entry,)))
    assert [t for t, _ in said(ledger)] == ["and much else,", "twice"]
    assert ledger.counts[Account.UNPARSED] == 4


def test_a_run_does_not_cross_a_page():
    words = (*words_of("one two"), *words_of("three", first=2, page=2))
    entry = Reading(Service(), "roles", (0, 1, 2))
    ledger = ledger_of(words, [line(words[:2]), line(words[2:])], parsed=Parsed((entry,)))
    assert [(run.text, run.page) for run in ledger.unread] == [("one two", 1), ("three", 2)]


def test_what_no_section_took():
    words = words_of("in a line, outside of any")
    ledger = ledger_of(words, [line(words[:3])])
    assert said(ledger) == [("in a line,", "no entry took it"), ("outside of any", "no section took it")]


def test_a_leftover_is_said_in_the_parsers_cut():
    words = words_of("Nature;unclear")
    text = styled(words)
    entry = Reading(Service(), "roles", text.words, (Claim("venue", text[:6]),))
    ledger = ledger_of(words, [line(words)], parsed=Parsed((entry,), (Leftover(text[7:], "Service", "no venue"),)))
    assert said(ledger) == [("unclear", "no venue")]
    assert ledger.counts[Account.VALUE] == 1


def test_furniture_headings_legends_and_other_text():
    words = words_of("Page Service *equal free text")
    text = styled(words)
    furniture = Furniture(FurnitureKind.PAGE_NUMBER, 1, "Page", words[:1], words[0].box)
    heading = Heading(styled(words[1:2]), SectionKind.SERVICE, 1, 1, "caps")
    section = Section(SectionKind.SERVICE, heading, (line(words[2:]),))
    other = Reading(OtherSection(text="free text"), "whole", (3, 4))
    parsed = Parsed((other,), consumed=(Claim("legend", styled(words[2:3])),))
    ledger = ledger_of(words, [line(words[1:])], (section,), parsed, (furniture,))
    expected = {Account.FURNITURE: 1, Account.HEADING: 1, Account.LEGEND: 1, Account.OTHER: 2}
    assert {a: n for a, n in ledger.counts.items() if n} == expected
    assert len(text) == 29


def test_garbled_words_are_said_page_by_page_without_those_that_are_furniture():
    words = (*words_of("a b c"), *words_of("d", first=3, page=2))
    document = Document((Page(1, 600, 800, words[:3]), Page(2, 600, 800, words[3:])))
    furniture = Furniture(FurnitureKind.PAGE_NUMBER, 1, "b", words[1:2], words[1].box)
    ledger = balance(document, Layout((), (furniture,), Norms(10, 12), garbled=words), (), ())
    assert [(run.text, run.page, run.reason) for run in ledger.unread] == [
        ("a c", 1, "the file does not say what these signs mean"),
        ("d", 2, "the file does not say what these signs mean"),
    ]
    assert ledger.counts[Account.UNPARSED] == 3


@pytest.mark.parametrize(("text", "reported"), [("– –", []), ("– x", ["– x"]), ("unclear", ["unclear"])])
def test_a_leftover_without_letters_is_punctuation(text, reported):
    words = words_of(text)
    ledger = ledger_of(words, [line(words)], parsed=Parsed((), (Leftover(styled(words), "Service", "rest"),)))
    assert [run.text for run in ledger.unread] == reported


def test_a_leftover_on_two_pages_is_said_on_each():
    words = (*words_of("one two"), *words_of("three", first=2, page=2))
    parsed = Parsed((), (Leftover(styled(words), "Service", "rest"),))
    ledger = ledger_of(words, [line(words[:2]), line(words[2:])], parsed=parsed)
    assert [(run.text, run.page) for run in ledger.unread] == [("one two", 1), ("three", 2)]


def test_a_word_that_the_document_does_not_have_is_a_bug():
    words = words_of("one")
    entry = Reading(Service(), "roles", (0,), (Claim("role", StyledText("two", (Run(0, 3, word=7),))),))
    with pytest.raises(UnbalancedLedgerError, match="word 7"):
        ledger_of(words, [line(words)], parsed=Parsed((entry,)))


def test_an_id_given_twice_is_a_bug():
    with pytest.raises(UnbalancedLedgerError, match="2 words, but 1 ids"):
        ledger_of((*words_of("one"), *words_of("two")), [])
