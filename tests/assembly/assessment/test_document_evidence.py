"""What speaks for and against a document being a CV, from what was read and from the words that open its lines."""

import pytest

from cvparse.assembly.assessment.document_evidence import OTHER_DOCUMENTS, evidence_of
from cvparse.assembly.ledger import Account, Ledger
from cvparse.layout.types import Document, Layout, Norms
from cvparse.lexicon import languages, load
from cvparse.model import (
    CV,
    Author,
    Award,
    Education,
    Experience,
    Person,
    Publication,
    SectionHeading,
    SectionKind,
    WebLink,
)
from printed import Printer

ENGLISH = load(("en",))
NOTHING = CV()


def evidence(cv=NOTHING, *written, accounts=(), lexicon=ENGLISH):
    printer = Printer()
    lines = tuple(printer.line(text, 12.0 * number) for number, text in enumerate(written))
    layout = Layout(lines, (), Norms(10.0, 12.0), words=tuple(printer.words))
    ledger = Ledger(dict(enumerate(accounts)), ())
    return set(evidence_of(Document(()), layout, ledger, cv, lexicon))


def headed(*kinds, entries=1, number=None):
    return tuple(
        SectionHeading(heading=kind, kind=kind, level=1, page=1, entries=entries, number=number) for kind in kinds
    )


CAREER = CV(sections=headed(SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.OTHER))


@pytest.mark.parametrize(
    ("cv", "shown"),
    [
        (CV(), {"kinds of a career: 0", "no headings", "dated entries: 0"}),
        (CAREER, {"kinds of a career: 2", "a section of experience", "a section of education", "headings of a CV: 4"}),
        (CV(sections=headed(SectionKind.EXPERIENCE, entries=0)), {"kinds of a career: 0"}),
        (CV(sections=headed(SectionKind.PUBLICATIONS)), {"kinds of a career: 0", "a section of publications"}),
        (CV(sections=headed(SectionKind.OTHER, number="1")), {"headings of a CV: 0", "most headings numbered"}),
        (
            CV(
                experience=(Experience(start="2019"),), education=(Education(end="2015"),), awards=(Award(date="2011"),)
            ),
            {"dated entries: 2"},
        ),
        (CV(experience=(Experience(title="Lecturer"),)), {"dated entries: 0"}),
        (CV(person=Person(name="Ada Lund", phones=("1",))), {"a name", "a telephone number"}),
        (CV(person=Person(links=(WebLink(kind="homepage", url="example.org"),))), {"a page of the owner's"}),
        (
            CV(publications=(Publication(authors=(Author(name="A. Lund", is_self=True),)),)),
            {"the owner among the authors"},
        ),
    ],
)
def test_what_was_read(cv, shown):
    assert shown <= evidence(cv)


def test_what_was_not_read_is_not_shown():
    assert not {"a name", "an e-mail address", "a postal address", "called a CV"} & evidence()


def test_where_the_words_ended():
    half = evidence(accounts=[Account.VALUE, Account.CUE, Account.OTHER, Account.UNPARSED])
    assert {"words in values: 4", "words in other text: 2", "words unparsed: 2"} <= half


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (("Abstract", "1. Introduction", "3 Results"), "words of a document, article: 3"),
        (("Abstract", "Abstract"), "words of a document, article: 1"),  # once is as good as twice
        (("Methodical work", "the Results of ice"), "words of a document, article: 0"),  # whole words, at the start
        (("Dear Professor Lindqvist,", "Yours sincerely,"), "words of a document, letter: 2"),
        (("Invoice no. 4711", "Total due 12.00"), "words of a document, invoice: 2"),
        (("Curriculum vitae",), "called a CV"),
    ],
)
def test_words_that_open_lines(written, shown):
    assert shown in evidence(CV(), *written)


def test_words_that_no_blank_ends():
    assert "words of a document, invoice: 2" in evidence(CV(), "合计金额", "单价", lexicon=load(("zh", "en")))


@pytest.mark.parametrize("code", languages())
def test_each_language_says_what_other_documents_are(code):
    lexicon = load((code,))
    assert all(lexicon.topics[f"other_documents.{name}"].phrases for name in OTHER_DOCUMENTS)
