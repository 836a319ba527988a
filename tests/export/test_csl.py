"""CSL-JSON: the types and variables that CSL has, and read back by a citation processor."""

import importlib.resources
import json
import re
import warnings

import pytest
from citeproc.source.json import CiteProcJSON

from cvparse.export.csl import export, items, lines
from cvparse.model import CV, Author, Marker, Publication
from export_material import MATERIAL, truth

STYLES = importlib.resources.files("citeproc") / "data" / "schema" / "schemas" / "styles"
OF_AN_ITEM = {"id", "type", "custom"}
NAMES = {"author", "editor"}
DATES = {"issued"}


def quoted(file: str) -> set[str]:
    """All names in quotes in one of CSL's grammars: its types or its variables."""
    return set(re.findall(r'"([\w-]+)"', (STYLES / file).read_text("utf-8")))


def found(cv: CV):
    return json.loads(export(cv).files["publications.json"])


@pytest.mark.parametrize("name", MATERIAL)
def test_it_keeps_to_the_format(name):
    types, variables = quoted("csl-types.rnc"), quoted("csl-variables.rnc")
    assert len(types) > 30
    assert len(variables) > 70
    for item in found(MATERIAL[name]()):
        assert item["type"] in types
        assert set(item) - OF_AN_ITEM <= variables
        assert all(isinstance(item[key], str) for key in item.keys() - NAMES - DATES - {"custom"})
        for person in (p for role in NAMES for p in item.get(role, [])):
            assert person.keys() in ({"family"}, {"family", "given"}, {"literal"})
        if "issued" in item:
            assert all(isinstance(part, int) for part in item["issued"]["date-parts"][0])


@pytest.mark.parametrize("name", MATERIAL)
def test_keys_are_unique(name):
    keys = [item["id"] for item in found(MATERIAL[name]())]
    assert len(keys) == len(set(keys))


def test_a_citation_processor_reads_every_work_and_author_of_the_seed():
    cv = truth("seed")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it knows an older list of variables
        source = CiteProcJSON([{k: v for k, v in item.items() if k != "custom"} for item in items(cv.publications)])
    works = list(source.values())
    assert [str(work["title"]) for work in works] == [work.title for work in cv.publications]
    for work, printed in zip(works, cv.publications, strict=True):
        assert [name.family for name in work["author"]] == [author.family for author in printed.authors]


def test_marks_of_authors_and_the_legend_stand_under_custom():
    authors = (Author(name="A. Example", markers=("*",), is_self=True), Author(name="B. Sample", markers=("*", "†")))
    work = Publication(title="On Rivers", authors=authors, group="Journals", label="[1]")
    custom = found(CV(publications=(work,), markers=(Marker(symbol="*", meaning="Equal contribution"),)))[0]["custom"]
    meaning = [{"meaning": "Equal contribution"}]
    assert custom == {
        "kind": "other",
        "label": "[1]",
        "group": "Journals",
        "self": [0],
        "markers": [
            {"author": 0, "name": "A. Example", "symbol": "*", "legend": meaning},
            {"author": 1, "name": "B. Sample", "symbol": "*", "legend": meaning},
            {"author": 1, "name": "B. Sample", "symbol": "†"},
        ],
    }


def test_a_line_is_an_item():
    works = [Publication(title="On Rivers"), Publication(title="Of Lakes")]
    assert [json.loads(line)["title"] for line in lines(works)] == ["On Rivers", "Of Lakes"]


def test_a_mark_has_the_meanings_of_its_own_sign_only():
    work = Publication(title="T", authors=(Author(name="A", markers=("*",)),))
    legend = (
        Marker(symbol="*", meaning="one", scope="Articles"),
        Marker(symbol="*", meaning=None),
        Marker(symbol="†", meaning="two"),
    )
    exported = export(CV(publications=(work,), markers=legend))
    (mark,) = json.loads(exported.files["publications.json"])[0]["custom"]["markers"]
    assert mark["legend"] == [{"meaning": "one", "scope": "Articles"}]
    assert [(loss.path, loss.count) for loss in exported.losses] == [("markers", 1)]  # that of the sign nobody bears
    assert exported.files["publications.json"].splitlines()[1] == "  {"


@pytest.mark.parametrize(
    ("year", "month", "issued", "custom"),
    [(2019, 8, [[2019, 8]], None), (2019, None, [[2019]], None), (None, 8, None, 8), (None, None, None, None)],
)
def test_a_month_without_a_year_is_no_date(year, month, issued, custom):
    (item,) = items([Publication(title="T", year=year, month=month)])
    assert item.get("issued", {}).get("date-parts") == issued
    assert item["custom"].get("month") == custom


@pytest.mark.parametrize(
    ("author", "written"),
    [
        (Author(name="The Consortium"), {"literal": "The Consortium"}),
        (Author(name="Plato", family="Plato"), {"family": "Plato"}),
        (Author(name="A. B.", family="B.", given="A."), {"family": "B.", "given": "A."}),
    ],
)
def test_names(author, written):
    assert items([Publication(authors=(author,))])[0]["author"] == [written]
