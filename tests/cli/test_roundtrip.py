"""`cvparse roundtrip`: which layouts it prints, what it says, how it ends."""

import json

import pytest

from cvparse.cli.app import main
from cvparse.render import templates

pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")


def test_exit_codes_and_formats(tmp_path, capfd):
    cv = tmp_path / "cv.json"
    headings = [{"heading": "Awards", "kind": "awards", "level": 1, "page": 1, "entries": 1}]
    document = {"person": {"name": "Ada Tengdal"}, "source": {"language": "en"}, "sections": headings}
    cv.write_text(json.dumps({**document, "awards": [{"title": "Example Medal", "date": "2019"}]}), "utf-8")
    assert main(["roundtrip", str(cv)]) == 0
    assert capfd.readouterr().out.count("no difference") == len(templates())
    cv.write_text(json.dumps({**document, "awards": [{"note": "Example  Medal"}]}), "utf-8")
    assert main(["roundtrip", str(cv), "--template", "margin", "--format", "json"]) == 1
    assert json.loads(capfd.readouterr().out)["margin"]["same"] is False
    assert main(["roundtrip", str(cv), "--template", "none"]) == 2


def test_one_layout_by_name_and_the_report_of_each(tmp_path, capfd):
    cv = tmp_path / "cv.json"
    cv.write_text(json.dumps({"person": {"name": "Ada Tengdal"}, "source": {"language": "en"}}), "utf-8")
    assert main(["roundtrip", str(cv), "--template", "margin"]) == 0
    assert capfd.readouterr().out == "margin:\nno difference\n"
    assert main(["roundtrip", str(cv), "--template", "margin", "--format", "json"]) == 0
    assert capfd.readouterr().out.splitlines()[:3] == ["{", '  "margin": {', '    "same": true,']


def test_a_json_resume_is_printed_and_read(tmp_path, capfd):
    file = tmp_path / "resume.json"
    file.write_text(json.dumps({"basics": {"name": "Ada Tengdal"}}), "utf-8")
    assert main(["roundtrip", str(file), "--template", "margin"]) == 0
    assert capfd.readouterr().out == "margin:\nno difference\n"
