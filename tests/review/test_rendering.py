"""What every template says, and numbers in addresses."""

import pytest
from starlette.requests import Request

from cvparse.review.rendering import Rendering, root_of, whole

REQUEST = Request({"type": "http", "root_path": "/token", "headers": []})


def test_a_page_leads_behind_the_token():
    rendering = Rendering("cvs.db", "Bo", is_single=False)
    said = rendering.part(REQUEST, "nav.html", here="people", root="/elsewhere")
    assert 'href="/token/pairs/people" aria-current="page"' in said
    assert root_of(REQUEST) == "/token"
    assert rendering.page(REQUEST, "nav.html", here="people").headers["content-type"].startswith("text/html")
    assert Rendering("a.pdf", "Bo", is_single=True).part(REQUEST, "nav.html", here="people").strip() == ""


@pytest.mark.parametrize(
    ("text", "number"), [("20", 20), ("", 0), ("-1", 0), ("9e9", 0), ("٣", 0), ("99999999", 99_999_999), ("1" * 9, 0)]
)
def test_what_is_no_number_is_none(text, number):
    assert whole(text) == number
