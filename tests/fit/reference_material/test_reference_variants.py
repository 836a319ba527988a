"""References made of others for a fit."""

import pytest
from reference_material.reference_variants import swapped, title_first
from references import draft_of

GOLD = {
    "authors": [{"family": "Lund", "given": "A."}],
    "title": "Ice roads of old",
    "venue": "Journal of Tests",
    "year": "2019",
}
ROW = {"id": "x1", "rec": "r1", "kind": "k", "file": "csl2_dev", "gold": GOLD}
TEXT = "Lund, A. Ice roads of old. Journal of Tests 12 (2019)."
OTHER = {
    **ROW,
    "id": "x2",
    "rec": "r2",
    "text": "Okri B. Snow at night, Ice Letters 3.",
    "gold": {"title": "Snow at night", "venue": "Ice Letters"},
}


def cell(row):
    return row["id"] == "other cell"


def test_the_values_of_another_work():
    works = [{**ROW, "text": TEXT}, *({**OTHER, "id": f"x{number}"} for number in range(2, 30))]
    found = {row["id"]: row for row in swapped(works, cell)}
    assert found["x1"]["text"] == "Lund, A. Snow at night. Ice Letters 12 (2019)."
    assert found["x1"]["gold"]["title"] == "Snow at night"
    assert found["x1"]["gold"]["authors"] == GOLD["authors"]


@pytest.mark.parametrize(
    "text", ["Lund, A. Ice roads. Journal of Tests 12.", f"{TEXT} Ice roads of old"]
)  # not printed, printed twice
def test_values_that_cannot_be_replaced(text):
    assert not [row for row in swapped([{**ROW, "text": text}, OTHER], cell) if row["id"] == "x1"]


def test_no_values_of_another_cell():
    rows = [{**ROW, "text": TEXT}, {**OTHER, "id": "other cell"}]
    assert list(swapped(rows, cell)) == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            TEXT,
            {"Ice roads of old. Lund, A. Journal", "Ice roads of old, Lund, A. Journal", "Ice roads of old Lund, A. J"},
        ),
        (TEXT.replace("A. ", "A. (2019). ", 1), {"Ice roads of old. Lund, A. (2019). Journal"}),
    ],
)
def test_the_title_in_front(text, first):
    rows = [{**ROW, "id": f"y{number}", "text": text} for number in range(40)]
    found = [row["text"] for row in title_first(rows, draft_of)]
    assert found
    assert all(any(one.startswith(beginning) for beginning in first) for one in found)


@pytest.mark.parametrize(
    "text", ["Lund, A. “Ice roads of old.” Journal of Tests 12.", "Ice roads of old. A. Lund. Ice 2."]
)
def test_a_title_that_stays(text):
    rows = [{**ROW, "id": f"y{number}", "text": text} for number in range(40)]
    assert list(title_first(rows, draft_of)) == []
