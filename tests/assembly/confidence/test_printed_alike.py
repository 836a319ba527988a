"""An entry that is printed otherwise than its list, and values that their faces say were cut."""

from dataclasses import replace

import pytest

from cvparse.assembly.confidence.printed_alike import customs_of, of_faces, print_of, unlike
from cvparse.layout.types import Box
from cvparse.model import Award
from cvparse.spans.readings import Reading
from cvparse.spans.worksheet import Claim
from printed import Printer


def printed(written, *, values=("title",), inset=0.0):
    """The print of an entry whose parts between bars went to these fields."""
    printer = Printer()
    parts = [printer.text(part.strip(), 0.0)[0] for part in written.split("|")]
    claims = tuple(Claim(name, part) for name, part in zip(values, parts, strict=False) if name)
    words = {word.id: word for word in printer.words}
    moved = {key: _moved(word, inset) for key, word in words.items()}
    return print_of(Reading(Award(), "plain", tuple(words), claims), moved)


def _moved(word, inset):
    box = word.box
    return replace(word, box=Box(box.x0 + inset, box.top, box.x1 + inset, box.bottom))


USUAL = [printed("**Medal,** | 2019", values=("title", "date"))] * 9


def shown(one, others=USUAL):
    return set(unlike(one, customs_of([one, *others])).against)


def test_like_the_others_nothing_is_said():
    assert shown(printed("**Prize,** | 2011", values=("title", "date"))) == set()


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (
            printed("**Prize,** | 2011", values=("title", "date"), inset=30.0),
            "begins as far in as few of its list: it alone",
        ),
        (
            printed("Prize, | 2011", values=("title", "date")),
            "begins in a face that few of its list begin in: it alone",
        ),
        (
            printed("**2011,** | Prize", values=("date", "title")),
            "begins with a field that few of its list begin with: it alone",
        ),
        (printed("**Prize;** | 2011", values=("title", "date")), "signs that the list has elsewhere: 1 or more"),
        (
            printed("**Prize,** | Larvik", values=("title", "awarder")),
            "values that follow one another only here: 1 or more",
        ),
        (printed("**prize,** | 2011", values=("title", "date")), "opens small, unlike its list"),
    ],
)
def test_in_what_an_entry_is_unlike_its_list(one, said):
    assert said in shown(one)


def test_half_of_a_list_is_not_few_but_no_custom_either():
    others = [*USUAL[:4], *([printed("Medal, | 2019", values=("title", "date"))] * 5)]
    found = shown(printed("**Prize,** | 2011", values=("title", "date")), others)
    assert found == {"begins in a face that few of its list begin in: less than 0.7"}


def test_two_entries_are_no_list():
    assert shown(printed("prize, | 2011", values=("title", "date")), USUAL[:1]) == {"opens small"}
    assert shown(printed("Prize; | 2011", values=("title", "date")), USUAL[:1]) == set()


@pytest.mark.parametrize(
    ("written", "values", "said"),
    [
        ("**Medal of** honour | 2019", ("title", "date"), ("a value in two faces",)),
        ("**Medal** | **of honour**", ("title", ""), ("a value ends within its face",)),
        ("**Medal** | of honour", ("title", ""), ()),
        ("Medal | of honour", ("title", ""), ()),
    ],
)
def test_a_value_and_its_faces(written, values, said):
    one = printed(written, values=values)
    assert of_faces("title", one, customs_of([one])).against == said


def test_two_faces_that_the_whole_list_has_are_its_custom():
    one = printed("**Medal of** honour", values=("title",))
    assert of_faces("title", one, customs_of([one] * 3)).against == ()


def test_an_entry_without_words_has_no_print():
    assert print_of(Reading(Award(), "plain", ()), {}) is None
