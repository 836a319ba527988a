"""The report as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.bulk.report import Report

WIDTH = 15  # of the column of names


def to_text(report: Report) -> str:
    """The report as lines of text, each section only where it has something to say."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"{report.files} files, {report.documents} documents"
    yield from (f"  {status:{WIDTH}} {count}" for status, count in report.states)
    if report.history:
        yield f"  {'replaced or gone':{WIDTH}} {report.history}"
    yield ""
    yield "What stands in them"
    yield from (f"  {name:{WIDTH}} {count}" for name, count in report.collections)
    if report.worst:
        yield ""
        yield "To look at, the worst first"
        yield from (f"  {state.status:{WIDTH}} {state.path}: {state.reason}" for state in report.worst)
    if report.people:
        yield ""
        yield "The same person in several files"
        for person in report.people:
            yield f"  {person.records[0].name} ({', '.join(person.reasons)})"
            yield from (f"    {record.path}" for record in person.records)
    if report.works:
        yield ""
        yield "Publications that several CVs list"
        for work in report.works:
            title, year = work.listings[0].title or "(no title)", work.listings[0].year
            yield f"  {title} ({year})" if year else f"  {title}"
            yield from (f"    {path}" for path in report.paths_of(work))
