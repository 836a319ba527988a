"""What a draft has read of an item is a stretch of its print: no span is reversed or reaches beyond it."""

import random

import pytest

from cvparse.entries.types import Context, Item
from cvparse.lexicon import load
from cvparse.model import PublicationKind, PublicationStatus, SectionKind
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.group_headings import Group
from cvparse.parsers.publications.section import Listed, parse, read_item, with_margin
from cvparse.parsers.publications.steps import read
from cvparse.parsers.publications.taken import SPANS
from cvparse.text.styled import StyledText
from printed import Printer, section
from printed_references import REFERENCES

LEXICON = load(())

TEXTS = [
    *(text for text, _ in REFERENCES),
    "Lund A. 2019. Ice Lakes, Okri, PhD thesis, Boston, MA.",
    "Okri, B. (1996): Schnee (zugl. Zürich, Univ., Diss., 1991). Mainz.",
]


def mixed(number):
    """One of the references with words left out, moved, or taken from another; it follows from its number alone."""
    chance = random.Random(number)
    words = chance.choice(TEXTS).split(" ")
    for _ in range(chance.choice((1, 2, 3))):
        start = chance.randrange(len(words) + 1)
        stop = start + chance.choice((1, 2, 5))
        others = chance.choice(TEXTS).split(" ")
        first = chance.randrange(len(others))
        words[start:stop] = chance.choice(([], others[first : first + 5], words[: stop - start]))
    return " ".join(words)


def wrong_spans(text):
    draft = read(Draft.of(StyledText.plain(text), LEXICON))
    spans = [span for _, of in SPANS if (span := of(draft)) is not None]
    spans += [*draft.notes, *draft.remarks, *draft.cues, *draft.statuses, (draft.start, draft.stop)]
    return [span for span in spans if not 0 <= span[0] <= span[1] <= len(text)]


@pytest.mark.parametrize("text", TEXTS)
def test_spans_lie_in_the_print(text):
    assert wrong_spans(text) == []


@pytest.mark.parametrize("block", range(0, 2000, 500))
def test_spans_of_mixed_references_lie_in_the_print(block):
    wrong = {text: found for text in map(mixed, range(block, block + 500)) if (found := wrong_spans(text))}
    assert wrong == {}


CONTEXT = Context(load(("en",)))
WORK = "Lund, A. Ice on Roads. Journal of Ice 12, 3-9."
DATED = "Lund, A. 2019. Ice on Roads. Journal of Ice 12, 3-9."


def item(written=WORK, margin="", label="", asides=(), breaks=(0,), bullets=()):
    text, _ = Printer().text(written, 0.0)
    beside = tuple(map(StyledText.plain, asides))
    return Item((), text, breaks, StyledText.plain(label), StyledText.plain(margin), asides=beside, bullets=bullets)


def entry(made, group=None):
    return read_item(Listed(made, group or Group()), CONTEXT).entry


def works(written, heading="Publications"):
    return parse(section(SectionKind.PUBLICATIONS, written, heading), CONTEXT)


@pytest.mark.parametrize(
    ("margin", "label", "year", "month"),
    [
        ("", None, None, None),
        ("2019", None, 2019, None),
        ("May 2019", None, 2019, 5),
        ("May 2019 x", None, 2019, 5),  # four fifths are the date
        ("May 2019 xy", "May 2019 xy", 2019, 5),
        ("ICE 2019", "ICE 2019", 2019, None),
        ("ICE", "ICE", None, None),
        ("ICE ’69", "ICE ’69", 2069, None),
        ("ICE ’70", "ICE ’70", 1970, None),
        ("ICE '24", "ICE '24", 2024, None),
    ],
)
def test_what_stands_in_the_margin(margin, label, year, month):
    for made in (item(margin=margin), item(asides=(margin,))):
        found = entry(made)
        assert (found.label, found.year, found.month) == (label, year, month)


@pytest.mark.parametrize(("margin", "path"), [("ICE", "label"), ("2019", "year"), ("May 2019", "year")])
def test_what_the_margin_is_evidence_of(margin, path):
    reading = read_item(Listed(item(margin=margin), Group()), CONTEXT)
    assert [claim.path for claim in reading.taken if claim.text.text == margin] == [path]


