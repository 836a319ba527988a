"""Reads what evidence weighs: a table of names and numbers, `[weights]` where nothing else is said, as the scripts of
`tests/fit/` write it.

Every decision that is a sum of named evidence has such a file beside it. It stands in the lowest layer, as decisions of
all layers read it; it knows no evidence and no decision.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files


def fitted_weights(package: str, name: str, table: str = "weights") -> Mapping[str, float]:
    """The weights in a table of the file `name` of a package. Raises FileNotFoundError where the package has no such
    file, KeyError where the file has no such table."""
    data = tomllib.loads(files(package).joinpath(name).read_text("utf-8"))
    return {str(evidence): float(weight) for evidence, weight in data[table].items()}
