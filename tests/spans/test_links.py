"""The address of an entry: printed, or where a link leads."""

from dataclasses import replace

import pytest

from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.links import take_url
from cvparse.text.styled import Run, Style, StyledText
from written_entries import item, worksheet


@pytest.mark.parametrize(
    ("written", "url", "left"),
    [
        ("Ice Atlas, ice.example.org", "ice.example.org", ["Ice Atlas,"]),
        ("see https://example.org for maps", "https://example.org", ["see", "for maps"]),
        ("pages with schema.org metadata", None, ["pages with schema.org metadata"]),
        ("pages with schema.org/jobs metadata", "schema.org/jobs", ["pages with", "metadata"]),
        ("schema.org metadata", "schema.org", ["metadata"]),
        ("Pages with example.org Metadata", "example.org", ["Pages with", "Metadata"]),
        ("Ice Atlas <ice.example.org>", "ice.example.org", ["Ice Atlas"]),
        ("Ice Atlas", None, ["Ice Atlas"]),
    ],
)
def test_a_printed_address_is_taken(written, url, left):
    found = worksheet(written)
    assert take_url(found) == url
    assert [sheet.text.text[a:b] for sheet in found.texts for a, b in sheet.rest()] == left


@pytest.mark.parametrize(
    ("target", "url"), [("https://ice.example.org", "https://ice.example.org"), ("mailto:ada@example.org", None)]
)
def test_else_the_target_of_a_link(target, url):
    found = item("Ice Atlas")
    linked = StyledText(found.text.text, (Run(0, 9, Style.NONE, 0, target),))
    assert take_url(EntryWorksheet(replace(found, text=linked))) == url


def test_what_was_taken_is_no_address():
    found = worksheet("Ice Atlas, ice.example.org")
    found.body.take(11, 26, "title")
    assert take_url(found) is None
