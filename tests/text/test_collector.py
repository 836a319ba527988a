"""The search for cycles rests, and is then as it was."""

import gc

import pytest

from cvparse.text.collector import without_collector


@pytest.mark.parametrize("was_on", [True, False])
def test_the_search_rests_and_is_then_as_it_was(was_on):
    before = gc.isenabled()
    try:
        (gc.enable if was_on else gc.disable)()
        with without_collector():
            assert not gc.isenabled()
        assert gc.isenabled() is was_on
    finally:
        (gc.enable if before else gc.disable)()


def test_an_error_within_leaves_it_as_it_was():
    assert gc.isenabled()
    with pytest.raises(ValueError, match="within"), without_collector():
        raise ValueError("within")
    assert gc.isenabled()
