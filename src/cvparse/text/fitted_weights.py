"""Reads what evidence weighs: a table of names and numbers, `[weights]` where nothing else is said, as the scripts of
`tests/fit/` write it.

Every decision that is a sum of named evidence has such a file beside it. It stands in the lowest layer, as decisions of
all layers read it; it knows no evidence and no decision.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from cvparse.text.kept import kept


def fitted_weights(package: str, name: str, table: str = "weights") -> Mapping[str, float]:
    """The weights in a table of the file `name` of a package. Raises FileNotFoundError where the package has no such
    file, KeyError where the file has no such table."""
    return {str(evidence): float(weight) for evidence, weight in fitted_tables(package, name)[table].items()}


def fitted_tables(package: str, name: str) -> Mapping[str, Mapping[str, Any]]:
    """All tables of the file `name` of a package."""
    file = Path(import_module(package).__path__[0]) / name
    return kept(f"{package}.{name}", (file, Path(__file__)), partial(_as_json, file), _tables)


def _as_json(file: Path) -> str:
    import tomllib  # noqa: PLC0415 -- most runs find it kept

    return json.dumps(tomllib.loads(file.read_text("utf-8")))


def _tables(text: str) -> Mapping[str, Mapping[str, Any]]:
    tables: dict[str, dict[str, Any]] = json.loads(text)
    return tables
