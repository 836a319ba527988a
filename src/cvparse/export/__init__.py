"""A CV in other formats, and other formats as a CV. `EXPORTERS` is the whole list; a new format is a row and a file."""

from collections.abc import Mapping

from cvparse.export import bibtex, csl, csv, jsonresume, markdown, rendercv
from cvparse.export.types import Export, Exporter, Loss

EXPORTERS: Mapping[str, Exporter] = {
    "jsonresume": jsonresume.export,
    "csl": csl.export,
    "bibtex": bibtex.export,
    "rendercv": rendercv.export,
    "markdown": markdown.export,
    "csv": csv.export,
}
"""The formats by the names that the command line knows."""

SEVERAL_FILES = frozenset({"csv"})
"""Formats that are a folder of files."""

__all__ = ["EXPORTERS", "SEVERAL_FILES", "Export", "Exporter", "Loss"]
