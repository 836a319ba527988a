"""Works of which the list was cut in two."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.parsers.publications.group_headings import Group
from cvparse.parsers.publications.whole_works import whole_works
from cvparse.text.styled import StyledText
from written_entries import item

CONTEXT = Context(load(("en",)), owner="Ada Lund")
GROUP = Group()
WORK = "Lund, A. (2019). On ice. Ice Letters 3."


def works(*written):
    rows = whole_works([(item(one), GROUP) for one in written], CONTEXT)
    return [one.text.text for one, _ in rows]


@pytest.mark.parametrize(
    ("above", "piece", "joined"),
    [
        ("Lund, A. On ice. Ice Letters, Oslo, May", "2009.", True),
        ("Lund, A. On ice. Ice Letters, May 4-", "6, 1996.", True),
        ("Lund, A. (2019), On ice, https://example.org/on-", "ice-in-rivers, May 4, 2009.", True),
        ("Lund, A. On ice. Ice Letters, Oslo,", "and Snow Letters, 2009.", True),
        ("Lund, A. (2019). On ice. In B. Okri (Ed.", "ice and snow). Oslo.", True),
        ("Lund, A. On ice. Ice Letters.", "https://example.org/ice", True),
        ("Lund, A. (2019). On ice. Ice Letters.", "https://example.org/ice", True),
        ("Lund, A. (2019). On ice. Ice Letters.", "At https://example.org/ice", False),
        ("On ice (with B. Okri,", "Cy Twill and D. Moor). Ice Letters, 2009.", True),
        (WORK, "eIce: a program, 2018.", False),
        (WORK, "Okri, B. (2018). On snow. Ice Letters 2.", False),
        ("Lund, A. On ice. Ice Letters", "Okri, B. (2018). On snow. Ice Letters 2.", False),
        ("Lund, A. (2019). On ice. Ice Letters 3.", "2018.", False),
    ],
)
def test_a_piece_goes_on_with_the_work_above(above, piece, joined):
    assert len(works(above, piece)) == (1 if joined else 2)


def test_a_piece_with_a_label_or_under_another_heading_is_a_work():
    above, piece = item("Lund, A. On ice. Ice Letters, Oslo,"), item("and Snow Letters, 2009.")
    labelled = type(piece)(piece.lines, piece.text, label=StyledText.plain("3."))
    assert len(whole_works([(above, GROUP), (labelled, GROUP)], CONTEXT)) == 2
    assert len(whole_works([(above, GROUP), (piece, Group("Books"))], CONTEXT)) == 2
    assert len(whole_works([(above, GROUP), (piece, GROUP)], CONTEXT)) == 1


HALF = ["A. Lund, B. Okri\nOn ice", "Ice Letters 3, 2019"]
ALONE = ["Ada Lund. 2018\nOn rain", "Ice Letters 4, 2018"]


@pytest.mark.parametrize(
    ("written", "count"),
    [
        (HALF * 3, 3),
        ([*HALF, *HALF, *ALONE], 3),
        (HALF * 2, 4),
        ([*HALF, *HALF, *HALF, WORK], 4),
        ([*HALF, *HALF, *HALF, WORK, WORK], 8),
        (["A. Lund, B. Okri. On ice. Ice Letters.", "Ice Letters 3, 2019"] * 3, 6),
        (["A. Lund, B. Okri\nOn ice", "Ice Letters"] * 3, 6),
    ],
)
def test_a_list_that_is_cut_throughout(written, count):
    assert len(works(*written)) == count
