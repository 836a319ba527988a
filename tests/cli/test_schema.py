"""The schemas that lie in schemas/ are those that the models give."""

from pathlib import Path

import pytest

from cvparse.cli.app import main

SCHEMAS = Path(__file__).parents[2] / "schemas"


@pytest.mark.parametrize(("arguments", "file"), [([], "cv.schema.json"), (["corrections"], "correction.schema.json")])
def test_the_stored_schema_is_up_to_date(capfd, arguments, file):
    assert main(["schema", *arguments]) == 0
    stored = (SCHEMAS / file).read_text("utf-8")
    assert stored == capfd.readouterr().out, f"cvparse schema {' '.join(arguments)} > schemas/{file}"
