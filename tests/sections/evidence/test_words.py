"""What the characters of a candidate say: each name with a text that shows it and a near one that does not."""

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import Candidate, candidates_of
from cvparse.sections.evidence.words import of_form, of_words
from layouts import NORMS, Row, bold, layout

LEXICON = load(("en",))
ICON = "\ufffc"


def candidate(row: Row) -> Candidate:
    (found,) = candidates_of(layout(row), LEXICON)
    return found


def form(text: str, repeated: bool = False) -> list[str]:
    return [name.removeprefix("form: ") for name in of_form(candidate(Row(text)), repeated)]


@pytest.mark.parametrize(
    ("row", "known", "kind"),
    [
        (Row("Beekeeping"), "unknown", "plain type"),
        (bold("Beekeeping"), "unknown", "distinct type"),
        (Row("Selected Awards of Lund"), "one word known", "plain type"),
        (bold("Selected Awards of Lund"), "one word known", "distinct type"),
        (Row("Talks/Posters"), "most parts known", "plain type"),
        (bold("Talks/Posters"), "most parts known", "distinct type"),
        (Row("Education"), "known as a whole", "plain type"),
        (Row("Education", italic=True), "known as a whole", "plain type"),
        (bold("Education"), "known as a whole", "distinct type"),
        (bold(f"{ICON} Education"), "known as a whole", "distinct type"),
        (Row("", side="Education"), "known as a whole", "distinct type"),  # its place makes it distinct
        (Row("", margin="Education"), "known as a whole", "distinct type"),
    ],
)
def test_what_the_words_mean_and_in_which_type_they_are_set(row, known, kind):
    names = [*of_words(candidate(row), NORMS)]
    assert names[:2] == [f"words: {known}", f"words: {known}, {kind}"]


@pytest.mark.parametrize(
    ("count", "name"),
    [
        (1, "below 2"), (2, "2 to 3"), (3, "3 to 5"), (4, "3 to 5"), (5, "5 to 8"), (7, "5 to 8"), (8, "8 to 13"),
        (12, "8 to 13"), (13, "13 to 20"), (19, "13 to 20"), (20, "from 20"),
    ],
)  # fmt: skip
def test_the_length(count, name):
    found = [*of_words(candidate(Row(" ".join(["bees"] * count))), NORMS)]
    assert found[2:] == [f"length in words: {name}"]


def test_a_pictogram_is_no_word():
    assert [*of_words(candidate(Row(f"{ICON} Bees")), NORMS)][2] == "length in words: below 2"


LONG_KEY = "Bees:" + " " * 9 + "wax"


@pytest.mark.parametrize(
    ("name", "shows", "near"),
    [
        ("ends with a colon", ["Talks:", "講演："], ["Talks", "Talks: Lund"]),
        ("ends with a full stop", ["Talks.", "講演。"], ["Talks", "Prof. Lund"]),
        ("ends with a comma", ["Talks,", "Talks;"], ["Talks", "Talks, Lund"]),
        ("holds a comma", ["Talks, Posters", "Lund, Oslo,"], ["Talks,", "Talks; Posters"]),
        ("holds cells", ["Talks\tPosters"], ["Talks\t", "Talks Posters"]),
        ("begins in lower case", ["talks", "über"], ["Talks", "1 talks", "• talks"]),
        ("begins with a bullet", ["• Talks", "– Talks", "- Talks"], ["Talks", "Talks –", "* Talks"]),
        ("no letters", ["12 – 14", "•", "2021"], ["12 a", "Talks"]),
        (
            "holds an address",
            ["ada@example.org", "https://localhost", "http: Lund", "www.example", "At example.com"],
            ["example.community", "Lund at Oslo", "Example.org1"],
        ),
        ("a key, a colon and a value", ["English: native", "言語： 英語", LONG_KEY], ["English:native", "English:"]),
        ("a key, a colon and a value", [], [LONG_KEY.replace(":", ": "), ": native"]),
    ],
)
def test_how_a_text_begins_and_ends_and_what_it_holds(name, shows, near):
    assert {text: name in form(text) for text in shows} == dict.fromkeys(shows, True)
    assert {text: name in form(text) for text in near} == dict.fromkeys(near, False)


def test_a_text_that_stands_often():
    assert "stands three times or more" in form("Talks", repeated=True)
    assert form("Talks") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2021", ["a year alone", "no letters"]),
        ("2019–2021:", ["a year alone", "ends with a colon", "no letters"]),
        ("Lund 2021", ["holds a year", "holds figures"]),
        ("Lund 12021", ["holds figures"]),
        ("Lund 1899", ["holds figures"]),
        ("1. Talks", ["numbered"]),
        ("1. Talks 5", ["numbered", "holds figures"]),
        ("Talks (5)", ["a count in brackets behind it"]),
        ("Talks 5", ["holds figures"]),
        ("Talks", []),
    ],
)
def test_the_figures_of_a_text(text, names):
    assert form(text) == names


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("1 Talks", True), ("12. Talks", True), ("2) Talks", True), ("2.1 Talks", True), ("2.1.3.4 Talks", True),
        ("IV. Talks", True), ("XVIII) Talks", True), ("A. Talks", True), ("b) Talks", True), ("(a) Talks", True),
        ("(iii) Talks", True), ("§ 4 Talks", True), ("§12 Talks", True), ("3 – Talks", True), ("1-Talks", True),
        ("1. 講演", True), ("1.   Talks", True),
        ("123 Talks", False), ("1 talks", False), ("2.1.3.4.5 Talks", False), ("IV Talks", False),
        ("XXXVII. Talks", False), ("A Talks", False), ("(iiii) Talks", False), ("§123 Talks", False),
        ("1.      Talks", False), ("Talks 1", False), ("Talks", False), ("1.", False),
    ],
)  # fmt: skip
def test_the_number_of_a_heading(text, numbered):
    assert ("numbered" in form(text)) is numbered


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Talks (5)", True), ("Talks [1234]", True), ("Talks ( 5 ):", True), ("Talks (n = 5)", True),
        ("Talks (5 in total)", True), (f"Talks (5 {'x' * 20})", True),
        ("Talks (12345)", False), ("Talks (in total 5)", False), ("Talks (5) of mine", False), ("Talks 5", False),
        (f"Talks (5 {'x' * 21})", False),
    ],
)  # fmt: skip
def test_the_count_behind_a_heading(text, counted):
    assert ("a count in brackets behind it" in form(text)) is counted


@pytest.mark.parametrize(
    ("text", "names_it"), [("Curriculum Vitae", True), ("Vita of bees", False), ("Education", False)]
)
def test_the_name_of_the_document(text, names_it):
    assert ("words: a name of the document" in of_words(candidate(Row(text)), NORMS)) is names_it
