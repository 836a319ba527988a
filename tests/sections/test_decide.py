"""One sum for every candidate: its evidence, what each piece weighs, and the lines that it is compared with."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from cvparse.layout.analyse import analyse
from cvparse.lexicon import load
from cvparse.lexicon.detect import detect
from cvparse.pdf.reader import bytes_of, read
from cvparse.sections import decide
from cvparse.sections.candidates import candidates_of
from cvparse.sections.dateline import lift_dateline
from cvparse.sections.decide import Judgement, evidence_of, familiarity, judged, weights
from layouts import NORMS, WIDE, Row, bold, heading, layout
from truths import SAMPLES, sample_names

LEXICON = load(("en",))
EVERY_LINE = "every line"
RARE = 30  # candidates of the fit's documents; evidence that fewer show has no weight
LEFT_OUT = 3  # kinds of evidence that are not rare at most; what weighs nearly nothing is left out of the weights


def evidence(*rows: Row | str) -> dict[str, set[str]]:
    """The evidence for each candidate by its text."""
    found = candidates_of(layout(*rows), LEXICON)
    names = [*evidence_of(found, NORMS)]
    assert all(len(set(some)) == len(some) for some in names)
    return {candidate.text: set(some) for candidate, some in zip(found, names, strict=True)}


# the sum


def test_the_sum_is_that_of_its_parts_and_of_what_speaks_against_every_line():
    printed = layout("Ada Lund", heading("Education"), WIDE, Row("Lund", margin="2019", aside="Oslo"))
    found = candidates_of(printed, LEXICON)
    judgements = judged(found, printed)
    assert tuple(one.candidate for one in judgements) == found
    assert [one.evidence for one in judgements] == [*evidence_of(found, NORMS)]
    for one in judgements:
        assert one.total == pytest.approx(sum(weight for _, weight in one.parts))
        assert [name for name, _ in one.parts if name not in (EVERY_LINE, *one.evidence)] == []
    assert len({one.total for one in judgements}) == len(judgements)
    assert judged((), layout()) == ()


@pytest.mark.parametrize(("total", "heading_"), [(0.001, True), (0.0, False), (-0.001, False)])
def test_a_sum_above_zero_makes_a_heading(total, heading_):
    (candidate,) = candidates_of(layout("Lund"), LEXICON)
    assert Judgement(candidate, (), total).is_heading is heading_


def test_the_parts_are_in_the_order_of_their_weight_and_an_unknown_name_weighs_nothing():
    (candidate,) = candidates_of(layout("Lund"), LEXICON)
    names = ("no such evidence", "type: over a rule", "words: unknown", "nor this")
    parts = Judgement(candidate, names, 0.0).parts
    assert {name for name, _ in parts} == {EVERY_LINE, *names}
    assert [abs(weight) for _, weight in parts] == sorted((abs(weight) for _, weight in parts), reverse=True)
    assert parts[3:] == (("no such evidence", 0.0), ("nor this", 0.0))
    assert parts == Judgement(candidate, names[::-1], 0.0).parts


# what a candidate is compared with


def test_the_lines_above_and_below_are_those_of_the_text():
    rows = [bold("Bees"), Row("Lund", side="Ice", margin="Wax", full=True), Row("Oslo", gap=30.0)]
    found = evidence(*rows)
    assert "below: another style" in found["Bees"]
    assert "below: its own style" in found["Lund"]
    assert {"above: its own style", "above: a full line"} <= found["Oslo"]
    assert "below: nothing" in found["Oslo"]
    assert not any(name.startswith("above") for name in found["Bees"] | found["Lund"])
    for beside in ("Ice", "Wax"):
        assert not any(name.startswith(("above", "below", "gap", "indent")) for name in found[beside])


@pytest.mark.parametrize(("times", "often"), [(2, False), (3, True)])
def test_a_text_that_stands_often(times, often):
    rows = [bold("Lund"), Row("LUND"), heading("lund")][:times]
    assert all(("form: stands three times or more" in some) is often for some in evidence(*rows).values())


def test_the_largest_type_of_the_document_and_its_first_lines():
    largest = "place: near the top, alone in the largest type"
    found = evidence("Ada", heading("Lund"), "Oslo", Row("Snow", size=13.5))
    assert {text for text, some in found.items() if largest in some} == {"Lund"}
    assert not any(largest in some for some in evidence("Ada", heading("Lund"), "Oslo", heading("Bees")).values())
    found = evidence("Ada", heading("Lund"), "Oslo", heading("Bees"), Row("Snow", size=13.5))
    assert {text for text, some in found.items() if "place: first lines of the document" in some} == {"Ada", "Lund"}


def test_the_style_of_the_sections_and_the_own_style():
    found = evidence(heading("Education"), WIDE, heading("Awards"), WIDE, heading("Bees"), bold("Wax"))
    assert {"style: names the most sections", "style, lines: 2 to 4", "style, kinds named: 2 to 3"} <= found["Bees"]
    assert {"style: smaller than that of the sections", "style: distinct and single"} <= found["Wax"]


# the names

CERTAINTIES = ("unknown", "one word known", "most parts known", "known as a whole")
STEPS = {
    "length in words": (2, 3, 5, 8, 13, 20),
    "size": (0.95, 1.06, 1.2, 1.45, 1.9),
    "gap above": (0.9, 1.15, 1.35, 1.7, 2.3),
    "gap below": (0.9, 1.15, 1.35, 1.7),
    "indent in em": (-0.5, 0.5, 1.5, 4),
    "style, kinds named": (1, 2, 3, 5),
    "style, lines": (2, 4, 8, 16, 40),
    "style, share known": (0.01, 0.2, 0.35, 0.5, 0.75),
    "style, share of the document": (0.01, 0.04, 0.1, 0.25),
    "style, share set apart": (0.2, 0.5, 0.8, 0.95),
    "style, share in runs": (0.01, 0.1, 0.3, 0.6),
    "style, share long": (0.01, 0.1, 0.3),
    "style, share with text at the right": (0.01, 0.2, 0.5),
    "style, share in lower case": (0.01, 0.1, 0.3),
    "style, share with a stop": (0.01, 0.1, 0.3),
    "style, share with figures": (0.01, 0.2, 0.5),
    "style, share of different words": (0.5, 0.8, 0.99),
    "unknown style, share over a dated line": (0.01, 0.3, 0.6),
    "unknown style, share under a dated line": (0.01, 0.3, 0.6),
    "unknown style, lines to the next": (2, 3, 4, 6, 9, 15),
    "outline, share known of its level": (0.01, 0.2, 0.5),
    "tags, share known of its level": (0.01, 0.2, 0.5),
    "beside the text, share with figures": (0.01, 0.3, 0.6),
    "beside the text, share known": (0.01, 0.25, 0.5),
    "beside the text, kinds named": (1, 2, 4),
    "unknown style, dated lines to the next": (1, 2, 3, 5),
    "dated lines to the next of its style": (1, 2, 3, 5, 9),
    "run in: words behind it": (4, 8, 13),
}
NAMES = {
    "form": (
        "a year alone", "holds a year", "numbered", "holds figures", "ends with a colon",
        "ends with a full stop", "ends with a comma", "holds a comma", "holds cells", "begins in lower case",
        "begins with a bullet", "no letters", "holds an address", "a key, a colon and a value",
        "stands three times or more", "a count in brackets behind it", "a year in brackets behind it",
        "a remark in brackets behind it",
    ),
    "type": (
        "distinct", "bold", "italic", "capitals", "small capitals", "underlined", "a colour of its own", "over a rule",
        "on a filled ground", "centred",
    ),
    "place": (
        "body", "side", "margin", "run in", "first lines of the document", "near the top, alone in the largest type",
        "text at the right edge", "a year at the right edge", "a tag at the left", "a year at the left",
        "fills its line",
    ),
    "gap above": ("first of its column",),
    "gap below": ("a new page",),
    "below": (
        "nothing", "its own style", "another style", "a distinct style", "text further in", "text further out",
        "a bullet", "a number", "lower case", "a year beside the text", "a year in the text",
    ),
    "above": ("its own style", "a full line", "an unfinished line", "a year beside the text"),
    "style": (
        "of years", "distinct and single", "names the most sections", "larger than that of the sections",
        "as large as that of the sections", "smaller than that of the sections", "run in, that of the sections",
        "between the text and that of the sections in size",
    ),
    "run in": (
        *(f"parted by {sign}" for sign in ("a full stop", "a colon", "a dash", "nothing")),
        "a year or a tag behind it", "a list behind it", "a bullet before it",
    ),
    "beside the text": (*CERTAINTIES, "distinct type", "plain type"),
    "words": (
        *CERTAINTIES, "a name of the document",
        *(f"{known}, {face} type" for known in CERTAINTIES for face in ("distinct", "plain")),
    ),
}  # fmt: skip


def all_names() -> Iterator[str]:
    """Every name that the evidence can have, written down: a weight for another name would weigh nothing."""
    yield from ("outline: names it", "tags: names it")
    for group, names in NAMES.items():
        yield from (f"{group}: {name}" for name in names)
    known_shares = {
        f"{face} words {known}, share known": (0.01, 0.35) for face in ("distinct", "plain") for known in CERTAINTIES
    }
    for name, bounds in (STEPS | known_shares).items():
        yield f"{name}: below {bounds[0]:g}"
        yield from (f"{name}: {low:g} to {high:g}" for low, high in pairwise(bounds))
        yield f"{name}: from {bounds[-1]:g}"


def test_every_weight_is_of_evidence_that_exists():
    assert set(weights()) - {EVERY_LINE} - set(all_names()) == set()
    assert EVERY_LINE in weights()


@pytest.fixture(scope="module")
def shown() -> Counter[str]:
    """How many candidates of the samples show each piece of evidence."""
    count: Counter[str] = Counter()
    for name in sample_names():
        document = read(bytes_of(SAMPLES / name / "cv.pdf"), reader="pdfium", password=None, name=name)
        lexicon = load(detect(" ".join(word.text for page in document.pages for word in page.words)))
        printed, _ = lift_dateline(analyse(document), lexicon)
        for names in evidence_of(candidates_of(printed, lexicon), printed.norms):
            count.update(names)
    return count


def test_the_evidence_of_the_samples_has_the_names_that_are_written_down(shown):
    assert sum(shown.values()) > 10_000
    assert set(shown) - set(all_names()) == set()


def test_the_evidence_of_the_samples_has_weights_or_is_rare(shown):
    without = {name: count for name, count in shown.items() if name not in weights()}
    assert len([name for name, count in without.items() if count >= RARE]) <= LEFT_OUT
    assert len([name for name in shown if name in weights()]) > 0.9 * len(shown)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("words: known as a whole", "words: unknown"),
        ("words: most parts known", "words: one word known"),
        ("gap above: 1.35 to 1.7", "gap above: 0.9 to 1.15"),
        ("style, share known: from 0.75", "style, share known: below 0.01"),
        ("length in words: below 2", "length in words: 8 to 13"),
        ("size: 1.45 to 1.9", "size: below 0.95"),
        ("form: ends with a colon", "form: ends with a full stop"),
        ("style: of years", "form: holds a year"),
    ],
)
def test_what_a_person_expects_of_a_heading_weighs_more(more, less):
    assert weights()[more] > 0 > weights()[less]


# the lines of one style


@pytest.mark.parametrize(
    ("others", "added"),
    [
        ([1.0, 1.0, 1.0], 0.5),
        ([9.0, 9.0, 9.0], 0.75),  # 1.5 of each at most
        ([-9.0, -9.0, -9.0], -0.75),
        ([1.0, 1.0, -1.0], 0.5 / 3),
        ([1.0, 1.0], 0.0),  # three lines say little of each other
    ],
)
def test_what_the_others_of_its_style_add(others, added, monkeypatch):
    totals = iter([-0.2, *others, 0.0])
    monkeypatch.setattr(decide, "_mixed", lambda share: lambda name: next(totals) if name == "alone" else 0.0)
    monkeypatch.setattr(decide, "evidence_of", lambda found, *_: [("alone",)] * len(found))
    printed = layout(*[bold(f"Bees {n}") for n in range(1 + len(others))], "Lund")
    first, *_, plain = judged(candidates_of(printed, LEXICON), printed)
    assert (first.total, first.others) == (pytest.approx(-0.2 + added), pytest.approx(added))
    monkeypatch.undo()
    assert (decide.THE_OTHERS in dict(first.parts)) is bool(added)
    assert plain.others == 0.0  # in the type of the text


# how much the lists know of a document


@pytest.mark.parametrize(
    ("rows", "share"),
    [
        (["Ada Lund"], 0.0),
        (["Ada Lund", "Education"], 1.0),  # one kind in twenty lines at most
        (["Education", *["Lund"] * 39], 0.5),  # two kinds are asked of forty lines
        (["Education", "Awards", *["Lund"] * 38], 1.0),
        (["Education", "Degrees", *["Lund"] * 38], 0.5),  # of one kind
        (["Education", *["Lund"] * 399], 1 / 7),  # seven are asked of the longest
    ],
)
def test_how_much_of_a_document_the_lists_know(rows, share):
    assert familiarity(candidates_of(layout(*rows), LEXICON)) == pytest.approx(share)


def test_in_a_document_of_unknown_words_print_alone_makes_the_headings():
    """A language without word lists: three words that nobody knows, set as headings over plain lines."""
    rows = [part for text in ("Végzettség", "Munkahelyek", "Közlemények") for part in (heading(text), WIDE, WIDE, WIDE)]
    printed = layout("Ada Lund", WIDE, *rows)
    found = judged(candidates_of(printed, LEXICON), printed)
    assert [one.candidate.text for one in found if one.is_heading] == ["Végzettség", "Munkahelyek", "Közlemények"]
    assert {one.familiarity for one in found} == {0.0}


def test_the_parts_are_mixed_by_how_much_the_lists_know():
    (candidate,) = candidates_of(layout("Lund"), LEXICON)
    name = "words: unknown"
    known, unread = weights()[name], weights("unread").get(name, 0.0)
    assert dict(Judgement(candidate, (name,), 0.0, 0.25).parts)[name] == pytest.approx(0.25 * known + 0.75 * unread)
    assert dict(Judgement(candidate, (name,), 0.0).parts)[name] == known != unread
