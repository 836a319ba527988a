"""The forms in which bibliographies print names, as patterns over the letters of `name_tokens`.

Each form says how the first name is printed, how the others are, and what stands between them. The table's order
breaks ties.
"""

from __future__ import annotations

import re

from cvparse.text.value_class import dataclass

# The parts of names over the letters of `kind_of`. A name ends before a separator or a stop, or where its own last
# letter is an initial or carries a full stop.
END = r"(?=$|[,;&E(:0Q/]|(?<=[IcDSpk])[NPXCIJKDk])"
FAMILY = r"(?:[NC]Y[NC]|P{0,4}(?:[NC]N?S?|NP{1,2}N|NCN|NNN|NC|CC(?=[IJ]))|P{1,3}[NC]N{0,2})"
GIVEN_INITIALS = r"[ICJc]{1,6}(?:P{1,2}[ICJ]{1,2}|NP{0,2}p|NP{1,2}(?=[,;&(:]|$))?P{0,3}p?"
SUFFIX = r"(?P<suffix>(?:,?S)?)"
COMMA_INITIALS = re.compile(
    rf"(?P<family>{FAMILY}|I)(?:,?(?P<suffix1>S))?,(?P<given>{GIVEN_INITIALS}){SUFFIX}(?:{END}|(?<=IP)(?=[NX]))"
)
COMMA_GIVEN = re.compile(
    rf"(?P<family>{FAMILY})(?:,?(?P<suffix1>S))?,"
    rf"(?P<given>N{{1,3}}[ICJ]{{0,4}}P{{0,3}}p?|(?:J{{1,2}}|C)NP{{0,3}}|N{{1,3}}P{{1,2}}N{{1,2}}(?=,?[&E]|,N|$)|I{{1,2}}(?:N(?=,[&E]|$)|D(?=0|$))|{GIVEN_INITIALS}|N?P{{1,2}}N{{1,2}}"
    rf"|N{{0,2}}[ICJ]{{0,2}}D|[NC]{{1,3}}c|K{{1,2}}){SUFFIX}{END}"
)
GIVEN_FIRST = re.compile(
    r"(?P<given>[ICJ]{1,4}N{0,2}[ICJ]{0,2}|N{1,2}[ICJ]{1,4}|N{1,3}[ICJ]{0,2}|NP{1,2}N)"
    rf"(?P<family>P{{1,4}}[NC]N?|P{{1,3}}D|[NC]|D|NP{{1,2}}[ND]|c){SUFFIX}{END}"
)
GIVEN_DOUBLE = re.compile(rf"(?P<given>N{{1,2}}[ICJ]{{1,4}})(?P<family>N(?:N|D)){SUFFIX}{END}")
INITIALS_FIRST = re.compile(
    rf"(?P<given>[ICJ]{{1,5}}(?:P{{1,2}}[ICJ])?)(?P<family>(?:NY[ND]|P{{0,4}}(?:NN|N|ND|D|C|c|CN|NP{{1,2}}[ND]))){SUFFIX}{END}"
)
FAMILY_INITIALS = re.compile(
    rf"(?P<family>{FAMILY})(?P<given>(?:[IJ]{{1,5}}|[IJ]?[Cc]|[IJ]{{1,4}}c)(?:P{{1,2}}[ICJ])?)(?P<particle>(?:NP{{1,2}}|NP{{0,2}}p|P{{0,3}})p?){SUFFIX}{END}"
)
FAMILY_GIVEN = re.compile(rf"(?P<family>P{{0,3}}N)(?P<given>N{{1,2}}[IJ]{{0,2}}|[IJ]{{1,3}}|C){SUFFIX}{END}")
ALONE = re.compile(rf"(?P<family>P{{0,4}}[NC]|P{{1,3}}NN|P{{0,3}}D)(?P<given>)(?P<suffix>){END}")
IDEOGRAPHS = re.compile(rf"(?P<family>K{{0,2}}[Kk])(?P<given>)(?P<suffix>){END}")

SEPARATOR = re.compile(r"(?:,&|;&|&,|[,;&])")
SEMICOLON = re.compile(r"(?:;&|[;&])")


@dataclass(frozen=True, slots=True)
class Form:
    """A way in which a list prints its names: how the first is printed, how the others are, what stands between."""

    name: str
    first: tuple[re.Pattern[str], ...]
    others: tuple[re.Pattern[str], ...]
    separator: re.Pattern[str] = SEPARATOR
    bonus: float = 0.0
    opens: frozenset[str] = frozenset("NCIJPDc")


FORMS: tuple[Form, ...] = (
    Form(
        "Hu, Q.; Han, S.",
        (COMMA_INITIALS, COMMA_GIVEN),
        (COMMA_INITIALS, COMMA_GIVEN, FAMILY_INITIALS),
        SEMICOLON,
        0.3,
    ),
    Form("Hu, Q., Han, S.", (COMMA_INITIALS,), (COMMA_INITIALS,), SEPARATOR, 0.2),
    Form("Hu, Q., and S. Han", (COMMA_INITIALS,), (INITIALS_FIRST, GIVEN_FIRST, GIVEN_DOUBLE), SEPARATOR, 0.1),
    Form("Q. Hu, S. Han", (INITIALS_FIRST,), (INITIALS_FIRST,), SEPARATOR, 0.2, frozenset("ICJ")),
    Form("Hu Q, Han S", (FAMILY_INITIALS,), (FAMILY_INITIALS,), SEPARATOR, 0.2),
    Form("Hu Q, S. Han", (FAMILY_INITIALS,), (INITIALS_FIRST,), SEPARATOR, 0.0),
    Form("Hu, Qinghao, and Song Han", (COMMA_GIVEN,), (GIVEN_FIRST, GIVEN_DOUBLE), SEPARATOR, 0.0),
    Form("Hu, Qinghao, Han, Song", (COMMA_GIVEN,), (COMMA_GIVEN,), SEPARATOR, -0.1),
    Form("Qinghao Hu, Song Han", (GIVEN_FIRST, GIVEN_DOUBLE), (GIVEN_FIRST, GIVEN_DOUBLE), SEPARATOR, 0.0),
    Form("Hu Qinghao, Han Song", (FAMILY_GIVEN,), (FAMILY_GIVEN,), SEPARATOR, -0.35),
    Form("Hu and Han", (ALONE,), (ALONE,), SEPARATOR, -0.5),
    Form("胡清浩, 韩松", (IDEOGRAPHS,), (IDEOGRAPHS,), SEPARATOR, 0.0, frozenset("Kk")),
)


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name by its offsets; `given` is empty where only a family name is printed. A literal is not to be split."""

    start: int
    end: int
    family: tuple[int, int]
    given: tuple[int, int] | None = None
    suffix: tuple[int, int] | None = None
    literal: bool = False
