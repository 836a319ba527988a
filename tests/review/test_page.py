"""The page needs nothing but itself, shows every line, and takes nothing that a document says for markup."""

import re
from html.parser import HTMLParser

import pytest

from cvparse.pipeline import trace
from cvparse.review.page import page
from pdf_files import pdf_with
from truths import SAMPLES

HOSTILE = ["<script>alert\\(1\\)</script>", '"><img src=x onerror=y>', "& &amp; 'quoted' <b>", "\\003\\033[2J]]><!--"]
VOID = {"meta", "rect"}
ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "h1", "p", "span", "details", "summary", "ul", "li"),
    *("main", "section", "svg", "rect", "text", "a", "small", "dl", "dt", "dd"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}


class Reader(HTMLParser):
    """The elements of a page with their attributes, and the text that is shown."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture(scope="module")
def seed():
    return page(trace(SAMPLES / "seed" / "cv.pdf"), "cv.pdf")


def test_it_is_well_formed(seed):
    assert Reader(seed).open == []


def test_it_loads_nothing_and_runs_nothing(seed):
    elements = Reader(seed).elements
    assert {tag for tag, _ in elements}.isdisjoint({"script", "link", "img", "iframe", "object", "form", "use"})
    for _, attributes in elements:
        assert not [name for name in attributes if name.startswith("on") or name in {"src", "style", "action"}]
        assert attributes.get("href", "#").startswith("#")
    assert "default-src 'none'" in seed
    assert "@import" not in seed
    assert "url(" not in seed


def test_links_lead_somewhere(seed):
    elements = Reader(seed).elements
    named = {attributes["id"] for _, attributes in elements if "id" in attributes}
    assert {attributes["href"][1:] for _, attributes in elements if "href" in attributes} <= named


def test_it_shows_each_line_with_its_fields(seed):
    text = Reader(seed).text
    assert "Massachusetts Institute of Technologyorganization" in text
    assert "experience[0]" in text
    assert "publications[26]" in text


def test_it_says_why_a_line_is_a_heading_or_none(monkeypatch):
    traced = trace(pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019", "INTERESTS", "Rivers"]))
    refused = "no heading: more speaks against a heading than for one"
    for near, shown in ((99.0, True), (0.0, False)):
        monkeypatch.setattr("cvparse.sections.verdict.NEAR", near)
        read = Reader(page(traced, "cv.pdf"))
        said = [attributes["title"] for tag, attributes in read.elements if tag == "small" and "title" in attributes]
        assert any("words: known as a whole" in title and re.match(r"[+-]\d\.\d\d ", title) for title in said if title)
        assert (refused in read.text) is shown


@pytest.mark.parametrize("title", ["cv.pdf", "<script>alert(1)</script>.pdf", '"onload="x.pdf', "a\x00\x1b\udcff.pdf"])
def test_what_a_document_says_is_text(title):
    read = Reader(page(trace(pdf_with(["Ada Example", *HOSTILE])), title))
    assert read.open == []
    assert {tag for tag, _ in read.elements} <= ELEMENTS
    assert not [name for _, attributes in read.elements for name in attributes if name.startswith("on")]
    assert "<script>alert(1)</script>" in read.text
    assert not set(read.text) & {"\x00", "\x03", "\x1b"}
    page(trace(pdf_with(["Ada Example", *HOSTILE])), title).encode("utf-8")


def test_the_same_document_gives_the_same_page():
    content = pdf_with(["Ada Example", "AWARDS", "Example Medal, 2019"])
    assert page(trace(content), "a") == page(trace(content), "a")
