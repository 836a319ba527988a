"""Works in print, in both orders: names with marks, where and when, and the kind where nothing else tells it."""

import pytest

from cvparse.model import Author, Publication
from cvparse.model.kinds import PublicationKind as Kind
from cvparse.model.kinds import PublicationStatus
from cvparse.render.words import words_of
from cvparse.render.works import author, authors, authors_first, identifiers, printed_year, tail, title_first
from shown_prints import shown, shown_spans

ENGLISH = words_of("en")
ADA = Author(name="A. Example", is_self=True, markers=("*",))
BEN = Author(name="B. Sample")
EVA = Author(name="Vzor, Eva")
RIVERS = Publication(
    kind=Kind.JOURNAL_ARTICLE,
    title="On Rivers",
    authors=(ADA, BEN),
    venue="Water",
    venue_acronym="W",
    volume="12",
    issue="3",
    pages="4-5",
    year=2019,
    doi="10.5555/a",
    awards=("Best Paper",),
    notes=("oral",),
)


def test_the_title_first():
    assert shown(title_first(RIVERS, ENGLISH)) == [
        "**On Rivers**",
        "**A. Example**^*^ and B. Sample",
        "*Water (W)*, vol. 12, no. 3, pp. 4–5, doi:10.5555/a",
        "- Best Paper",
        "- oral",
        "| 2019",
    ]


def test_a_label_stands_in_the_place_of_the_year():
    printed = shown(title_first(RIVERS.model_copy(update={"label": "[1]"}), ENGLISH))
    assert printed[2] == "*Water (W)*, vol. 12, no. 3, pp. 4–5, 2019, doi:10.5555/a"
    assert printed[-1] == "| [[1]]"


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({}, "**A. Example**^*^ and B. Sample, “On Rivers.” *Water (W)*, vol. 12, no. 3, pp. 4–5, 2019. doi:10.5555/a"),
        (
            {"title": "Why?", "doi": None},
            "**A. Example**^*^ and B. Sample, “Why?” *Water (W)*, vol. 12, no. 3, pp. 4–5, 2019.",
        ),
        (
            {"title": "E.g.", "doi": None},
            "**A. Example**^*^ and B. Sample, “E.g.” *Water (W)*, vol. 12, no. 3, pp. 4–5, 2019.",
        ),
        ({"title": None, "doi": None}, "**A. Example**^*^ and B. Sample. *Water (W)*, vol. 12, no. 3, pp. 4–5, 2019."),
        ({"authors": (), "doi": None}, "“On Rivers.” *Water (W)*, vol. 12, no. 3, pp. 4–5, 2019."),
    ],
)
def test_the_authors_first(changed, line):
    entry = authors_first(RIVERS.model_copy(update=changed), ENGLISH)
    assert shown(entry) == [line, "- Best Paper", "- oral"]


@pytest.mark.parametrize(
    ("names", "et_al", "text"),
    [
        ((), False, ""),
        ((), True, ""),
        ((ADA,), False, "A. Example^*^"),  # alone, it needs no face to be found
        ((BEN,), True, "B. Sample, et al."),
        ((BEN, ADA), False, "B. Sample and **A. Example**^*^"),
        ((BEN, ADA, BEN), False, "B. Sample, **A. Example**^*^ and B. Sample"),
        ((BEN, EVA), False, "B. Sample; and Vzor, Eva"),
        ((EVA, BEN, EVA), False, "Vzor, Eva; B. Sample; and Vzor, Eva"),
        ((EVA, BEN), True, "Vzor, Eva; B. Sample; et al."),
    ],
)
def test_names_in_a_row(names, et_al, text):
    assert shown_spans(authors(Publication(authors=names, et_al=et_al), ENGLISH)) == text


@pytest.mark.parametrize(
    ("name", "plainly", "text"),
    [
        (BEN, False, "B. Sample"),
        (Author(name="A", is_self=True), False, "**A**"),
        (Author(name="A", is_self=True), True, "A"),
        (Author(name="A", markers=("bold",)), True, "**A**"),
        (Author(name="A", markers=("underline", "*", "†")), False, "_A_^*†^"),
    ],
)
def test_a_name(name, plainly, text):
    assert shown_spans(author(name, plainly=plainly)) == text


@pytest.mark.parametrize(("length", "whole"), [(48, True), (49, False)])
def test_a_name_of_forty_eight_characters_is_kept_on_one_line(length, whole):
    assert author(Author(name="x" * length))[0].whole is whole


