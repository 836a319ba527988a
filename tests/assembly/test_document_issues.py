"""What a file itself gives cause to look at."""

from types import SimpleNamespace

import pytest

from cvparse.assembly.document_issues import SHOWN, document_issues
from cvparse.layout.types import Document, FurnitureKind
from cvparse.layout.watermarks import as_furniture
from pages import Sheet

PLAIN = Document(())


def issues(document: Document = PLAIN, garbled: tuple[int, ...] = (), hidden: dict[int, str] | None = None):
    furniture = []
    for page, text in (hidden or {}).items():
        sheet = Sheet(page)
        sheet.print(50, 100, text)
        furniture += as_furniture(sheet.words, FurnitureKind.HIDDEN)
    words = tuple(SimpleNamespace(page=page) for page in garbled)
    layout = SimpleNamespace(garbled=words, furniture=furniture)
    return [(one.code, one.message, one.page) for one in document_issues(document, layout)]


def test_a_plain_file():
    assert issues() == []


@pytest.mark.parametrize(
    ("names", "portfolio", "code", "end"),
    [
        (("data.xml",), False, "attached_files", "not read: data.xml"),
        (tuple("abcdef"), False, "attached_files", "not read: a, b, c, d, e and 1 more"),
        (("cv.pdf",), True, "portfolio", "of files: cv.pdf; save the CV among them and read that"),
    ],
)
def test_files_inside_the_file(names, portfolio, code, end):
    ((found, message, page),) = issues(Document((), attached=names, portfolio=portfolio))
    assert (found, page) == (code, None)
    assert message.endswith(end)


def test_hidden_words_are_counted_by_page_and_shown():
    assert issues(hidden={1: "Ada", 3: "two words"}) == [
        ("hidden_text", "a word cannot be seen and was not read: Ada", 1),
        ("hidden_text", "2 words cannot be seen and were not read: two words", 3),
    ]
    ((_, message, _),) = issues(hidden={1: "a" * SHOWN})
    assert message.endswith("a" * SHOWN)
    ((_, message, _),) = issues(hidden={1: "a" * (SHOWN + 1)})
    assert message.endswith(f": {'a' * SHOWN}…")


def test_garbled_words_and_forms():
    assert [(code, page) for code, _, page in issues(garbled=(1, 2, 2))] == [("garbled_text", 1), ("garbled_text", 2)]
    assert [code for code, _, _ in issues(Document((), placeholder=True))] == ["form_not_shown"]
