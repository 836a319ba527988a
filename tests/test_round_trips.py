"""What is printed is read again as it was meant, in every layout: made CVs, the truths of the samples, the seed."""

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from cvparse import parse
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
