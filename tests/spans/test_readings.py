"""What a reader makes of items, and which rules made it."""

import pytest

from cvparse.entries.types import Fact, Item
from cvparse.model import Award
from cvparse.spans.entry_worksheet import ItemSheets
from cvparse.spans.readings import Leftover, Parsed, Reading, rule_of
from cvparse.text.styled import StyledText

TEXT = StyledText.plain("Medal of Ice")
FACT = Fact("host", StyledText.plain("Host:"), StyledText.plain("Lund"), ())


@pytest.mark.parametrize(
    ("item", "rule"),
    [
        (Item((), TEXT, rule="bulleted"), "bulleted > awards"),
        (Item((), TEXT, rule="numbered", facts=(FACT,)), "numbered > labelled facts > awards"),
        (Item((), TEXT, facts=(FACT,)), "labelled facts > awards"),
        (Item((), TEXT), "awards"),
    ],
)
def test_the_rules_that_made_an_entry(item, rule):
    assert rule_of(item, "awards") == rule
    assert ItemSheets(item).reading(Award(title="Medal of Ice"), "awards").rule == rule


def test_results_of_a_section_add_up():
    one = Parsed(readings=(Reading("a", "x", ()),))
    other = Parsed(leftover=(Leftover(TEXT, None, "y"),))
    assert one + other == Parsed(readings=one.readings, leftover=other.leftover)
