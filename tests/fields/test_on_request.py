"""Remarks that somebody is named on request."""

import pytest

from cvparse.fields.on_request import is_named_on_request
from cvparse.lexicon import load

LEXICON = load(("en",))
SIXTEEN = " ".join(["rivers"] * 16)


@pytest.mark.parametrize("text", ["Available upon request", f"{SIXTEEN} are available on request"])
def test_a_remark(text):
    assert is_named_on_request(text, LEXICON)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Available on Monday",
        "Mira Oduya, mira@example.org, further names on request",
        f"{SIXTEEN} are also available on request",  # 21 words
    ],
)
def test_no_remark(text):
    assert not is_named_on_request(text, LEXICON)
