"""Lines that stand over the entries of a list. Blanks before a tag say how far in the text beside it begins."""

import pytest

from cvparse.entries.heads.group_heads import opens_with_head, outdented
from cvparse.entries.line_features import features_of
from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from kind_cases import found_in
from printed import section

CONTEXT = Context(load(("en",)))
DEPARTMENT = "University of Larvik, Department of Ice"
POST = "  2019–2021 :: Lecturer"


def lines(written: str):
    return section(SectionKind.EXPERIENCE, written).lines


@pytest.mark.parametrize(
    ("written", "heads"),
    [
        (f"University of Larvik\n{POST}\nUniversity of Halden\n{POST}", [0, 2]),
        (f" University of Larvik\n{POST}", []),  # half an em further left is no other column
        (f"  University of Larvik\n{POST}", []),  # begins where the texts do
        (f"{POST}\n• Rivers", []),
        (f"{POST}, Department of Ice and\\\nSnow", []),  # goes on
        (f"University of Larvik\nHalden\n{POST}", [0]),  # two lines of one head
        ("University of Larvik\nUniversity of Halden", []),  # no tags
    ],
)
def test_which_lines_begin_left_of_the_texts(written: str, heads: list[int]) -> None:
    assert sorted(outdented(features_of(lines(written), CONTEXT.lexicon))) == heads


@pytest.mark.parametrize(
    ("written", "opens"),
    [
        (f"University of Larvik\n{POST}", True),
        (f"University of Larvik\nHalden\n{POST}", True),
        (f"University of Larvik\nHalden\nNorway\n{POST}", False),  # a paragraph
        (f"University of Larvik, 2019\n{POST}", False),
        (f"University of Larvik\n  Halden\n{POST}", False),
        (POST, False),
    ],
)
def test_whether_a_list_opens_with_a_head(written: str, opens: bool) -> None:
    assert opens_with_head(features_of(lines(written), CONTEXT.lexicon)) is opens


@pytest.mark.parametrize(
    ("written", "heads"),
    [
        (f"University of Larvik\n{POST}\nUniversity of Halden\n{POST}", [True, False, True, False]),
        ("† new\n1. Rivers\n2. Lakes", [True, False, False]),  # a preamble
        ("† new\n• Rivers 2020\n• Lakes 2019\n• Ice 2018", [True, False, False, False]),
        ("In 2020\n1. Rivers\n2. Lakes", [False, False, False]),
        ("a\nb\nc\n1. Rivers\n2. Lakes", [True, False, False]),
        (f"{POST}\nUniversity of Halden", [False, False]),  # nothing stands under it
        (f"{POST}\nUniversity of Halden, 2012\n{POST}", [False, False, False]),
        (f"{POST}\nA remark\nof three\nlines\n{POST}", [False, False, False]),
    ],
)
def test_which_items_are_heads(written: str, heads: list[bool]) -> None:
    assert [item.is_head for item in split(lines(written), CONTEXT)] == heads


@pytest.mark.parametrize(
    ("kind", "written", "field", "values"),
    [
        (
            "experience",
            f"University of Larvik\n{POST}, School of Ice\n  2015–2019 :: Fellow\nUniversity of Halden\n{POST}",
            "organization",
            ["University of Larvik", "University of Larvik", "University of Halden"],
        ),
        ("experience", f"University of Larvik\n{POST}, School of Ice", "department", ["School of Ice"]),
        (
            "education",
            "University of Larvik <Larvik>\n  2019 :: Ph.D. in Law\n  2015 :: M.A. in Law\nUniversity of Halden\n"
            "  2012 :: B.A. in Art",
            "institution",
            ["University of Larvik", "University of Larvik", "University of Halden"],
        ),
        (
            "teaching",
            f"{DEPARTMENT}: Teaching Assistant\n  2019 :: Ice 1101: Snow\n  2018 :: Ice 1102: Hail",
            "role",
            ["Teaching Assistant", "Teaching Assistant"],
        ),
        (
            "teaching",
            f"{DEPARTMENT}: Teaching Assistant\n  2019 :: Ice 1101: Snow\n  2018 :: Ice 1102: Hail",
            "institution",
            ["University of Larvik", "University of Larvik"],
        ),
        ("advising", "University of Larvik\n  2019–2021 :: Ada Berg (PhD)", "institution", ["University of Larvik"]),
    ],
)
def test_what_a_head_hands_down(kind: str, written: str, field: str, values: list[str]) -> None:
    assert [entry.get(field) for entry in found_in(kind, written)] == values
