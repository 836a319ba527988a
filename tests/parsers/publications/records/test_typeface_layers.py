"""Lists whose works are set in layers: bold title, names, and a venue in another face."""

from itertools import pairwise

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.records.typeface_layers import (
    _between,
    _customs,
    _slanted,
    _title_lines,
    layered_names,
)
from printed import Printer
from written_entries import item

LEXICON = load(())
LAYERS = "**On Thin Ice**\nA. Lund, B. Okri\n*Journal of Ice*, 2020"
PLAIN = "On Thin Ice\nA. Lund, B. Okri\nJournal of Ice, 2020"
ODD = "**On Thin Ice**\nit is what no name can be\n*Journal of Ice*, 2020"
TEAM = "**On Thin Ice**\nThe Snow Collaboration"
SMALL = "**On Thin Ice**\nAda won Lund, B. Okri\n*Journal of Ice*, 2020"


def read(*works):
    items = [item(work) for work in works]
    drafts = [Draft.of(found.text, LEXICON) for found in items]
    found = layered_names(items, drafts, LEXICON)
    return [
        [d.text[n.start : n.end] for n in names.names] if names else None
        for d, names in zip(drafts, found, strict=True)
    ]


BOTH = ["A. Lund", "B. Okri"]
LISTS = [
    ([LAYERS], [BOTH]),
    ([LAYERS, PLAIN], [BOTH, None]),
    ([LAYERS, PLAIN, PLAIN], [None] * 3),
    ([LAYERS, LAYERS, LAYERS, PLAIN], [BOTH, BOTH, BOTH, None]),
    ([LAYERS, ODD], [BOTH, None]),
    ([LAYERS, ODD, ODD], [None] * 3),
    # of three works or more the layers alone say which lines hold names
    ([LAYERS, LAYERS, SMALL], [BOTH, BOTH, ["Ada won Lund", "B. Okri"]]),
    ([LAYERS, SMALL], [BOTH, None]),
    ([LAYERS, LAYERS, LAYERS, TEAM], [BOTH, BOTH, BOTH, ["The Snow Collaboration"]]),
    ([LAYERS, LAYERS, LAYERS, "**On Thin Ice**\nAda Lund, Bo Okri"], [BOTH, BOTH, BOTH, None]),
    ([LAYERS, LAYERS, LAYERS, "The Snow Collaboration"], [BOTH, BOTH, BOTH, None]),
]


@pytest.mark.parametrize(("works", "expected"), LISTS)
def test_layers(works, expected):
    assert read(*works) == expected


STRETCHES = [
    (LAYERS, "A. Lund, B. Okri"),
    ("**On Thin Ice**\n**and Snow**\nA. Lund,\nB. Okri\n*Journal of Ice*", "A. Lund, B. Okri"),
    ("**On Thin Ice**\n*A. Lund, B. Okri*\nJournal of Ice", "A. Lund, B. Okri"),
    ("**On Thin Ice**\nA. Lund, B. Okri\nIn *Tests of Ice*, 2020", "A. Lund, B. Okri"),
    ("**On Thin Ice**\nA. Lund, B. Okri\nJournal of Ice", None),
    ("**On Thin Ice**\nA. Lund, B. Okri", None),
    ("On Thin Ice\nA. Lund, B. Okri\n*Journal of Ice*", None),
    ("**On Thin Ice**\n**A. Lund**\n**Journal**", None),
    ("**On Thin Ice**\n• A. Lund, B. Okri\n*Journal of Ice*", None),
]


@pytest.mark.parametrize(("written", "stretch"), STRETCHES)
def test_the_lines_between_title_and_venue(written, stretch):
    found = item(written)
    span = _between(found, Draft.of(found.text, LEXICON))
    assert (found.text.text[slice(*span)] if span else None) == stretch


def test_most_of_a_line_of_the_title_is_bold():
    for written, count in (
        ("**" + "a" * 17 + "**" + "b" * 3 + "\nnames", 1),
        ("**" + "a" * 16 + "**" + "b" * 4 + "\nnames", 0),
        ("**" + "a" * 20 + "**\n**bold**", 2),
    ):
        found = item(written)
        breaks = [*found.breaks, len(found.text)]
        assert _title_lines(found, list(pairwise(breaks))) == count


def names(count, form):
    return NameList((NameSpan(0, 1, (0, 1)),) * count, 1, False, form, 1.0)


@pytest.mark.parametrize(
    ("found", "customs"),
    [
        ([names(2, "a"), names(2, "a"), names(2, "b")], {"a": 1.0}),
        ([names(2, "a"), names(2, "b")], {}),
        ([names(2, "a"), names(1, "b"), names(1, "b"), None], {"a": 1.0}),
        ([names(1, "a")], {}),
        ([None], {}),
    ],
)
def test_the_form_in_which_most_works_print_their_names(found, customs):
    assert _customs(found) == customs


@pytest.mark.parametrize(
    ("written", "slanted"),
    [("*Ice* x", True), ("Ice *x*", False), ("In *Ice*", True), (" *Ice*", True), ("In Ice", False)],
)
def test_a_line_that_opens_in_italics(written, slanted):
    text, _ = Printer().text(written, 0.0)
    assert _slanted(text, Draft.of(text, LEXICON), 0, len(text)) is slanted


def test_an_empty_line_is_not_in_italics():
    text, _ = Printer().text("*Ice*", 0.0)
    assert _slanted(text, Draft.of(text, LEXICON), 3, 3) is False
