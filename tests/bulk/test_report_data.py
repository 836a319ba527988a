"""The report for programs: JSON with all of it, CSV with the files to look at."""

import csv
import io
import json
from dataclasses import replace

from cvparse.bulk.people import PersonRecord, SamePerson
from cvparse.bulk.report import FileState, Report
from cvparse.bulk.report_data import COLUMNS, to_csv, to_json
from cvparse.bulk.status import Status
from cvparse.bulk.works import Listing, SharedWork

EMPTY = Report(0, 0, (), (), (), (), (), {})
WORST = (
    FileState("a.pdf", Status.DAMAGED, "it is cut off", None),
    FileState("=b.pdf", Status.NEEDS_REVIEW, 'a gap; "quoted", Ö', 0.4),
)
RECORDS = tuple(PersonRecord(n, f"{n}.pdf", "Ada Example", None, None, (), None, (), ()) for n in (1, 2))
LISTINGS = tuple(
    Listing(document, position, "", title, 2024, (None, None))
    for document, position, title in ((2, 0, "On Samples"), (1, 3, "On samples"))
)
FULL = Report(
    files=3,
    documents=2,
    states=((Status.OK, 1), (Status.DAMAGED, 1)),
    collections=(("awards", 11),),
    worst=WORST,
    people=(SamePerson(RECORDS, ("same ORCID",)),),
    works=(SharedWork(LISTINGS),),
    paths={1: "b.pdf", 2: "a.pdf"},
    history=4,
)


def test_json_says_all_of_it():
    assert json.loads(to_json(FULL)) == {
        "files": 3,
        "documents": 2,
        "replaced_or_gone": 4,
        "states": {"ok": 1, "damaged": 1},
        "collections": {"awards": 11},
        "to_look_at": [
            {"path": "a.pdf", "status": "damaged", "confidence": None, "reason": "it is cut off"},
            {"path": "=b.pdf", "status": "needs_review", "confidence": 0.6, "reason": 'a gap; "quoted", Ö'},
        ],
        "people": [{"name": "Ada Example", "reasons": ["same ORCID"], "paths": ["1.pdf", "2.pdf"]}],
        "works": [{"title": "On Samples", "year": 2024, "paths": ["a.pdf", "b.pdf"]}],
    }


def test_csv_has_a_row_for_each_file_and_no_formula():
    rows = list(csv.reader(io.StringIO(to_csv(FULL), newline="")))
    assert rows == [
        list(COLUMNS),
        ["a.pdf", "damaged", "", "it is cut off"],
        ["'=b.pdf", "needs_review", "0.6", 'a gap; "quoted", Ö'],
    ]


def test_of_nothing_there_is_the_frame():
    assert json.loads(to_json(EMPTY))["to_look_at"] == []
    assert to_csv(replace(FULL, worst=())) == ",".join(COLUMNS) + "\r\n"
