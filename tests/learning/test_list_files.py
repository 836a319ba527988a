"""Phrases come into the files of a user, and what stands there stays."""

import pytest

from cvparse.errors import CvparseError, LexiconError
from cvparse.learning.list_files import file_of, with_phrase, write_phrase
from cvparse.lexicon.load import tables_of
from cvparse.lexicon.own_folder import read_folder
from cvparse.lexicon.own_lists import ListedPhrase

LISTED = ListedPhrase("en", "headings", "awards", "laurels")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", '[awards]\nphrases = ["laurels"]\n'),
        (
            "# ours\n[talks]\nphrases = ['x']\n",
            "# ours\n[talks]\nphrases = ['x']\n\n[awards]\nphrases = [\"laurels\"]\n",
        ),
        ('[awards]\nphrases = ["palms"]\n', '[awards]\nphrases = ["palms", "laurels"]\n'),
        ("[awards]\nphrases = []\n", '[awards]\nphrases = ["laurels"]\n'),
        ("[awards]\nphrases = ['a',]\n", "[awards]\nphrases = ['a',\"laurels\"]\n"),
        (
            "[awards] # prizes\nphrases = [\n  'a', # b\n  'x'\n]\n# end\n[talks]\nphrases = []\n",
            "[awards] # prizes\nphrases = [\n  'a', # b\n  'x',\n  \"laurels\",\n]\n# end\n[talks]\nphrases = []\n",
        ),
        ("[awards]\nphrases = '''\npalms\n'''\n", "[awards]\nphrases = '''\npalms\nlaurels\n'''\n"),
        ("[awards]\nphrases = '''palms'''\n", "[awards]\nphrases = '''palms\nlaurels\n'''\n"),
    ],
)
def test_a_phrase_at_the_end_of_its_list(text, expected):
    written = with_phrase(text, LISTED)
    assert written == expected
    assert set(tables_of(written, "headings", "x")["awards"]) >= {"laurels"}


def test_phrases_with_signs_of_toml(tmp_path):
    for phrase in ('a "b"', "l'an 1", "c\\d", "№ 5 [x]"):
        assert write_phrase(tmp_path, ListedPhrase("fr", "headings", "awards", phrase))
    assert read_folder(tmp_path).lists[0].phrases == tuple(sorted(('a "b"', "l'an 1", "c\\d", "№ 5 [x]")))


def test_a_new_folder_and_what_stands_there_already(tmp_path):
    folder = tmp_path / "words"
    assert write_phrase(folder, LISTED)
    assert not write_phrase(folder, LISTED)
    assert file_of(folder, LISTED).read_text() == '[awards]\nphrases = ["laurels"]\n'
    assert [path.name for path in folder.rglob("*.*")] == ["headings.toml"], "nothing is left over"


def test_a_file_that_cannot_take_it_stays_as_it_is(tmp_path):
    file = file_of(tmp_path, LISTED)
    file.parent.mkdir()
    text = "[awards]\nphrases = ['a'] # green\n"
    file.write_text(text)
    with pytest.raises(CvparseError, match=r"is written so that a phrase cannot be added; add .* yourself"):
        write_phrase(tmp_path, LISTED)
    assert file.read_text() == text
    file.write_text("[talks]\nphrases = ['laurels']\n")
    with pytest.raises(LexiconError, match=r"'laurels' stands under \[talks\] and under \[awards\]"):
        write_phrase(tmp_path, LISTED)
    (tmp_path / "file").touch()
    with pytest.raises(CvparseError, match="cannot be written"):
        write_phrase(tmp_path / "file", LISTED)
