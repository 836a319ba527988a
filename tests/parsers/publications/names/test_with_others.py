"""Names behind `with`, where a work names nobody else."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.names.with_others import (
    customary_others,
    end_title_before_others,
    others_of,
    read_with_others,
    take_others,
)
from cvparse.parsers.publications.vocabulary import bibliographic
from cvparse.text.styled import StyledText

LEXICON = bibliographic(load(()))


def read(text, title=None):
    draft = Draft.of(StyledText.plain(text), LEXICON)
    draft.title = title
    read_with_others(draft)
    names = [text[name.start : name.end] for name in draft.names.names] if draft.names is not None else []
    return names, draft.value(draft.title)


@pytest.mark.parametrize(
    ("text", "title", "names", "left"),
    [
        ("On counting (with B. Okri). Test Letters", (0, 11), ["B. Okri"], "On counting"),
        ("On counting [Co-authored with B. Okri]. Test Letters", (0, 11), ["B. Okri"], "On counting"),
        ("On counting (with B. Okri). Test Letters", (0, 26), ["B. Okri"], "On counting"),
        ("“On ice” (with B. Okri and C. Twill). Letters", (0, 36), ["B. Okri", "C. Twill"], "On ice"),
        ("“On ice,” with B. Okri, Test Letters", (1, 7), ["B. Okri"], "On ice"),
        ("Counting with R. Springer, 2019.", (0, 25), [], "Counting with R. Springer"),
        ("On ice (with B. Okri, a story). Letters", (0, 30), [], "On ice (with B. Okri, a story)"),
    ],
)
def test_names(text, title, names, left):
    assert read(text, title) == (names, left)


def test_a_work_with_authors_of_its_own_is_left():
    draft = Draft.of(StyledText.plain("Lund, A. On ice (with B. Okri)."), LEXICON)
    own = NameList((NameSpan(0, 8, (0, 4), (6, 8)),), 8, False, "Hu, Q., Han, S.", 1.0)
    draft.names = own
    read_with_others(draft)
    assert draft.names is own


def prepared(written):
    """A draft of a work, and where its lines begin: `/` parts them."""
    text = written.replace(" / ", " ")
    breaks, at = [0], 0
    for line in written.split(" / ")[:-1]:
        at += len(line) + 1
        breaks.append(at)
    return Draft.of(StyledText.plain(text), LEXICON), breaks


def told(others, draft):
    return [draft.text[name.start : name.end] for name in others.names.names] if others is not None else []


@pytest.mark.parametrize(
    ("written", "names", "apart"),
    [
        ("On ice with Bo Okri (2020) Ice Letters", ["Bo Okri"], False),
        ("On ice, with Bo Okri and Cy Twill, Ice Letters", ["Bo Okri", "Cy Twill"], True),
        ("On ice: with Bo Okri. Journal of Ice, 2020", ["Bo Okri"], True),
        ("On ice / with Bo Okri / Ice Letters, 2020", ["Bo Okri"], True),
        ("On ice, with Bo / Okri and Cy Twill / Ice Letters, 2020", ["Bo Okri", "Cy Twill"], True),
        ("On ice, with Bo Okri and / Cy Twill / Ice Letters, 2020", ["Bo Okri", "Cy Twill"], True),
        ("On ice, with Bo Okri / and Cy Twill / Ice Letters, 2020", ["Bo Okri", "Cy Twill"], True),
        ("On ice (joint with Bo Okri and Cy Twill) Letters", ["Bo Okri", "Cy Twill"], True),
        ("Ice with Entry Fees: Theory” (with Bo Okri) Letters", ["Bo Okri"], True),
        ("On ice, Ice Letters, 12 (2020), 3-9, with Eugene F. Okri.", ["Eugene F. Okri."], True),
        ("On ice with rivers. Ice Letters", [], False),
        ("With Bo Okri, on ice. Letters", [], False),
        ("On ice (with Bo Okri, a story). Letters", [], False),
        ("On ice (with Bo Okri. Letters", [], False),
    ],
)
def test_the_others_of_a_work(written, names, apart):
    draft, breaks = prepared(written)
    found = others_of(draft, breaks)
    assert told(found, draft) == names
    assert (found is not None and found.apart) is apart


PLAIN = "On ice with Bo Okri (2020) Letters"
SEVERAL = "On ice with Bo Okri and Cy Twill (2020) Letters"
APART = "On snow, with Cy Twill, Letters"
ALONE = "On rain, Letters"
OWN = "Lund, A. On ice, with Bo Okri, Letters"


@pytest.mark.parametrize(
    ("works", "found"),
    [
        ([APART] * 3, 3),
        ([APART] * 2, 0),
        ([PLAIN, PLAIN, APART], 0),
        ([PLAIN, APART, SEVERAL], 3),
        ([SEVERAL] * 3, 3),
        ([APART] * 3 + [PLAIN], 3),
        ([APART] * 3 + [ALONE] * 4, 3),
        ([APART] * 3 + [ALONE] * 5, 0),
        ([OWN] * 3, 0),
    ],
)
def test_the_custom_of_a_list(works, found):
    rows = [prepared(work) for work in works]
    others = customary_others([draft for draft, _ in rows], [breaks for _, breaks in rows])
    assert sum(one is not None for one in others) == found


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("On ice with Bo Okri. Letters", "On ice.              Letters"),
        ("On ice with Bo Okri (2020) Letters", "On ice              (2020) Letters"),
        ("On ice with Bo Okri / Letters", "On ice.             Letters"),
        ("“On ice,” with Bo Okri. Journal of Ice", "“On ice,”               Journal of Ice"),
        ("On ice (with Bo Okri) Letters", "On ice.               Letters"),
    ],
)
def test_the_others_are_blanked(written, left):
    draft, breaks = prepared(written)
    others = others_of(draft, breaks)
    take_others(draft, others)
    assert draft.work == left
    assert len(draft.work) == len(draft.text)
    assert draft.names is others.names


@pytest.mark.parametrize(
    ("title", "left", "venue"),
    [
        ((0, 40), "On ice", "Ice Working Paper"),
        ((0, 6), "On ice", None),
        ((23, 40), "Ice Working Paper", None),
    ],
)
def test_a_title_ends_before_the_others(title, left, venue):
    draft, breaks = prepared("On ice (with Bo Okri). Ice Working Paper, 2020")
    take_others(draft, others_of(draft, breaks))
    draft.title = title
    end_title_before_others(draft)
    assert (draft.value(draft.title), draft.value(draft.venue)) == (left, venue)
