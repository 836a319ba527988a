"""The page needs nothing but itself, shows every line, and takes nothing that a document says for markup."""

import re
from html.parser import HTMLParser

import pytest

from cvparse.assembly.ledger import Account
from cvparse.explain.lines import ASIDE, BODY, MARGIN, Part, PrintedLine
from cvparse.explain.page import _pages, _part, _row, _rules, _shown, _table, _values, _word, page
from cvparse.layout.types import Box, Word
from cvparse.model import CV, Award, Person
from cvparse.pipeline import trace
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


def line(*parts: Part, kind: str = "awards[0]", column: int | None = None) -> PrintedLine:
    return PrintedLine(1, column, kind, "a rule", "Medal", parts)


MEDAL = Part("Medal", BODY, "awards[0]", ("title",), "", Account.VALUE, (3,))
PRIZE = Part("Prize", BODY, "awards[1]", ("title",), "", Account.VALUE, (4,))


@pytest.mark.parametrize(
    ("part", "under"),
    [
        (MEDAL, "title"),
        (Part("A. B.", BODY, "talks[0]", ("title", "note"), "cue", Account.VALUE), "title, note"),
        (Part("by", BODY, "awards[0]", (), "awarder", Account.CUE), "awarder"),
        (Part("what", BODY, "", (), "", Account.UNPARSED), "unparsed"),
        (Part(",", BODY, "", (), "", Account.PUNCTUATION), None),
    ],
)
def test_under_the_text_stands_what_it_became(part, under):
    assert re.findall("<small>(.*?)</small>", _part(part)) == ([under] if under else [])
    assert f'class="part {part.account.value}"' in _part(part)


@pytest.mark.parametrize(
    ("printed", "is_first", "form"),
    [
        (line(MEDAL), True, '<tr id="line-7" class=" first">'),
        (line(MEDAL), False, '<tr id="line-7" class="">'),
        (line(MEDAL, kind="# awards"), False, '<tr id="line-7" class="heading">'),
        (line(MEDAL, kind="(awards)"), False, '<tr id="line-7" class="outside">'),
        (line(MEDAL, kind="(awards)"), True, '<tr id="line-7" class="outside first">'),
        (line(MEDAL), False, '<a href="#page-1">1</a></td>'),
        (line(MEDAL, column=0), False, '<a href="#page-1">1</a>, 0</td>'),
        (line(MEDAL), False, ">awards[0]</td>"),
        (line(MEDAL, PRIZE), False, ">awards[0] +1</td>"),  # one more entry in the line
    ],
)
def test_a_row_of_the_table(printed, is_first, form):
    assert form in "".join(_row(7, printed, is_first=is_first))


@pytest.mark.parametrize(("zone", "marked"), [(MARGIN, True), (BODY, False), (ASIDE, True)])
def test_what_stands_beside_a_line_is_marked(zone, marked):
    row = "".join(_row(0, line(Part("2019", zone, "awards[0]", ("date",), "", Account.VALUE)), is_first=False))
    assert re.findall('<span class="zone" title="(.*?)">', row) == ([zone] if marked else [])


def test_what_an_entry_became_stands_once_before_its_first_line():
    cv = CV(awards=(Award(title="Medal"), Award(title="Prize")))
    rows = "".join(_table([line(MEDAL), line(MEDAL), line(PRIZE)], cv))
    assert re.findall("<summary>(.*?)</summary>", rows) == ["awards[0]", "awards[1]"]
    assert re.findall('class="( first|)"', rows) == [" first", "", " first"]
    assert rows.count('<tr class="json">') == 2


@pytest.mark.parametrize(
    ("path", "told"),
    [("awards[0]", "Medal"), ("awards[1]", "Prize"), ("person", "Ada Example"), ("summary", None)],
)
def test_the_values_of_an_entry(path, told):
    cv = CV(awards=(Award(title="Medal"), Award(title="Prize")), person=Person(name="Ada Example"), summary="Medal")
    assert re.findall("<dd>(.*?)</dd>", _values(cv, path)) == ([told] if told else [])


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Medal", "Medal"),
        (2, "2"),
        (["a", "b"], "a; b"),
        ({"name": "A. Example", "markers": ["*", "†"], "is_self": True}, "A. Example*† (self)"),
        ({"name": "B. Muster", "is_self": False}, "B. Muster"),
        ({"url": "https://example.org"}, "https://example.org"),
        ([{"name": "A. Example"}, {"name": "B. Muster"}], "A. Example; B. Muster"),
    ],
)
def test_a_value_on_one_line(value, shown):
    assert _shown(value) == shown


WORD = Word(3, 1, "Medal", Box(10.0, 20.0, 40.0, 30.0), 28.0)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (MEDAL, "awards[0] · title · a rule · value"),
        (Part("by", BODY, "awards[0]", (), "awarder", Account.CUE), "awards[0] · awarder · a rule · cue"),
        (Part("by", BODY, "", (), "", Account.VALUE), "awards[0] · a rule · value"),  # the line's own
    ],
)
def test_a_word_says_what_it_became(part, said):
    shown = _word(WORD, part.account, (5, line(part), part))
    assert re.findall("<title>(.*?)</title>", shown) == [said]
    assert shown.startswith('<a href="#line-5">')


def test_a_word_that_no_line_holds_leads_nowhere():
    shown = _word(WORD, Account.UNPARSED, None)
    assert shown.startswith('<text class="unparsed" x="10.0" y="28.0"')
    assert "<a " not in shown


def test_a_bold_word_is_shown_in_bold():
    bold = Word(3, 1, "Medal", Box(10.0, 20.0, 40.0, 30.0), 28.0, bold=True)
    assert "font-weight" in _word(bold, Account.VALUE, None)
    assert "font-weight" not in _word(WORD, Account.VALUE, None)


def test_a_word_leads_to_the_first_line_that_holds_it():
    traced = trace(pdf_with(["Ada Example"]))
    (first, *_) = (word.id for page in traced.findings.document.pages for word in page.words)
    holds = Part("Ada", BODY, "person", ("name",), "", Account.VALUE, (first,))
    shown = "".join(_pages(traced, [line(holds), line(holds)]))
    assert re.findall('href="(.*?)"', shown) == ["#line-0"]
    assert [*_rules(traced.findings.document.pages[0])] == []
