"""`cvparse roundtrip`: what is printed says what was to be printed, in every layout."""

import json

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from cvparse import parse
from cvparse.cli.app import main
from cvparse.compare.diff import differences
from cvparse.render import render, templates
from round_trips import of_samples, trip
from strategies import cvs
from truths import SAMPLES, sample_names

pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")

MADE = 24  # here; `python tests/round_trips.py --made 500` makes more


@seed(2026)
@settings(
    max_examples=MADE, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(cvs(), st.sampled_from(sorted(templates())))
def test_a_cv_survives_its_print(cv, template):
    assert differences(cv, parse(render(cv, template), provenance="none")) == ()


@pytest.mark.parametrize("template", templates())
def test_what_is_read_from_the_seed_survives(template):
    cv = parse(SAMPLES / "seed" / "cv.pdf", provenance="none")
    assert differences(cv, parse(render(cv, template), provenance="none")) == ()


TRUTHS = {material.name: material for material in of_samples()}


@pytest.mark.parametrize("template", templates())
@pytest.mark.parametrize("name", sample_names())
def test_a_truth_survives_its_print(name, template):
    _, _, differing, _ = trip((TRUTHS[name], template))
    assert differing == ()


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
