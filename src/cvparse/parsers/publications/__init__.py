"""Lists of works, and references without a CV around them: a grammar over styled text, in small ordered steps."""

from cvparse.parsers.publications.section import parse

__all__ = ["parse"]
