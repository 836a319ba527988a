"""Service, grants, talks, teaching, advising and the rest in print."""

import pytest

from cvparse.model import (
    Advising,
    Grant,
    Language,
    Medium,
    Project,
    Reference,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.model.kinds import AdvisingLevel, TalkKind
from cvparse.render.activities import (
    address,
    advising_entry,
    grant_entry,
    language_entry,
    medium_entry,
    project_entry,
    reference_entry,
    service_entry,
    skill_entry,
    spoken_entry,
    talk_entry,
    teaching_entry,
)
from cvparse.render.words import words_of
from shown_prints import shown

ENGLISH = words_of("en")


@pytest.mark.parametrize(
    ("service", "lines"),
    [
        (
            Service(
                role="Referee", venue="Journal of Ice", venue_acronym="JI", organization="O", start="2019", note="n"
            ),
            ["*Referee* – Journal of Ice (JI), O", "- n", "| 2019"],
        ),
        (Service(role="Chair", venue="JI", venue_acronym="JI"), ["*Chair* – JI"]),  # said once
        (Service(venue_acronym="JI"), ["JI"]),
        (Service(venue="Journal of Ice"), ["Journal of Ice"]),
        (Service(role="Chair"), ["*Chair*"]),
        (Service(role="Chair", note="SC ’24"), ["*Chair* – SC ’24"]),  # the meeting it was part of
        (Service(role="Chair", note="SC 2024"), ["*Chair*", "- SC 2024"]),
        (Service(role="Chair", note="SC ’24", label="SC ’24"), ["*Chair*", "| [SC ’24]"]),
        (Service(role="Chair", label="SC ’24", start="2024"), ["*Chair*", "| [SC ’24]"]),  # the label tells the year
        (Service(role="Chair", label="SC ’24", start="2023"), ["*Chair*", "| [SC ’24] 2023"]),
        (Service(role="Chair", label="SC ’2", start="2024"), ["*Chair*", "| [SC ’2] 2024"]),
        (Service(role="Chair", label="SC ’24", start="2024", end="2025"), ["*Chair*", "| [SC ’24] 2024 – 2025"]),
        (Service(role="Chair", label="1."), ["*Chair*", "| [1.]"]),
    ],
)
def test_service(service, lines):
    assert shown(service_entry(service, ENGLISH)) == lines


@pytest.mark.parametrize(
    ("printer", "entry", "lines"),
    [
        (
            grant_entry,
            Grant(
                title="G",
                funder="F",
                role="PI",
                amount="$5",
                status="awarded",
                number="12",
                investigators=("A", "B"),
                note="n",
                start="2019",
                label="1.",
            ),
            [
                "“G”",
                "Funder: F",
                "Role: PI; Amount: $5; Status: awarded; Award No. 12",
                "Investigators: A and B",
                "- n",
                "| [1.] 2019",
            ],
        ),
        (grant_entry, Grant(funder="F"), ["Funder: F"]),
        (
            talk_entry,
            Talk(
                title="T", event="E", host="H", location="L", date="2019", kind=TalkKind.INVITED, note="n", label="1."
            ),
            ["“T”", "*E*, H, L (invited talk)", "- n", "| [1.] 2019"],
        ),
        (talk_entry, Talk(kind=TalkKind.POSTER), ["(poster)"]),
        (
            advising_entry,
            Advising(
                name="B C",
                level=AdvisingLevel.PHD,
                role="chair",
                institution="U",
                note="n",
                thesis="T",
                placement="V",
                start="2019",
                end="2022",
                label="1.",
            ),
            ["**B C** (PhD), *chair*, U (n)", "Thesis: “T”", "Now at V", "| [1.] 2019 – 2022"],
        ),
        (advising_entry, Advising(name="B C"), ["**B C**"]),
        (
            project_entry,
            Project(title="P", role="R", organization="O", url="https://p.example.org", highlights=("h",), label="1."),
            ["**P**, *R*, O", "https://p.example.org", "- h", "| [1.]"],
        ),
        (skill_entry, Skill(name="S", keywords=("a", "b"), label="1."), ["**S:** a\u00a0· b", "| [1.]"]),
        (skill_entry, Skill(name="S"), ["**S**"]),
        (skill_entry, Skill(keywords=("a",)), ["a"]),
        (language_entry, Language(language="Welsh", fluency="B2", label="1."), ["**Welsh:** B2", "| [1.]"]),
        (language_entry, Language(language="Welsh"), ["**Welsh**"]),
        (language_entry, Language(fluency="B2"), ["B2"]),
        (
            medium_entry,
            Medium(title="M", outlet="O", url="example.org", date="2019", label="1."),
            ["“M”, *O*", "example.org", "| [1.] 2019"],
        ),
        (
            reference_entry,
            Reference(name="B", title="Dr", organization="O", email="b@example.org", phone="1", label="1."),
            ["**B**", "Dr", "O", "b@example.org | Phone: 1", "| [1.]"],
        ),
    ],
)
def test_entries(printer, entry, lines):
    assert shown(printer(entry, ENGLISH)) == lines


@pytest.mark.parametrize(
    ("course", "lines"),
    [
        (
            Teaching(
                code="A 1",
                course="C",
                role="R",
                level="BA",
                institution="U",
                terms=("Fall 2019",),
                note="n",
                label="1.",
            ),
            ["**A 1** **C**, *R*, BA, U", "- n", "| [1.] Fall 2019"],
        ),
        (Teaching(course="C", terms=("Fall 2019", "Fall 2020")), ["**C**", "| Fall 2019, Fall 2020"]),
        (Teaching(course="C", terms=("Fall", "x" * 18)), ["**C**", f"| Fall, {'x' * 18}"]),  # 24 characters
        (Teaching(course="C", terms=("Fall", "x" * 19)), [f"**C**, Fall, {'x' * 19}"]),
        (Teaching(course="C", terms=("Spring",), start="2016", end="2019"), ["**C**", "| Spring, 2016 – 2019"]),
        (Teaching(course="C", terms=("Fall 2019",), start="2019"), ["**C**", "| Fall 2019"]),
        (Teaching(course="C", start="2019"), ["**C**", "| 2019"]),
    ],
)
def test_teaching(course, lines):
    assert shown(teaching_entry(course, ENGLISH)) == lines


@pytest.mark.parametrize(
    ("spoken", "text"),
    [
        (Language(language="Welsh", fluency="B2"), "Welsh (B2)"),
        (Language(language="Welsh", fluency="B2 (spoken)"), "Welsh: B2 (spoken)"),
        (Language(language="Welsh", fluency="[B2]"), "Welsh: [B2]"),
        (Language(language="Welsh"), "Welsh"),
        (Language(fluency="B2"), " (B2)"),
    ],
)
def test_languages_among_the_skills(spoken, text):
    assert shown(spoken_entry([spoken, Language(language="Irish")], ENGLISH)) == [f"**Languages:** {text}, Irish"]


@pytest.mark.parametrize(("length", "whole"), [(40, True), (41, False)])
def test_a_keyword_of_forty_characters_is_kept_on_one_line(length, whole):
    (row,) = skill_entry(Skill(keywords=("x" * length,)), ENGLISH).rows
    assert row.spans[0].whole is whole


@pytest.mark.parametrize(
    ("url", "whole", "link"),
    [
        ("https://" + "x" * 62, True, "https://" + "x" * 62),
        ("https://" + "x" * 63, False, "https://" + "x" * 63),
        ("example.org", True, ""),
    ],
)
def test_an_address_is_live_with_its_scheme_and_whole_up_to_seventy_characters(url, whole, link):
    (span,) = address(url)
    assert (span.text, span.whole, span.link) == (url, whole, link)
    assert address(None) == address("") == ()
