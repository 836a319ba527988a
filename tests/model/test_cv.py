"""The document: its keys in the order of the contract, each with a description in its schema."""

import pytest

from cvparse.model import CV

KEYS = [
    "schema_version", "source", "person", "summary", "experience", "education", "awards", "markers", "publications",
    "service", "grants", "talks", "teaching", "advising", "projects", "skills", "languages", "memberships",
    "certificates", "media", "references", "interests", "sections", "other", "unparsed", "furniture", "assessment",
    "issues",
]  # fmt: skip
SCHEMA = CV.model_json_schema()
MODELS = {"CV": SCHEMA, **{name: model for name, model in SCHEMA["$defs"].items() if "properties" in model}}


def test_the_keys_stand_in_order():
    assert list(CV().model_dump()) == KEYS


@pytest.mark.parametrize("name", MODELS)
def test_each_field_has_a_description(name):
    model = MODELS[name]
    assert model.get("description"), "the model has no docstring"
    bare = [field for field, schema in model["properties"].items() if not schema.get("description")]
    assert bare == [], "these fields need description=..."
    assert [field for field, schema in model["properties"].items() if not schema["description"].endswith(".")] == []


def test_collections_that_code_names_are_written_out():
    assert CV.model_fields["grants"].description == "Funding."
    assert CV.model_fields["grants"].default == ()


def test_what_the_contract_does_not_name_is_refused():
    with pytest.raises(ValueError, match="extra_forbidden"):
        CV.model_validate({"hobbies": ["rowing"]})
