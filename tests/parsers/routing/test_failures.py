"""A reader that fails costs what it was to read: its issue is there, its words are unparsed, the rest is read."""

import logging

import pytest

from cvparse.entries.types import Context
from cvparse.errors import LexiconError
from cvparse.lexicon import load
from cvparse.model import Award
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing import dispatch
from cvparse.parsers.routing.dispatch import parse_sections
from cvparse.parsers.routing.failures import Failures, unread
from cvparse.parsers.routing.rules import Rule
from printed import section

CONTEXT = Context(load(("en",)))
TALKS = section(Kind.TALKS, "2019 :: On Ice <Larvik>\n# Posters\nOn Snow", "Talks")
AWARDS = section(Kind.AWARDS, "Medal, 2019", "Awards")


def broken(*asked):
    raise IndexError("no such item")


def codes(outcomes):
    return [(issue.code, issue.section) for one in outcomes for issue in one.parsed.issues]


def test_what_a_reader_gives_is_handed_on():
    failures = Failures()
    assert failures.attempt("a sum", None, sum, (1, 2)) == 3
    assert failures.issues == []


def test_a_failure_is_an_issue_of_its_section_and_its_traceback_is_logged(caplog):
    failures = Failures()
    with caplog.at_level(logging.DEBUG, "cvparse"):
        assert failures.attempt("the reader of talks", TALKS, broken, TALKS) is None
    (issue,) = failures.issues
    assert (issue.code, issue.section, issue.page) == ("reader_failed", "Talks", 1)
    assert issue.message == "the reader of talks failed (IndexError): a bug of cvparse; --debug shows it"
    assert "no such item" in caplog.text


@pytest.mark.parametrize("raised", [LexiconError("two meanings"), MemoryError(), KeyboardInterrupt()])
def test_what_is_no_bug_of_a_reader_ends_the_run(raised):
    def ended():
        raise raised

    with pytest.raises(type(raised)):
        Failures().attempt("a reader", None, ended)


def test_all_words_of_an_unread_section_are_left_over():
    assert [left.text.text for left in unread(TALKS).leftover] == ["2019", "On Ice", "Larvik", "On Snow"]
    assert {left.reason for left in unread(TALKS).leftover} == {"its reader failed"}


def test_a_parser_that_fails_costs_its_section_only(monkeypatch):
    monkeypatch.setitem(dispatch.SECTION_PARSERS, Kind.TALKS, broken)
    outcomes = parse_sections([TALKS, AWARDS], CONTEXT)
    assert codes(outcomes) == [("reader_failed", "Talks")]
    assert [reading.entry.title for one in outcomes for reading in one.parsed.readings] == ["Medal"]
    assert [len(one.parsed.leftover) for one in outcomes] == [4, 0]


@pytest.mark.parametrize("name", ["with_owner", "headed_by_owner", "running_details", "parts_apart"])
def test_a_rule_that_fails_says_nothing(name, monkeypatch):
    monkeypatch.setattr(dispatch, name, broken)
    outcomes = parse_sections([TALKS, AWARDS], CONTEXT)
    assert {code for code, _ in codes(outcomes)} == {"reader_failed"}
    assert Award in {type(reading.entry) for one in outcomes for reading in one.parsed.readings}


def test_a_rule_of_the_cv_or_of_a_section_that_fails_says_nothing(monkeypatch):
    monkeypatch.setattr(dispatch, "OF_THE_CV", (("of all", broken),))
    monkeypatch.setattr(dispatch, "OF_A_SECTION", (Rule("of one", (Kind.AWARDS,), broken),))
    outcomes = parse_sections([TALKS, AWARDS], CONTEXT)
    assert codes(outcomes) == [("reader_failed", None), ("reader_failed", "Awards")]
    assert [one.section.kind for one in outcomes[:2]] == [Kind.TALKS, Kind.AWARDS]
