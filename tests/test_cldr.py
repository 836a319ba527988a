"""The lists that come from CLDR are those of the Babel that is installed."""

import pytest

from cldr import lists

LISTS = list(lists())


def test_all_languages_are_seen():
    assert len(LISTS) >= 26


@pytest.mark.parametrize(("file", "text"), LISTS, ids=[f"{file.parent.name}-{file.stem}" for file, _ in LISTS])
def test_a_list(file, text):
    assert file.read_text("utf-8") == text, "python tests/cldr.py"
