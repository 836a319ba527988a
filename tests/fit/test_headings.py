"""How the candidates of a document are labelled by the headings that its truth lists. Needs no library of the fit."""

import ast
import sys
import tomllib
from pathlib import Path

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from cvparse.sections.stated import Named, Source
from fit import headings as fit
from fit import value_labels
from layouts import Row, layout

LEXICON = load(("en",))
BODY = "a line of text that goes on and on"


def labelled(rows: list[Row | str], *headings: tuple[str, int]) -> tuple[list[int], list[str]]:
    """The level of each row, and the headings that none prints."""
    found = candidates_of(layout(*rows), LEXICON)
    assert len(found) == len(rows)
    return fit.labels(found, headings)


@pytest.mark.parametrize(
    ("printed", "heading", "same"),
    [
        ("Education", "Education", True),
        ("E D U C A T I O N", "Education", True),
        ("EDUCATION:", "Education", True),
        ("2. Education", "Education", True),
        ("Education", "2. Education", True),
        ("Talks (5)", "Talks", True),
        ("Education and more of it", "Education", True),  # at most 25 letters more
        (f"Education {'x' * 26}", "Education", False),
        ("Awards of Lund", "Awards", False),  # so short a heading may begin a line of text
        ("Educa", "Education", False),
        ("Teaching", "Education", False),
    ],
)
def test_a_heading_and_what_is_printed(printed, heading, same):
    levels, missing = labelled(["Ada Lund", printed, BODY], (heading, 1))
    assert levels == [0, int(same), 0]
    assert missing == ([] if same else [heading])


def test_headings_have_their_levels_in_order():
    rows = ["Education", BODY, "Publications", "Books", BODY]
    assert labelled([*rows], ("Education", 1), ("Publications", 1), ("Books", 2)) == ([1, 0, 1, 2, 0], [])
    assert labelled([*rows], ("Education", 0)) == ([1, 0, 0, 0, 0], [])


def test_of_two_lines_alike_the_one_that_keeps_the_order_is_the_heading():
    rows = ["Books", "Education", "Books", "Awards"]
    assert labelled([*rows], ("Education", 1), ("Books", 2), ("Awards", 1)) == ([0, 1, 2, 1], [])


def test_a_heading_out_of_order_is_found_where_only_one_line_prints_it():
    assert labelled(["Awards", "Education"], ("Education", 1), ("Awards", 1))[0] == [1, 1]
    levels, missing = labelled(["Awards", BODY, "Awards", "Education"], ("Education", 1), ("Awards", 1))
    assert (levels, missing) == ([0, 0, 0, 1], ["Awards"])


@pytest.mark.parametrize(
    ("rows", "levels"),
    [
        (["Professional", "Service and", "Outreach", BODY], [1, -1, -1, 0]),
        (["Professional", "Service", BODY], [0, 0, 0]),
        (["Professional", BODY, "Service and Outreach"], [0, 0, 0]),
    ],
)
def test_the_lines_of_a_wrapped_heading_go_on_with_it(rows, levels):
    assert labelled([*rows], ("Professional Service and Outreach", 1))[0] == levels


def test_a_heading_wraps_in_its_own_column():
    rows = [Row("Lund", margin="Professional"), Row("Oslo", margin="Service", gap=30.0)]
    found = candidates_of(layout(*rows), LEXICON)
    assert [candidate.text for candidate in found] == ["Professional", "Lund", "Service", "Oslo"]
    assert fit.labels(found, [("Professional Service", 1)])[0] == [1, 0, -1, 0]


def test_documents_and_the_units_that_are_kept_out_whole(tmp_path):
    names = ("theme__plain__lund.pdf", "lund.pdf", "none.pdf", "kept/ada/cv.pdf")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    for truth in ("theme__plain__lund.gold.json", "lund.gold.json", "without.gold.json", "kept/ada/gold.json"):
        (tmp_path / truth).touch()
    found = {pdf.relative_to(tmp_path).as_posix(): unit for _, unit, pdf, _ in fit.documents([tmp_path])}
    assert found == {"theme__plain__lund.pdf": "theme__plain", "lund.pdf": "lund", "kept/ada/cv.pdf": "ada"}


@pytest.mark.parametrize("module", [fit, value_labels])
def test_the_labels_need_no_library_of_the_fit(module):
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    imported = {alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in tree.body if isinstance(node, ast.ImportFrom)}
    outside = {name.split(".")[0] for name in imported} - set(sys.stdlib_module_names)
    assert outside - {"fit"} == {"cvparse"}


def test_the_beginning_of_a_document_ends_before_a_section():
    assert fit._short([0, 1, 0, 2, 0, 1, 0, 1, 0], 1) == (1, 5)
    assert fit._short([0, 1, 0, 2, 0, 1, 0, 1, 0], 2) == (1, 7)
    assert fit._short([0, 1, 0, 2, 0, 1, 0, 1, 0], 3) is None
    assert fit._short([], 1) is None
    assert fit._part({Source.TAGS: Named({0: 1, 3: 2, 5: 1})}, 3, 5) == {Source.TAGS: Named({0: 2})}


WEIGHTS = {"every line": -0.8, 'a "sign" in it': 0.25, "größer": 2.0}


def test_weights_are_written_in_their_order_with_what_they_say(tmp_path):
    file = tmp_path / "weights.toml"
    fit.write_weights(file, {"weights": WEIGHTS}, says="What a line weighs.", script="lines.py")
    written = file.read_text("utf-8")
    assert written.startswith("# What a line weighs. Fitted by tests/fit/lines.py; never edited by hand.\n[weights]\n")
    assert list(tomllib.loads(written)["weights"].items()) == list(WEIGHTS.items())
