"""The cases of languages: what is printed, and the entries that must come of it."""

from collections.abc import Callable

import pytest

from cvparse.lexicon.types import Lexicon
from cvparse.model import Language
from cvparse.parsers.skills.languages import _may_tell, _printed, _spoken, _stacked, _tagged, _telling, _tells_language
from cvparse.spans.entry_worksheet import EntryWorksheet
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, text, worksheet

Read = list[tuple[str | None, str | None]]


@cases_of("languages")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def read(rule: Callable[[EntryWorksheet, Lexicon], list[Language]], written: str) -> Read:
    """The languages that a rule reads, each with how well."""
    return [(one.language, one.fluency) for one in rule(worksheet(written), LEXICON)]


@pytest.mark.parametrize(
    ("printed", "tells"),
    [
        ("Elvish (fluent)", True),
        ("Oral: B2", True),
        ("German", True),
        ("Rivers", False),
        ("Spoken among friends only but fluent when it is late", True),  # ten words
        ("Spoken among friends only but fluent when it is late enough", False),  # eleven
        ("Since 2016 I have worked on the Norwegian rivers and their many beds", False),  # a sentence
        ("Since 2016 I have worked in fluent Norwegian on the rivers and their beds", True),
    ],
)
def test_a_row_tells_a_language(printed: str, tells: bool) -> None:
    assert _tells_language(printed, LEXICON) is tells


@pytest.mark.parametrize(
    ("printed", "may"),
    [("Sign of the north", True), ("Sign of the far north", False), ("Oral but late in life: B2", True)],
)
def test_a_brief_row_may_tell_a_language_that_no_list_knows(printed: str, may: bool) -> None:
    assert _may_tell(text(printed), LEXICON) is may


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("Norwegian (native)\nRivers\nHere you may download this", ["Norwegian (native)", "Rivers"]),
        ("Norwegian\nas I need it in the market and the pub", ["Norwegian", "as I need it in the market and the pub"]),
        ("Rivers\nas I need it in the market and in the pub", ["Rivers"]),
        ("2019 :: Norwegian\nsince I went to school", ["Norwegian", "since I went to school"]),
        ("2019 :: Rivers", []),
    ],
)
def test_only_the_rows_that_tell_a_language_are_read(written: str, rows: list[str]) -> None:
    part = _telling(worksheet(written), LEXICON)
    printed = part.body.text.text
    assert [printed[row.start : row.end].strip() for row in part.rows] == rows


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("French :: fluent.", [("French", "fluent")]),
        ("French ::", []),
        ("French <fluent>", [("French", "fluent")]),
        ("Sign of the north <fluent>", [("Sign of the north", "fluent")]),  # four words
        ("Sign of the far north <fluent>", []),
        ("French", []),
    ],
)
def test_how_well_in_a_tag(written: str, expected: Read) -> None:
    assert read(_tagged, written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("**English**\nsince school", [("English", "since school")]),
        ("English\nsince school", []),
        ("English\nFluency: since school", [("English", "since school")]),
        ("English\nFluency:", [("English", None)]),
        ("**English**\n**since school**", []),
        ("**English**\n**since** or", []),  # more than a half of it bold
        ("**Engl**ish\nsince school", [("English", "since school")]),  # more than a half
        ("**Eng**lish\nsince school", []),
        ("**English:**\nsince school", []),
        ("**English, German**\nsince school", []),
        ("**English**\nsince\nschool", []),
        ("2019 :: **English**\nsince school", []),
        ("**English**\nsince school <2019>", []),
    ],
)
def test_a_language_over_how_well(written: str, expected: Read) -> None:
    assert read(_stacked, written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Fluent in Urdu and Persian; reading knowledge of Latin, Greek",
            [("Urdu", "Fluent"), ("Persian", "Fluent"), ("Latin", "reading knowledge"), ("Greek", "reading knowledge")],
        ),
        ("Native English speaker, fluent in Urdu", [("English", "Native"), ("Urdu", "fluent")]),
        ("Fluent in Urdu\nNative English", [("Urdu", "Fluent"), ("English", "Native")]),
        ("Fluent in Urdu\nEnglish: native", []),
        ("English: fluent", []),
        ("Fluent in rivers", []),
    ],
)
def test_languages_behind_how_well(written: str, expected: Read) -> None:
    assert read(_spoken, written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("English; German | French", [("English", None), ("German", None), ("French", None)]),
        ("English: fluent. German: basic.", [("English", "fluent"), ("German", "basic")]),
        ("English: fluent – German: basic", [("English", "fluent"), ("German", "basic")]),
        ("English – fluent", [("English", "fluent")]),
        ("English -- fluent", [("English", "fluent")]),
        ("English\tC1", [("English", "C1")]),
        ("English fluent", [("English", "fluent")]),
        ("English, fluent", [("English", "fluent")]),
        ("German: B2, spoken", [("German", "B2, spoken")]),
        ("German: B2, Elvish", [("German", "B2"), ("Elvish", None)]),
        ("German, spoken daily", [("German", "spoken daily")]),
        ("German: B2, and Elvish: C1", [("German", "B2"), ("Elvish", "C1")]),
        ("English (native) German (basic)", [("English", "native"), ("German", "basic")]),
        ("English (since school) – fluent", [("English", "(since school) – fluent")]),
        ("English（fluent）", [("English", "fluent")]),
        ("Norn [read only]", [("Norn", "read only")]),
        ("Norn: [read only]", [("Norn", "[read only]")]),
        ("Norn: [read] only", [("Norn", "[read] only")]),
        ("English\nfluent", [("English", "fluent")]),
        ("English\nfluent, spoken", [("English", "fluent, spoken")]),
        ("English (C1)\nElvish", [("English", "C1"), ("Elvish", None)]),
        ("English\nElvish", [("English", None), ("Elvish", None)]),
        ("fluent\nEnglish", [("fluent", None), ("English", None)]),
        ("English:", [("English", None)]),
        ("English; and", [("English", None)]),  # nothing is said behind it
    ],
)
def test_a_language_and_how_well(written: str, expected: Read) -> None:
    assert read(_printed, written) == expected
