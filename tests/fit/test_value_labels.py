"""How candidates are labelled where a truth lists no headings."""

import pytest

from cvparse.lexicon import load
from cvparse.sections.candidates import candidates_of
from fit.value_labels import UNSAID, labels_by_values
from layouts import layout

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("Baker of Lund", 0),  # a value
        ("BAKER OF LUND:", 0),
        ("of rye and wheat", 0),  # 13 letters within a value
        ("and wheat", UNSAID),  # so short a text stands in a value by chance
        ("Education", 1),  # known as a whole, and no value
        ("Awards", UNSAID),  # known, and a value too
        ("Talks of Lund", UNSAID),
        ("Remarks", UNSAID),  # a remark on the truth is no value
    ],
)
def test_a_truth_without_headings_says_what_is_none(printed, label):
    truth = {
        "experience": [{"title": "Baker of Lund", "highlights": ["Bread of rye and wheat"], "_why": "Remarks"}],
        "skills": [{"name": "Awards"}],
    }
    assert labels_by_values(candidates_of(layout(printed), LEXICON), truth, {0}) == [label]


def test_known_words_that_the_file_does_not_name_may_be_anything():
    assert labels_by_values(candidates_of(layout("Education"), LEXICON), {}, ()) == [UNSAID]
