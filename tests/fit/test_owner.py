"""What the fit of the owner's name learns from: which candidate is right, and the documents that it makes of one."""

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from fit.owner import Labelled, rows_of, variants
from printed import section

CONTEXT = Context(load(("en",)))


def right(written, name):
    rows = rows_of([section(SectionKind.CONTACT, written, None)], (), None, CONTEXT, name)
    return [text for text, _, is_right in rows if is_right]


def test_the_candidates_that_print_the_name():
    assert right("Ada Lund\nRivers", "Ada Lund") == ["Ada Lund"]
    assert right("LUND, Ada\nRivers", "Ada Lund") == ["LUND, Ada"]
    assert right("Dr. Ada Lund", "Prof. Ada Lund") == ["Ada Lund"]
    assert right("Ada Lund", "Bo Berg") == []
    assert right("Ada Lund", None) == []


def test_the_documents_that_are_made_of_one():
    name = ("Ada Lund", ("size: the largest", "line: up to 1", "words: 2", "in the file's title"), True)
    body = ("University of Larvik", ("size: less", "line: up to 2", "words: 3", "an organization"), False)
    part = ("Lund", ("size: the largest", "words: 1"), False)
    made = list(variants(Labelled("real", "lund", "cv.pdf", "Ada Lund", (name, body, part))))
    assert made[0].rows == (name, body, part)
    assert made[1].rows[0][1] == ("line: up to 1", "words: 2", "in the file's title")
    assert made[2].rows[0][1] == ("words: 2", "in the file's title")
    assert made[3].rows[0][1] == ("size: the largest", "line: up to 1", "words: 2")
    assert [(one.name, [row[0] for row in one.rows]) for one in made[4:6]] == [(None, ["University of Larvik"])] * 2
    (exchanged,) = made[6:]
    assert [(text, set(names), is_right) for text, names, is_right in exchanged.rows] == [
        ("University of Larvik", {"words: 3", "an organization", "size: the largest", "line: up to 1"}, False),
        ("Ada Lund", {"words: 2", "in the file's title", "size: less", "line: up to 2"}, True),
    ]
