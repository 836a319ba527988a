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

FINNISH = {
    "language": {
        "function_words": ["ja", "sekä", "että", "joka", "oli", "vuonna", "kanssa", "myös"],
        "frame": ["koulutus", "työkokemus", "opetus", "kielitaito", "apurahat", "palkinnot", "yliopisto"],
    },
    "headings": {
        "education": ["Koulutus", "Tutkinnot"],
        "experience": ["Työkokemus"],
        "awards": ["Palkinnot", "Apurahat ja palkinnot"],
        "languages": ["Kielitaito"],
    },
    "dates": {"present": ["nykyisin"], "since": ["alkaen"]},
    "months": {"wide_3": ["maaliskuu"], "wide_9": ["syyskuu"]},
    "degrees": {"masters": ["filosofian maisteri", "maisteri"]},
    "roles": {"academic": ["yliopistonlehtori"], "industry": ["leipuri"]},
    "organizations": {"institution": ["yliopisto"], "written_small": ["yliopisto"]},
    "languages": {"names": ["karjala"], "native": ["äidinkieli"]},
    "words": {"conjunction": ["ja"]},
}


@pytest.fixture
def data(tmp_path):
    """The word lists as they are shipped, and a folder for Finnish beside them."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    (folder / "fi").mkdir()
    for topic, tables in FINNISH.items():
        lists = "\n".join(f"[{table}]\nphrases = {phrases}\n" for table, phrases in tables.items())
        named = 'name = "Suomi"\n' if topic == "language" else ""
        (folder / "fi" / f"{topic}.toml").write_text(named + lists, "utf-8")
    return folder


def finnish_cv():
    sheet = Sheet()
    sheet.print(40, 60, "Anna Visuri", size=22)
    sheet.print(40, 80, "anna@example.fi")
    for y, heading in ((120, "Koulutus"), (190, "Työkokemus"), (290, "Apurahat & palkinnot")):
        sheet.print(40, y, heading, size=14, bold=True)
    sheet.print(40, 140, "Filosofian maisteri, Pohjolan yliopisto, syyskuu 2012")
    sheet.print(40, 210, "Yliopistonlehtori", bold=True)
    sheet.print(40, 222, "Pohjolan yliopisto, maaliskuu 2015 – nykyisin")
    sheet.print(40, 246, "Leipuri", bold=True)
    sheet.print(40, 258, "Lundin leipomo, 2012 – 2015")
    sheet.print(40, 310, "Vuoden leivän palkinto, 2013")
    sheet.print(40, 322, "Apuraha pohjoiseen matkaan ja leipään, 2014")
    return document(sheet)


def test_a_folder_is_a_language(data):
    printed = finnish_cv()
    codes = detect(" ".join(word.text for page in printed.pages for word in page.words), data)
    assert "fi" in languages(data)
    assert "fi" not in languages()
    assert codes == ("fi", "en")
    lexicon = load(codes, data)
    sections = divide(analyse(printed), lexicon).sections
    assert [(s.title, s.kind.value) for s in sections[1:]] == [
        ("Koulutus", "education"), ("Työkokemus", "experience"), ("Apurahat & palkinnot", "awards"),
    ]  # fmt: skip
    outcomes = parse_sections(sections, Context(lexicon))
    head, education, experience, awards = [[r.entry for r in o.parsed.readings] for o in outcomes]
    assert head[0].name == "Anna Visuri"
    assert [(e.degree, e.institution, e.end) for e in education] == [
        ("Filosofian maisteri", "Pohjolan yliopisto", "2012-09"),
    ]  # fmt: skip
    assert [(e.title, e.start, e.end, e.ongoing) for e in experience] == [
        ("Yliopistonlehtori", "2015-03", None, True), ("Leipuri", "2012", "2015", False),
    ]  # fmt: skip
    assert [a.date for a in awards] == ["2013", "2014"]
