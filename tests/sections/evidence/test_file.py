"""Only what an outline or a tag names is evidence; its silence is none."""

import pytest

from cvparse.sections.evidence.file import of_file
from cvparse.sections.stated import Named, Source

OUTLINE, TAGS = Named({0: 1, 2: 2}), Named({2: 1})


@pytest.mark.parametrize(
    ("number", "named", "evidence"),
    [
        (0, {Source.OUTLINE: OUTLINE}, ["outline: names it"]),
        (1, {Source.OUTLINE: OUTLINE}, []),
        (2, {Source.OUTLINE: OUTLINE, Source.TAGS: TAGS}, ["outline: names it", "tags: names it"]),
        (0, {Source.OUTLINE: OUTLINE, Source.TAGS: TAGS}, ["outline: names it"]),
        (0, {}, []),
    ],
)
def test_who_names_it(number, named, evidence):
    assert list(of_file(number, named)) == evidence
