"""Rows become an item: bullets and numbers are taken off, tags are gathered."""

import pytest

from written_entries import item


@pytest.mark.parametrize(
    ("written", "rule", "label", "text"),
    [
        ("[C17] Lund", "numbered", "[C17]", "Lund"),
        ("[C17] Lund", "bulleted", "", "[C17] Lund"),
        ("[C17] Lund\n[C16] Okri", "numbered", "[C17]", "Lund [C16] Okri"),
        ("• Lund", "numbered", "", "Lund"),
        ("Lund", "numbered", "", "Lund"),
    ],
)
def test_a_number_is_a_label_where_the_list_is_numbered(written, rule, label, text):
    found = item(written, rule)
    assert (found.label.text, found.text.text, found.rule) == (label, text, rule)


def test_bullets_are_consumed_and_their_places_kept():
    found = item("Lecturer\n• taught\nrivers\n• wrote")
    assert found.text.text == "Lecturer taught rivers wrote"
    assert [found.text.text[at:].split()[0] for at in found.bullets] == ["taught", "wrote"]
    assert [mark.text for mark in found.marks] == ["•", "•"]
    assert found.breaks == (0, 9, 16, 23)


@pytest.mark.parametrize(
    ("written", "margin", "marks"),
    [
        ("2019 :: Lund", "2019", []),
        ("• 2019 :: Lund", "2019", ["•"]),
        ("– 2019 :: Lund", "2019", ["–"]),
        ("-2019 :: Lund", "-2019", []),
        ("• :: Lund", "•", []),
        ("2024.08– :: Lund\nPresent :: Okri", "2024.08– Present", []),
    ],
)
def test_the_tag_in_the_margin_loses_its_bullet(written, margin, marks):
    found = item(written)
    assert (found.margin.text, [mark.text for mark in found.marks]) == (margin, marks)


def test_tags_at_the_right_are_kept_in_order():
    assert [tag.text for tag in item("Lund <2019>\nOkri\nMoor <2020>").asides] == ["2019", "2020"]


def test_a_tag_alone_is_an_item_without_a_text():
    found = item("2019 :: <Leeds>")
    assert (found.text.text, found.breaks) == ("", (0,))
