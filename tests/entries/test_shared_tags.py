"""One tag in the margin may hold for several entries: which lines begin them, and which have the tag handed down."""

from dataclasses import replace

import pytest

from cvparse.entries.line_features import features_of
from cvparse.entries.shared_tags import sharing, with_shared_tags
from cvparse.lexicon import load
from written_entries import item, lines

LEXICON = load(("en",))
WIDE = "a long way through the plain of the river to the sea"

SHARING = [
    # white space parts the works of a year
    ("2022 :: Lund, A. On ice.\nForum\n\nMoor, C. On snow.\nForum\n\n2021 :: Okri, B.\nForum\n\n2020 :: Berg, D.", [2]),
    ("2022 :: Lund, A. On ice.\nForum\nMoor\n\n2021 :: Okri, B.\nForum\n\n2020 :: Berg, D.", []),  # closer
    ("2022 :: Lund\nForum\n\n**Moor**\nForum\n\n2021 :: Okri\nForum\n\n2020 :: Berg", []),  # of another face
    # bullets of a year
    ("2019 :: • Prize\n• Medal\n• Grant\n2018 :: • Award\n2017 :: • Star", [1, 2]),
    ("2019 :: Lecturer\n• taught\n• wrote\n2018 :: Fellow\n• built", []),  # details of a post
    ("Languages :: • Python\n• R\nTools :: • Git", []),  # parts of what a label says
    # a hanging indent
    (
        "2019 :: Lund on ice and\\\n    snow. Forum\nMoor on lakes and\\\n    seas. Forum\n"
        "2018 :: Okri on rain and\\\n    hail.",
        [2],
    ),
    ("2019 :: Lecturer\nUniversity\n    rivers\n2018 :: Fellow\nCollege\n    lakes", []),  # no line is full
    # names, in a list that is set solid
    ("2019 :: Lund, A. On ice. Forum.\nMoor, C. On snow. Forum.\n2018 :: Okri, B. On rain. Forum.", [1]),
    ("2019 :: Lund, A. and\nMoor, C. On snow. Forum.\n2018 :: Okri, B. On rain. Forum.", []),  # goes on
    ("2019 :: On ice. Forum.\nMoor, C. On snow. Forum.\n2018 :: On rain. Forum.", []),  # the others open otherwise
    # paragraphs of a post
    (
        f"2019–2020 :: Fellow\nX\n\n{WIDE}\nY\n\n2017–2018 :: Fellow\nX\n\n{WIDE}\nY\n\n"
        f"2015–2016 :: Fellow\nX\n\n{WIDE}",
        [],
    ),
    (f"2019 :: {WIDE}\nX\n\n{WIDE}\nY\n\n2017 :: {WIDE}\nX\n\n2015 :: {WIDE}\nX\n\n{WIDE}\nY\n\n{WIDE}", [2, 8, 10]),
]


@pytest.mark.parametrize(("written", "more"), SHARING)
def test_which_lines_begin_an_entry_under_the_tag_of_another(written, more):
    rows = features_of(lines(written), LEXICON)
    starts = [at for at, row in enumerate(rows) if row.line.margin]
    assert sharing(rows, starts) == more


@pytest.mark.parametrize(
    ("written", "handed"),
    [
        (["2019 :: Lund", "Moor", "2018 :: Okri", "Berg"], ["", "2019", "", "2018"]),
        (["Spring 2019 :: Rivers", "Lakes"], ["", "Spring 2019"]),
        (["2019–2021 :: Lecturer", "Fellow"], ["", ""]),  # a span is of one entry
        (["2019–2021 :: • Editor", "• Reviewer"], ["", "2019–2021"]),  # but of all bullets
        (["Tools :: Git", "Make"], ["", ""]),
        (["2019 :: Lund", "2019 :: Moor", "Okri"], ["", "", ""]),  # repeated beside each
        (["Lund", "2019 :: Moor"], ["", ""]),
    ],
)
def test_a_date_is_handed_down(written, handed):
    assert [found.shared_tag.text for found in with_shared_tags([item(one) for one in written])] == handed


def test_a_head_ends_what_a_date_holds_for():
    items = [item("2019 :: Lund"), replace(item("University"), is_head=True), item("Okri")]
    assert [found.shared_tag.text for found in with_shared_tags(items)] == ["", "", ""]
