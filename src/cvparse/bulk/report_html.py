"""The report as one static HTML page: no script, no network, all text escaped."""

from __future__ import annotations

from importlib import resources

from jinja2 import Environment, StrictUndefined

from cvparse import __version__
from cvparse.bulk.report import Report


def to_html(report: Report) -> str:
    """The page; it needs nothing but itself."""
    source = resources.files("cvparse.bulk").joinpath("templates/report.html").read_text("utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(source).render(report=report, version=__version__) + "\n"