@pytest.mark.parametrize(
    ("made", "label", "year", "month"),
    [
        (item(margin="ICE", label="[3]:"), "[3]", None, None),
        (item(label="[3]"), "[3]", None, None),
        (item(margin="2019", asides=("2018",)), None, 2019, None),
        (item(margin="2019", asides=("ICE ’24",)), "ICE ’24", 2019, None),
        (item(margin="ICE", asides=("2019",)), "ICE", 2019, None),
        (item(margin="ICE", asides=("SNOW",)), "ICE", None, None),
        (item(DATED, margin="May 2018"), None, 2019, None),  # the month of another year
        (item(DATED, margin="May 2019"), None, 2019, 5),
        (item(margin="May 2019", asides=("June 2019",)), None, 2019, 5),
    ],
)
def test_of_several_signs_beside_a_work_the_first_counts(made, label, year, month):
    found = entry(made)
    assert (found.label, found.year, found.month) == (label, year, month)


@pytest.mark.parametrize(
    ("margin", "moved"),
    [("ICE", False), ("a b c d e", False), ("a b c d e f", True), ("Lund,", True), ("", False)],
)
def test_a_margin_that_opens_the_text(margin, moved):
    made = item("Okri B. Ice", margin=margin, breaks=(0, 5))
    found = with_margin(made)
    shift = len(margin) + 1 if moved else 0
    assert found.text.text == (f"{margin} " if moved else "") + "Okri B. Ice"
    assert (found.margin.text, found.breaks) == ("" if moved else margin, (0, 5 + shift))


def test_a_margin_without_a_text_stays():
    assert with_margin(item("", margin="Lund, A.")).margin.text == "Lund, A."


BOOK = "Lund, A. 2019. Ice on Roads. Oslo: Guernica."
IN_TITLE = "A. Lund, “Ice on Roads,” in Snow and Ice, Springer, 2019."
IN_EDITED = "Lund, A. (2019). Ice on roads. In B. Okri & C. Twill (Eds.), Snow and ice (pp. 3-9). Springer."
SOCIETY = "Lund, A. Ice on Roads. In: Proceedings of the ACM on Programming Languages 5 (2021), 1-9."


@pytest.mark.parametrize(
    ("written", "group", "field", "expected"),
    [
        (WORK, Group(status=PublicationStatus.SUBMITTED), "status", "submitted"),
        (f"{WORK} In press.", Group(status=PublicationStatus.SUBMITTED), "status", "in_press"),
        (WORK, Group(), "status", "published"),
        (WORK, Group(kind=PublicationKind.REVIEW), "kind", "review"),
        (BOOK, Group(kind=PublicationKind.EDITED_BOOK), "kind", "edited_book"),
        ("Lund, A. Ice. PhD thesis, Oslo.", Group(kind=PublicationKind.REVIEW), "kind", "thesis"),
        (f"{WORK} [Journal article]", Group(kind=PublicationKind.REVIEW), "kind", "journal_article"),
        (WORK, Group(), "kind", "journal_article"),
        (IN_TITLE, Group(kind=PublicationKind.CONFERENCE_PAPER), "kind", "conference_paper"),
        (IN_TITLE, Group(), "kind", "book_chapter"),
        (IN_EDITED, Group(kind=PublicationKind.CONFERENCE_PAPER), "kind", "book_chapter"),
        (SOCIETY, Group(kind=PublicationKind.JOURNAL_ARTICLE), "kind", "journal_article"),
        (SOCIETY, Group(), "kind", "conference_paper"),
        ("Lund, A. Ice on Roads", Group(status=PublicationStatus.SUBMITTED), "kind", "preprint"),
        ("Lund, A. Ice on Roads", Group(status=PublicationStatus.ACCEPTED), "kind", "other"),
        (WORK, Group(status=PublicationStatus.SUBMITTED), "kind", "journal_article"),
        (WORK, Group(year=2017), "year", 2017),
        (DATED, Group(year=2017), "year", 2019),
        (WORK, Group(), "year", None),
        (WORK, Group(title="Ice"), "group", "Ice"),
    ],
)
def test_what_the_heading_says(written, group, field, expected):
    assert getattr(entry(item(written), group), field) == expected


@pytest.mark.parametrize(
    ("margin", "kind"), [("Preprint", "preprint"), ("[Preprint]", "preprint"), ("Print", "journal_article")]
)
def test_a_label_that_says_preprint(margin, kind):
    assert entry(item(margin=margin)).kind == kind


@pytest.mark.parametrize(
    ("written", "notes"),
    [
        (f"{WORK} **Good Work**", ("Good Work",)),
        (f"{WORK} **Goods**", ("Goods",)),
        (f"{WORK} **Good Work** 3 more", ()),
        (f"{WORK} **(2019)**", ()),
        ("Lund. **Ice Road Roads**", ()),  # in the first third
        (f"{WORK} **Goods 2019**", ()),  # a number with its word
    ],
)
def test_bold_words_at_the_end_are_a_remark(written, notes):
    found = entry(item(written))
    assert (
        tuple(note for note in found.notes if note in {"Good Work", "Best", "Goods", "2019", "Ice Road Roads"}) == notes
    )


