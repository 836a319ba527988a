"""Evidence by what it can say, and steps that add up."""

import pytest

from cvparse.assembly.confidence.shown import Shown, or_more, together


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(0.99, []), (1, ["x: 1 or more"]), (2.9, ["x: 1 or more"]), (3, ["x: 1 or more", "x: 3 or more"])],
)
def test_each_step_that_is_reached(amount, shown):
    assert [*or_more("x", amount, (1, 3))] == shown


def test_what_several_show_is_shown_once():
    one, other = Shown(("long",), ("known",), ("a title",)), Shown(("long", "short"), (), ("a title",))
    found = together((one, other))
    assert found == Shown(("long", "short"), ("known",), ("a title",))
    assert found.names == ("a title", "known", "long", "short")
