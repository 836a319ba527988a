"""The public names: what they give, and that they cost nothing until they are used."""

import subprocess
import sys

import pytest

import cvparse

LINES = [
    "Example, A., & Sample, B. (2019). On the speed of rivers. Journal of Water, 12(3), 45-67.",
    "Sample, B. (2020). On the depth of lakes. Journal of Water, 13(1), 1-9.",
]


def test_a_reference():
    publication = cvparse.parse_reference(LINES[0])
    assert (publication.title, publication.year) == ("On the speed of rivers", 2019)
    assert [author.family for author in publication.authors] == ["Example", "Sample"]


def test_references_of_one_list():
    publications = cvparse.parse_references(LINES)
    assert [publication.year for publication in publications] == [2019, 2020]
    style = cvparse.reference_style(LINES)
    assert cvparse.parse_reference(LINES[1], style) == publications[1]


def test_all_names_are_there():
    assert all(hasattr(cvparse, name) for name in cvparse.__all__)
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = cvparse.no_such_name


def test_to_import_the_package_loads_no_library():
    code = "import sys, cvparse; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "regex", "click", "pypdfium2", "pdfplumber", "rich"} & set(loaded)


def test_the_names_that_are_loaded_late():
    assert cvparse.parse.__module__ == "cvparse.pipeline"
    assert cvparse.CV.__name__ == "CV"
