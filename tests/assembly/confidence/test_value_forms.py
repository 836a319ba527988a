"""Values of an odd form are told, and those that look as they should are not."""

import pytest

from cvparse.assembly.confidence.value_forms import USUAL_LONG, odd_forms


@pytest.mark.parametrize(
    ("values", "odd"),
    [
        ({"title": "On Ice"}, set()),
        ({"organization": "University of Larvik", "location": "Larvik, Norway"}, set()),
        ({"title": "Rivers (1999"}, {"a title leaves a bracket open", "a title holds a year"}),
        ({"organization": ", Larvik"}, {"a name opens with a joint", "a name holds a comma"}),
        ({"organization": "’s Delegate for the Network"}, {"a name opens with a joint"}),
        ({"title": "from Larvik Fund for a visit"}, {"a title opens with a joint", "a title opens small"}),
        ({"title": "From Ice to Snow"}, set()),
        ({"title": "“On Ice.” Snow and Rivers"}, {"a title goes on behind a quotation"}),
        ({"title": "“On Ice”"}, set()),
        ({"title": "On “Ice” and Snow"}, set()),
        ({"organization": "Institute of"}, {"a name ends with a joint"}),
        ({"institution": "Halden, Larvik, Oslo"}, {"a name holds commas"}),
        ({"role": "reviewer"}, {"a title opens small"}),
        ({"venue": "ICE"}, {"a name is short"}),
        ({"title": "Ice | Snow"}, {"a title holds a divider"}),
        ({"title": "On the Ice. On the Snow"}, {"a title holds a full stop"}),
        ({"title": "Letters of J. Lund"}, set()),
        ({"note": "x" * USUAL_LONG}, set()),
        ({"location": "x" * USUAL_LONG}, set()),
        ({"location": "x" * (USUAL_LONG + 1)}, {"a value is long"}),
        ({"title": "Larvik", "organization": "Larvik"}, {"one text for two fields"}),
        ({"start": "1999"}, set()),  # a date may hold a year
    ],
)
def test_what_looks_odd(values, odd):
    assert set(odd_forms(values)) == odd
