"""All lists are searched in one pass: each gets its own matches, at word boundaries, the longest first."""

import pytest

from cvparse.lexicon.phrase_index import PhraseIndex, is_unspaced, tokens_of, words_of


def found(text, *lists):
    """What each list finds in the text, as it is printed."""
    index = PhraseIndex()
    numbers = [index.add(frozenset(phrases)) for phrases in lists]
    matches = index.found(text)
    return [[text[match.start : match.end] for match in matches.of(number)] for number in numbers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("research assistant", [["research assistant"], ["research"]]),  # the longest of each list
        ("Research", [["Research"], ["Research"]]),
        ("an assistant of research", [["assistant", "research"], ["research"]]),
        ("researchers", [[], []]),
        ("research-assistant", [["research-assistant"], ["research"]]),
        ("", [[], []]),
    ],
)
def test_each_list_has_its_own_matches(text, expected):
    assert found(text, {"research", "assistant", "research assistant"}, {"research"}) == expected


@pytest.mark.parametrize(
    ("phrases", "text", "expected"),
    [
        ({"a b", "b c"}, "a b c", ["a b"]),  # matches of one list do not overlap
        ({"a b c", "a"}, "a b d a b c", ["a", "a b c"]),
        ({"ph.d."}, "Ph. D.", ["Ph. D"]),
        ({"Ph.D."}, "ph d", ["ph d"]),
        ({"a b"}, "a", []),
        ({"..."}, "...", []),
        ({"教授"}, "教授", []),  # no token of a text is such a word: `Phrases` finds it among the characters
    ],
)
def test_matches_of_one_list(phrases, text, expected):
    assert found(text, phrases) == [expected]


def test_a_list_that_is_added_later_is_found_too():
    index = PhraseIndex()
    first = index.add(frozenset({"award"}))
    assert index.found("award").lists == {first}
    second = index.add(frozenset({"award"}))
    assert index.found("award").lists == {first, second}


@pytest.mark.parametrize(("text", "inside"), [("Ph. D.", True), ("PhD", False), ("a Ph.D.", False), ("", False)])
def test_holds_whole_phrases_of_the_list_that_is_asked(text, inside):
    index = PhraseIndex()
    degrees, others = index.add(frozenset({"ph.d."})), index.add(frozenset({"a"}))
    assert index.holds(degrees, text) is inside
    assert not index.holds(others, text)


@pytest.mark.parametrize(
    ("phrase", "unspaced"),
    [
        ("教授", True),
        ("교수", True),
        ("박사 과정", True),
        ("Ph.D.", False),
        ("교수 A", False),
        ("доцент", False),
        ("", False),
    ],
)
def test_scripts_that_join_words(phrase, unspaced):
    assert is_unspaced(phrase) is unspaced


def test_tokens_of():
    assert tokens_of("Dr.-Ing. rer. NAT.") == ("dr", "ing", "rer", "nat")


@pytest.mark.parametrize(
    ("phrase", "unspaced"),
    [("教授", True), ("副-教授", True), ("教a", False), ("ab", False), ("é", False), ("–", False)],
)
def test_scripts_that_set_no_blanks(phrase, unspaced):
    assert is_unspaced(phrase) is unspaced


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("research assistant of rivers", ["research assistant", "research"]),  # the longest of each list
        ("(Research) at the assistant's", ["Research", "Research"]),
        ("an assistant of research", [None, None]),
        ("research", ["research", "research"]),
        ("", [None, None]),
        ("...", [None, None]),
    ],
)
def test_the_phrase_that_the_words_of_a_text_begin_with(text, opening):
    index = PhraseIndex()
    numbers = [index.add(frozenset(phrases)) for phrases in ({"research", "research assistant"}, {"research"})]
    found = index.opening(text)
    matches = [found.get(number) for number in numbers]
    assert [text[match.start : match.end] if match else None for match in matches] == opening


def test_a_list_that_is_added_later_can_open_a_text_too():
    index = PhraseIndex()
    first = index.add(frozenset({"ice"}))
    assert set(index.opening("ice")) == {first}
    second = index.add(frozenset({"ice"}))
    assert set(index.opening("ice")) == {first, second}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ph.D., Wien 2", ["ph", "d", "wien", "2"]),
        ("Universität WIEN", ["universität", "wien"]),
        ("İstanbul", ["istanbul"]),
    ],
)
def test_words_are_those_of_the_tokens(text, words):
    assert list(words_of(text)) == words == list(tokens_of(text))


def test_lists_that_were_laid_out_before():
    """Those known are added in their order; a further one is searched with them."""
    index = PhraseIndex()
    lists = (frozenset({"ice", "sea ice"}), frozenset({"sea"}))
    for phrases in lists:
        index.add(phrases)
    known = index.laid_out()
    assert known.lists == {"ice": (0,), "sea ice": (0,), "sea": (1,)}
    assert known.lengths == {"ice": (1,), "sea": (2, 1)}
    again = PhraseIndex(known)
    assert [again.add(phrases) for phrases in (*lists, frozenset({"fog"}))] == [0, 1, 2]
    assert [again.holds(number, "fog") for number in range(3)] == [False, False, True]
    assert [again.holds(number, "Sea Ice") for number in range(3)] == [True, False, False]
