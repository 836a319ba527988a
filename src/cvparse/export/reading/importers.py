"""Other formats as a CV. `IMPORTERS` is the whole list; which format a file is in is told from its own keys."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

import yaml

from cvparse.errors import CvparseError
from cvparse.export.reading import read_jsonresume, read_rendercv
from cvparse.export.reading.record import Imported
from cvparse.export.types import Json

IMPORTERS: Mapping[str, Callable[[Mapping[str, Json]], Imported]] = {
    "jsonresume": read_jsonresume.read,
    "rendercv": read_rendercv.read,
}
"""The formats by the names that the command line knows."""

DEEPEST = 50  # levels of lists and objects; a CV has six
SIGNS = {"basics": "jsonresume", "cv": "rendercv"}
"""A key at the top of a document that only this format has."""
_TOP_KEY = re.compile(rb"^(basics|cv):(?=\s)", re.MULTILINE)


def foreign_format(content: bytes) -> str | None:
    """The name of the format that a document is in, by its own keys; None for cvparse's own JSON and for all else.

    >>> foreign_format(b'{"basics": {"name": "Ada Lund"}}'), foreign_format(b"cv:\\n  name: Ada Lund")
    ('jsonresume', 'rendercv')
    """
    if content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        try:
            document = json.loads(content)
        except (ValueError, RecursionError):
            return None
        return next((kind for key, kind in SIGNS.items() if key in document), None)
    found = _TOP_KEY.search(content)
    return SIGNS[found[1].decode()] if found else None


def import_document(content: bytes, name: str, format_name: str | None = None) -> Imported:
    """The CV in a document of another format; without `format_name` the document tells which.

    Raises CvparseError where it is no JSON and no YAML, or of no known format.
    """
    document = _load(content, name)
    known = format_name or next((kind for key, kind in SIGNS.items() if key in document), None)
    if known is None:
        raise CvparseError(f"{name} has neither basics (JSON Resume) nor cv (RenderCV) at its top; say --from")
    return IMPORTERS[known](document)


def _load(content: bytes, name: str) -> Mapping[str, Json]:
    """The object in a JSON or YAML text; all YAML scalars as texts, as they are printed."""
    try:
        text = content.decode("utf-8-sig")
        document = json.loads(text) if text.lstrip().startswith("{") else _load_yaml(text, name)
    except UnicodeDecodeError:
        raise CvparseError(f"{name} is not UTF-8; convert it first, as with iconv -t utf-8") from None
    except json.JSONDecodeError as error:
        raise CvparseError(f"{name} is neither JSON nor YAML: line {error.lineno}: {error.msg}") from None
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise CvparseError(f"{name} is neither JSON nor YAML: {line}{error.problem}") from None
    except yaml.YAMLError:
        raise CvparseError(f"{name} is neither JSON nor YAML: it holds characters that neither has") from None
    except RecursionError:
        raise CvparseError(f"{name} is nested deeper than any CV; is it the right file?") from None
    if not isinstance(document, dict):
        raise CvparseError(f"{name} holds no object; name a JSON Resume or a RenderCV file")
    return document


def _load_yaml(text: str, name: str) -> object:
    """The document. Raises CvparseError for aliases, of which a few lines can stand for more than fits a machine, and
    for deep nesting, which takes as long."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise CvparseError(f"{name} uses YAML aliases; write out what they stand for")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise CvparseError(f"{name} is nested deeper than any CV; is it the right file?")
    return yaml.load(text, Loader=yaml.BaseLoader)  # makes nothing but texts, lists and maps
