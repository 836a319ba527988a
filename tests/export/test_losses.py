"""What a format holds is in what it writes; what is not in it is said to be lost. For every field of the contract."""

import pytest

from cvparse.export import EXPORTERS, Loss
from cvparse.export.losses import losses, paths, stated
from cvparse.model import CV, Award, Person, Source, Unparsed
from full_cv import full_cv, texts

MONTH = "publications.month"  # part of a date: its two digits stand everywhere


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_value_is_written_or_said_to_be_lost(name):
    cv = full_cv()
    exported = EXPORTERS[name](cv)
    written = "\n".join(exported.files.values())
    lost = {loss.path for loss in exported.losses}
    fields = [(path, text) for path, text in texts(cv) if path != MONTH]
    assert len(fields) > 300
    dropped = [path for path, text in fields if not _is_in(text, written) and not _is_lost(path, lost)]
    assert dropped == [], "dropped in silence"
    kept = {path for path, text in fields if all(_is_in(t, written) for p, t in fields if p == path)}
    assert [path for path in kept if path in lost] == [], "said to be lost, and written"


def _is_in(text: str, written: str) -> bool:
    return all(word in written for word in text.split())


def _is_lost(path: str, lost: set[str]) -> bool:
    return path in lost or path.partition(".")[0] in lost


@pytest.mark.parametrize("name", EXPORTERS)
def test_an_empty_cv_loses_nothing(name):
    assert EXPORTERS[name](CV()).losses == ()


def test_losses_are_counted_by_entry():
    cv = CV(
        person=Person(name="Ada Example", label="Reader"),
        awards=(Award(title="Medal", note="gold"), Award(title="Prize"), Award(title="Cup", note="silver")),
        unparsed=(Unparsed(text="?", page=1, bbox=(0, 0, 1, 1), reason="no entry"),),
        source=Source(file="cv.pdf"),
    )
    assert losses(cv, paths("person", "name") | paths("awards", "title")) == (
        Loss("person.label", 1),
        Loss("awards.note", 2),
        Loss("unparsed", 1),
    )
    assert losses(cv, frozenset({"person.*"}))[0] == Loss("awards", 3)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 1, "b": None, "c": "", "d": False, "e": []}, ["x.a"]),
        ({"a": 0}, []),  # as false is
        ({"a": ["one", "two"], "b": {"c": True}}, ["x.a", "x.a", "x.b.c"]),
        ({"raw": "printed", "provenance": [{"page": 1}], "title": "T"}, ["x.title"]),
        ("text", ["x"]),
    ],
)
def test_what_says_something(value, expected):
    assert list(stated(value, "x")) == expected


@pytest.mark.parametrize(
    ("held", "lost"),
    [
        ({"awards.title"}, [Loss("awards.note", 1)]),
        ({"awards.*"}, []),
        ({"awards.title", "awards.note"}, []),
        ({"award"}, [Loss("awards", 1)]),
        (set(), [Loss("awards", 1)]),
    ],
)
def test_a_path_is_held_by_itself_or_by_one_above(held, lost):
    assert list(losses(CV(awards=(Award(title="Medal", note="gold"),)), frozenset(held))) == lost
