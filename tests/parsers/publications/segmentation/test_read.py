"""Stretches become values: what belongs to their ends, which of two counts, and what is left."""

import pytest

from cvparse import parse_reference
from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation import read as module
from cvparse.parsers.publications.segmentation.lead import Search
from cvparse.parsers.publications.segmentation.read import read_fields, span_of
from cvparse.parsers.publications.segmentation.units import units_of
from cvparse.parsers.publications.segmentation.weights import FIELDS, INSIDE
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

LEXICON = bibliographic(load(()))


@pytest.mark.parametrize(
    ("text", "stretch", "name", "value"),
    [
        ("Is it ice? Roads", (0, 2), "title", "Is it ice?"),
        ("Is it ice? Roads", (0, 2), "venue", "Is it ice?"),
        ("Is it ice? Roads", (0, 2), "publisher", "Is it ice"),
        ("Ice (Snow L.). 3", (0, 3), "title", "Ice (Snow L.)"),
        ("Ice (Oslo), 3", (0, 2), "title", "Ice (Oslo)"),
        ("x (Ice) Oslo, 3", (1, 3), "title", "(Ice) Oslo"),
        ("x “Ice” roads, 3", (1, 3), "title", "“Ice” roads"),
        ('x "Ice" roads, 3', (1, 3), "title", '"Ice" roads'),
        ('Roads of "ice", 3', (0, 3), "title", 'Roads of "ice"'),
        ('x "Ice roads", 3', (1, 3), "title", "Ice roads"),
        ("Test Phys. 3", (0, 2), "venue", "Test Phys."),
        ("Test Roads. 3", (0, 2), "venue", "Test Roads"),
        ("Rev. D. 3", (0, 2), "venue", "Rev. D."),
    ],
)
def test_signs_at_the_ends(text, stretch, name, value):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    units = units_of(draft.work, 0, len(text), LEXICON)
    assert text[slice(*span_of(draft, units, stretch, name))] == value


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "[3] Lund, A. and Okri, B. (2019). On ice that melts. Journal of Tests, 12(3), 45–67.",
            {"label": "[3]", "title": "On ice that melts", "venue": "Journal of Tests", "year": 2019, "volume": "12"},
        ),
        (
            "244 Lund K, Okri B. On ice that melts. J Test Sci 2019;12(3):45-67.",
            {"label": "244", "title": "On ice that melts", "venue": "J Test Sci", "issue": "3", "pages": "45-67"},
        ),
        (
            "A. Lund, B. Okri, “On ice that melts,” in Proceedings of the Test Conference, pp. 45–67, 2019.",
            {"title": "On ice that melts", "venue": "Proceedings of the Test Conference", "pages": "45-67"},
        ),
        (
            "Lund, A. On ice that melts. Oslo: Example University Press, 2019.",
            {"title": "On ice that melts", "venue": None, "publisher": "Example University Press", "place": "Oslo"},
        ),
    ],
)
def test_whole_references(text, fields):
    work = parse_reference(text)
    assert {name: getattr(work, name) for name in fields} == fields


def test_authors_who_edited():
    work = parse_reference("Lund, A., Okri, B. (Eds.) (2019). The book of ice. Oslo: Example University Press.")
    assert [editor.family for editor in work.editors] == ["Lund", "Okri"]


@pytest.mark.parametrize("text", ["", " ", ".", "———", "12", "(", "“", "\x1f", "A"])
def test_texts_that_are_no_reference(text):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    read_fields(draft)
    assert draft.title is None or draft.title[1] <= len(text)


@pytest.fixture
def cut_as(monkeypatch):
    """The draft of a reference for which the decision is given: `title: On ice. | venue: Ice Review`."""

    def read(decided, **known):
        parts = [part.partition(": ")[::2] for part in decided.split(" | ")]
        text = "".join(f"{printed} " for _, printed in parts).rstrip()
        ends = [sum(len(printed) + 1 for _, printed in parts[: at + 1]) for at in range(len(parts))]
        draft = Draft.of(StyledText.plain(text), LEXICON)
        for name, value in known.items():
            setattr(draft, name, value)
        units = units_of(draft.work, draft.start, draft.stop, LEXICON)
        owners = [next(at for at, end in enumerate(ends) if start < end) for start in units.starts]
        states = []
        for at, owner in enumerate(owners):
            name = parts[owner][0]
            opens = not at or owners[at - 1] != owner
            states.append(0 if name == "other" else FIELDS.index(name) + (INSIDE if opens else 1))
        monkeypatch.setattr(module, "searched", lambda *_: Search(states))
        read_fields(draft)
        return draft

    return read


