"""The tests lie as the source lies, both ways; files, folders and functions keep to their size.

`src/cvparse/fields/dates.py` is tested by `tests/fields/test_dates.py`. A package with code of its own (`__init__.py`)
is tested by `test___init__.py` in its folder, or by a file named after the folder.
"""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SOURCE = TESTS.parent / "src" / "cvparse"
MODULES = sorted(SOURCE.rglob("*.py"))
TEST_FILES = sorted(path for path in TESTS.rglob("test_*.py") if path.parent.name != "benchmarks")
MOST_LINES = 400
MOST_FILES = 20
LONGEST_FUNCTION = 60
NO_NAMES = frozenset({"utils", "helpers", "common", "base"})
NOT_YET = frozenset((TESTS / "not_yet.txt").read_text("utf-8").split())
"""Modules that still have no test file of their own. The list only shrinks."""
STILL_NAMED_SO = {"base"}  # model/base.py; nothing else comes here
OF_NO_MODULE = {
    "bulk/test_colleagues.py",
    "bulk/test_dask.py",
    "bulk/test_killed.py",
    "bulk/test_postgres.py",
    "fields/test_hostile.py",
    "fit/test_awards.py",
    "fit/test_grants.py",
    "fit/test_choices.py",
    "fit/test_confidence.py",
    "fit/test_headings.py",
    "fit/test_not_a_cv.py",
    "fit/test_owner.py",
    "fit/entry_material/test_entry_kinds.py",
    "fit/entry_material/test_entry_rows.py",
    "fit/reference_material/test_chain.py",
    "fit/reference_material/test_reference_labels.py",
    "fit/reference_material/test_reference_variants.py",
    "fit/test_references.py",
    "fit/slot_material/test_slots.py",
    "fit/test_value_labels.py",
    "lexicon/test_languages.py",
    "parsers/test_cases.py",
    "review/whole_way/test_killed.py",
    "review/whole_way/test_reviewer.py",
    "review/whole_way/test_reviewer_pairs.py",
    "review/whole_way/test_reviewer_words.py",
    "test_cldr.py",
    "test_fuzz.py",
    "test_fuzz_documents.py",
    "test_fuzz_references.py",
    "test_new_collection.py",
    "test_new_language.py",
    "test_new_revision.py",
    "test_round_trips.py",
    "test_samples.py",
    "test_tree.py",
}
"""Tests of what no single module does."""


def name_of(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def has_code(module: Path) -> bool:
    """Whether a module computes anything: one that only declares names, constants, fields and errors has no test."""
    computing = (ast.FunctionDef, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    return any(isinstance(node, computing) for node in ast.walk(ast.parse(module.read_text("utf-8"))))


def places_of_test(module: Path) -> list[Path]:
    """Where the test file of a module may stand."""
    room = (TESTS / module.relative_to(SOURCE)).parent
    if module.stem != "__init__":
        return [room / f"test_{module.stem}.py"]
    return [room / "test___init__.py", room / f"test_{module.parent.name}.py", room.parent / f"test_{room.name}.py"]


def has_test(module: Path) -> bool:
    return any(test.is_file() for test in places_of_test(module))


def has_module(test: Path) -> bool:
    """Whether the source has what a test file is named after: a module, or the package of its folder."""
    room, name = SOURCE / test.relative_to(TESTS).parent, test.stem.removeprefix("test_")
    return (room / f"{name}.py").is_file() or (room / name / "__init__.py").is_file() or name == room.name


def test_the_guard_sees_the_tree():
    assert len(MODULES) >= 50, f"only {len(MODULES)} modules under {SOURCE}"
    assert len(TEST_FILES) >= 8, f"only {len(TEST_FILES)} test files under {TESTS}"


def test_each_test_file_stands_where_its_module_stands():
    names = {name_of(test, TESTS): test for test in TEST_FILES}
    assert [name for name, test in names.items() if name not in OF_NO_MODULE and not has_module(test)] == []
    assert OF_NO_MODULE - set(names) == set(), "listed as tests of no module, and not there"


def test_each_module_with_code_has_its_test_file():
    without = {name_of(module, SOURCE) for module in MODULES if has_code(module) and not has_test(module)}
    assert without - NOT_YET == set(), "these need a test file of their own"
    assert NOT_YET - without == set(), "these have one by now, or are no more: take them out of tests/not_yet.txt"


@pytest.mark.parametrize("root", [SOURCE, TESTS], ids=["source", "tests"])
def test_files_and_folders_keep_to_their_size(root):
    files = sorted(root.rglob("*.py"))
    long = [name_of(file, root) for file in files if len(file.read_text("utf-8").splitlines()) > MOST_LINES]
    assert long == [], f"more than {MOST_LINES} lines"
    folders = {file.parent for file in files}
    full = [name_of(folder, root) for folder in sorted(folders) if len(list(folder.glob("*.py"))) > MOST_FILES]
    assert full == [], f"more than {MOST_FILES} files"


def functions(module: Path) -> list[tuple[str, int]]:
    """The functions of a module, each with the number of its lines."""
    found = [node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)]
    return [(node.name, (node.end_lineno or node.lineno) - node.lineno + 1) for node in found]


def test_functions_are_no_longer_than_a_screen():
    long = [
        f"{name_of(module, SOURCE)}: {name} has {lines} lines"
        for module in MODULES
        for name, lines in functions(module)
        if lines > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_file_or_folder_has_a_name_that_says_nothing():
    named = {part for module in MODULES for part in module.relative_to(SOURCE).with_suffix("").parts}
    assert NO_NAMES & named == STILL_NAMED_SO


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"""Only a docstring."""', False),
        ('"""Names."""\nfrom a import b\n__all__ = ["b"]\nMOST = 3\n', False),
        ("class Refused(Exception):\n    size: int = 3\n", False),
        ("def f(): ...\n", True),
        ("class A:\n    def f(self): ...\n", True),
        ("SQUARES = [n * n for n in range(3)]\n", True),
    ],
)
def test_what_is_code(tmp_path, written, expected):
    module = tmp_path / "module.py"
    module.write_text(written, "utf-8")
    assert has_code(module) is expected


def test_functions_are_measured_with_their_methods(tmp_path):
    module = tmp_path / "module.py"
    module.write_text(
        "class A:\n    def one(self):\n        return 1\n\n\ndef two():\n    return (\n        2\n    )\n", "utf-8"
    )
    assert sorted(functions(module)) == [("one", 2), ("two", 4)]
