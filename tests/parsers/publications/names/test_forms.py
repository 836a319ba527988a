"""The forms of names: which form reads a list, and what it is worth."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.name_list import read_names

LEXICON = load(())

# Two names count 1 each, initials 0.8, `and` 0.6, a year behind a bracket or a comma 1.2; the rest is the form's own.
FORM_OF_LIST = [
    ("Muster, A.; Sample, B. (2020)", "Hu, Q.; Han, S.", 2 + 0.8 + 1.2 + 0.3),
    ("Muster, A., Sample, B. (2020)", "Hu, Q., Han, S.", 2 + 0.8 + 1.2 + 0.2),
    ("Muster, A., and B. Sample (2020)", "Hu, Q., and S. Han", 2 + 0.8 + 0.6 + 1.2 + 0.1),
    ("A. Muster, B. Sample (2020)", "Q. Hu, S. Han", 2 + 0.8 + 1.2 + 0.2),
    ("Muster A, Sample B (2020)", "Hu Q, Han S", 2 + 0.8 + 1.2 + 0.2 + 0.25),
    ("Muster, Ada, and Ben Sample (2020)", "Hu, Qinghao, and Song Han", 2 + 0.6 + 1.2),
    ("Muster, Ada, Sample, Ben, Vorm, Jo (2020)", "Hu, Qinghao, Han, Song", 3 + 1.2 - 0.1),
    ("Ada Muster, Ben Sample (2020)", "Qinghao Hu, Song Han", 2 + 1.2),
    ("Muster and Sample (2020)", "Hu and Han", 0.45 * 2 + 0.6 + 1.2 - 0.5),
    ("范例, 样本 (2020)", "胡清浩, 韩松", 2 + 1.2),
]


@pytest.mark.parametrize(("text", "form", "score"), FORM_OF_LIST)
def test_forms(text, form, score):
    found = read_names(text, 0, len(text), LEXICON)
    assert found is not None
    assert found.form == form
    assert found.score == pytest.approx(score)
