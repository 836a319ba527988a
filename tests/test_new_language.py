"""A language is a folder of word lists: one more needs no code."""

import shutil

import pytest

from cvparse.entries.types import Context
from cvparse.layout.analyse import analyse
from cvparse.lexicon import detect, languages, load
from cvparse.lexicon.types import DATA
from cvparse.parsers.routing.dispatch import parse_sections
from cvparse.sections.tree import divide
from pages import Sheet, document

DUTCH = {
    "language": {
        "function_words": ["de", "het", "een", "van", "en", "in", "voor", "aan", "met", "bij", "op", "naar"],
        "frame": ["opleiding", "werkervaring", "onderwijs", "talen", "vaardigheden", "prijzen", "publicaties"],
    },
    "headings": {
        "education": ["Opleiding", "Opleidingen"],
        "experience": ["Werkervaring"],
        "awards": ["Prijzen", "Beurzen en prijzen"],
        "languages": ["Talen"],
    },
    "dates": {"present": ["heden"], "since": ["sinds"]},
    "months": {"wide_3": ["maart"], "wide_9": ["september"]},
    "degrees": {"masters": ["master", "doctoraal"]},
    "roles": {"academic": ["universitair docent"], "industry": ["bakker"]},
    "languages": {"names": ["Fries"], "native": ["moedertaal"]},
    "words": {"conjunction": ["en"]},
}


@pytest.fixture
def data(tmp_path):
    """The word lists as they are shipped, and a folder for Dutch beside them."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    (folder / "nl").mkdir()
    for topic, tables in DUTCH.items():
        lists = "\n".join(f"[{table}]\nphrases = {phrases}\n" for table, phrases in tables.items())
        named = 'name = "Nederlands"\n' if topic == "language" else ""
        (folder / "nl" / f"{topic}.toml").write_text(named + lists, "utf-8")
    return folder


def dutch_cv():
    sheet = Sheet()
    sheet.print(40, 60, "Anke Visscher", size=22)
    sheet.print(40, 80, "anke@example.nl")
    for y, heading in ((120, "Opleiding"), (190, "Werkervaring"), (290, "Beurzen & prijzen")):
        sheet.print(40, y, heading, size=14, bold=True)
    sheet.print(40, 140, "Master in de geologie, Universiteit van Noordwijk, september 2012")
    sheet.print(40, 210, "Universitair docent", bold=True)
    sheet.print(40, 222, "Universiteit van Noordwijk, maart 2015 – heden")
    sheet.print(40, 246, "Bakker", bold=True)
    sheet.print(40, 258, "Bakkerij van de Lund, 2012 – 2015")
    sheet.print(40, 310, "Prijs voor het beste brood, 2013")
    sheet.print(40, 322, "Beurs voor een reis naar het noorden, 2014")
    return document(sheet)


def test_a_folder_is_a_language(data):
    printed = dutch_cv()
    codes = detect(" ".join(word.text for page in printed.pages for word in page.words), data)
    assert "nl" in languages(data)
    assert "nl" not in languages()
    assert codes == ("nl", "en")
    lexicon = load(codes, data)
    sections = divide(analyse(printed), lexicon)
    assert [(s.title, s.kind.value) for s in sections[1:]] == [
        ("Opleiding", "education"), ("Werkervaring", "experience"), ("Beurzen & prijzen", "awards"),
    ]  # fmt: skip
    outcomes = parse_sections(sections, Context(lexicon))
    head, education, experience, awards = [[r.entry for r in o.parsed.readings] for o in outcomes]
    assert head[0].name == "Anke Visscher"
    assert [(e.degree, e.end) for e in education] == [("Master", "2012-09")]
    assert [(e.title, e.start, e.end, e.ongoing) for e in experience] == [
        ("Universitair docent", "2015-03", None, True), ("Bakker", "2012", "2015", False),
    ]  # fmt: skip
    assert [a.date for a in awards] == ["2013", "2014"]
