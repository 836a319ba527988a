"""Languages that people speak; and words that are none."""

import pytest

from cvparse.fields.spoken import find_spoken
from cvparse.lexicon import load

READ = [
    ("English (native), Mandarin Chinese", "en", ["English", "Mandarin Chinese"]),
    ("Deutsch, Français", "en", ["Deutsch", "Français"]),
    ("Brazilian Portuguese; Swiss German", "en", ["Brazilian Portuguese", "Swiss German"]),
    ("Inglês (avançado) e castelhano", "pt", ["Inglês", "castelhano"]),
    ("Schwedisch: fließend", "de", ["Schwedisch"]),
    ("普通话（母语）、英语（流利）", "zh", ["普通话", "英语"]),
    ("普通话英语", "zh", ["普通话", "英语"]),  # nothing between them
]
REFUSED = ["Python, C, Haskell", "Fluent", "Download this page", "Englishmen"]


@pytest.mark.parametrize(("text", "language", "names"), READ)
def test_reads(text, language, names):
    assert [text[m.start : m.end] for m in find_spoken(text, load((language,)))] == names


@pytest.mark.parametrize("text", REFUSED)
def test_refuses(text):
    assert find_spoken(text, load(("en",))) == []
