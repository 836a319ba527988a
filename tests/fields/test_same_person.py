"""Who is who: two printed forms of a name, and whether they can be one person."""

import pytest

from cvparse.fields.same_person import is_same_person


@pytest.mark.parametrize("name", ["A. Muster", "Muster, A.", "Muster A", "MUSTER Ada", "Muster Ada", "Ada Muster"])
def test_same_person(name):
    assert is_same_person("Ada Muster", name)


@pytest.mark.parametrize("name", ["B. Muster", "A. Musterfrau", "Anna Muster", "Ada", "Muster"])
def test_another_person(name):
    assert not is_same_person("Ada Muster", name)


@pytest.mark.parametrize("name", ["Muster, A., Jr.", "Muster A Jr.", "A. Muster Jr.", "Muster, Ada", "Ada Muster, Jr."])
def test_a_suffix_may_be_left_out(name):
    assert is_same_person("Ada Muster, Jr.", name)


def test_a_second_surname_may_be_left_out():
    assert is_same_person("Ana Muestra Ejemplar", "Muestra, A.")


@pytest.mark.parametrize(
    ("owner", "name", "same"),
    [
        ("Ada Muster", "ada muster", True),
        ("Ada Muster", "Muster A. B.", True),
        ("Ada Muster", "AD Muster", True),
        ("Ada Muster", "AM", False),
        ("A Muster", "Ada Muster", True),
        ("Ada", "Ada", True),
        ("Ada Bea Muster", "A. Muster", True),
        ("Ada Bea Muster", "A. C. Muster", False),
        ("Ada Bea Muster", "B. Muster", False),
        ("Qinghao Hu", "Hu Qinghao", True),
        ("Qinghao Hu", "Qian Hu", False),
        ("Qinghao Hu", "Q. Huang", False),
        ("Ana Muestra Ejemplar", "A. Ejemplar", True),
        ("Ana Muestra Ejemplar", "B. Ejemplar", False),
        ("Ana Muestra Ejemplar", "Muestra", False),
        ("Müller, Ada", "Muller, Ada", True),
        ("Ada Lund-Berg", "A. Lund Berg", True),
        ("Ada Lund-Berg", "A. Lund", True),
        ("Ada Lund", "A. Lund-Berg", True),
        ("Ada Lund", "A. Berg-Lund", False),
        ("Ada Berg Lund", "A. Lund", True),
        ("Ada de Muster", "A. de Muster", True),
        ("Примерова Ада Ивановна", "Примерова А. И.", True),
        ("Примерова Ада Ивановна", "А. И. Примерова", True),
        ("Примерова Ада Ивановна", "Примерова И. А.", False),
        ("Primerova Ada Ivanovna", "Primerova A.", False),
        ("José Muestra Ejemplar", "Muestra-Ejemplar, J.", True),
        ("José Ramón Muestra Ejemplar", "Muestra Ejemplar, J. R.", True),
        ("José Ramón Muestra Ejemplar", "Muestra Ejemplar, J. A.", False),
        ("M. Kim Muster", "Muster, Kim", True),
        ("M. Kim Muster", "Kim Muster", True),
        ("M. Kim Muster", "K. Muster", False),
        ("M. Kim Muster", "Tom Muster", False),
        ("Ada MUST", "A. Must", True),
        ("Wei LI", "W. Li", True),
        ("WEI LI", "Li, W.", True),
        ("ADA BEA MUSTER", "Muster, A. B.", True),
        ("Ada de Souza Muster", "Ada S Muster", True),
        ("Ada Van Der Muster", "Muster, A. van der", True),
        ("Ben Ali Muster", "B. A. Muster", True),
        ("Di Muster", "Muster, D.", True),
        ("Yi-Chun (Ada) Bea Muster", "Yi-Chun B Muster", True),
        ("Yi-Chun (Ada) Bea Muster", "Ada Muster", True),
        ('Yi-Chun "Ada" Muster', "Y. Muster", True),
        ('Yi-Chun "Ada" Muster', "B. Muster", False),
        ("Jean-Paul Muster", "Muster JP", True),
        ("Jean-Paul Muster", "Muster PJ", False),
        ("Ada Maria Muster", "Maria Ada Muster", False),
        ("Ada Bea Muster", "Muster Bea Ada", False),
        ("Ada Muster-Probe, Jr.", "A. Muster", True),
        ("Ada Muster", "Ada Muster Ice", False),
        ("Ada B. Muster", "Muster Ada", True),
        ("Ada B. Muster", "Muster Bea", False),
        ("", "A. Muster", False),
    ],
)
def test_who_is_who(owner, name, same):
    assert is_same_person(owner, name) is same
