"""The bar of a long run, as a terminal of eighty columns shows it."""

import io
from collections import Counter
from types import SimpleNamespace

import pytest
from rich.console import Console

from cvparse.bulk.run import Tally
from cvparse.bulk.status import Status
from cvparse.cli.progress import _RateColumn, bar, described

TALLY = Tally(seen=1500, known=30, states=Counter({Status.OK: 1200, Status.NEEDS_REVIEW: 250, Status.CRASHED: 2}))


def test_the_bar_shows_how_far_a_run_is_and_its_states():
    terminal = Console(file=io.StringIO(), force_terminal=True, width=80, color_system=None)
    with bar(5000, terminal) as show:
        show(TALLY)
    shown = terminal.file.getvalue()
    assert "1482/5000" in shown
    assert " left" in shown
    assert "1200 ok, 250 needs_review, 2 crashed, 30 known already" in shown


def test_states_the_most_common_first():
    assert described(TALLY) == "1200 ok, 250 needs_review, 2 crashed, 30 known already"
    assert described(Tally()) == ""


@pytest.mark.parametrize(
    ("now", "at_the_end", "shown"),
    [(2.04, None, "2.0 files/s"), (2.0, 3.0, "3.0 files/s"), (None, None, ""), (0.0, None, "")],
)
def test_the_rate(now, at_the_end, shown):
    assert _RateColumn().render(SimpleNamespace(speed=now, finished_speed=at_the_end)).plain == shown
