"""Templates, found by folder: `templates/<name>/` holds `cv.typ`, and `about.toml` with what the folder decides.

`works_by_author` says whether works open with their authors; everything else is layout and stands in `cv.typ`.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

from cvparse.errors import CvparseError
from cvparse.text.value_class import dataclass

TEMPLATES = Path(__file__).parent / "templates"
DEFAULT = "margin"


@dataclass(frozen=True, slots=True)
class Template:
    """A layout: its name, one sentence about it, its file, and the order in which works are printed."""

    name: str
    description: str
    path: Path
    works_by_author: bool


@lru_cache(maxsize=1)
def templates() -> dict[str, Template]:
    """All templates by name, in alphabetical order."""
    found: dict[str, Template] = {}
    for about in sorted(TEMPLATES.glob("*/about.toml")):
        table = tomllib.loads(about.read_text("utf-8"))
        name = about.parent.name
        found[name] = Template(name, table["description"], about.parent / "cv.typ", bool(table["works_by_author"]))
    return found


def template_named(name: str) -> Template:
    """The template of this name. Raises CvparseError that lists the names there are."""
    found = templates().get(name)
    if found is None:
        raise CvparseError(f"there is no template {name!r}; choose one of {', '.join(templates())}")
    return found
