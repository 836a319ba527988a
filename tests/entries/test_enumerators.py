"""Where entries start in a numbered list."""

import pytest

from cvparse.entries.enumerators import by_label
from cvparse.entries.line_features import features_of
from written_entries import LEXICON, lines

EIGHT = "1. Lund" + "\nOkri" * 7


@pytest.mark.parametrize(
    ("written", "starts"),
    [
        ("[3] Lund\n[2] Okri", {0, 1}),
        ("[3] Lund\nOn rivers\n[2] Okri", {0, 2}),
        ("C3 Lund\nC2 Okri\nC1 Moor", {0, 1, 2}),
        ("EC428 Economics\nEC101 Logic\nEC300 Ice", None),  # codes, which do not count
        ("EC428: Economics\nEC101: Logic\nEC300: Ice", None),
        ("Title\nLund\n12. Okri", None),  # one line that happens to begin with a number
        ("• New work\n2. Lund\n1. Okri", {0, 1, 2}),  # a work that has no number yet
        ("Lund\nOkri", None),
        ("   2. Lund\nOkri\n   1. Moor", None),  # a line stands further left than the numbers
        ("   2. Lund\n     Okri\n   1. Moor", {0, 2}),
        ("a\nb\n1. Lund\n2. Okri", {2, 3}),
        ("a\nb\nc\n1. Lund\n2. Okri", {3, 4}),
        ("a\nb\nc\nd\n1. Lund\n2. Okri", None),  # numbers begin in the first lines
        (EIGHT, {0}),
        (EIGHT + "\nOkri", None),  # one number over more than eight lines
        ("2. Lund", {0}),
        ("1. Lund\n 5. Okri\n9. Moor", None),  # neither in order nor at one indent
        ("1. Lund\n5. Okri\n9. Moor", {0, 1, 2}),
        ("1. Lund\n 2. Okri\n9. Moor", None),
        ("1. Lund\n 2. Okri\n3. Moor\n9. Berg", {0, 1, 2, 3}),
        ("[1] Lund\n(3) Okri\n[2] Moor", {0, 2}),  # another shape is no number of the list
        ("2019 :: 1. Lund\n2018 :: 2. Okri", None),
        ("5. Lund, 1–\\\n27. https://example.org\n6. Okri", {0, 2}),
        ("5. Lund, 1–\n27. https://example.org\n6. Okri", {0, 1, 2}),  # the line above is not full
        ("[5] Lund, 1–\\\n[27] Moor\n[6] Okri", {0, 1, 2}),  # a page range stands in no brackets
        ("5. Lund, 1–\\\n6. Moor\n7. Okri", {0, 1, 2}),
        ("5. Lund, 1–\\\n27. Moor\n9. Okri", {0, 1, 2}),
    ],
)
def test_numbers_of_one_shape_in_order(written, starts):
    found = by_label(features_of(lines(written), LEXICON))
    assert found == (None if starts is None else frozenset(starts))
