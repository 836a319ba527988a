"""Codes of courses: CS 101, 15-213; before a colon or in brackets a word with a number: `Astronomy 1101: Stars`; at the
head of an entry one in small letters: `econ 745 Markets`. A mark of its largest, `4.70/5`, is none.
"""

from __future__ import annotations

import regex

CODE = regex.compile(
    r"(?:\p{Lu}[\p{Lu}&/]{0,9}\p{Ll}{0,6}[ -]?(?=\d)[\p{Lu}\d]{1,5}\d[\p{Lu}\d]{0,3}(?:\.\d{1,3})?"
    r"|\p{Lu}{1,3}\d[\p{Lu}\d]{1,5}|(?!\d{1,3}\.\d{1,2}\s?/\s?\d{1,3}(?:\.\d{1,2})?(?![\d.]))\d{1,3}[.-]\d{2,5}\p{Lu}?)"
    r"(?:\s?[/&,]\s?(?:\p{Lu}{2,8}[ -]?)?\d[\p{L}\d.]{1,6}){0,3}(?:-(?:\d{1,3}|\p{Lu}{1,4}))?(?![\p{L}\d])"
)
BEFORE_COLON = regex.compile(r"\p{L}[\p{L}&/]{1,14}[ -]?(?!(?:19|20)\d\d(?!\d))\d{2,4}\p{L}?(?=\s?[:：]\s)")
"""A word in any letters and a number that is no year, before a colon; elsewhere it may be a title: `Room 101`."""
IN_BRACKETS = regex.compile(r"\p{L}{2,5}[ -]?(?!(?:19|20)\d\d(?!\d))\d{3,4}\p{L}?")
"""A short word in any letters and a number that is no year, alone in brackets behind a course: `Bees (bio 227)`."""
OPENS_SMALL = regex.compile(
    r"\p{Ll}{2,5}[ -]?(?!(?:19|20)\d\d(?!\d))\d{3,4}\p{Ll}?(?![\p{L}\d])(?=\s{0,2}(?:[:：,.|–—-]|$)|\s{1,2}\p{Lu})"
)
"""The same at the head of an entry, before a sign or a name in capitals: small capitals leave it so in a file."""
