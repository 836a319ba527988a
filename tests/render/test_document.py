"""What is printed of entries of which little is known."""

from __future__ import annotations

from cvparse.model import CV, Service
from cvparse.render.document import printed


def test_dates_alone_have_a_row_of_their_own() -> None:
    """Beside no row nothing is printed: an entry with nothing but its dates has them in its row."""
    cv = CV.model_validate({"source": {"file": "cv.pdf", "sha256": "", "pages": 1}}).model_copy(
        update={"service": (Service(start="2020", end="2024"), Service(role="Chair", start="2019"))}
    )
    alone, known = printed(cv, works_by_author=False).sections[0].entries
    assert [span.text for span in alone.rows[0].spans] == ["2020 – 2024"]
    assert alone.dates == ""
    assert known.dates == "2019"
