"""A printed CV becomes a PDF: the only importer of Typst.

The text travels as JSON in an input of the compilation and is never part of Typst's own source, so that no `#` or `\\`
of a title is ever a command. The bytes depend on the CV, the template and the fonts alone: no clock, and no fonts of
the machine but those that ship with cvparse or lie in a folder that the user names. PDF/UA-1, the standard for
accessible PDF, is asked for; it refuses text for which no font has a glyph, so nothing is ever printed as empty boxes.
"""

from __future__ import annotations

import importlib
import json
import re
from dataclasses import asdict
from pathlib import Path

import regex

from cvparse.errors import CvparseError
from cvparse.render.printed import PrintedCV
from cvparse.render.template import TEMPLATES, Template

FONTS = Path(__file__).parent / "fonts"
"""Chinese, Japanese and Korean characters; the Typst wheel brings Latin, Greek and Cyrillic ones."""
MISSING = "rendering needs Typst, which is not installed: pip install 'cvparse[render]'"
STANDARD = "ua-1"
EPOCH = 0
"""The time that Typst takes for now; it stands in no CV and makes two runs alike."""

_BLANK = regex.compile(r"(?<=[\p{Han}\p{Hiragana}\p{Katakana}]) (?=[\p{Han}\p{Hiragana}\p{Katakana}])")
"""Between two such characters a blank is as wide as they are; a narrower one is none."""
_NO_GLYPH = re.compile(r"the text `?\"?(?P<text>.{1,40}?)\"?`? could not be displayed")


def typeset(cv: PrintedCV, template: Template, fonts: Path | None = None) -> bytes:
    """The PDF of a printed CV. Raises CvparseError where Typst is missing or a character has no font."""
    try:
        typst = importlib.import_module("typst")
    except ImportError as error:
        raise CvparseError(MISSING) from error
    if fonts is not None and not fonts.is_dir():
        raise CvparseError(f"{fonts} is no folder; name one that holds fonts")
    try:
        made: bytes = typst.compile(
            str(template.path),
            root=str(TEMPLATES),
            font_paths=[str(folder) for folder in (fonts, FONTS) if folder],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"cv": _BLANK.sub("\u3000", json.dumps(asdict(cv), ensure_ascii=False))},
            pdf_standards=STANDARD,
            timestamp=EPOCH,
        )
    except typst.TypstError as error:
        unset = _NO_GLYPH.search(str(error))
        if unset is None:
            raise
        raise CvparseError(
            f"no font at hand has the characters {unset['text']!r}; name a folder with one that has, with --fonts DIR"
        ) from None
    return made
