"""The words of a list of names: the letter that each word gets, and where the reading of letters stops."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.tokens import LIMIT, kind_of, last_token_end, tokenize

LEXICON = load(())

WORDS = [
    ("al-", "P"),
    ("ice-", "X"),
    ("’t", "P"),
    ("the", "X"),
    ("The", "X"),
    ("THE", "C"),
    ("Ó", "P"),
    ("Ó.", "I"),
    ("Nic", "P"),
    ("Nic.", "D"),
    ("Jr", "S"),
    ("Jr.", "S"),
    ("jr", "X"),
    ("JR", "C"),
    ("SR", "C"),
    ("II", "S"),
    ("Muster", "N"),
    ("Muster.", "D"),
    ("Mus.ter", "X"),
    ("A", "J"),
    ("A.", "I"),
    ("J-p", "J"),
    ("J-pa", "N"),
    ("Jap", "N"),
    ("J-P", "C"),
    ("J-P.", "I"),
    ("J.P.", "I"),
    ("J.-P.", "I"),
    ("JP.", "c"),
    ("Lind", "N"),
    ("MUST", "C"),
    ("MUSTE", "N"),
    ("MUSTER", "N"),
    ("MSTRS", "C"),
    ("MSTRSN", "C"),
    ("MSTRSNT", "N"),
    ("Yu", "N"),
    ("Yu.", "I"),
    ("Ab.", "D"),
    ("A.Bo.", "I"),
    ("A.Bob.", "X"),
    ("胡", "K"),
    ("胡.", "k"),
    ("van-der-Muster", "N"),
    ("van-der-Muster.", "D"),
    ("vane-der-Muster", "X"),
    ("van-der-muster", "X"),
    ("muster", "X"),
    ("m", "X"),
    ("and", "&"),
    ("und", "&"),
    ("y", "P"),
    ("en", "X"),
    ("van", "P"),
    ("van.", "p"),
    ("d’Arc", "N"),
    ("d’Arc.", "D"),
    ("d’arc", "X"),
    ("all’Arc", "N"),
    ("alla’Arc", "X"),
    ("dLund", "N"),
    ("dLUnd", "N"),
    ("dLUNd", "X"),
    ("dLun", "N"),
    ("dLu", "X"),
]


@pytest.mark.parametrize(("word", "kind"), WORDS)
def test_what_one_word_can_be(word, kind):
    assert kind_of(word, LEXICON) == kind


LISTS = [
    ("VAN DER VORM, A.", "PPC,I"),
    ("VAN DER OK, A.", "CCC,I"),  # initials, maybe
    ("Vorm IV, Okri B, x", "NC,NJ,X"),
    ("Vorm IV, Okri Bo, x", "NS,NN,X"),
    ("Bo Vorm IV, Okri B, x", "NNS,NJ,X"),
    ("Muster, A. B., and van der Vorm", "N,II,&PPN"),
    ("Muster; Okri", "N;N"),
    ("Muster et al.", "NE"),
    ("Muster, A. and 12 others", "N,IE"),
    ("Muster [A]", "N(J/"),
    ("Muster (A", "N(J"),
    ("Muster + Okri", "N/N"),
    # `y` joins two persons, or two family names of one
    ("Muster A. y Okri B.", "NI&NI"),
    ("Ada Muster A. y Okri B.", "NNI&NI"),
    ("Muster A y Okri B", "NJ&NJ"),
    ("; A. y Okri", ";IPN"),
    ("de Muster y Okri, B. C.", "PNPN,II"),  # one name of two parts
    ("Ada Muster y Okri, B. C.", "NN&N,II"),
    ("St. Muster, B.", "PN,I"),
    ("Muster St. 2019", "ND0"),
    ("Ada Muster y Bo Okri (", "NN&NN("),
    ("Ada Muster y Okri", "NNPN"),
    ("Ada Muster de Bo Okri (", "NNPNN("),
    # a full stop behind a name is no end of the list before a separator
    ("Muster., Okri", "N,N"),
    ("Muster. , Okri", "N,N"),
    ("Muster.  , Okri", "D,N"),
    ("Muster. Okri", "DN"),
    # `e` joins two family names before a comma and given names
    ("Ferro e Muster, Ada", "NYN,N"),
    ("Ferro e Okri", "N&N"),
    ("FERRO E MUSTER, Ada", "NYN,N"),
    ("FERRO X MUSTER, Ada", "NJN,N"),
    ("LUND E MUSTER, Ada", "CYN,N"),
    ("LEE E MUSTER, Ada", "CJN,N"),
    ("Lund E Muster, Ada", "NJN,N"),
    ("Lund, A.; Ferro e Muster, B.", "N,I;NYN,I"),
    ("Lund, Ferro e Muster, B.", "N,N&N,I"),
    ("A. M. Ferro e Muster et al.", "IINYNE"),
    ("A. Ferro Lund e Muster, B.", "INN&N,I"),
    ("E", "J"),
    # a particle in capitals stands before a family name, else it is an initial or a name
    ("Muster Ó, Okri B", "NJ,NJ"),
    ("Muster Ní, Okri B", "NN,NJ"),
    ("Ada Ó Muster, B.", "NPN,I"),
    ("van der Muster A", "PPNJ"),
    ("Muster, A., Okri", "N,I,N"),
    # where the reading stops
    ("Muster 12 34", "N0"),
    ("Muster “A title” Okri", "NQ"),
    ("Muster: Okri", "N:"),
    (": Muster", ":N"),
    ("Muster table chair floor, door Okri", "NXXX,XN"),
    ("Muster table chair floor door wall", "NXXXX"),
    ("Muster table Lund chair Okri floor Berg door Ferro", "NXNXNXNXN"),
]


@pytest.mark.parametrize(("text", "kinds"), LISTS)
def test_the_words_of_a_list(text, kinds):
    assert tokenize(text, 0, len(text), LEXICON).kinds == kinds


def test_each_letter_has_the_offsets_of_its_word():
    found = tokenize("In Lund, A. x", 3, 11, LEXICON)
    assert (found.kinds, found.starts, found.ends) == ("N,I", [3, 7, 9], [7, 8, 11])


def test_no_list_of_names_is_longer_than_the_limit():
    text = "Lund, " * (LIMIT // 6) + "Okri"
    assert len(text) == 6004
    assert len(tokenize(text, 0, len(text), LEXICON).kinds) == 2000


@pytest.mark.parametrize(
    ("text", "end"),
    [("A. Lund, B. Okri", 16), ("A. Lund, 2019", 10), ("A. Lund “On Ice”", 9), ("2019", 1), ("", 0)],
)
def test_how_far_names_can_reach(text, end):
    assert last_token_end(text, 0, len(text), LEXICON) == end
