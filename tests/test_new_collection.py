"""A collection is one declaration: `patents` is added to a copy of the package, and nothing else of it is changed.

The copy reads, checks, exports and prints the patents of a made PDF. What is added is what CONTRIBUTING says: a file in
`model/collections/`, and words of the lexicon.
"""

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import cvparse
from pdf_files import pdf_with

DECLARATION = '''
"""Patents: title, inventors, number, office, country, date."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection, Evidence, Slot
from cvparse.model.kinds import SectionKind


class Patent(Entry):
    """A patent or an application for one."""

    title: str | None = Field(default=None, description="What is patented.")
    inventors: tuple[str, ...] = Field(default=(), description="The inventors in printed order.")
    number: str | None = Field(default=None, description="The number as printed.")
    office: str | None = Field(default=None, description="The office that granted it.")
    country: str | None = Field(default=None, description="The country that it holds in.")
    date: str | None = Field(default=None, description="When it was granted (ISO 8601).")
    note: str | None = Field(default=None, description="What is said besides.")


COLLECTION = Collection(
    kind=SectionKind("patents"),
    entry=Patent,
    noun="patent",
    heading="Patents",
    slots=(
        Slot("title", label="title", called=True),
        Slot("inventors", label="inventors", evidence=Evidence.PERSONS),
        Slot("number", label="number", evidence=Evidence.NUMBER),
        Slot("office", label="office", evidence=Evidence.ORGANIZATION),
        Slot("country", label="place", evidence=Evidence.PLACE),
        Slot("date", label="granted"),
        Slot("note", label="note"),
    ),
    identity=("title",),
    resume_type="patent",
)
'''
HEADINGS = ("Patents", "Patents and Inventions")
LABELS = {"inventors": ["Inventors", "Inventor"], "office": ["Patent office", "Office"], "granted": ["Granted"]}
PRINTED = [
    "Ada Tengdal",
    "ada@example.org",
    "EDUCATION",
    "Ph.D. in Botany, Example University, 2014",
    "PATENTS",
    '1. "Ice Saw for Rivers," Ada Tengdal and Bo Lund, US 10,123,456 B2, Norway, 2019',
    '2. "Drift Gauge"',
    "Granted: May 2021",
    "Inventors: Cleo Muster; Ada Tengdal",
    "Number: EP 2345678",
    "Office: Institute of Inventions",
    "3. US 9,876,543, 2015",
]
SCRIPT = """
import json, sys
from importlib.util import find_spec
from cvparse import parse
from cvparse.bulk.rows import rows_of
from cvparse.export import EXPORTERS
from cvparse.export.reading.importers import import_document
from cvparse.cli.schema import schema
from cvparse.model import SectionKind
from cvparse.model.json import to_json
from cvparse.render import render

cv = parse(open(sys.argv[1], "rb").read())
bare = cv.model_copy(update={"patents": tuple(one.model_copy(update={"label": None}) for one in cv.patents)})
said = {name: exporter(cv) for name, exporter in EXPORTERS.items()}
print(json.dumps({
    "cv": json.loads(to_json(cv)),
    "files": {name: dict(export.files) for name, export in said.items()},
    "losses": {name: [loss.path for loss in export.losses] for name, export in said.items()},
    "back": json.loads(to_json(import_document(said["rendercv"].files["cv.yaml"].encode(), "cv.yaml").cv)),
    "rows": rows_of(cv)["patents"],
    "kinds": list(SectionKind),
    "schema": json.loads(schema()),
    "again": json.loads(to_json(parse(render(bare)))) if find_spec("typst") else None,
}))
"""


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What the copy of the package says of the made PDF."""
    folder = tmp_path_factory.mktemp("copy")
    package = folder / "cvparse"
    shutil.copytree(Path(cvparse.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "model" / "collections" / "patents.py").write_text(DECLARATION.lstrip(), "utf-8")
    english = package / "lexicon" / "data" / "en"
    headings = (english / "headings.toml").read_text("utf-8").splitlines()
    kept = [line for line in headings if line not in HEADINGS]  # a phrase means one kind
    (english / "headings.toml").write_text("\n".join([*kept, *table("patents", HEADINGS)]) + "\n", "utf-8")
    with (english / "forms.toml").open("a", encoding="utf-8") as forms:
        for name, phrases in LABELS.items():
            forms.write("\n".join(["", *table(name, phrases), ""]))
    (folder / "cv.pdf").write_bytes(pdf_with(PRINTED))
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder / "cv.pdf")],
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def table(name, phrases):
    return [f"[{name}]", f"phrases = {json.dumps(list(phrases))}"]


def fields(patent):
    return {
        key: value
        for key, value in patent.items()
        if key not in {"id", "raw", "confidence", "provenance", "values"} and value
    }


def test_it_is_read(said):
    first, second, third = map(fields, said["cv"]["patents"])
    assert first == {
        "label": "1.", "title": "Ice Saw for Rivers", "inventors": ["Ada Tengdal", "Bo Lund"],
        "number": "US 10,123,456 B2", "country": "Norway", "date": "2019",
    }  # fmt: skip
    assert second == {
        "label": "2.", "title": "Drift Gauge", "inventors": ["Cleo Muster", "Ada Tengdal"],
        "number": "EP 2345678", "office": "Institute of Inventions", "date": "2021-05",
    }  # fmt: skip
    assert third == {"label": "3.", "number": "US 9,876,543", "date": "2015"}
    assert said["cv"]["unparsed"] == []
    assert [(s["heading"], s["kind"], s["entries"]) for s in said["cv"]["sections"]][1:] == [("PATENTS", "patents", 3)]


def test_it_is_checked(said):
    assert [(issue["code"], issue["section"]) for issue in said["cv"]["issues"]] == [("no_title", "PATENTS")]


def test_its_place_in_the_contract(said):
    assert said["kinds"][-3:] == ["patents", "interests", "other"]
    keys = list(said["cv"])
    assert keys[keys.index("patents") - 1 : keys.index("patents") + 2] == ["references", "patents", "interests"]
    patent = said["schema"]["$defs"]["Patent"]
    assert patent["properties"]["office"]["description"] == "The office that granted it."


def test_it_is_exported(said):
    lines = said["files"]["markdown"]["cv.md"].splitlines()
    assert "## Patents" in lines
    facts = "Inventors: Ada Tengdal; Bo Lund. Number: US 10,123,456 B2. Country: Norway"
    assert rf"- **1\. Ice Saw for Rivers**. 2019. {facts}" in lines
    header, first, *_ = said["files"]["csv"]["patents.csv"].splitlines()
    assert header == "label,title,inventors,number,office,country,date,note"
    assert first == '1.,Ice Saw for Rivers,Ada Tengdal; Bo Lund,"US 10,123,456 B2",,Norway,2019,'
    described = (
        "Inventors: Cleo Muster\nInventors: Ada Tengdal\nNumber: EP 2345678\nOffice: Institute of Inventions\nLabel: 2."
    )
    project = json.loads(said["files"]["jsonresume"]["resume.json"])["projects"][1]
    assert project == {
        "name": "Drift Gauge", "type": "patent", "startDate": "2021-05", "endDate": "2021-05",
        "description": described,
    }  # fmt: skip
    assert "PATENTS:\n    - name: 1. Ice Saw for Rivers\n      date: 2019\n" in said["files"]["rendercv"]["cv.yaml"]
    for name in ("markdown", "csv", "rendercv", "jsonresume"):
        assert not [path for path in said["losses"][name] if path.startswith("patents")], name


def test_it_is_read_back_from_rendercv(said):
    assert [(p["title"], p["date"]) for p in said["back"]["patents"]] == [
        ("1. Ice Saw for Rivers", "2019"), ("2. Drift Gauge", "2021-05"), ("3.", "2015"),
    ]  # fmt: skip


def test_it_has_a_table(said):
    assert [(row["position"], row["number"], row["inventors"]) for row in said["rows"]] == [
        (0, "US 10,123,456 B2", ["Ada Tengdal", "Bo Lund"]),
        (1, "EP 2345678", ["Cleo Muster", "Ada Tengdal"]),
        (2, "US 9,876,543", []),
    ]


@pytest.mark.skipif(find_spec("typst") is None, reason="Typst, of the extra cvparse[render], is not installed")
def test_its_print_is_read_as_it_was_meant(said):
    meant = [{**fields(patent), "label": None} for patent in said["cv"]["patents"]]
    assert [{**fields(patent), "label": None} for patent in said["again"]["patents"]] == meant
