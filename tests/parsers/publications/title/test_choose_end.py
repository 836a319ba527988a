"""Where a title begins and ends: the quote that closes it, what speaks for and against an ending, and the tail."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.name_list import NameList, NameSpan
from cvparse.parsers.publications.source.known_cues import body_of
from cvparse.parsers.publications.source.locators import Numbers
from cvparse.parsers.publications.source.types import Tail
from cvparse.parsers.publications.title.choose_end import (
    LONGEST,
    _is_unknown_periodical,
    _set_title,
    _title_quality,
    _unlikely_alone,
    apply_tail,
    closing_quote,
    read_title,
)
from cvparse.parsers.publications.title.end_candidates import Ending
from cvparse.text.styled import StyledText

LEXICON = load(())


def draft_of(text, **known):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    for name, value in known.items():
        setattr(draft, name, value)
    return draft


def persons(count, *, et_al=False):
    return NameList((NameSpan(0, 1, (0, 1)),) * count, 1, et_al, "Q. Hu, S. Han", 2.0)


QUOTES = [
    ("“A title” x", 8),
    ("“A title”x", 8),
    ("“A”", 2),
    ("“”", None),
    ("A title", None),
    ("“A title", None),
    ("“A “b” c” x", 8),
    ('"A b" x', 4),
    ('"A 5"x b" x', 8),
    ('“A title" x', 8),
    ('“A 5"x title" x', 12),
    ('‘A title" x', None),
    ("‘A dog’s life’ X", 13),
    ("‘A dogs’ life’ X", 13),
    ("‘A title’ x", 8),
    ("‘A title’ in Tests", 8),
    ("‘A title’ in: Tests", 8),
    ("‘A title’ in’ X", 12),
    ("‘A ‘b’ c’ X", 8),
    ("'A title' X", 8),
    (f"“{'a' * 1198}”", 1199),
    (f"“{'a' * 1199}”", None),
]


@pytest.mark.parametrize(("text", "at"), QUOTES)
def test_the_quote_that_closes_another(text, at):
    assert closing_quote(text, 0, len(text)) == at


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (" A title., ", "A title"),
        (": A title ;", "A title"),
        ("A title...", "A title..."),
        ("..A title", "A title"),
        ("A title ..", "A title"),
        ("12", None),
        ("2020", "2020"),
        ("Q", "Q"),
    ],
)
def test_a_title_is_printed_without_what_parts_it(text, title):
    draft = draft_of(text)
    _set_title(draft, 0, len(text))
    assert (draft.title is not None) is (title is not None)
    assert title is None or draft.text[slice(*draft.title)].strip(". ") == title.strip(".")


ALONE = [
    # words of the venue, the sign, what the tail holds, the penalty
    (7, "none", {"volume"}, 0.0),
    (8, "none", {"volume"}, 0.15),
    (9, "none", {"volume"}, 0.3),
    (2, "none", {"volume"}, 0.0),
    (2, "none", {"pages"}, 0.0),
    (2, "none", set(), 2.5),
    (2, "colon", set(), 0.0),
    (0, "colon", set(), 0.0),
    (2, "colon", {"thesis"}, 1.0),
    (2, "colon", {"publisher"}, 1.0),
    (2, "colon", {"publisher", "pages"}, 0.0),
    (2, "colon", {"thesis", "pages"}, 1.0),
]


@pytest.mark.parametrize(("words", "sign", "held", "penalty"), ALONE)
def test_what_speaks_against_a_reference_without_a_title(words, sign, held, penalty):
    work = " ".join(["ice"] * words)
    tail = Tail(venue=(0, len(work)) if words else None)
    tail.thesis = (0, 1) if "thesis" in held else None
    tail.publisher = (0, 1) if "publisher" in held else None
    tail.numbers = Numbers(volume=(0, 1) if "volume" in held else None, pages=(0, 1) if "pages" in held else None)
    assert _unlikely_alone(work, tail, Ending(0, 0, sign, 0.0)) == pytest.approx(penalty)


QUALITY = [
    # the title up to `|`, the sign of its end
    ("On ice|. Press", "none", -0.4),
    (" |. Press", "stop", -2.0),
    ("Ice|. Press", "stop", -0.7),
    ("On ice|. Press", "stop", -0.3),
    ("On thin ice|. Press", "stop", 0.0),
    ("On thin ice (and snow|). Press", "stop", -1.5),
    ("On thin ice (and) snow|. Press", "stop", 0.0),
    ("Thin ice, edited by A. Lund|. Press", "stop", -1.5),
    ("Thin ice and snow|, edited by A. Lund", "stop", 0.0),
    ("On thin ice, PhD thesis|. Press", "stop", -1.5),
    ("On thin ice|, PhD thesis. Press", "stop", 0.0),
    ("On thin ice. In: Snow|. Press", "stop", -1.5),
    ("On thin ice 2nd ed. abc|. Press", "stop", -1.5),
    ("On thin ice 2nd ed. a|. Press", "stop", 0.0),
    ("On thin ice 2nd ed.  a|. Press", "stop", -1.5),
    ("In 2nd ed. of the ice|. Press", "stop", 0.0),
    ("Ice 2nd ed. of the ice|. Press", "stop", -1.5),
    ("Ices 2nd ed. of the ice|. Press", "stop", -1.5),
    ("On thin ice 123|", "end", 0.0),
    ("On thin ice 1234|", "end", -1.0),
    ("On thin ice 1234|", "stop", 0.0),
    ("Brain Research Journal|. Press", "stop", -0.7),
    ("Brain Research Journal Physics|. Press", "stop", -0.7),
    ("Brain Research Journal Lund|. Press", "stop", -0.7),
    ("Brain Research Lund Okri|. Press", "stop", 0.0),
    ("Brain Research Journal Physics Chemistry|. Press", "stop", 0.0),
    ("Brain Research journal|. Press", "stop", 0.0),
]


@pytest.mark.parametrize(("written", "sign", "quality"), QUALITY)
def test_how_much_a_stretch_looks_like_a_whole_title(written, sign, quality):
    end = written.index("|")
    draft = draft_of(written.replace("|", ""))
    assert _title_quality(body_of(draft, 0), 0, Ending(end, end, sign, 0.0)) == pytest.approx(quality)


PERIODICALS = [
    ("Oikos 3", "Oikos", persons(3), {}, True),
    ("Oikos 3", "Oikos", persons(2), {}, False),
    ("Oikos 3", "Oikos", persons(2, et_al=True), {}, True),
    ("Oikos 3", "Oikos", None, {}, False),
    ("Oikos 3", "Oikos", persons(3), {"venue": (0, 1)}, False),
    ("Oikos 3", "Oikos", persons(3), {"place": (0, 1)}, False),
    ("Oikos 3", "Oikos", persons(3), {"thesis": (0, 1)}, False),
    ("Oikos 3", "Oikos", persons(3), {"publisher": None}, False),
    ("Oikos; 1993.", "Oikos", persons(3), {}, False),
    ("Oikos; 1993;32", "Oikos", persons(3), {}, True),
    ("Springer 3", "Springer", persons(3), {}, False),
    ("Lund University 3", "Lund University", persons(3), {}, False),
    ("Oikos Muster Okri 3", "Oikos Muster Okri", persons(3), {}, True),
    ("Oikos Muster Okri Lund 3", "Oikos Muster Okri Lund", persons(3), {}, False),
]


@pytest.mark.parametrize(("text", "name", "names", "held", "unknown"), PERIODICALS)
def test_one_name_behind_a_title_of_several_authors_is_a_periodical(text, name, names, held, unknown):
    tail = Tail(publisher=(0, len(name)))
    for slot, value in held.items():
        setattr(tail, slot, value)
    assert _is_unknown_periodical(draft_of(text, names=names), tail) is unknown


ARXIV = [
    ({}, {}, (0, 5)),
    ({"arxiv": None}, {}, None),
    ({"title": None}, {}, None),
    ({}, {"venue": (1, 2)}, (1, 2)),
    ({}, {"publisher": (1, 2)}, None),
    ({}, {"publisher": (1, 2), "contained": True}, (0, 5)),
]


@pytest.mark.parametrize(("known", "held", "venue"), ARXIV)
def test_a_preprint_appeared_on_its_server(known, held, venue):
    draft = draft_of("arXiv On ice", **{"arxiv": (0, 5), "title": (6, 12), **known})
    tail = Tail()
    for slot, value in held.items():
        setattr(tail, slot, value)
    apply_tail(draft, tail)
    assert draft.venue == venue


def test_the_draft_keeps_what_it_knows():
    tail = Tail(series=(1, 2), number=(1, 2), editors=(NameSpan(1, 2, (1, 2)),), numbers=Numbers(year=(1, 2), month=3))
    new = draft_of("On ice")
    apply_tail(new, tail)
    assert (new.series, new.number, new.year, new.month, len(new.editors)) == ((1, 2), (1, 2), (1, 2), 3, 1)
    known = draft_of("On ice", series=(0, 1), number=(0, 1), year=(0, 1), month=2, editors=(NameSpan(0, 1, (0, 1)),))
    apply_tail(known, tail)
    assert (known.series, known.number, known.year, known.month) == ((0, 1), (0, 1), (0, 1), 2)
    assert known.editors[0].start == 0
    apply_tail(known, Tail())
    assert len(known.editors) == 1


TITLES = [
    # text, the title, the sign of its end, the venue
    ("On thin ice. Journal of Tests 12, 3-9 (2020)", "On thin ice", "stop", "Journal of Tests"),
    ("“On thin ice.” Journal of Tests 12, 3-9 (2020)", "On thin ice", "quote", "Journal of Tests"),
    ("“On thin ice”[J]. Journal of Tests, 2020, 12: 3-9.", "On thin ice", "quote", "Journal of Tests"),
    ("On thin ice[J]. Journal of Tests, 2020, 12: 3-9.", "On thin ice", "code", "Journal of Tests"),
    ("On thin ice? Journal of Tests 12, 3-9 (2020)", "On thin ice?", "mark", "Journal of Tests"),
    ("On thin ice. In: A. Lund (Ed.), Tests of Ice, 3-9. Springer.", "On thin ice", "in", "Tests of Ice"),
    ("Commun. Math. Phys. 5, 205 (1967)", None, "none", "Commun. Math. Phys."),
    ("On thin ice in Journal of Tests, 2020", "On thin ice", "bare_in", "Journal of Tests"),
    (". : On thin ice. Journal of Tests 12, 3-9 (2020)", "On thin ice", "stop", "Journal of Tests"),
]


@pytest.mark.parametrize(("text", "title", "sign", "venue"), TITLES)
def test_the_ending_whose_tail_explains_most(text, title, sign, venue):
    draft = draft_of(text)
    read_title(draft)
    assert (draft.value(draft.title), draft.title_end, draft.value(draft.venue)) == (title, sign, venue)
    assert draft.quoted is (sign == "quote")


def test_the_code_behind_a_quoted_title():
    draft = draft_of("“On thin ice”[J]. Journal of Tests, 2020, 12: 3-9.")
    read_title(draft)
    assert draft.kind_code == "J"


def test_behind_a_title_that_is_known_all_is_tail():
    text = "On thin ice. Journal of Tests 12, 3-9 (2020)"
    draft = draft_of(text, title=(0, 11), start=12)
    read_title(draft)
    assert (draft.title, draft.value(draft.venue), draft.value(draft.volume)) == ((0, 11), "Journal of Tests", "12")
    bare = draft_of("On thin ice. ", title=(0, 11), start=11)
    read_title(bare)
    assert (bare.title, bare.venue) == ((0, 11), None)


@pytest.mark.parametrize(("length", "cut"), [(LONGEST, False), (LONGEST + 1, True)])
def test_what_is_longer_than_a_reference_is_a_text(length, cut):
    text = "On thin ice. Journal of Tests 12, 3-9 (2020). ".ljust(length, "x")
    draft = draft_of(text)
    read_title(draft)
    assert ((3000, 3001) in draft.notes) is cut
    assert draft.stop == 3000