def printed(draft, name):
    """What a field of a draft covers; a list of stretches as a list."""
    value = getattr(draft, name)
    if isinstance(value, list):
        return [draft.work[slice(*span)] for span in value]
    return draft.work[slice(*value)] if isinstance(value, tuple) else value


@pytest.mark.parametrize(
    ("decided", "field", "value"),
    [
        # which of two stretches counts
        ("title: On ice. | title: On snow that melts", "title", "On ice"),
        ("title: Ice. | title: On Snow Roads", "title", "On Snow Roads"),  # three times as long
        ("title: Ice. | title: On Snow", "title", "Ice"),
        ("venue: Book of Ice. | venue: Studies of Ice", "series", "Studies of Ice"),
        ("venue: Book of Ice. | venue: Snow. | venue: Ice", "series", "Snow"),
        ("venue: Ice. | venue: Studies on Ice Road", "venue", "Studies on Ice Road"),
        ("venue: Ice. | venue: Studies on Ice Road", "series", "Ice"),
        ("venue: Book of Ice. | venue: the road, 2019", "series", None),  # four small letters: no name of a series
        ("venue: Book of Ice. | venue: Ice and Snow", "series", "Ice and Snow"),
        ("venue: Book of Ice. | series: Snow. | venue: Ice", "series", "Snow"),
        ("venue: Book of Ice", "series", None),
        # brackets and signs at the ends
        ("title: [Ice] roads. | venue: Ice", "title", "[Ice] roads"),
        ("title: On ice (Oslo) | venue: Ice", "title", "On ice (Oslo)"),
        ("title: On ice (Snow L.). | venue: Ice", "title", "On ice (Snow L.)"),
        ("title: On ice (Snow L. | venue: Ice", "title", "On ice"),
        ("venue: Conference on Ice (ICE, | year: 2005)", "venue", "Conference on Ice"),
        ("title: “On ice” roads. | venue: Ice", "title", "“On ice” roads"),
        ("title: On ice! | venue: Ice", "title", "On ice!"),
        ("publisher: Example Press? | venue: Ice", "publisher", "Example Press"),
        ("publisher: Example Publ. | year: 2019", "publisher", "Example Publ."),
        ("venue: Review B. | year: 2019", "venue", "Review B."),
        ("venue: Roads-Phys. | year: 2019", "venue", "Roads-Phys."),
        ("title: Roads Phys. | year: 2019", "title", "Roads Phys"),
        ("title: Ice | year: 2019.", "title", "Ice"),
        # the number behind a series, the volume before a journal
        ("series: Studies of Ice 4", "number", "4"),
        ("series: Studies of Ice, 4", "number", "4"),
        ("series: Studies of Ice 4", "series", "Studies of Ice"),
        ("series: Studies of Ice 12345", "series", "Studies of Ice 12345"),
        ("series: Studies of Ice", "number", None),
        ("series: Studies of Ice 4 | number: 7", "number", "7"),
        ("venue: 58 Ice Review", "volume", "58"),
        ("venue: 58 Ice Review", "venue", "Ice Review"),
        ("venue: 58 ways of ice", "volume", None),
        ("venue: 2019 Ice Review", "volume", None),  # a year
        ("venue: 58 Ice Review | volume: 17", "volume", "17"),
        # editions
        ("title: Ice. | edition: 2nd edn. | place: Oslo", "edition", "2nd edn."),
        ("title: Ice. | edition: 2nd | other: edn. | place: Oslo", "edition", "2nd edn."),
        ("title: Ice. | other: 3rd edition | place: Oslo", "edition", "3rd edition"),
        ("title: Ice. | other: Rev. ed. | place: Oslo", "edition", "Rev. ed."),
        ("other: 2nd edn. | title: Ice", "edition", "2nd edn."),
        ("title: Ice. | other: 2nd, edn. | place: Oslo", "edition", None),
        ("title: Ice. | other: new edn. | place: Oslo", "edition", None),
        ("edition: edn. | title: Ice", "edition", "edn."),
        # label and year
        ("label: [12] | title: Ice", "label", "[12]"),
        ("label: (12) | title: Ice", "label", "(12)"),
        ("label: 12. | title: Ice", "label", "12."),
        ("label: (12). | title: Ice", "label", "(12)."),
        ("label: 12, | title: Ice", "label", "12"),
        ("label: 12 | title: Ice", "label", "12"),
        ("title: Ice. | label: 12 | venue: Ice", "label", None),  # further on it is none
        ("label: 2019. | title: Ice", "label", None),
        ("label: 2019. | title: Ice", "year", "2019"),
        ("other: 2019. | title: Ice", "year", "2019"),
        ("title: Ice, | volume: 9-2", "volume", "9"),
        ("title: Ice, | volume: 9-2", "issue", "2"),
        ("title: Ice, | volume: 12-13", "volume", "12-13"),
        ("title: Ice, | volume: 12-13", "issue", None),
        ("title: Ice, | venue: Roads, | issue: 3", "issue", "3"),
        ("title: Ice, | place: Oslo Academic Press", "publisher", "Oslo Academic Press"),
        ("title: Ice, | place: Oslo", "publisher", None),
        ("title: Ice, | venue: Solid Roads | other: (SR 2022)", "acronym", "SR"),
        ("title: Ice, | venue: Solid Roads | other: (3 2022)", "acronym", None),
        ("title: Ice, | venue: Roads, | other: Oslo, | series: Snows, | issue: 3", "number", "3"),
        ("title: Ice, | venue: 58 Roads 17", "pages", "17"),
        ("title: Ice, | venue: Roads 17", "pages", None),
        ("title: Ice, | other: 2019.", "year", "2019"),
        ("title: Ice, | venue: Roads 2017, | publisher: Oslo", "year", "2017"),
        ("title: Ice 2017, | venue: Roads", "year", None),
        ("label: Lund 2011 | title: Ice, | other: 2019.", "year", "2011"),
        ("title: Ice, | year: 2019a.", "year", "2019a"),
        ("title: Ice, | year: May 2019.", "year", "2019"),
        ("title: Ice, | year: 1399.", "year", None),
        ("label: 12. | title: Ice, | year: 2019", "label", "12."),
        ("label: 2018. | title: Ice, | year: 2019", "year", "2019"),
        # months
        ("title: Ice, | year: May 2019", "month", 5),
        ("title: Ice, | other: May | year: 2019", "month", 5),
        ("title: Ice, | note: Oslo, 3 May 2019", "month", 5),
        ("title: Ice in May, | year: 2019", "month", None),
        ("title: Ice, | note: accessed 3 May 2019", "month", None),
        ("title: Ice, | note: accessed on the 3 May 2019", "month", None),
        ("title: Ice, | note: accessed, Ice, Snow, Oslo, May 2019", "month", 5),
        ("title: Ice, | year: 2019", "month", None),
        # what kind of work it is
        ("title: Ice. | genre: Doctoral thesis, | publisher: Oslo", "thesis", "Doctoral thesis"),
        ("title: Ice. | genre: Technical report, | publisher: Oslo", "report", "Technical report"),
        ("title: Ice. | genre: Lecture notes, | publisher: Oslo", "cues", ["Lecture notes"]),
        ("title: Ice. | genre: Doctoral thesis, | publisher: Oslo", "cues", []),
        ("title: Ice. | translators: B. Okri. | place: Oslo", "described", "translation"),
        ("title: Ice. | translators: B. Okri. | translators: C. Moor. | place: X", "remarks", ["B. Okri", "C. Moor"]),
        ("title: Ice. | place: Oslo", "described", None),
        ("title: Ice. | other: In | venue: Book of Ice", "contained", True),
        ("title: Ice. | venue: Book of Ice", "contained", False),
        ("title: Ice. | other: In | editors: B. Okri, | venue: Book of Ice", "contained", True),
        ("title: Ice. | editors: B. Okri, | venue: Book of Ice", "contained", False),
        ("other: In | venue: Book of Ice", "contained", True),
        ("title: Ice. | other: In | venue: Book of Ice, | editors: B. Okri", "contained", True),
        ("title: Ice. | venue: Conference on Ice | other: (ICE), | pages: 3-9", "acronym", "ICE"),
        ("title: Ice. | venue: Conference on Ice | other: ICE, | pages: 3-9", "acronym", None),
        ("title: Ice. | venue: Conference on Ice | other: (of ice), | pages: 3-9", "acronym", None),
        ("title: Ice. | venue: Conference on Ice", "acronym", None),
        ("title: Ice. | other: Preprint at bioRxiv", "venue", "bioRxiv"),
        ("title: Ice. | other: bioRxiv", "venue", "bioRxiv"),
        ("title: Ice. | other: bioRxiv", "preprint", True),
        ("title: Ice. | other: biorxiv", "venue", None),
        ("title: Ice. | publisher: Oslo. | other: bioRxiv", "venue", None),
        ("title: Ice | other: [J]. | venue: Ice Review", "kind_code", "J"),
        ("title: Ice | other: [EB/OL]. | year: 2019", "kind_code", "EB"),
        ("title: Ice [J] roads. | venue: Ice Review", "kind_code", ""),  # inside the title
        ("other: [J]. | venue: Ice Review", "kind_code", "J"),
        ("title: Ice | other: [ABCD]. | year: 2019", "kind_code", ""),
        # what is no field
        ("title: Ice, | note: with maps | note: in colour", "notes", ["with maps", "in colour"]),
        ("title: Ice, | other: in press", "statuses", ["in press"]),
        ("title: Ice, | other: in | other: press", "statuses", ["in press"]),
        ("title: Ice, | other: in | venue: Ice, | other: press", "statuses", []),
        ("title: Ice, | other: Poster.", "cues", ["Poster"]),
        ("title: Ice, | other: snow", "cues", []),
    ],
)  # fmt: skip
def test_what_stretches_become(cut_as, decided, field, value):
    assert printed(cut_as(decided), field) == value


