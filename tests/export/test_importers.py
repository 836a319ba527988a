"""Documents of other formats as a CV: told by their keys, and refused with a sentence where they are none."""

import json

import pytest

from cvparse.cli.import_json import FORMATS
from cvparse.errors import CvparseError
from cvparse.export.importers import IMPORTERS, import_document
from cvparse.model import CV


def test_the_command_knows_all_formats():
    assert tuple(IMPORTERS) == FORMATS


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (json.dumps({"basics": {"name": "Ada Example"}}), None),
        ("basics:\n  name: Ada Example\n", None),
        ("cv:\n  name: Ada Example\n", None),
        (json.dumps({"cv": {"name": "Ada Example"}}), None),
        (json.dumps({"basics": {"name": "Ada Example"}, "cv": {}}), "jsonresume"),
        ("\ufeffcv:\n  name: Ada Example\n", None),
    ],
)
def test_the_format_is_told_from_the_document(content, name):
    assert import_document(content.encode(), "cv", name).cv.person.name == "Ada Example"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"{", "neither JSON nor YAML"),
        (b"a: [", "neither JSON nor YAML"),
        (b"- a\n- b\n", "no object"),
        (b"", "no object"),
        (b"name: Ada\n", "say --from"),
        (b"a: \x00", "characters"),
        (b"a: b\nc: d: e\n", "line 2"),
        (b"cv: &a {name: Ada}\nb: *a\n", "aliases"),
        (b"cv: " + b"[" * 5000, "nested"),
        (b'{"a":' * 100_000, "nested"),
    ],
)
def test_what_is_no_document_is_said(content, what):
    with pytest.raises(CvparseError, match=what) as error:
        import_document(content, "cv")
    assert "Traceback" not in str(error.value)


def test_yaml_makes_no_objects():
    found = import_document(b"cv:\n  name: !!python/object/apply:os.getcwd []\n", "cv")
    assert found.cv == CV()
