"""Phrases are found at word boundaries, the longest first."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import cvparse
from cvparse.errors import LexiconError
from cvparse.lexicon import load, with_date_habits
from cvparse.lexicon.phrase_index import PhraseIndex
from cvparse.lexicon.types import DATA, GroupedLists, PhraseLists, Phrases, is_defined

TOPICS = {file.stem for file in DATA.glob("*/*.toml")}
ELSEWHERE = ("export", "render")  # rooms with dotted names of other formats


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ph.D. student", ["Ph.D"]),
        ("a PH. D and", ["PH. D"]),
        ("Graph. Drawing", []),
        ("Research Assistant Professor", ["Research Assistant"]),
        ("research  assistant", ["research  assistant"]),
        ("researchers", []),
    ],
)
def test_find(text, found):
    phrases = Phrases(frozenset({"ph.d.", "research", "research assistant"}))
    assert [text[match.start : match.end] for match in phrases.find(text)] == found


def test_ideographs_are_found_inside_a_line_the_longest_first():
    phrases = Phrases(frozenset({"教授", "副教授"}))
    assert [match.phrase for match in phrases.find("計算機系副教授")] == ["副教授"]


@pytest.mark.parametrize(
    ("text", "inside"), [("Ph. D.", True), ("PhD", False), ("教授", True), ("a Ph.D.", False), ("", False)]
)
def test_contains(text, inside):
    assert (text in Phrases(frozenset({"ph.d.", "教授"}))) is inside


def test_korean_words_are_found_inside_others():
    phrases = Phrases(frozenset({"대학교", "교수"}))
    assert [match.phrase for match in phrases.find("북해대학교 교수로")] == ["대학교", "교수"]


def test_at_start_skips_punctuation_only():
    phrases = Phrases(frozenset({"advisor"}))
    assert phrases.at_start("(Advisor: X") is not None
    assert phrases.at_start("My advisor") is None


def test_a_name_that_no_language_has_is_an_error():
    with pytest.raises(LexiconError, match=r"'degrees\.doctorates'"):
        load(("en",)).phrases("degrees.doctorates")
    with pytest.raises(LexiconError, match=r"'degree\.doctorate'"):
        load(("en",)).phrases("degree.doctorate")


def test_a_list_that_only_other_languages_have_is_empty(tmp_path):
    for code, lists in {"en": "[a]\nphrases = ['one']\n", "de": "[b]\nphrases = ['zwei']\n"}.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "words.toml").write_text(lists, "utf-8")
    english = load(("en",), tmp_path)
    assert english.phrases("words.a").phrases == {"one"}
    assert english.phrases("words.b").phrases == frozenset()
    assert english.phrases_or_empty("words.c").phrases == frozenset()
    with pytest.raises(LexiconError, match=r"'words\.c'"):
        english.phrases("words.c")


def test_a_phrase_in_brackets_is_no_name_of_a_list():
    assert "[online]" in load(()).phrases("sources.available").phrases
    assert is_defined("sources.available", DATA)
    assert not is_defined("sources.online", DATA)


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


def found(text: str, *phrases: str) -> list[tuple[int, int]]:
    return [(match.start, match.end) for match in Phrases(frozenset(phrases)).find(text)]


@pytest.mark.parametrize(
    ("text", "phrases", "spans"),
    [
        ("教授", ("教授",), [(0, 2)]),
        ("教授 教授", ("教授",), [(0, 2), (3, 5)]),
        ("教授副教授", ("教授", "副教授"), [(2, 5), (0, 2)]),
        ("副教授教授", ("教授", "副教授"), [(0, 3), (3, 5)]),
        ("教授教授", ("教授",), [(0, 2), (2, 4)]),
        ("a b c", ("a b", "b c"), [(0, 3)]),
        ("a b c", ("a", "a b c"), [(0, 5)]),
        ("a b d", ("a", "a b c"), [(0, 1)]),
        ("a b", ("a b c",), []),
        ("a – b", ("---", "a b"), [(0, 5)]),  # signs alone are no phrase
        ("", ("a",), []),
        ("Erdős", ("erdős",), [(0, 5)]),
        ("AB教授", ("教授",), [(2, 4)]),
        ("x1教", ("x1教",), [(0, 3)]),
    ],
)
def test_where_phrases_are_found(text, phrases, spans):
    assert found(text, *phrases) == spans


def test_two_lexicons_are_equal_where_they_are_one():
    assert load(("en",)) is load(("en",))
    assert load(("en",)) != load(("de",))
    assert len({load(("en",)), load(("en",)), load(())}) == 2


def test_a_lexicon_with_habits_of_dates_is_one_object():
    lexicon = load(("en",))
    assert with_date_habits(lexicon, None, False) is lexicon
    assert with_date_habits(lexicon, True, True) is with_date_habits(lexicon, True, True)
    settled = with_date_habits(lexicon, True, True)
    assert (settled.day_first, settled.short_years) == (True, True)
    assert (lexicon.day_first, lexicon.short_years) == (None, False)


def test_the_words_of_a_lexicon():
    words = load(("en",)).words
    assert {"education", "office", "professor"} <= words
    assert "professor of" not in words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("snow and ice", [(0, "ice"), (1, "snow")]),  # list by list
        ("Snow", [(1, "Snow")]),
        ("snowfall", []),
        ("降雪", [(2, "雪")]),
        ("降雪, ice", [(0, "ice"), (2, "雪")]),
        ("", []),
    ],
)
def test_lists_that_are_asked_together(text, found):
    index = PhraseIndex()
    lists = PhraseLists([Phrases(frozenset(phrases), index) for phrases in ({"ice"}, {"snow"}, {"雪"}, ())])
    assert [(number, text[match.start : match.end]) for number, match in lists.find(text)] == found
    assert lists.stand_in(text) is bool(found)


def test_lists_of_several_indexes_are_asked_together_too():
    lists = PhraseLists([Phrases(frozenset({"ice"})), Phrases(frozenset({"snow"}))])
    assert [number for number, _ in lists.find("ice and snow")] == [0, 1]
    assert not lists.stand_in("rain")


def test_the_lists_of_a_lexicon_are_one_object_for_the_same_names():
    lexicon = load(("en",))
    assert lexicon.together(("dates.season", "dates.term")) is lexicon.together(("dates.season", "dates.term"))
    with pytest.raises(LexiconError):
        lexicon.together(("dates.seeson",))


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Research assistant, Ph.D.", {"post", "degree"}),
        ("an assistant's view", {"post"}),
        ("a graph. drawing", set()),
        ("計算機系副教授", {"post"}),
        ("a poster", {"alone"}),
    ],
)
def test_groups_of_lists_are_asked_together(text, standing):
    shared = PhraseIndex()
    posts = [Phrases(frozenset(listed), shared) for listed in ({"assistant"}, {"research assistant", "副教授"})]
    groups = {
        "degree": PhraseLists([Phrases(frozenset({"ph.d."}), shared)]),
        "post": PhraseLists(posts),
        "none": PhraseLists([Phrases(frozenset(), shared)]),
        "alone": PhraseLists([Phrases(frozenset({"poster"}))]),
    }
    assert GroupedLists(groups).standing_in(text) == standing
