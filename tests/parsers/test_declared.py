"""A collection without a parser of its own is read by its slots."""

import pytest

from cvparse.entries import labelled_facts
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers import declared
from loans import CONCERTS, LOANS, PRIZES
from printed import section

CONTEXT = Context(load(("en",)))


def parsed(monkeypatch, collection, written):
    monkeypatch.setattr(declared, "BY_KIND", {SectionKind.CERTIFICATES: collection})
    monkeypatch.setattr(labelled_facts, "BY_KIND", {SectionKind.CERTIFICATES: collection})
    monkeypatch.setattr(labelled_facts, "FACTS", {SectionKind.CERTIFICATES: collection.labels})
    return declared.parse(section(SectionKind.CERTIFICATES, written), CONTEXT)


def fields(monkeypatch, collection, written):
    """What the one entry states."""
    (reading,) = parsed(monkeypatch, collection, written).readings
    said = reading.entry.model_dump(exclude={"raw", "provenance", "values", "label"})
    return {name: value for name, value in said.items() if value}


CELLO = {"title": "Cello of Larvik"}
DATED = {"title": "Cello", "start": "2019"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("“Cello of Larvik”", CELLO),
        ("**Cello of Larvik**, in good repair", {**CELLO, "note": "in good repair"}),
        ("Cello of Larvik", CELLO),
        ("“Cello of Larvik,” 2019–2021", {**CELLO, "start": "2019", "end": "2021"}),
        ("“Cello of Larvik” <since 2019>", {**CELLO, "start": "2019", "ongoing": True}),
        ("“Cello of Larvik,” Ada Tengdal", {**CELLO, "players": ("Ada Tengdal",)}),
        ("“Cello of Larvik,” Ada Tengdal and Bo Lund", {**CELLO, "players": ("Ada Tengdal", "Bo Lund")}),
        ("“Cello of Larvik,” Ada Tengdal, Bo Lund", {**CELLO, "players": ("Ada Tengdal", "Bo Lund")}),
        ("“Cello of Larvik,” Example University", {**CELLO, "lender": "Example University"}),
        (
            "“Cello of Larvik,” Example University, Larvik Foundation",
            {**CELLO, "lender": "Example University", "broker": "Larvik Foundation"},
        ),
        ("“Cello of Larvik,” $12,000", {**CELLO, "amount": "$12,000"}),
        ("“Cello of Larvik,” Cambridge, MA", {**CELLO, "place": "Cambridge, MA"}),
        ("“Cello of Larvik,” cello.example.org/one", {**CELLO, "url": "cello.example.org/one"}),
        ("“Cello of Larvik,” No. 12-345", {**CELLO, "number": "12-345"}),
        ("“Cello of Larvik,” #77", {**CELLO, "number": "77"}),
        ("“Cello of Larvik,” US 10,123,456 B2", {**CELLO, "number": "US 10,123,456 B2"}),
        ("“Cello of Larvik,” EP 2345678", {**CELLO, "number": "EP 2345678"}),
        ("“Cello of Larvik,” Number US 10,123,456 B2", {**CELLO, "number": "US 10,123,456 B2"}),
        ("“Cello of Larvik,” a number of strings", {**CELLO, "note": "a number of strings"}),
        ("“Cello of Larvik,” US 1234", {**CELLO, "number": "US 1234"}),
        ("“Cello of Larvik,” US 123", {**CELLO, "note": "US 123"}),  # three digits
        ("“Cello of Larvik,” ABCD 1234567", {**CELLO, "number": "ABCD 1234567"}),
        ("“Cello of Larvik,” ABCDE 1234567", {**CELLO, "note": "ABCDE 1234567"}),  # five capitals
        ("“Cello of Larvik,” #77, #78", {**CELLO, "number": "77", "note": "#78"}),  # the first
        ("“Cello of Larvik,” $120,000 a", {**CELLO, "amount": "$120,000 a"}),  # four of five characters
        ("“Cello of Larvik,” $12,000 a", {**CELLO, "note": "$12,000 a"}),
        ("“Cello of Larvik,” now in Cambridge, MA", {**CELLO, "note": "now in Cambridge, MA"}),
        ("“Cello of Larvik,” Ada Berg, old, Bo Lund", {**CELLO, "players": ("Ada Berg",), "note": "old, Bo Lund"}),
        ("Cello of Larvik <Oslo>", {**CELLO, "place": "Oslo"}),
        ("<Oslo>", {"place": "Oslo"}),  # a tag is no title
        ("“Cello 2000”", {"title": "Cello 2000"}),
        ("Cello 2000 of Larvik", {"title": "Cello 2000 of Larvik"}),
        ("2019 :: “Cello”\nFunder: Example Bank, Oslo", {**DATED, "lender": "Example Bank, Oslo"}),
        ("2019 :: “Cello”\nInvestigators: A. B.; C. D.", {**DATED, "players": ("A. B.", "C. D.")}),
        (
            "2019 :: “Cello,” Example University\nFunder: Example Bank",
            {**DATED, "lender": "Example Bank", "broker": "Example University"},
        ),
        ("“Cello”\nFunder: Example Bank\nStart: 2019", {**DATED, "lender": "Example Bank"}),
    ],
)  # fmt: skip
def test_slots_by_their_evidence(monkeypatch, written, expected):
    assert fields(monkeypatch, LOANS, written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("*Ice Quartet*, Ada Tengdal, 2019", {"work": "Ice Quartet", "player": "Ada Tengdal", "date": "2019"}),
        ("*Ice Quartet* <until 2019>", {"work": "Ice Quartet", "date": "2019"}),
        ("*Ice Quartet* <2018–2019>", {"work": "Ice Quartet", "date": "2018"}),
        (
            "*Ice Quartet*, Ada Tengdal, Bo Lund",
            {"work": "Ice Quartet", "player": "Ada Tengdal", "highlights": ("Bo Lund",)},
        ),
        (
            "*Ice Quartet*, with much snow outside\n- Played twice.\n- Sold out.",
            {"work": "Ice Quartet", "highlights": ("with much snow outside", "Played twice.", "Sold out.")},
        ),
    ],
)
def test_one_date_and_points(monkeypatch, written, expected):
    assert fields(monkeypatch, CONCERTS, written) == expected


def test_what_no_slot_takes_is_left_over(monkeypatch):
    read = parsed(monkeypatch, PRIZES, "“Medal,” Example University, 2019")
    assert [(one.text.text, one.reason) for one in read.leftover] == [
        ("Example University, 2019", "rest of a prize"),
    ]
    assert read.readings[0].entry.name == "Medal"
    assert read.readings[0].rule == "ragged end > certificates"


def test_every_value_knows_its_words(monkeypatch):
    (reading,) = parsed(monkeypatch, LOANS, "“Cello,” Ada Tengdal, No. 12-345, 2019").readings
    taken = {claim.path: claim.text.text for claim in reading.taken}
    assert taken == {
        "title": "“Cello,”", "players": "Ada Tengdal", "number": "12-345", "cue: number": "No.", "period": "2019",
    }  # fmt: skip
