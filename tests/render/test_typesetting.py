"""The PDF is one that others can use: tagged, titled, with live links and its fonts inside, and the same every time."""

import pypdfium2
import pytest

from cvparse.errors import CvparseError
from cvparse.model import CV, Author, Award, Person, Publication, PublicationKind, Source, WebLink
from cvparse.model.kinds import LinkKind
from cvparse.pdf.reader import read
from cvparse.render import render, templates, typesetting

pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")

OWN = Author(name="Ada Tengdal", family="Tengdal", given="Ada", markers=("*",), is_self=True)
OTHER = Author(name="Bo Lund", family="Lund", given="Bo")
WORK = Publication(
    kind=PublicationKind.JOURNAL_ARTICLE, title="On Rivers", authors=(OTHER, OWN), venue="Journal of Ice", volume="3",
    year=2020, doi="10.5555/ice.3",
)  # fmt: skip
SMALL = CV(
    source=Source(language="en"),
    person=Person(
        name="Ada Tengdal", emails=("ada@example.org",), links=(WebLink(kind=LinkKind.HOMEPAGE, url="https://ada.example.org"),)
    ),
    publications=(WORK, WORK.model_copy(update={"title": "On Lakes"})),
    awards=(Award(title="#let [Medal] \\ *of* $Ice$", date="2019"),),
)  # fmt: skip


@pytest.mark.parametrize("template", templates())
def test_a_document_of_its_own(template):
    pdf = render(SMALL, template)
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_dict()["Title"] == "Curriculum Vitae – Ada Tengdal"
    assert document.is_tagged()
    assert read(pdf).language == "en"
    assert render(SMALL, template) == pdf
    assert pdf.count(b"/FontFile") >= 2


@pytest.mark.parametrize("template", templates())
def test_names_marks_and_links(template):
    words = [word for page in read(render(SMALL, template)).pages for word in page.words]
    assert {word.bold for word in words if word.text.startswith("Tengdal") and word.size < 12} == {True}
    assert {word.bold for word in words if word.text.startswith("Lund")} == {False}
    assert {word.raised for word in words if word.text.startswith("*") and len(word.text) < 3} == {True}
    links = {word.link for word in words if word.link}
    assert links == {"mailto:ada@example.org", "https://ada.example.org", "https://doi.org/10.5555/ice.3"}


def test_text_is_never_a_command():
    words = [word.text for page in read(render(SMALL)).pages for word in page.words]
    assert " ".join(words).count("#let [Medal] \\ *of* $Ice$") == 1


@pytest.mark.parametrize("name", ["张示例", "例示花子", "김예시"])
def test_names_in_chinese_japanese_and_korean_characters_have_a_font(name):
    words = [word.text for page in read(render(CV(person=Person(name=name)))).pages for word in page.words]
    assert words[0] == name


def test_a_character_without_a_font_is_said():
    with pytest.raises(CvparseError, match="--fonts DIR"):
        render(CV(person=Person(name="\U00013000")))


def test_no_typst_no_pdf(monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(typesetting.importlib, "import_module", missing)
    with pytest.raises(CvparseError, match=r"pip install 'cvparse\[render\]'"):
        render(SMALL)
