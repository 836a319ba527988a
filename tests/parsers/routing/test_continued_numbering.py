"""Sections of no known kind that go on with the numbers of a list of works."""

from dataclasses import replace

import pytest

from cvparse.model import SectionKind
from cvparse.parsers.routing.continued_numbering import with_continued_lists
from printed import section


def kinds(before, behind):
    works = section(SectionKind.PUBLICATIONS, before)
    other = section(SectionKind.OTHER, behind)
    assert other.heading is not None
    other = replace(other, heading=replace(other.heading, kind=SectionKind.OTHER))
    return [part.kind.value for part in with_continued_lists([works, other])]


@pytest.mark.parametrize(
    ("before", "behind", "kind"),
    [
        (
            "[1] A. Lund. On things.\n[2] B. Okri. More.",
            "[3] The Ice Collaboration. Ice.\n[4] A. Lund. Snow.",
            "publications",
        ),
        (
            "9. A. Lund. On things.\n8. B. Okri. More.",
            "7. The Ice Collaboration. Ice.\n6. A. Lund. Snow.",
            "publications",
        ),
        ("[1] A. Lund. On things.\n[2] B. Okri. More.", "[1] Ice cores\n[2] Snow pits", "other"),
        ("[1] A. Lund. On things.\n[2] B. Okri. More.", "3. Ice cores\n4. Snow pits", "other"),
        ("A. Lund. On things.\nB. Okri. More.", "[3] Ice cores\n[4] Snow pits", "other"),
    ],
)
def test_the_numbers_go_on(before, behind, kind):
    assert kinds(before, behind) == ["publications", kind]
