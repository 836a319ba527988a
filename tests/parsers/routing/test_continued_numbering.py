"""Sections of no known kind that go on with the numbers of a list of works."""

from dataclasses import replace

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.routing.continued_numbering import with_continued_lists
from cvparse.sections.types import Section
from printed import section

WORKS = "[1] A. Lund. On things.\n[2] B. Okri. More."
MORE = "[3] The Ice Collaboration. Ice.\n[4] A. Lund. Snow."


def part(kind: SectionKind, written: str, heading: str | None = "Heading") -> Section:
    return section(kind, written, heading)


@pytest.mark.parametrize(
    ("before", "behind", "kind"),
    [
        (WORKS, MORE, "publications"),
        ("9. A. Lund. On things.\n8. B. Okri. More.", "7. The Ice Group. Ice.\n6. A. Lund. Snow.", "publications"),
        ("[1] A. Lund. On things.\nby hand\n[2] B. Okri. More.", MORE, "publications"),
        (f"# Books\n{WORKS}", MORE, "publications"),
        (WORKS, "[1] Ice cores\n[2] Snow pits", "other"),
        (WORKS, "[4] Ice cores\n[5] Snow pits", "other"),
        (WORKS, "[3] Ice cores\n[5] Snow pits", "other"),
        (WORKS, "[3] Ice cores\n[2] Snow pits", "other"),
        (WORKS, "3. Ice cores\n4. Snow pits", "other"),
        (WORKS, "[3] Ice cores", "other"),
        (WORKS, "[3] Ice cores\nSnow pits", "other"),
        ("[2] A. Lund. On things.", MORE, "other"),
        ("A. Lund. On things.\nB. Okri. More.", MORE, "other"),
        ("C1. A. Lund. On things.\nC2. B. Okri. More.", "C3. Ice cores\nC4. Snow pits", "publications"),
    ],
)
def test_the_numbers_go_on(before, behind, kind):
    works, other = part(SectionKind.PUBLICATIONS, before), part(SectionKind.OTHER, behind)
    first, second = with_continued_lists((works, other))
    assert first is works
    assert second.kind.value == kind
    assert (second is other) is (kind == "other")
    assert second.heading is not None
    assert second.heading.kind is second.kind


def test_only_a_section_of_no_kind_right_behind_works():
    works, other = part(SectionKind.PUBLICATIONS, WORKS), part(SectionKind.OTHER, MORE)
    talks = part(SectionKind.TALKS, MORE)
    assert with_continued_lists((works, talks)) == (works, talks)
    assert with_continued_lists((works, talks, other)) == (works, talks, other)
    assert with_continued_lists((other, works)) == (other, works)
    assert with_continued_lists((replace(works, kind=SectionKind.TALKS), other))[1] is other


def test_a_list_may_go_on_more_than_once_and_without_a_heading():
    last = part(SectionKind.OTHER, "[5] Snow.\n[6] Hail.", None)
    works, other = part(SectionKind.PUBLICATIONS, WORKS), part(SectionKind.OTHER, MORE)
    found = with_continued_lists((works, other, last))
    assert [one.kind for one in found] == [SectionKind.PUBLICATIONS] * 3
    assert found[2].heading is None
