"""cvparse: an academic CV as PDF becomes structured, validated JSON.

>>> import cvparse
>>> cv = cvparse.parse("resume.pdf")  # doctest: +SKIP
>>> cvparse.parse_reference("A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019.").year
2019

Names are loaded at first use: to import the package costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.model import CV, Publication
    from cvparse.parsers.publications.list_style.style import ListStyle
    from cvparse.pipeline import parse

__version__ = "0.1.0"
__all__ = ["CV", "CvparseError", "__version__", "parse", "parse_reference", "parse_references", "reference_style"]


def parse_reference(text: str, style: ListStyle | None = None) -> Publication:
    """One reference as a publication, read alone or in the style of its list; what cannot be read is left out."""
    from cvparse.parsers.publications.reference import read_reference

    return read_reference(text, style)


def parse_references(texts: Sequence[str]) -> list[Publication]:
    """References of one list, each as a publication, in order: what most have in common helps with the others."""
    from cvparse.parsers.publications.reference import read_all

    return list(read_all(texts))


def reference_style(texts: Sequence[str]) -> ListStyle:
    """What the references of a list have in common, for `parse_reference`."""
    from cvparse.parsers.publications.reference import style_of

    return style_of(texts)


def __getattr__(name: str) -> object:
    if name == "parse":
        from cvparse.pipeline import parse

        return parse
    if name == "CV":
        from cvparse.model import CV

        return CV
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