TWELVE = "Ice Prize of the great old town of Oslo in the snow"


@pytest.mark.parametrize(
    ("line", "before", "bullets", "remark"),
    [
        ("★ Good Work", "", (), True),
        ("Good Work", " of", (), False),
        ("Good Work", " of", "here", True),
        ("Ice Prize", "", (), True),
        ("Ice Prize", ",", (), False),
        ("Ice Prize 2019, top 3", "", (), True),
        ("Snow Letters, 12, 3-9. Ice Prize", "", (), False),
        (TWELVE, "", (), True),
        ("Good Roads", " of", (), False),
    ],
)
def test_a_line_that_is_a_remark(line, before, bullets, remark):
    first = f"Lund, A. 2019. Ice on Roads. Journal of Ice{before or '.'} "
    made = item(first + line, breaks=(0, len(first)), bullets=(len(first),) if bullets else ())
    reading = read_item(Listed(made, Group()), CONTEXT)
    taken = [claim.path for claim in reading.taken if claim.text.text.strip() == line.strip()]
    assert any(path.startswith("notes") for path in taken) is remark


@pytest.mark.parametrize(
    ("written", "venue"),
    [
        ("Lund, A. “Ice on Roads.” 2021. arXiv:2101.01234", None),
        ("Lund, A. “Ice on Roads.” arXiv:2101.01234, 2021.", "arXiv:2101.01234"),
        ("Lund, A. “Ice on Roads.” Journal of Ice, 2021. arXiv:2101.01234", "Journal of Ice"),
    ],
)
def test_the_arxiv_number_as_a_venue(written, venue):
    assert entry(item(written)).venue == venue


def years(written, heading="Publications"):
    return [reading.entry.year for reading in works(written, heading).readings]


@pytest.mark.parametrize(
    ("rows", "heading", "expected"),
    [
        (("2019 :: ", "", ""), "Publications", [2019, 2019, 2019]),
        (("2019 :: ", "", "", "2017"), "Publications", [2019, 2019, 2019, 2017]),
        (("2019 :: ", "", "2017", ""), "Publications", [2019, 2019, 2017, 2017]),
        (("May 2019 :: ", "", ""), "Publications", [2019, None, None]),
        (("2019 :: ", "", ""), "Preprints", [2019, None, None]),
        (("2019 :: ", "", ""), "Accepted", [2019, None, None]),
        (("", "", ""), "Publications", [None, None, None]),
    ],
)
def test_a_year_in_the_margin_stands_for_the_works_below_it(rows, heading, expected):
    listed = [
        f"[{number}] Lund, A. and Okri, B. {row}. Ice on Roads. Journal of Ice 12, 3-9."
        if row.isdigit()
        else f"{row}[{number}] Lund, A. and Okri, B. Ice on Roads. Journal of Ice 12, 3-9."
        for number, row in enumerate(rows, 1)
    ]
    written = "\n\n".join(listed)
    assert years(written, heading) == expected


def test_a_year_ends_with_its_sub_heading():
    written = f"# Articles\n2019 :: [1] {WORK}\n\n[2] {WORK}\n# Reviews\n[3] {WORK}"
    assert years(written) == [2019, 2019, None]


@pytest.mark.parametrize(
    ("numbers", "missing"),
    [
        ((1, 2, 4), "3"),
        ((4, 2, 1), "3"),
        ((1, 2, 3), None),
        ((1, 3), None),  # two show no order
        ((1, 2, 6), "3, 4, 5"),
        ((1, 2, 7), None),  # more are left out than listed
        ((1, *range(14, 28)), "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"),
        ((1, *range(15, 28)), "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"),  # twelve are named
    ],
)
def test_gaps_of_the_printed_numbers(numbers, missing):
    found = works("\n\n".join(f"[{number}] {DATED}" for number in numbers))
    expected = [] if missing is None else [f"The printed numbers leave out {missing}"]
    assert [issue.message for issue in found.issues] == expected


def test_words_that_no_field_takes_are_a_note():
    found = entry(item("Lund, A. 2019. Ice on Roads. Journal of Ice 12, 3-9. The third of four that were read aloud"))
    assert found.notes == ("The third of four that were read aloud",)
