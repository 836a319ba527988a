"""What a venue is called, apart from its acronym, its year, and the place and days of a conference."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.venue_name import parted, venue_of
from cvparse.text.styled import StyledText

LEXICON = load(())


def draft_of(text, venue=None):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.venue = None if venue is None else (text.index(venue), text.index(venue) + len(venue))
    return draft


@pytest.mark.parametrize(
    ("printed", "venue", "acronym"),
    [
        ("Proceedings of Ice (ICE)", "Proceedings of Ice", "ICE"),
        ("Proceedings of Ice (ICE ’20)", "Proceedings of Ice", "ICE"),
        ("Proceedings (ICE) of Snow", "Proceedings of Snow", "ICE"),
        ("Proceedings of Ice (IT)", "Proceedings of Ice", "IT"),
        ("Proceedings of Ice (It)", "Proceedings of Ice (It)", None),  # one capital
        ("(ICE) of Snow", "(ICE) of Snow", None),
        ("Symposium on Ice (SNOW Ice ’20)", "Symposium on Ice", "SNOW Ice"),
        ("Symposium on Ice (Snow ice ’20)", "Symposium on Ice (Snow ice ’20)", None),
        ("Proceedings of Ice, ICE ’20", "Proceedings of Ice", "ICE"),
        ("ICE ’20", "ICE ’20", None),
        ("Ice Roads 2019", "Ice Roads", None),
        ("Ice Roads, 2019", "Ice Roads", None),
        ("Ice Roads (2019)", "Ice Roads", None),
        ("Roads to 1580", "Roads to 1580", None),
        ("«Ice Roads»", "Ice Roads", None),
        ("Ice Roads,;", "Ice Roads", None),
        ("Ice Roads.", "Ice Roads", None),
        ("Ice Lett.", "Ice Lett.", None),
        ("J. Ice Roads.", "J. Ice Roads.", None),  # two stops
        ("Ice Roads", "Ice Roads", None),
    ],
)
def test_venues(printed, venue, acronym):
    assert venue_of(draft_of(printed, printed)) == (venue, acronym)


def test_a_comma_behind_the_stop_of_a_venue_keeps_it():
    assert venue_of(draft_of("Ice Roads., vol. 3", "Ice Roads.")) == ("Ice Roads.", None)
    assert venue_of(draft_of("Ice")) == (None, None)


@pytest.mark.parametrize(
    ("printed", "name", "acronym"),
    [
        ("Conference on Ice, ICE 2020, Oslo, Norway", "Conference on Ice", "ICE"),
        ("Conference on Ice. ICE ’20", "Conference on Ice", "ICE"),
        ("Conference on Ice, ICE 2020, May 3-5, 2020, Proceedings", "Conference on Ice", "ICE"),
        ("Conference on Ice, IcE 2020, Oslo", "Conference on Ice", "IcE"),
        ("Conference on Ice, Ice 2020, Oslo", "Conference on Ice, Ice 2020, Oslo", None),  # one capital
        ("On Ice, ICE 2020, Oslo", "On Ice, ICE 2020, Oslo", None),  # two words are no name
        ("On Ice, ICE 2020", "On Ice", "ICE"),  # but nothing stands behind
        ("Conference on Ice, ICE 20, Oslo", "Conference on Ice, ICE 20, Oslo", None),  # no year
        ("Workshop on Ice, WIN@ICE 2020, Oslo", "Workshop on Ice", None),
        ("ICE ’20: Conference on Ice", "Conference on Ice", "ICE"),
        ("ICE 2020: Conference on Ice, Oslo, Norway", "Conference on Ice", "ICE"),
        ("ICE 2020: Conference on Ice, Snow, Hail", "Conference on Ice, Snow, Hail", "ICE"),
        ("ICE 2020: Ice, Oslo", "ICE 2020: Ice, Oslo", None),
        ("ICE 2020 Spring Meeting", "ICE 2020 Spring Meeting", None),
        ("Conference on Made Tests, CMT", "Conference on Made Tests", "CMT"),
        ("Conference on Made Tests, MCT", "Conference on Made Tests, MCT", None),  # not in order
        ("Conference on Made Tests, CT", "Conference on Made Tests, CT", None),  # two letters
        ("Journal of Ice, ACM", "Journal of Ice, ACM", None),
    ],
)
def test_the_name_apart_from_what_a_conference_prints_beside_it(printed, name, acronym):
    assert parted(printed, LEXICON) == (name, acronym)
