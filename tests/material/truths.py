"""A sample's truth against a document: what of the truth the document does not say.

Only what the truth names is compared. Entries of a collection are paired one to one, those first that agree in most
fields; a difference is named `collection[index].field` by the truth's index, `collection[index]` where an entry is
missing, `collection[+]` for each entry too many.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"

Json = object


def sample_names() -> list[str]:
    """Every folder of samples/ that holds a PDF."""
    return sorted(path.parent.name for path in SAMPLES.glob("*/cv.pdf"))


def truth_of(name: str) -> dict[str, Json]:
    return json.loads((SAMPLES / name / "truth.json").read_text("utf-8"))


def known_wrong(name: str) -> set[str]:
    about = tomllib.loads((SAMPLES / name / "about.toml").read_text("utf-8"))
    return set(about["known_wrong"])


def differences(truth: Json, said: Json, path: str = "") -> list[str]:
    """The names of the fields in which the document differs from its truth, each once, in the truth's order."""
    if isinstance(truth, dict):
        if not isinstance(said, dict):
            return [path]
        return [d for key in truth for d in differences(truth[key], said.get(key), f"{path}.{key}" if path else key)]
    if isinstance(truth, list) and truth and isinstance(truth[0], dict):
        return _entries(truth, said if isinstance(said, list) else [], path)
    return [] if truth == said or (path.endswith(".url") and same_link(truth, said)) else [path]


def same_link(one: Json, other: Json) -> bool:
    """Whether two addresses lead to the same page: a CV may print one without its scheme."""
    first, second = (str(link).split("://")[-1].rstrip("/") for link in (one, other))
    return first == second


def _said(entry: Json) -> int:
    """How many fields of an entry hold something."""
    return sum(bool(value) for value in entry.values()) if isinstance(entry, dict) else 1


def _entries(truth: list[Json], said: list[Json], path: str) -> list[str]:
    if path.endswith(".authors") or path.endswith(".editors"):
        wrong = len(truth) != len(said) or any(differences(a, b) for a, b in zip(truth, said, strict=True))
        return [path] if wrong else []
    wrong = {(i, j): differences(a, b, f"{path}[{i}]") for i, a in enumerate(truth) for j, b in enumerate(said)}
    alike = {(i, j): _said(truth[i]) - len(wrong[i, j]) for i, j in wrong}
    partner: dict[int, int] = {}
    for i, j in sorted(wrong, key=lambda pair: (-alike[pair], abs(pair[0] - pair[1]), pair)):
        if i not in partner and j not in partner.values() and alike[i, j] > 0:
            partner[i] = j
    found = [d for i in range(len(truth)) for d in (wrong[i, partner[i]] if i in partner else [f"{path}[{i}]"])]
    return found + [f"{path}[+]"] * (len(said) - len(partner))
