"""What a person says that a PDF says: a JSON file in the contract's names, as much of it as they care to write.

Keys that a truth leaves out are not compared, keys that begin with `_` are remarks. An author or editor may be given by
name alone and a link by its address alone; other forms of a value come into the contract's (`forms`). A name that the
contract does not have is an error: it would be compared with nothing, and a slip of the pen would look like a perfect
score.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import JsonValue, ValidationError

from cvparse.compare.documents import compared
from cvparse.compare.forms import in_contract_form
from cvparse.errors import CvparseError
from cvparse.model import CV
from cvparse.text.value_class import dataclass

SHORT_FORMS = {"authors": "name", "editors": "name", "links": "url"}
"""Lists whose items may be written as a plain text, and the field that it stands for."""

BESIDE = ((".gold.json", ".pdf"), (".truth.json", ".pdf"), (".gold.yaml", ".pdf"))
ALONE = {"gold.json": "cv.pdf", "truth.json": "cv.pdf", "gold.yaml": "cv.pdf"}


@dataclass(frozen=True, slots=True)
class Case:
    """A PDF and the file with its truth, under a name that is told from the folder's."""

    name: str
    pdf: Path
    truth: Path


def read_document(path: Path) -> Mapping[str, JsonValue]:
    """The document in a JSON file, ready to be compared. Raises CvparseError where it is none."""
    try:
        content: JsonValue = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise CvparseError(f"{path} cannot be read: {error.strerror or error}; name a JSON file") from None
    except UnicodeDecodeError:
        raise CvparseError(f"{path} is no JSON; write one with: cvparse resume.pdf -o cv.json") from None
    except json.JSONDecodeError as error:
        raise CvparseError(f"{path} is no JSON: line {error.lineno}: {error.msg}") from None
    except RecursionError:
        raise CvparseError(
            f"{path} is nested deeper than any CV; write it with: cvparse resume.pdf -o cv.json"
        ) from None
    if not isinstance(content, dict):
        raise CvparseError(f"{path} holds no JSON object; write one with: cvparse resume.pdf -o cv.json")
    formed = in_contract_form({key: _in_full(value, key) for key, value in content.items()})
    document = dict(compared(formed))
    if unknown := _unknown_keys(document):
        raise CvparseError(f"{path}: the contract has no {unknown[0]}; see the names with: cvparse schema")
    return document


def _in_full(value: JsonValue, key: str) -> JsonValue:
    """The value with short forms written out."""
    if isinstance(value, dict):
        return {name: _in_full(item, name) for name, item in value.items()}
    if isinstance(value, list):
        short = SHORT_FORMS.get(key)
        return [{short: item} if short and isinstance(item, str) else _in_full(item, "") for item in value]
    return value


def _unknown_keys(document: Mapping[str, JsonValue]) -> list[str]:
    """The paths of keys that the contract does not name."""
    try:
        CV.model_validate(document)
    except ValidationError as error:
        wrong = [found for found in error.errors(include_url=False) if found["type"] == "extra_forbidden"]
        return [".".join(str(step) for step in found["loc"]) for found in wrong]
    return []


def cases(folder: Path) -> list[Case]:
    """Every PDF under a folder that has a truth: `NAME.pdf` beside `NAME.gold.json`, or `cv.pdf` beside `gold.json` or
    `truth.json`. Raises CvparseError where there is none, or where a truth has no PDF."""
    if not folder.is_dir():
        raise CvparseError(f"{folder} is no folder; name one with NAME.pdf and NAME.gold.json in it")
    found = [case for path in sorted(_documents(folder)) if (case := _case(path, folder))]
    if not found:
        raise CvparseError(f"{folder} holds no truth; put NAME.gold.json beside NAME.pdf, or gold.json beside cv.pdf")
    if missing := [case for case in found if not case.pdf.is_file()]:
        raise CvparseError(f"{missing[0].truth} has no {missing[0].pdf.name} beside it; put the PDF there")
    return found


def _documents(folder: Path) -> Iterator[Path]:
    yield from folder.rglob("*.json")
    yield from folder.rglob("*.yaml")


def _case(path: Path, folder: Path) -> Case | None:
    """The case whose truth a file is; None for another file."""
    if path.name in ALONE:
        return Case(str(path.parent.relative_to(folder)), path.with_name(ALONE[path.name]), path)
    for ending, pdf in BESIDE:
        if path.name.endswith(ending):
            stem = path.name.removesuffix(ending)
            return Case(str(path.parent.relative_to(folder) / stem), path.with_name(stem + pdf), path)
    return None
