"""Only what an outline or a tag names is evidence; its silence is none. A level of entries is told by its words."""

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from cvparse.sections.evidence.file import known_shares, of_file
from cvparse.sections.stated import Named, Source
from layouts import layout

LEXICON = load(("en",))
OUTLINE, TAGS = Named({0: 1, 2: 2}), Named({2: 1})
ALONE = {Source.OUTLINE: OUTLINE}
BOTH = {Source.OUTLINE: OUTLINE, Source.TAGS: TAGS}
SHARES = {(Source.OUTLINE, 1): 1.0, (Source.OUTLINE, 2): 0.0, (Source.TAGS, 1): 0.2}
FIRST = ["outline: names it", "outline, share known of its level: from 0.5"]
SECOND = ["outline: names it", "outline, share known of its level: below 0.01"]


@pytest.mark.parametrize(
    ("number", "named", "evidence"),
    [
        (0, ALONE, FIRST),
        (1, ALONE, []),
        (2, BOTH, [*SECOND, "tags: names it", "tags, share known of its level: 0.2 to 0.5"]),
        (0, BOTH, FIRST),
        (0, {}, []),
    ],
)
def test_who_names_it(number, named, evidence):
    assert list(of_file(number, named, SHARES)) == evidence


@pytest.mark.parametrize(
    ("share", "step"),
    [
        (0.0, "below 0.01"), (0.01, "0.01 to 0.2"), (0.19, "0.01 to 0.2"), (0.2, "0.2 to 0.5"), (0.49, "0.2 to 0.5"),
        (0.5, "from 0.5"),
    ],
)  # fmt: skip
def test_how_many_of_its_level_are_known(share, step):
    found = list(of_file(2, {Source.TAGS: TAGS}, {(Source.TAGS, 1): share}))
    assert found == ["tags: names it", f"tags, share known of its level: {step}"]


def test_each_level_of_each_source_is_counted_alone():
    found = candidates_of(layout("Education", "Baker of Lund", "Awards", "Talks/Posters", "Bees"), LEXICON)
    named = {Source.TAGS: Named({0: 2, 2: 2, 1: 3, 4: 3}), Source.OUTLINE: Named({0: 1, 1: 1, 3: 1, 4: 2})}
    assert known_shares(found, named) == {
        (Source.TAGS, 2): 1.0, (Source.TAGS, 3): 0.0, (Source.OUTLINE, 1): 2 / 3, (Source.OUTLINE, 2): 0.0,
    }  # fmt: skip
    assert known_shares(found, {}) == {}
