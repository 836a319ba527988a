"""The report for programs: all of it as JSON, or the files to look at as CSV, the worst first.

Keys and columns are named as the text of the report names things. In CSV no cell is a formula.
"""

from __future__ import annotations

import csv
import io
import json

from cvparse.bulk.report import FileState, Report
from cvparse.export.csv import safe_text

COLUMNS = ("path", "status", "confidence", "reason")


def to_json(report: Report) -> str:
    """All that the report says, as one JSON object."""
    content = {
        "files": report.files,
        "documents": report.documents,
        "replaced_or_gone": report.history,
        "states": {status.value: count for status, count in report.states},
        "collections": dict(report.collections),
        "to_look_at": [_state(state) for state in report.worst],
        "people": [
            {
                "name": person.records[0].name,
                "reasons": list(person.reasons),
                "paths": [record.path for record in person.records],
            }
            for person in report.people
        ],
        "works": [
            {"title": work.listings[0].title, "year": work.listings[0].year, "paths": report.paths_of(work)}
            for work in report.works
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def to_csv(report: Report) -> str:
    """The files to look at, a row for each (RFC 4180)."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for state in report.worst:
        row = _state(state)
        writer.writerow([safe_text(row[column]) for column in COLUMNS])
    return written.getvalue()


def _state(state: FileState) -> dict[str, str | float | None]:
    """What is known of a file; `confidence` is null where it could not be read."""
    sure = None if state.review is None else round(1 - state.review, 2)
    return {"path": state.path, "status": state.status.value, "confidence": sure, "reason": state.reason}
