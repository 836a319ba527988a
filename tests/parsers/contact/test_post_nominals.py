import pytest

from cvparse.lexicon import load
from cvparse.parsers.contact.post_nominals import name_end

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Ada Lund, Ph.D.", "Ada Lund"),
        ("Ada Lund MSc PhD", "Ada Lund"),
        ("Ada Lund, MD, MPH", "Ada Lund"),
        ("Ada Lund, Professor of Geology", "Ada Lund"),
        ("Bo Berg, Jr.", "Bo Berg, Jr."),
        ("Lund, Ada Maria", "Lund, Ada Maria"),
        ("Yo-Yo Ma", "Yo-Yo Ma"),
    ],
)
def test_where_a_name_ends(printed, name):
    assert printed[: name_end(printed, 0, len(printed), LEXICON)] == name
