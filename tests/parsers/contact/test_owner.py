"""Whose CV it is: one sum for every stretch, the highest above zero is the name."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact import owner as module
from cvparse.parsers.contact.head_lines import head_of
from cvparse.parsers.contact.owner import ANY_STRETCH, judged, owner_of, weights
from printed import section

CONTEXT = Context(load(("en",)))


def heads(*written):
    return [head_of(section(SectionKind.CONTACT, one, None), CONTEXT.lexicon) for one in written]


def owner(*written):
    found = owner_of(heads(*written), CONTEXT)
    return found.name if found else None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("! Ada Lund\nada@example.org", "Ada Lund"),
        ("Ada Lund\nada.lund@example.org", "Ada Lund"),
        ("ada lund\nada.lund@example.org", "ada lund"),
        ("! ADA LUND, FRS\n12 Fjord Street", "ADA LUND"),
        ("! University of Larvik\nAda Lund\nada.lund@example.org", "Ada Lund"),
        ("! Professor of Geology\nAda Lund\nada.lund@example.org", "Ada Lund"),
        ("! 12 Fjord Street\nAda Lund\nada.lund@example.org", "Ada Lund"),
        ("! Ada Lund’s Curriculum Vitae\n12 Fjord Street", "Ada Lund"),
        ("! Ada\n! Lund\n12 Fjord Street\nada.lund@example.org", "Ada Lund"),
        ("Full name: Ada Lund\n12 Fjord Street", "Ada Lund"),
        ("! Work Experience\noffice@example.org", None),
        ("! Curriculum\n12 Fjord Street\noffice@example.org", None),
        ("Department of Geology\n12 Fjord Street\noffice@example.org", None),
        ("12 Fjord Street\noffice@example.org", None),
        ("mira@example.org", None),
        ("", None),
    ],
)
def test_the_name(written, name):
    assert owner(written) == name


def test_all_places_are_weighed_together():
    assert owner("12 Fjord Street\noffice@example.org", "! Ada Lund\nada@example.org") == "Ada Lund"
    assert owner() is None


def test_a_sum_says_what_it_is_made_of():
    known = weights()
    (one,) = judged(heads("! Ada Lund"), CONTEXT)
    assert one.candidate.name == "Ada Lund"
    assert one.total == pytest.approx(known[ANY_STRETCH] + sum(known.get(name, 0.0) for name in one.evidence))


@pytest.mark.parametrize(("each", "name"), [(0.1, "Ada Lund"), (0.0, None), (-0.1, None)])
def test_a_sum_must_be_above_zero(monkeypatch, each, name):
    monkeypatch.setattr(module, "weights", lambda: {ANY_STRETCH: each})
    assert owner("Ada Lund") == name


def test_evidence_that_has_no_weight_says_nothing(monkeypatch):
    monkeypatch.setattr(module, "weights", lambda: {"words: 2": 1.0})
    assert owner("Rivers\nAda Lund") == "Ada Lund"


def test_running_heads_say_who_it_is():
    running = head_of(section(SectionKind.CONTACT, "Curriculum of Ada Lund", None), CONTEXT.lexicon, running=True)
    said = {one.candidate.name: one.evidence for one in judged([*heads("Ada Lund\nRivers"), running], CONTEXT)}
    assert "said in a running head" in said["Ada Lund"]
    assert "said in a running head" not in said["Rivers"]


def test_the_words_that_print_the_name():
    (head,) = heads("! Ada\n! Lund\nada.lund@example.org\n12 Fjord Street")
    found = owner_of([head], CONTEXT)
    assert found is not None
    assert found.words == frozenset((*head.items[0].sheet.text.words, *head.items[1].sheet.text.words))


def test_what_the_weights_must_say():
    """The direction of the evidence, whatever the material of the next fit."""
    known = weights()
    for against in ("an organization", "a role", "a figure", "a street", "a degree", "a known heading", "a place"):
        assert known[against] < 0, against
    for side in ("labelled", "in the file's title", "words in an e-mail address: 2", "words: 2"):
        assert known[side] > 0, side
    assert known["size: less"] < known["size: the largest"]
