"""Every list that the code asks for by name is a list of some language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import cvparse
from cvparse.lexicon.types import DATA, is_defined

TOPICS = {file.stem for file in DATA.glob("*/*.toml")}
ELSEWHERE = ("export", "render")  # rooms with dotted names of other formats


def names_in(module: Path) -> Iterator[str]:
    """The texts of a module that are a topic and a table, as `degrees.doctorate`."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            topic, dot, table = node.value.partition(".")
            if topic in TOPICS and dot and table.replace("_", "").isalnum() and table != "toml":
                yield node.value


def test_every_name_in_the_code_is_a_list():
    root = Path(cvparse.__file__).parent
    modules = [m for m in root.rglob("*.py") if m.relative_to(root).parts[0] not in ELSEWHERE]
    asked = {name for module in modules for name in names_in(module)}
    assert len(asked) > 100
    assert not sorted(name for name in asked if not is_defined(name, DATA))
