"""What each value shows, what its entry shows through it, and what is asked of it alone."""

import pytest

from cvparse.assembly.confidence.list_habits import habits_of, traits_of
from cvparse.assembly.confidence.printed_alike import customs_of
from cvparse.assembly.confidence.shown import Shown
from cvparse.assembly.confidence.value_evidence import (
    Listed,
    leads_of,
    of_sure_entry,
    of_value_alone,
    of_values,
    texts_of,
)
from cvparse.lexicon import load
from cvparse.model import Award, Publication
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Claim
from printed import Printer

LEXICON = load(("en",))


def listed(entry, *, claims=(), words=(0, 1), others=(), leads=()):
    reading = Reading(entry, "plain", words, claims, leads)
    traits = traits_of(reading, entry)
    habits = habits_of([traits, *(traits_of(Reading(one, "plain", ()), one) for one in others)])
    return Listed(reading, entry, traits, None, habits, customs_of([]))


def test_each_filled_field_shows_its_own():
    found = of_values(listed(Award(title="Medal (silver", date="2019")), LEXICON)
    assert found == {"title": Shown(("a title leaves a bracket open",)), "date": Shown()}


@pytest.mark.parametrize(("lead", "odds"), [(250, []), (249, ["12"]), (149, ["12", "4"]), (79, ["12", "4", "2"])])
def test_how_near_another_reading_is(lead, odds):
    found = of_values(listed(Publication(title="On Ice", year=2019), leads=(("title", lead),)), LEXICON)
    assert [*found["title"].against] == [f"another reading of its title, odds of {one} to 1" for one in odds]
    assert not found["year"].against


def test_the_nearest_of_two_readings_counts_for_notes():
    assert leads_of(Reading(Publication(), "plain", (), (), (("note", 90), ("other", 40)))) == {"notes": 40}


def test_texts_are_single_and_filled():
    assert texts_of(Publication(title="On Ice", venue="", year=2019, notes=("x",)))["title"] == "On Ice"
    assert (
        not {"venue", "year", "notes"} & texts_of(Publication(title="On Ice", venue="", year=2019, notes=("x",))).keys()
    )


def test_what_is_asked_of_a_value_alone():
    printer = Printer()
    above, _ = printer.text("2019", 0.0)
    own, _ = printer.text("**Medal**", 0.0)
    claims = (Claim("date", above), Claim("title", own))
    others = [Award(title="Prize")] * 9
    one = listed(Award(title="Medal", date="2019", awarder="Larvik"), claims=claims, words=(1,), others=others)
    assert of_value_alone(one, "awards", "title") == Shown(
        ("most of its list have it in another face",), (), ("awards: title",)
    )
    assert of_value_alone(one, "awards", "date").sort == ("awards: date", "a value handed down")
    assert of_value_alone(one, "awards", "awarder").sort == ("awards: awarder", "a value without words of its own")
    assert "few of its list have the field" in of_value_alone(one, "awards", "awarder").against


@pytest.mark.parametrize(("confidence", "steps"), [(0.19, 0), (0.2, 1), (0.6, 3), (1.0, 5)])
def test_a_value_is_surer_in_a_sure_entry(confidence, steps):
    found = of_sure_entry(Shown(("x",), ("y",), ("z",)), confidence)
    assert (found.against, found.sort, len(found.favour)) == (("x",), ("z",), 1 + steps)
