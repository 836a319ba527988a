"""cvparse: an academic CV as PDF becomes structured, validated JSON.

>>> import cvparse
>>> cv = cvparse.parse("resume.pdf")  # doctest: +SKIP

Names are loaded at first use: to import the package costs nothing.
"""

from typing import TYPE_CHECKING

from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.model import CV
    from cvparse.pipeline import parse

__version__ = "0.1.0"
__all__ = ["CV", "CvparseError", "__version__", "parse"]


def __getattr__(name: str) -> object:
    if name == "parse":
        from cvparse.pipeline import parse  # noqa: PLC0415

        return parse
    if name == "CV":
        from cvparse.model import CV  # noqa: PLC0415

        return CV
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