@pytest.mark.parametrize(
    ("work", "text"),
    [
        (Publication(), ""),
        (Publication(venue="V", year=2019, month=8), "*V*, Aug 2019"),
        (Publication(venue_acronym="A"), "*A*"),
        (Publication(venue="V", venue_acronym="V"), "*V*"),
        (Publication(publisher="P", place="N", year=2019), "N: P, 2019"),
        (Publication(venue="V", status=PublicationStatus.IN_PRESS), "*V*, in press"),
        (Publication(venue="V", series="S", number="7", edition="2nd"), "*V*, S, 2nd ed., 7"),
        (Publication(edition="Second Edition"), "Second Edition"),
        (Publication(edition="3E"), "3E ed."),
        (Publication(pages="4"), "p. 4"),
        (Publication(pages="4, 6"), "pp. 4, 6"),
        (Publication(venue="B", editors=(BEN,), publisher="P", year=2019), "In *B*, edited by B. Sample (P, 2019)"),
        (Publication(venue="B", editors=(BEN,)), "In *B*, edited by B. Sample"),
        (Publication(editors=(BEN, ADA)), "edited by B. Sample and **A. Example**^*^"),
        (Publication(venue="B", kind=Kind.BOOK_CHAPTER), "In *B*"),
        (Publication(kind=Kind.BOOK_CHAPTER, publisher="P"), "P [Book chapter]"),
    ],
)
def test_where_and_when(work, text):
    assert shown_spans(tail(work, ENGLISH)) == text


def test_the_year_may_stand_elsewhere():
    assert shown_spans(tail(Publication(venue="V", year=2019), ENGLISH, dated=False)) == "*V*"


@pytest.mark.parametrize(
    ("kind", "fields", "is_told"),
    [
        (Kind.JOURNAL_ARTICLE, {"venue": "Water"}, True),
        (Kind.JOURNAL_ARTICLE, {"venue": "Water", "venue_acronym": "W"}, False),  # as a meeting has
        (Kind.JOURNAL_ARTICLE, {"venue": "Water", "venue_acronym": "W", "volume": "1"}, True),
        (Kind.JOURNAL_ARTICLE, {"venue": "Water", "venue_acronym": "W", "issue": "1"}, True),
        (Kind.JOURNAL_ARTICLE, {"venue": "Proceedings of Water", "volume": "1"}, False),
        (Kind.JOURNAL_ARTICLE, {"venue": "Water Preprints"}, False),
        (Kind.JOURNAL_ARTICLE, {"venue": "Water", "editors": (BEN,)}, False),
        (Kind.JOURNAL_ARTICLE, {}, False),
        (Kind.CONFERENCE_PAPER, {"venue": "Water", "venue_acronym": "W"}, True),
        (Kind.CONFERENCE_PAPER, {"venue": "Proceedings of Water"}, True),
        (Kind.CONFERENCE_PAPER, {"venue": "Water"}, False),
        (Kind.CONFERENCE_PAPER, {"venue": "Proceedings of Water", "volume": "1"}, False),
        (Kind.CONFERENCE_PAPER, {"venue": "Water Workshop", "venue_acronym": "W"}, False),
        (Kind.BOOK_CHAPTER, {"venue": "Handbook"}, True),
        (Kind.BOOK_CHAPTER, {"venue": "Handbook", "volume": "1"}, False),
        (Kind.BOOK_CHAPTER, {"venue": "Handbook", "venue_acronym": "H"}, False),
        (Kind.BOOK_CHAPTER, {"venue": "Workshop Papers"}, False),
        (Kind.BOOK_CHAPTER, {}, False),
        (Kind.WORKSHOP_PAPER, {"venue": "Water Workshop"}, True),
        (Kind.WORKSHOP_PAPER, {"venue": "Water"}, False),
        (Kind.BOOK, {"publisher": "P"}, True),
        (Kind.BOOK, {"publisher": "P", "editors": (BEN,)}, False),
        (Kind.BOOK, {"publisher": "P", "venue": "V"}, False),
        (Kind.BOOK, {}, False),
        (Kind.PREPRINT, {"venue": "arXiv"}, True),
        (Kind.PREPRINT, {"arxiv_id": "2401.01234"}, True),
        (Kind.PREPRINT, {"arxiv_id": "2401.01234", "venue": "V"}, False),
        (Kind.PREPRINT, {}, False),
        (Kind.THESIS, {"publisher": "P"}, False),
        (Kind.OTHER, {}, True),  # nothing to tell
    ],
)
def test_the_kind_stands_in_brackets_where_nothing_tells_it(kind, fields, is_told):
    printed = shown_spans(tail(Publication(kind=kind, **fields), ENGLISH))
    assert ("[" not in printed) is is_told


@pytest.mark.parametrize(
    ("year", "month", "printed"), [(2019, 8, "Aug 2019"), (2019, None, "2019"), (None, 8, None), (None, None, None)]
)
def test_the_year(year, month, printed):
    assert printed_year(Publication(year=year, month=month), ENGLISH) == printed


def test_identifiers():
    work = Publication(doi="10.5555/a", arxiv_id="2401.01234", isbn="1", pmid="2", url="https://example.org")
    spans = identifiers(work, ENGLISH)
    assert shown_spans(spans) == "doi:10.5555/a, arXiv:2401.01234, ISBN 1, PMID: 2, https://example.org"
    assert [span.link for span in spans if span.link] == [
        "https://doi.org/10.5555/a",
        "https://arxiv.org/abs/2401.01234",
        "https://example.org",
    ]
    assert identifiers(Publication(), ENGLISH) == ()


@pytest.mark.parametrize(("length", "whole"), [(60, True), (61, False)])
def test_a_doi_of_sixty_characters_is_kept_on_one_line(length, whole):
    assert identifiers(Publication(doi="x" * length), ENGLISH)[0].whole is whole
