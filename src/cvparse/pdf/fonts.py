"""What the name and the flags of a font say about its style.

PDF names are conventions: `ABCDEF+Gentium-BoldItalic`, `CMBX10`, `SFTI1095`, `Times,Bold`. The subset prefix is cut,
then the words of the name, the short names of the TeX families and last the flags of the font descriptor are read. The
flag for small capitals is not: a common writer of PDFs sets it for every font.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from cvparse.text.value_class import dataclass

FLAG_ITALIC = 1 << 6
FLAG_FORCE_BOLD = 1 << 18

_SUBSET = regex.compile(r"^[A-Z]{6}\+")
_BOLD = regex.compile(r"(?i:bold|black|heavy|semibold|demi(?!r))|-(?:Bd|Blk|Sb|SemBd)|Medi(?=Ital|$)")
_ITALIC = regex.compile(r"(?i:italic|oblique|slanted|kursiv)|(?:-|,|Bold|Bd)(?:It|Ital|Obl)\b|Ital$|(?<=[a-z])It$")
_MATHEMATICS = regex.compile(r"(?i:math(?:symbols|extension)|^cmsy|^cmex|^msam|^msbm)")
_SMALL_CAPS = regex.compile(r"(?i:small-?caps|smcp|caps(?:\d|$|-))|(?<=[a-z-])SC(?![a-z])")
_ICON = regex.compile(
    r"(?i)awesome|academicons|material-?(?:design-?)?(?:icons|symbols)|typicons|ionicons|simple-?icons|entypo|bootstrap-icons"
    r"|glyphicons|octicons|fontello|icomoon|themify|linearicons|remixicon|feather-?icons|marvosym|webdings"
    r"|emoji|bbding|pifont|devicon|foundation-icons|nerd-?font-?symbols|skill-?icons|tabler-icons|phosphor"
)
# Computer Modern, European Modern, CM-Super and Latin Modern write the style as a short word before the design size.
_TEX = regex.compile(r"^(?:CM|SF|LM|EC)(?:Roman|Sans|Mono)?([A-Za-z]{1,6}?)\d{1,4}(?:-[A-Za-z]+)*$")
_TEX_FAMILIES = ("CM", "SF", "LM", "EC")
_TEX_BOLD = frozenset(
    {"bx", "b", "bxti", "bxsl", "ssbx", "ssdc", "rb", "rm b", "bxi", "xc", "xb", "so", "sx", "cbx", "mib", "bsy"}
)
_TEX_ITALIC = frozenset(
    {"ti", "sl", "ssi", "si", "itt", "mi", "bxti", "bxsl", "bi", "bl", "u", "ri", "so", "sltt", "st", "it"}
)
_TEX_SMALL_CAPS = frozenset(["csc", "cc", "xc", "sc", "tcsc"])


@dataclass(frozen=True, slots=True)
class FontStyle:
    """A font's name without its subset prefix, and what it says."""

    name: str
    bold: bool
    italic: bool
    small_caps: bool
    icon: bool


@lru_cache(maxsize=4096)
def font_style(name: str, flags: int = 0) -> FontStyle:
    """The style of a font, from its PDF name and the flags of its descriptor.

    Reads `ABCDEF+Gentium-BoldItalic` as bold and italic, `CMCSC10` as small caps; refuses `Bookman-Demirep` as bold.
    """
    name = _SUBSET.sub("", name)
    found = _TEX.match(name) if name.startswith(_TEX_FAMILIES) else None
    tex = found[1].lower() if found else ""
    slanted = bool(flags & FLAG_ITALIC) and not found and not _MATHEMATICS.search(name)
    return FontStyle(
        name,
        bold=bool(_BOLD.search(name)) or tex in _TEX_BOLD or bool(flags & FLAG_FORCE_BOLD),
        italic=bool(_ITALIC.search(name)) or tex in _TEX_ITALIC or slanted,
        small_caps=bool(_SMALL_CAPS.search(name)) or tex in _TEX_SMALL_CAPS,
        icon=bool(_ICON.search(name)),
    )
