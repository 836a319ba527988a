"""The cases of advising: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.advising.advisee import _cue_before, _ended, read_advisee
from cvparse.parsers.advising.group_headings import AdviseeGroup
from cvparse.spans.period import Dating
from kind_cases import assert_read, cases_of
from written_entries import CONTEXT, LEXICON, worksheet

NOTHING = AdviseeGroup()


@cases_of("advising")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def said(written: str, shared: AdviseeGroup = NOTHING) -> dict[str, object]:
    """What the entry of one advisee states."""
    entry = read_advisee(worksheet(written), shared, CONTEXT).entry
    return {name: value for name, value in entry.model_dump(exclude={"raw"}).items() if value}


THESES = AdviseeGroup(of_theses=True)
COMPLETED = AdviseeGroup(completed=True)


@pytest.mark.parametrize(
    ("written", "name", "value"),
    [
        ("Ada Berg, enrolled in 2015, defended in May 2020", "start", "2015"),
        ("Ada Berg, enrolled in 2015, defended in May 2020", "end", "2020-05"),
        ("Ada Berg, 2019", "start", "2019"),
        ("Ada Berg, since 2019", "ongoing", True),
        ("Ada Berg (PhD 2019, now at Meridian University)", "end", "2019"),
        ("Ada Berg (PhD 2019, now at Meridian University)", "level", "phd"),
        ("Ada Berg (PhD 2019, now at Meridian University)", "placement", "Meridian University"),
        ("Ada Berg, now at Meridian University", "placement", "Meridian University"),
        ("Ada Berg, Lecturer, University of Larvik", "placement", "Lecturer, University of Larvik"),
        ("Ada Berg, Lecturer, University of Larvik", "institution", None),
        ("Ada Berg, University of Larvik", "institution", "University of Larvik"),
        ("Ada Berg, University of Larvik", "placement", None),
        ("Ada Berg, “Ice in Rivers”", "thesis", "Ice in Rivers"),
        ("Ada Berg. Thesis: Ice in Rivers", "thesis", "Ice in Rivers"),
        ("Ada Berg, *Slow Winter Ice*, 2019", "thesis", "Slow Winter Ice"),  # three words
        ("Ada Berg, *Winter Ice*, 2019", "thesis", None),
        ("Ada Berg, Ice in Winter, 2019", "thesis", None),  # no heading of theses
        ("Co-advisor of Ada Berg", "role", "Co-advisor"),
        ("Co-advisor of Ada Berg", "name", "Ada Berg"),
        ("Ada Berg, external member PhD committee", "role", "external member PhD committee"),
        ("Ada Berg, Co-Advisor", "role", "Co-Advisor"),
        ("**Ada Berg** (PhD), ETHZ", "institution", "ETHZ"),
        ("Ada Berg (PhD), ETHZ", "institution", None),  # nothing set apart
        ("**Ada Berg** (PhD), Larvik", "institution", None),
    ],
)
def test_a_field_of_an_advisee(written: str, name: str, value: object) -> None:
    assert said(written).get(name) == value


@pytest.mark.parametrize(
    ("written", "shared", "name", "value"),
    [
        ("Ada Berg (2014), Ice in Winter Rivers", THESES, "thesis", "Ice in Winter Rivers"),
        ("Ada Berg (2014), Ice in Winter Rivers", NOTHING, "thesis", None),
        ("Ada Berg (2014), Winter Ice", THESES, "thesis", None),
        ("Ada Berg (2014), Lecturer in Winter Ice", THESES, "thesis", None),
        ("Ada Berg (2014), with Ben Lund", THESES, "thesis", None),
        ("Ada Berg, 2019", COMPLETED, "end", "2019"),
        ("Ada Berg, 2019", COMPLETED, "start", None),
        ("Ada Berg, 2019–2021", COMPLETED, "start", "2019"),
        ("Ada Berg, 2019–", COMPLETED, "start", "2019"),
        ("Ada Berg, started 2019", COMPLETED, "start", "2019"),
        ("Ada Berg", AdviseeGroup(AdvisingLevel.PHD), "level", "phd"),
        ("Ada Berg (MSc)", AdviseeGroup(AdvisingLevel.PHD), "level", "masters"),
        ("Ada Berg", AdviseeGroup(role="Chair"), "role", "Chair"),
        ("Ada Berg, Reader", AdviseeGroup(role="Chair"), "role", "Reader"),
        ("Ada Berg", AdviseeGroup(institution="Larvik"), "institution", "Larvik"),
    ],
)
def test_what_headings_say(written: str, shared: AdviseeGroup, name: str, value: object) -> None:
    assert said(written, shared).get(name) == value


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("defended in ", "defended in"),
        ("Defended: ", "Defended"),
        ("defended rivers ", None),
        ("since ", None),
        ("", None),
        ("x" * 40 + " defended ", "defended"),
    ],
)
def test_the_word_before_a_date(text: str, cue: str | None) -> None:
    found = _cue_before(text, ("defended",), LEXICON)
    assert (text[found[0] : found[1]] if found else None) == cue


@pytest.mark.parametrize(
    ("dating", "ended"),
    [
        (Dating("2019", None), Dating(None, "2019")),
        (Dating("2019", "2021"), Dating("2019", "2021")),
        (Dating("2019", None, ongoing=True), Dating("2019", None, ongoing=True)),
        (Dating(), Dating()),
    ],
)
def test_a_single_date_becomes_the_end(dating: Dating, ended: Dating) -> None:
    assert _ended(dating) == ended
