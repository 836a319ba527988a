"""A venue in italics behind a title that is set apart."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.italic_container import read_set_tail
from printed import Printer

LEXICON = load(())


def read(written, start=0):
    text, _ = Printer().text(written, 0.0)
    draft = Draft.of(text, LEXICON)
    work = draft.work
    tail = read_set_tail(draft, start)
    assert draft.work == work
    return draft, tail


@pytest.mark.parametrize(
    ("written", "venue"),
    [
        ("*Angewandte Chemie International Edition*, vol. 3, 2020", "Angewandte Chemie International Edition"),
        ("In *Ports of Call*, edited by A. Sample", "Ports of Call"),
        (". *Ports Springer*, 2020", "Ports Springer"),
        ("*Ice Springer* (ICR ’20), 2020", "Ice Springer (ICR ’20)"),
        ("*Phys. Springer Lett.* 12, 3", "Phys. Springer Lett."),
        ("*Example Springer Lett.*, vol. 3", "Example Springer Lett."),
        ("*Ice Springer.* 12", "Ice Springer"),
        ("*Xy*. Springer, 12", "Xy"),
        ("*Ice 7 Springer*. 2020, 3", "Ice 7 Springer"),
        ("*Ports Springer (on ice*), 3", "Ports Springer"),
        ("*Ports (Ice) Springer*, 3", "Ports (Ice) Springer"),
    ],
)
def test_italics_are_the_venue(written, venue):
    draft, tail = read(written)
    assert draft.value(tail.venue) == venue


@pytest.mark.parametrize(
    "written",
    [
        "Roads, *Ice Springer*, 2020",  # italics do not open the tail
        "*X* Springer, 2020",
        "*Springer 12*(3), 5",  # they may end with a volume
        "*Springer (TC), 2020*",
        "*7 Springer*",
        "*12-3*, Springer, 2020",
    ],
)
def test_italics_that_say_nothing(written):
    draft, tail = read(written)
    plain, same = read(written.replace("*", ""))
    assert (draft.value(tail.venue), draft.value(tail.publisher)) == (
        plain.value(same.venue),
        plain.value(same.publisher),
    )


@pytest.mark.parametrize(
    ("written", "publisher"),
    [
        ("*Ice Roads*. Guernica, 2020", "Guernica"),
        ("*Ice Roads*, Springer, 2020", "Springer"),
        ("*Ice Roads*. guernica, 2020", None),
        ("*Ice Roads* 12. Guernica, 2020", None),
        ("*Ice Roads* no. 12. Guernica, 2020", None),
        ("*Ice Roads*. Guernica a/b, 2020", None),
        ("*Ice Roads*, 2020", None),
    ],
)
def test_what_is_left_may_have_published(written, publisher):
    draft, tail = read(written)
    assert (draft.value(tail.venue), draft.value(tail.publisher)) == ("Ice Roads", publisher)


@pytest.mark.parametrize(
    ("written", "contained"),
    [("In *Ports of Call*, 2020", True), ("In *Ports of Call*", True), ("*Ports of Call*, 2020", False)],
)
def test_the_cue_in_says_that_a_book_holds_the_work(written, contained):
    assert read(written)[1].contained is contained
