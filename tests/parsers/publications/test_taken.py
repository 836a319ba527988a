"""What a draft took is crossed out for its field; few words between fields are a cue, more of them a note."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.taken import take, take_rest
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import StyledText

TEXT = "Ice on Roads. Oslo, 2019"
LEXICON = load(())


def taken(text=TEXT, **read):
    """The words of a text by what they were taken for, where a draft read this of it, and the notes of the rest."""
    draft, sheet = Draft.of(StyledText.plain(text), LEXICON), Worksheet(StyledText.plain(text))
    for name, value in read.items():
        setattr(draft, name, value)
    take(sheet, draft)
    notes = take_rest(sheet, draft)
    return {claim.path: claim.text.text for claim in sheet.taken}, notes


def test_each_span_is_crossed_out_for_its_field():
    found, notes = taken(title=(0, 12), place=(14, 18), year=(20, 24))
    assert found == {"title": "Ice on Roads", "place": "Oslo", "year": "2019"}
    assert notes == ()


@pytest.mark.parametrize(
    ("text", "path", "notes"),
    [
        ("Ice. seen again", "cue: words between fields", ()),
        ("Ice. seen by Lund", "notes", ("seen by Lund",)),
        ("Ice. a b c d", "cue: words between fields", ()),  # letters are no words
    ],
)
def test_what_is_left_is_a_note_from_three_words_on(text, path, notes):
    found, said = taken(text, title=(0, 3))
    assert (path in found, said) == (True, notes)


@pytest.mark.parametrize(("doi", "path"), [("10.5555/x", "doi"), (None, "url")])
def test_masked_words_are_an_identifier(doi, path):
    text = "Ice 10.5555/x"
    found, _ = taken(text, title=(0, 3), doi=doi, work=f"Ice {MASK * 9}")
    assert found[path] == "10.5555/x"
