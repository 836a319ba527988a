"""The document as JSON: keys of provenance that nobody asked for are left out, no other key is."""

import json

import pytest

from cvparse.model import CV, Award, OtherSection, Place, ValuePlace
from cvparse.model.json import collections, to_json

PLACE = Place(page=1, bbox=(1.0, 2.0, 3.0, 4.0))
AWARD = Award(title="Prize", raw="Prize", provenance=(PLACE,), values=(ValuePlace(path="title", places=(PLACE,)),))
DOCUMENT = CV(awards=(AWARD,), other=(OtherSection(heading="Hobbies", text="Rowing", provenance=(PLACE,)),))


@pytest.mark.parametrize(
    ("provenance", "kept"),
    [("values", {"provenance", "values"}), ("entries", {"provenance"}), ("none", set())],
)
def test_provenance_as_far_as_it_was_asked_for(provenance, kept):
    said = json.loads(to_json(DOCUMENT, provenance))
    for entry in (said["awards"][0], said["other"][0]):
        assert {"provenance", "values"} & entry.keys() == kept
        assert {"label", "raw"} <= entry.keys()


def test_places_of_entries_are_written_unless_said_otherwise():
    assert to_json(DOCUMENT) == to_json(DOCUMENT, "entries")


def test_one_line_or_many_and_a_line_end():
    assert to_json(CV()).count("\n") == 1
    assert to_json(CV(), indent=2).startswith('{\n  "schema_version"')
    assert to_json(CV(), indent=2).endswith("}\n")


def test_collections_are_lists_of_entries():
    found = collections()
    assert found["awards"] is Award
    assert found["other"] is OtherSection
    assert not {"markers", "interests", "sections", "issues", "unparsed", "person"} & found.keys()
