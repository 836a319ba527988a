"""The schema that lies in schemas/ is the one that the models give."""

from pathlib import Path

from cvparse.cli.app import main

SCHEMA = Path(__file__).parents[2] / "schemas" / "cv.schema.json"


def test_the_stored_schema_is_up_to_date(capfd):
    assert main(["schema"]) == 0
    assert SCHEMA.read_text("utf-8") == capfd.readouterr().out, "cvparse schema > schemas/cv.schema.json"
