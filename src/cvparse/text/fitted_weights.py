"""Reads what evidence weighs: a table `[weights]` of names and numbers, as the scripts of `tests/fit/` write it.

Every decision that is a sum of named evidence has such a file beside it. It stands in the lowest layer, as decisions of
all layers read it; it knows no evidence and no decision.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files


def fitted_weights(package: str, name: str) -> Mapping[str, float]:
    """The weights in the file `name` of a package. Raises FileNotFoundError where the package has no such file."""
    data = tomllib.loads(files(package).joinpath(name).read_text("utf-8"))
    return {str(evidence): float(weight) for evidence, weight in data["weights"].items()}
