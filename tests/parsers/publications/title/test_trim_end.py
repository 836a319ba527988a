"""What a title that ran on too far gives back, and what it keeps."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.known_cues import body_of
from cvparse.parsers.publications.title.trim_end import trim_title
from cvparse.text.styled import StyledText

LEXICON = load(())


def trimmed(written, code="", **known):
    """The draft after trimming, `|` marks the end of the title in what is written."""
    text = written.replace("|", "")
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.title = (0, written.index("|") if "|" in written else len(text))
    draft.kind_code = code
    for name, value in known.items():
        setattr(draft, name, value)
    trim_title(draft, body_of(draft, 0))
    return draft


EDITIONS = [
    ("On Ice (2nd ed.)", "On Ice", "2nd ed."),
    ("On ice, 2nd ed", "On ice", "2nd ed"),
    ("Ice (2nd ed.|)", "Ice", "2nd ed."),
    ("Ic, 2nd ed", "Ic", "2nd ed"),
    ("Ic 2nd ed", "Ic 2nd ed", None),
    ("I 2nd ed", "I 2nd ed", None),
    ("On 2nd ed of ice", "On 2nd ed of ice", None),
    ("On ice, 2nd ed of snow", "On ice, 2nd ed of snow", None),
    ("On ice|, 2nd ed", "On ice", None),
]


@pytest.mark.parametrize(("written", "title", "edition"), EDITIONS)
def test_editions(written, title, edition):
    draft = trimmed(written)
    assert (draft.value(draft.title), draft.value(draft.edition)) == (title, edition)


NUMBERS = [
    ("On Ice: Bd. 6", "M", "On Ice", "6", None),
    ("On Ice, vol. IV", "", "On Ice", "IV", None),
    ("Icy, vol. 4", "", "Icy, vol. 4", None, None),
    ("Iced, vol. 4", "", "Iced", "4", None),
    ("On Ice: RR-1", "R", "On Ice", None, "RR-1"),
    ("On Ice: RR-1", "P", "On Ice", None, "RR-1"),
    ("On Ice: RR-1", "M", "On Ice: RR-1", None, None),
    ("On Ice: RR-1", "", "On Ice: RR-1", None, None),
    ("Icy: RR-1", "R", "Icy: RR-1", None, None),
    ("Iced: RR-1", "R", "Iced", None, "RR-1"),
    ("On Ice", "R", "On Ice", None, None),
]


@pytest.mark.parametrize(("written", "code", "title", "volume", "number"), NUMBERS)
def test_volumes_and_numbers(written, code, title, volume, number):
    draft = trimmed(written, code)
    assert (draft.value(draft.title), draft.value(draft.volume), draft.value(draft.number)) == (title, volume, number)


YEARS = [
    ("On ice; 2015", "On ice", "2015"),
    ("On ice, (2018)", "On ice", "2018"),
    ("On ice 2015", "On ice", "2015"),
    ("On ice 2115", "On ice 2115", None),
    ("Ice 2015", "Ice 2015", None),
    ("Iced 2015", "Iced", "2015"),
    ("On ice 2015 and snow", "On ice 2015 and snow", None),
]


@pytest.mark.parametrize(("written", "title", "year"), YEARS)
def test_years(written, title, year):
    draft = trimmed(written)
    assert (draft.value(draft.title), draft.value(draft.year)) == (title, year)


def test_what_is_known_is_not_read_from_the_title():
    draft = trimmed("On ice 2015", year=(0, 2))
    assert (draft.value(draft.title), draft.year) == ("On ice 2015", (0, 2))
    assert trimmed("On Ice, vol. 4", volume=(0, 2)).volume == (0, 2)
    assert trimmed("On Ice: RR-1", "R", number=(0, 2)).number == (0, 2)
    assert trimmed("On Ice, 2nd ed.", edition=(0, 2)).edition == (0, 2)


def test_a_work_without_a_title_gives_nothing_back():
    text = "On Ice, 2nd ed., vol. 4, 2015"
    draft = Draft.of(StyledText.plain(text), LEXICON)
    trim_title(draft, body_of(draft, 0))
    assert (draft.title, draft.edition, draft.volume, draft.year) == (None, None, None, None)
