"""What an entry says after it was moved, merged, split or added: its own values sorted anew, and none that is new."""

import pytest

from cvparse.corrections.working_copy import build
from cvparse.model import COLLECTIONS, Author, Award, Experience, Grant, Publication, Service, Talk
from cvparse.model.json import collections
from cvparse.review.proposals import added, merged, moved, split

TALK = Talk(title="Cup of Merit", event="Society for Water", location="Oslo", date="2020", raw="Cup of Merit 2020")


@pytest.mark.parametrize(
    ("entry", "collection", "expected"),
    [
        (TALK, "awards", {"title": "Cup of Merit", "date": "2020"}),
        (TALK, "experience", {"title": "Cup of Merit", "location": "Oslo", "start": "2020"}),
        (TALK, "publications", {"title": "Cup of Merit", "year": 2020}),
        (TALK, "memberships", {"organization": "Cup of Merit", "start": "2020"}),
        (TALK, "other", {"text": "Cup of Merit 2020", "items": ["Cup of Merit 2020"]}),
        (Service(role="Chair", venue="Ice", start="2019", end="2020"), "awards", {"title": "Ice", "date": "2019"}),
    ],
)
def test_a_moved_entry_keeps_what_the_other_collection_has_a_field_for(entry, collection, expected):
    values = moved(entry, collection)
    assert {name: values[name] for name in expected} == expected


@pytest.mark.parametrize("collection", [*(one.name for one in COLLECTIONS), "other"])
def test_a_proposal_is_allowed_by_the_contract(collection):
    for entry in (TALK, Publication(title="T", year=2020, authors=(Author(name="A"),)), Grant(title="G", amount="5")):
        build(collection, moved(entry, collection), {})
    build(collection, added(collection, "A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019."), {})


def test_of_merged_entries_the_first_ones_values_hold_and_lists_are_put_together():
    first = Experience(title="Reader", highlights=("one", "two"), start="2019")
    second = Experience(title="Lecturer", organization="Example University", highlights=("two", "three"))
    assert merged([first, second]) == {
        "title": "Reader",
        "organization": "Example University",
        "start": "2019",
        "highlights": ["one", "two", "three"],
    }


def test_a_value_goes_to_the_part_that_prints_it():
    raw = "Example Medal 2019; Prize of the Society, Oslo 2021"
    entry = Award(title="Example Medal", awarder="Prize of the Society", date="2021-01", raw=raw)
    first, second = split(entry, raw.index("Prize"))
    assert first == ("Example Medal 2019;", {"title": "Example Medal"})
    assert second == ("Prize of the Society, Oslo 2021", {"awarder": "Prize of the Society", "date": "2021-01"})


def test_a_list_is_parted_item_by_item():
    raw = "Reader, Example University. Built a flume. Dean. Led the faculty."
    entry = Experience(title="Reader", highlights=("Built a flume", "Led the faculty"), raw=raw)
    first, second = split(entry, raw.index("Dean"))
    assert first[1] == {"title": "Reader", "highlights": ["Built a flume"]}
    assert second[1] == {"highlights": ["Led the faculty"]}


def test_both_parts_of_a_reference_are_read_anew():
    one = "A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019."
    other = "B. Muster. On Ice. Annals of Snow, 4(1):1-9, 2020."
    first, second = split(Publication(title="On Rivers", group="Articles", raw=f"{one} {other}"), len(one) + 1)
    assert (first[1]["year"], first[1]["group"]) == (2019, "Articles")
    assert (second[1]["year"], second[1]["title"]) == (2020, "On Ice")


@pytest.mark.parametrize("at", [-100, 0, 100, 15])
def test_both_parts_need_a_word(at):
    with pytest.raises(ValueError, match="both parts need a word"):
        split(Award(raw="Example Medal ."), at)


@pytest.mark.parametrize(
    ("collection", "expected"),
    [
        ("awards", {"title": "Badge"}),
        ("languages", {"language": "Badge"}),
        ("other", {"text": "Badge", "items": ["Badge"]}),
    ],
)
def test_an_added_entry_is_called_by_its_text(collection, expected):
    assert added(collection, "Badge") == expected


def test_every_collection_can_be_added_to():
    assert all(isinstance(added(name, "Badge"), dict) and isinstance(added(name, ""), dict) for name in collections())
