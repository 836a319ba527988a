"""The tests lie as the source lies: src/cvparse/fields/dates.py is tested by tests/fields/test_dates.py."""

from pathlib import Path

TESTS = Path(__file__).parent
SOURCE = TESTS.parent / "src" / "cvparse"
MODULES = sorted(SOURCE.rglob("*.py"))
TEST_FILES = sorted(path for path in TESTS.rglob("test_*.py") if path.parent.name != "benchmarks")
OF_NO_MODULE = {
    "bulk/test_colleagues.py",
    "bulk/test_dask.py",
    "bulk/test_killed.py",
    "bulk/test_postgres.py",
    "fields/test_hostile.py",
    "test_fuzz.py",
    "test_ninth_language.py",
    "test_tree.py",
    "test_cldr.py",
    "test_samples.py",
    "parsers/test_cases.py",
}


def module_of(test: Path) -> Path:
    return SOURCE / test.relative_to(TESTS).parent / f"{test.stem.removeprefix('test_')}.py"


def test_the_guard_sees_the_tree():
    assert len(MODULES) >= 50, f"only {len(MODULES)} modules under {SOURCE}"
    assert len(TEST_FILES) >= 8, f"only {len(TEST_FILES)} test files under {TESTS}"


def test_each_test_file_stands_where_its_module_stands():
    astray = [
        str(test.relative_to(TESTS))
        for test in TEST_FILES
        if str(test.relative_to(TESTS)) not in OF_NO_MODULE
        and not module_of(test).is_file()
        and not module_of(test).with_suffix("").is_dir()
    ]
    assert not astray
