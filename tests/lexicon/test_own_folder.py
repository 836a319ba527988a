"""A folder of word lists is read, or refused on one line that names file and line."""

import pytest

from cvparse.errors import LexiconError
from cvparse.lexicon.own_folder import FIXED, known_tables, known_topics, read_folder
from cvparse.lexicon.own_lists import OwnList
from cvparse.lexicon.types import DATA


def folder_with(folder, **files):
    """The folder with these files: `de__headings` is de/headings.toml."""
    for name, text in files.items():
        file = folder.joinpath(*name.split("__")).with_suffix(".toml")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


def test_both_forms_and_several_languages(tmp_path):
    (tmp_path / "README.md").write_text("ours")
    lists = read_folder(
        folder_with(
            tmp_path,
            de__headings='# of our faculty\n[awards]\nphrases = ["Ehrungen & Ämter", "Preise"]\n',
            und__labels="",
            en__forms="[host]\nphrases = '''\nHeld At\n'''\n",
        )
    )
    assert lists.lists == (
        OwnList("de", "headings", "awards", ("ehrungen & ämter", "preise")),
        OwnList("en", "forms", "host", ("held at",)),
    )


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"headings": "[awards]"}, r"headings.toml stands in no folder of a language; move it, as to .*en/headings"),
        ({"xx__headings": ""}, "there are no word lists for the language xx; there are ar, cs"),
        ({"de__heading": ""}, r"there is no topic heading; did you mean headings\?"),
        ({"de__months": ""}, "there is no topic months"),
        (
            {"de__headings": "# x\n[award]\nphrases = []"},
            r"line 2: there is no list \[award\] in headings; did you mean awards",
        ),
        ({"de__headings": "[awards]\nphrases = 3"}, r"headings.toml, line 1: \[awards\] needs phrases"),
        ({"de__headings": "[awards]\nphrases = [\n"}, r"headings.toml is no TOML: .*; mend it there"),
        (
            {"de__headings": "[awards]\nphrases = ['A']\n[talks]\nphrases = [\n'B',\n'a']\n"},
            r"line 6: 'a' stands under \[awards\] and under \[talks\]; leave one out",
        ),
    ],
)
def test_what_is_no_word_list_is_one_line(files, message, tmp_path):
    with pytest.raises(LexiconError, match=message) as raised:
        read_folder(folder_with(tmp_path, **files))
    assert str(raised.value).count("\n") == 0


def test_what_is_no_folder_and_what_is_no_text(tmp_path):
    with pytest.raises(LexiconError, match="is no folder; name one with word lists"):
        read_folder(tmp_path / "none")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "headings.toml").write_bytes(b"\xff")
    with pytest.raises(LexiconError, match=r"cannot be read: .*; write it as UTF-8"):
        read_folder(tmp_path)


def test_topics_and_tables_are_those_of_the_package():
    assert {"headings", "forms", "roles"} <= known_topics()
    assert FIXED.isdisjoint(known_topics())
    assert {file.stem for file in DATA.glob("*/*.toml")} >= FIXED, "each is a topic of the package"
    assert {"awards", "talks"} <= known_tables("headings")
