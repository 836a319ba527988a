"""The names of a stretch that holds nothing else."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import working
from cvparse.parsers.publications.names.stretch import names_of_stretch
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))


def read(text):
    work = working(text)
    found = names_of_stretch(work, (0, len(work)), LEXICON, {})
    return [
        (work[slice(*name.family)], work[slice(*name.given)] if name.given else None)
        if not name.literal
        else work[name.start : name.end]
        for name in found.names
    ], found.et_al


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A. Lund / B. Okri", [("Lund", "A."), ("Okri", "B.")]),
        ("Lund, Ada/Okri, Bo", [("Lund", "Ada"), ("Okri", "Bo")]),
        ("A. Lund – B. Okri", [("Lund", "A."), ("Okri", "B.")]),
        ("LUND (A.), OKRI (B.)", [("LUND", "A."), ("OKRI", "B.")]),
        ("Lund (Ada), Okri (Bo)", [("Lund", "Ada"), ("Okri", "Bo")]),
        ("Lund, A., dan Okri, B.", [("Lund", "A."), ("Okri", "B.")]),
        ("Lund AB, C Okri & DE Twill", [("Lund", "AB"), ("Okri", "C"), ("Twill", "DE")]),
        ("Lund Ada, Okri Bo C.", [("Lund", "Ada"), ("Okri", "Bo C.")]),
        ("Ada Lund, Bo Okri", [("Lund", "Ada"), ("Okri", "Bo")]),
        ("Lund, A., & St. Okri, B. C., III", [("Lund", "A."), ("St. Okri", "B. C.")]),
        (
            "Lund, A., de Okri y Twill, J.-P., & ten Moor, B.",
            [("Lund", "A."), ("de Okri y Twill", "J.-P."), ("ten Moor", "B.")],
        ),
        ("Lund, A. y Okri, B.", [("Lund", "A."), ("Okri", "B.")]),
        ("Twill, C., Ortega y Lund, A. y Okri, B.", [("Twill", "C."), ("Ortega y Lund", "A."), ("Okri", "B.")]),
        ("Cy Twill, Ada J. Lund y Bo Okri", [("Twill", "Cy"), ("Lund", "Ada J."), ("Okri", "Bo")]),
        ("Ortega y Lund, A., Okri, B.", [("Ortega y Lund", "A."), ("Okri", "B.")]),  # one family name
        ("A. Lund [Snow Collaboration]", [("Lund", "A."), "Snow Collaboration"]),
        ("Committee of Snow", ["Committee of Snow"]),
        ("Institute of Vzor Studies (IVS)", ["Institute of Vzor Studies (IVS)"]),  # what it is called in short
        ("Lund Okri (Ada)", [("Lund Okri", "Ada")]),  # a given name
        ("Lund, C. Ada.", [("Lund", "C. Ada.")]),
        ("Lund, C. Ada", [("Lund", "C. Ada")]),
        ("Lund, C. Okri, B.", [("Lund", "C."), ("Okri", "B.")]),  # a comma that is left out
        ("LUND, A., VAN DER VORM, B.", [("LUND", "A."), ("VAN DER VORM", "B.")]),
        ("AL Lund, DE Vorm", [("Lund", "AL"), ("Vorm", "DE")]),  # initials
        ("Vorm IV, Okri B, Lund A", [("Vorm", "IV"), ("Okri", "B"), ("Lund", "A")]),
        ("Bo Vorm III, Ada Lund", [("Vorm", "Bo"), ("Lund", "Ada")]),  # a suffix
        ("BOARD OF ICE", ["BOARD OF ICE"]),
        ("Lund A", [("Lund", "A")]),
        ("清浩, 韩松", ["清浩", "韩松"]),
        ("清浩和韩松", ["清浩", "韩松"]),
        ("清浩・韩松", ["清浩・韩松"]),
    ],
)
def test_names(text, names):
    assert read(text) == (names, False)


@pytest.mark.parametrize(
    ("text", "count"),
    [("清浩, 韩松等", 2), ("清浩ほか", 1), ("Lund A, Okri B, et al.", 2), ("Lund, A., [22 authors], Okri, B.", 2)],
)
def test_further_authors(text, count):
    names, cut = read(text)
    assert (len(names), cut) == (count, True)
