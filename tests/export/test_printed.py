"""Values of the contract as people print them."""

import pytest

from cvparse.export.printed import (
    container,
    issued,
    joined,
    labelled,
    names,
    other_texts,
    remarks,
    sentences,
    span,
    web_address,
    work_address,
)
from cvparse.model import Author, OtherSection, Publication
from cvparse.model.base import Period
from cvparse.model.kinds import PublicationStatus

ADA = Author(name="Example, A.", markers=("*", "bold", "†"))
BEN = Author(name="B. Sample")


@pytest.mark.parametrize(
    ("authors", "et_al", "expected"),
    [
        ((ADA, BEN), False, "Example, A.*†; B. Sample"),
        ((BEN,), True, "B. Sample; et al."),
        ((), False, ""),
    ],
)
def test_names(authors, et_al, expected):
    assert names(authors, et_al) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["One", "Two"], "One. Two"),
        (["One.", "Two?", "Three"], "One. Two? Three"),
        (["**One.**", "Two"], "**One.** Two"),
        (["**One**", None, "", "Two."], "**One**. Two."),
        (["Label:", "two"], "Label: two"),
        ([None, ""], ""),
    ],
)
def test_sentences(parts, expected):
    assert sentences(parts) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("A", "x"), ("B", ["y", "z"])], "A: x\nB: y; z"),
        ([("A", None), ("B", []), ("C", ""), ("D", ("x",))], "D: x"),
        ([], ""),
    ],
)
def test_labelled(rows, expected):
    assert labelled(rows) == expected


def test_joined():
    assert joined(["a", None, "", "b"]) == "a, b"
    assert joined(["a", "b"], " – ") == "a – b"


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (
            Publication(venue="Journal of Water", venue_acronym="JW", volume="12", issue="3", pages="4-5"),
            "Journal of Water (JW) 12(3), 4-5",
        ),
        (Publication(venue="Water", issue="3"), "Water (3)"),
        (
            Publication(editors=(BEN,), series="S", number="7", edition="2", publisher="P", place="N"),
            "edited by B. Sample, S 7, edition 2, P, N",
        ),
        (Publication(arxiv_id="2401.01234", isbn="1", pmid="2"), "arXiv: 2401.01234, ISBN: 1, PMID: 2"),
        (Publication(), ""),
    ],
)
def test_where_a_work_stands(work, expected):
    assert container(work) == expected


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (
            Publication(status=PublicationStatus.IN_PRESS, awards=("Best Paper",), notes=("n", "")),
            ["In press", "Best Paper", "n"],
        ),
        (Publication(), []),
    ],
)
def test_remarks(work, expected):
    assert remarks(work) == expected


@pytest.mark.parametrize(
    ("year", "month", "expected"),
    [(2019, 8, "2019-08"), (2019, None, "2019"), (None, 8, None), (987, 12, "0987-12")],
)
def test_when_a_work_came_out(year, month, expected):
    assert issued(Publication(year=year, month=month)) == expected


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (Period(start="2019-08", end="2021"), "2019-08 – 2021"),
        (Period(start="2019", ongoing=True), "2019 – present"),
        (Period(start="2019"), "2019"),
        (Period(end="2021"), "2021"),
        (Period(ongoing=True), "present"),
        (Period(), ""),
    ],
)
def test_spans(period, expected):
    assert span(period) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("example.org", "https://example.org"),
        ("http://example.org", "http://example.org"),
        ("mailto:ada@example.org", "mailto:ada@example.org"),
    ],
)
def test_an_address_has_a_scheme(url, expected):
    assert web_address(url) == expected


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (Publication(url="example.org", doi="10.5555/a"), "https://example.org"),
        (Publication(doi="10.5555/a", arxiv_id="2401.01234"), "https://doi.org/10.5555/a"),
        (Publication(arxiv_id="2401.01234"), "https://arxiv.org/abs/2401.01234"),
        (Publication(), None),
    ],
)
def test_where_a_work_is_found(work, expected):
    assert work_address(work) == expected


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (OtherSection(text="One.\nTwo.", items=("One.", "Two.")), ["One.\nTwo."]),
        (OtherSection(label="1.", text="One.", items=("One.", "Three.")), ["1.", "One.", "Three."]),
        (OtherSection(text="", items=("",)), []),
    ],
)
def test_the_texts_of_a_section_of_no_known_kind(section, expected):
    assert other_texts(section) == expected
