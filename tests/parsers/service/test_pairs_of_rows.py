"""Lists that print role and venue in a row each."""

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.service.pairs_of_rows import with_pairs_joined
from cvparse.spans.section_items import items_of
from printed import section
from written_entries import CONTEXT, LEXICON


def joined(written: str) -> list[str]:
    items = items_of(section(SectionKind.SERVICE, written, "Service"), CONTEXT)
    return [one.item.raw for one in with_pairs_joined(items, LEXICON)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ["Reviewer", "Annals of Ice", "Chair", "Science Board"],
            ["Reviewer Annals of Ice", "Chair Science Board"],
        ),
        (
            ["Annals of Ice", "Reviewer", "Science Board", "Chair"],
            ["Annals of Ice Reviewer", "Science Board Chair"],
        ),
        (["Reviewer", "Annals of Ice"], ["Reviewer", "Annals of Ice"]),  # one pair is no habit
        (
            ["Reviewer", "Annals of Ice", "Acta Montana", "Nature", "Chair", "Science Board", "Fens Panel"],
            ["Reviewer", "Annals of Ice", "Acta Montana", "Nature", "Chair", "Science Board", "Fens Panel"],
        ),  # a role over several
        (
            ["Reviewer", "Annals of Ice", "Chair", "Science Board", "Member, Fens Panel"],
            ["Reviewer Annals of Ice", "Chair Science Board", "Member, Fens Panel"],
        ),
    ],
)
def test_rows_that_take_turns(rows: list[str], expected: list[str]) -> None:
    assert joined("\n\n".join(rows)) == expected


def test_a_span_of_time_that_goes_on_in_the_second_row() -> None:
    rows = "2019 – :: Reviewer\n2021 :: Annals of Ice\n2020 – :: Chair\n2022 :: Science Board"
    assert joined(rows) == ["2019 – 2021 Reviewer Annals of Ice", "2020 – 2022 Chair Science Board"]
    apart = "2019 :: Reviewer\n2021 :: Annals of Ice\n2020 :: Chair\n2022 :: Science Board"
    assert len(joined(apart)) == 4
