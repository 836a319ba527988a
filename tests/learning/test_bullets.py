"""What corrections teach about bullets."""

import pytest

from cvparse.corrections.operations import SetValue, SplitEntry
from cvparse.learning.bullets import bullet_lessons, opening_sign
from cvparse.learning.lessons import ReadEntries
from cvparse.lexicon.own_lists import ListedPhrase, OwnLists
from cvparse.pipeline import trace
from small_cvs import headed_cv

LEAF, ROOT = "Silver Leaf", "Golden Root"
CONTENT = headed_cv("Ada Example", {"Awards": [f"# {LEAF}", f"# {ROOT}"]})
LISTED = ListedPhrase("und", "bullets", "signs", "#")


def taught(correction, content=CONTENT):
    return list(bullet_lessons(ReadEntries.of(trace(content)), [correction]))


def title(value):
    (first, _) = trace(CONTENT).cv.awards
    assert first.title == f"# {LEAF}"
    return SetValue(op="set", id=first.id, field="title", value=value)


def split(name, *printed):
    return SplitEntry(op="split", id=name, parts=[{"printed": part, "values": {"title": part}} for part in printed])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Silver Leaf", ("#", "Silver Leaf")),
        (" ->  Silver Leaf ", ("->", "Silver Leaf")),
        ("☙ Silver Leaf", ("☙", "Silver Leaf")),
        ("#Silver Leaf", ("", "")),
        ("A Silver Leaf", ("", "")),
        ("#1 Silver Leaf", ("", "")),
        ("#### Silver Leaf", ("", "")),
        ("(…) Silver Leaf", ("", "")),
        ("» Silver Leaf", ("", "")),  # that opens a quotation
        ("• Silver Leaf", ("", "")),  # that needs no list
        ("o Silver Leaf", ("", "")),
        ("# ", ("", "")),
        ("", ("", "")),
    ],
)
def test_the_sign_that_a_text_opens_with(text, found):
    assert opening_sign(text) == found


def test_a_sign_that_was_taken_off_a_value_is_a_bullet():
    (lesson,) = taught(title(LEAF))
    assert lesson.listed == LISTED
    assert lesson.because == "“#” was taken off the title of an entry of awards"
    assert not lesson.holds(trace(CONTENT))
    with_it = trace(CONTENT, lexicon=OwnLists().with_phrase(LISTED))
    assert lesson.holds(with_it)
    assert [one.title for one in with_it.cv.awards] == [LEAF, ROOT]


@pytest.mark.parametrize("value", [ROOT, f"#{LEAF}", LEAF.upper(), "", None, [LEAF]])
def test_what_teaches_nothing(value):
    assert taught(title(value)) == []


def test_an_entry_that_was_split_before_a_sign_teaches_it():
    content = headed_cv("Ada Example", {"Awards": [f"# {LEAF} of the Botanical Society and", f"  # {ROOT}", "# Thumb"]})
    entry = trace(content).cv.awards[0]
    leaf, root = f"# {LEAF} of the Botanical Society and", f"# {ROOT}"
    assert entry.raw == f"{leaf} {root}"
    (lesson,) = taught(split(entry.id, leaf, root), content)
    assert lesson.listed == LISTED
    assert lesson.because == "“#” opens what was split off an entry of awards"
    assert not lesson.holds(trace(content))
    assert lesson.holds(trace(content, lexicon=OwnLists().with_phrase(LISTED)))
    assert taught(split(entry.id, leaf, ROOT), content) == []
    assert taught(split(entry.id, leaf, root, "^ Thumb"), content) == [], "two signs"


def test_a_correction_of_what_is_gone_teaches_nothing():
    assert taught(split("awards-0000000000", f"# {LEAF}", f"# {ROOT}")) == []