@pytest.mark.parametrize(
    ("decided", "authors", "editors", "swapped"),
    [
        ("authors: Lund, A., | title: Ice", ["Lund, A."], [], False),
        ("authors: Lund, A., | title: Ice. | editors: Okri, B.", ["Lund, A."], ["Okri, B."], False),
        ("editors: Okri, B. | title: Ice", ["Okri, B."], [], True),
        ("title: Ice. | editors: Okri, B.", None, ["Okri, B."], False),
        ("editors: Okri, B. | year: 2019", ["Okri, B."], [], True),
        ("authors: --- | title: Ice", None, [], False),  # a dash for the authors of the work above
        ("authors: --- Lund, A. | title: Ice", ["Lund, A."], [], False),
        ("title: Ice. | year: 2019", None, [], False),
    ],
)
def test_who_wrote_and_who_edited(cut_as, decided, authors, editors, swapped):
    draft = cut_as(decided)
    written = None if draft.names is None else [draft.work[name.start : name.end] for name in draft.names.names]
    assert written == authors
    assert [draft.work[name.start : name.end] for name in draft.editors] == editors
    assert draft.authors_are_editors is swapped


@pytest.mark.parametrize(
    ("name", "value", "decided"),
    [
        ("title", (0, 3), "title: Ice. | title: On Snow Roads"),
        ("label", (0, 3), "label: 12. | title: Ice"),
        ("year", (0, 3), "title: Ice. | year: 2019"),
        ("month", 3, "title: Ice. | year: May 2019"),
        ("series", (0, 3), "venue: Ice. | venue: Snow"),
        ("volume", (0, 3), "venue: 58 Ice Review"),
        ("kind_code", "M", "title: Ice | other: [J]"),
        ("thesis", (0, 3), "title: Ice. | genre: Doctoral thesis"),
        ("acronym", (0, 3), "venue: Conference on Ice | other: (ICE)"),
        ("contained", True, "title: Ice. | venue: Ice Review"),
    ],
)
def test_what_was_read_before_stays(cut_as, name, value, decided):
    assert getattr(cut_as(decided, **{name: value}), name) == value


@pytest.mark.parametrize(
    ("decided", "names"),
    [
        ("authors: Snow Collaboration: | authors: A. Lund, B. Okri", ["Snow Collaboration", "A. Lund", "B. Okri"]),
        ("authors: Snow Collaboration: | year: 2019 | authors: A. Lund, B. Okri", ["Snow Collaboration"]),
    ],
)
def test_stretches_of_names_that_touch_are_one(cut_as, decided, names):
    draft = cut_as(decided)
    assert [draft.work[one.start : one.end] for one in draft.names.names] == names
