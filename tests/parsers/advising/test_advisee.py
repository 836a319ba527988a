"""The cases of advising: what is printed, and the entries that must come of it."""

import pytest

from cvparse.fields.organizations import find_organizations
from cvparse.model.kinds import AdvisingLevel
from cvparse.parsers.advising.advisee import _cue_before, _ended, _whole_name, read_advisee
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


def test_a_degree_with_its_subject_is_no_thesis():
    assert said("Ada Berg, M.S. in Economics, 1995", THESES).get("thesis") is None
    assert said("Ada Berg, Models in Economics, 1995", THESES)["thesis"] == "Models in Economics"


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
        ("Ada Berg, Dissertation Committee Chair", "role", "Dissertation Committee Chair"),
        ("Ada Berg, Dissertation Committee Chair", "placement", None),
        ("Ada Berg, Professor and Chair, University of Larvik", "role", None),  # a post
        ("Ada Berg, M.S. in Economics, 1995", "level", "masters"),
        ("Ada Berg, M.S. in Economics, 1995", "note", "M.S. in Economics"),
        ("Ada Berg, PhD in ice and snow, 1995", "note", "PhD in ice and snow"),  # no name of a subject
        ("**Ada Berg** (PhD), ETHZ", "institution", "ETHZ"),
        ("Ada Berg (PhD), ETHZ", "institution", None),  # nothing set apart
        ("**Ada Berg** (PhD), Larvik", "institution", None),
        ("**Ada Berg**, *Co-Advisor*, Larvik Oak", "institution", "Larvik Oak"),
        ("**Ada Berg**, *Co-Advisor*, Larvik oak", "institution", None),
        ("**Ada Berg**, *Co-Advisor*, Larvik 2", "institution", None),
        ("**Ada Berg**, *Co-Advisor*, Ab Cd Ef Gh Ij", "institution", "Ab Cd Ef Gh Ij"),  # five words
        ("**Ada Berg**, *Co-Advisor*, Ab Cd Ef Gh Ij Kl", "institution", None),
        ("**Ada Berg**, Oslo, Bergen", "institution", None),
        ("Ada Berg, *Institute of Slow Ice*", "thesis", None),
        ("Ada Berg (PhD, University of Larvik)", "institution", "University of Larvik"),
        ("Ada Berg (PhD, University of Larvik)", "level", "phd"),
        ("Ada Berg (PhD 2019–2021; at home)", "start", "2019"),
        ("Ada Berg (PhD 2019; at home)", "note", "at home"),
        ("Ada Berg (second supervisor, PhD)", "role", "second supervisor"),
        ("PhD: Ada Berg", "level", "phd"),
        ("Ada Berg, Postdoc", "level", "postdoc"),
        ("“Co-advisor of Ada Berg,” Ben Lund", "role", None),
        ("“Co-advisor of Ada Berg,” Ben Lund", "name", "Ben Lund"),
        ("Ada Berg, years", "note", None),
        ("Ada Berg, started 2015, started 2016", "start", "2015"),  # the first
        ("Ada Berg, since 2019, defended rivers 2020", "end", None),
        ("Ada Berg, completed 2019", "end", "2019"),
        ("Ada Berg, defended 2015–2019", "start", "2015"),  # a span is no single date
        ("Ada Berg. Thesis: Ice, Snow. Fog", "thesis", "Ice, Snow"),
        ("Ada Berg. Thesis: “Ice”, Snow", "thesis", "Ice"),
        ("Ada Berg, now at Meridian, Oslo. Bergen", "placement", "Meridian, Oslo"),
        ("Ada Berg, now at Meridian (Oslo)", "placement", "Meridian, Oslo"),
        ("Ada Berg, now", "placement", None),
        ("Now at Meridian", "placement", None),  # nobody is named
        ("Ada Berg, Lecturer, Oslo. Rivers", "placement", "Lecturer, Oslo"),
        ("Ada Berg, with Ben Lund, Lecturer", "placement", None),  # the post is the other's
        ("Ada Berg, in the doctorate of the University of Larvik", "institution", "University of Larvik"),
        ("Ada Berg (PhD), Department of Ice", "institution", None),
        ("Ada Berg (PhD), Department of Ice", "placement", "Department of Ice"),
        ("Ada Berg (PhD), Department of Ice, University of Larvik", "institution", "University of Larvik"),
        ("Ada Berg, Department of Ice", "institution", "Department of Ice"),
        ("Ada Berg, Department of Ice, University of Larvik", "institution", "University of Larvik"),
        ("Ada Berg, Lecturer at the University of Larvik", "institution", None),
        ("Ada Berg, Lecturer. University of Larvik", "institution", "University of Larvik"),  # a stop between
        ("Ada Berg (Lecturer) (University of Larvik)", "institution", None),
        ("Ada Berg, in rivers, University of Larvik", "institution", "University of Larvik"),
        ("Ada Berg, “University of Larvik”", "institution", None),
        ("Ada Berg (Students)", "level", "other"),
        ("Ada Berg, main supervisor with joy", "role", "main supervisor with joy"),
        ("Ada Berg, main supervisor with Ben Lund", "role", None),
        ("Ada Berg, member of this and that committee", "role", "member of this and that committee"),
        ("Ada Berg, chair of this and that board here", "role", None),  # eight words
        ("Ada Berg, main supervisor 2", "role", None),
        ("Ada Berg, supervisor at University of Larvik", "role", None),
        ("Co-advisor for Ada Berg", "role", "Co-advisor"),
        ("Co-advisor of Ada Berg and Ben Lund", "role", None),
        ("Advisor of “Ada Berg”", "role", None),
        ("**Ada Berg**, “Rivers of Ice”", "thesis", "Rivers of Ice"),
        ("*Ada Berg*, **Rivers of Ice**", "thesis", "Rivers of Ice"),
        ("Ada Berg, *Lecturer in Geology*", "thesis", None),
        ("Ada Berg. Defended: 2019. Started: 2015", "start", "2015"),
        ("Ada Berg. Defended: 2019. Started: 2015", "end", "2019"),
        ("2018 :: Ada Berg (PhD 2019)", "end", "2019"),  # behind the degree
        ("Ada Berg (PhD 2015, 2019)", "end", "2015"),
        ("Ada Berg, PhD, 2019", "end", "2019"),
        ("Ada Berg, PhD, 2015–2019", "start", "2015"),
        ("Ada Berg, Postdoc, 2019", "start", "2019"),  # no degree
        ("Ada Berg (PhD), Acme Labs Ltd, Oslo. Rivers", "placement", "Acme Labs Ltd, Oslo"),
        ("Ada Berg (at Larvik), Lecturer", "placement", "Lecturer"),
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
        ("Ada Berg (PhD, 2014), Department of Winter Ice", THESES, "thesis", None),
        ("Ada Berg, Rivers, Slow Lakes in Winter", THESES, "thesis", None),  # begins with one word
        ("Ada Berg (2014), Ice, Snow, and Water. Oslo", THESES, "thesis", "Ice, Snow, and Water"),  # one list
        ("Ada Berg (2014), on ice in rivers", THESES, "thesis", None),
        ("Ada Berg (2014), With Ben Lund of Larvik", THESES, "thesis", None),
        ("Ada Berg (2014), Current student of ice", THESES, "thesis", None),
        ("Ada Berg (Postdoc, 2014), Ice in Winter Rivers", THESES, "thesis", None),
        ("Ada Berg (2014), Lecturer in Winter Ice", THESES, "thesis", None),
        ("Ada Berg (2014), with Ben Lund", THESES, "thesis", None),
        ("Ada Berg, 2019", COMPLETED, "end", "2019"),
        ("Ada Berg, 2019", COMPLETED, "start", None),
        ("Ada Berg, 2019–2021", COMPLETED, "start", "2019"),
        ("Ada Berg, 2019–", COMPLETED, "start", "2019"),
        ("Ada Berg, started 2019", COMPLETED, "start", "2019"),
        ("Ada Berg", AdviseeGroup(AdvisingLevel.PHD), "level", "phd"),
        ("Ada Berg (MSc)", AdviseeGroup(AdvisingLevel.PHD), "level", "masters"),
        ("Ada Berg (Students)", AdviseeGroup(AdvisingLevel.PHD), "level", "phd"),  # no level of its own
        ("Ada Berg, Postdoc, Oslo", AdviseeGroup(AdvisingLevel.PHD), "level", "phd"),
        ("Ada Berg, Postdoc, Oslo", AdviseeGroup(AdvisingLevel.PHD), "placement", "Postdoc, Oslo"),
        ("Ada Berg, Postdoc, Oslo", NOTHING, "level", "postdoc"),
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
        ("defended" + " " * 16, "defended"),  # 24 characters before the date
        ("defended" + " " * 17, None),
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In the Larvik University of Oslo", "University of Oslo"),  # what its word opens
        ("In the Larvik University", "In the Larvik University"),
        ("now at Larvik State University", "Larvik State University"),
        ("in the University of Larvik with honours", "University of Larvik"),
    ],
)
def test_the_whole_name_of_a_university(text: str, name: str) -> None:
    (found,) = find_organizations(text, LEXICON)
    assert text[slice(*_whole_name(text, found, LEXICON))] == name
