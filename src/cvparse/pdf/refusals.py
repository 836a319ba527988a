"""How a file is refused, in the same words by every reader, and how large a file may be."""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.errors import EncryptedFileError, LimitExceededError, UnreadableFileError

MOST_PAGES = 500  # the CV of a long life has a hundred
MOST_BYTES = 200 * 1024 * 1024
MOST_GLYPHS = 60_000  # on a page: the densest print has eight thousand
MOST_GLYPHS_IN_ALL = 2_000_000  # of the file: five hundred pages of prose; the CV of a long life has 400,000
MOST_DRAWN_IN_ALL = 3_000_000  # pieces of text and drawing in the file: a page has thousands, one with a map 100,000

MOST_ANNOTATIONS = 5_000  # of a page whose annotations are print: a long form has some hundreds


def damaged() -> UnreadableFileError:
    """The error for a file that starts as a PDF and cannot be opened."""
    return UnreadableFileError("the PDF is damaged or cut short; download it again, or print it to a new PDF")


def encrypted(password: str | None) -> EncryptedFileError:
    """The error for a file that asks for a password, or for another one than was given."""
    if password is None:
        return EncryptedFileError("the PDF is encrypted; give its password with --password")
    return EncryptedFileError("the password does not open the PDF; give the right one with --password")


def page_numbers(count: int, wanted: range | None) -> Sequence[int]:
    """The numbers of the pages to read, from 1, of a file with `count` pages.

    Raises UnreadableFileError where there is none, LimitExceededError where there are more than any CV has.
    """
    if count < 1:
        raise damaged()
    numbers = range(1, count + 1) if wanted is None else [number for number in wanted if 1 <= number <= count]
    if not numbers:
        raise UnreadableFileError(f"the PDF has no such page, only {count}; choose others with --pages")
    if len(numbers) > MOST_PAGES:
        raise LimitExceededError(
            f"the PDF has {count} pages, the limit is {MOST_PAGES}; choose those of the CV with --pages"
        )
    return numbers


class Extent:
    """What the pages read so far hold in all. Pages of a few bytes may share one long description, so each is counted
    as often as it is shown.
    """

    def __init__(self) -> None:
        self._glyphs = self._drawn = 0

    def add(self, page: int, glyphs: int, drawn: int) -> None:
        """Count a page, from 1, with so many characters and drawn pieces.

        Raises LimitExceededError for more characters than can be printed on a page, and for a file of more characters
        or pieces than any CV has.
        """
        if glyphs > MOST_GLYPHS:
            raise LimitExceededError(
                f"page {page} holds {glyphs} characters, the limit is {MOST_GLYPHS}; leave it out with --pages"
            )
        self._glyphs += glyphs
        self._drawn += drawn
        for count, most, name in (
            (self._glyphs, MOST_GLYPHS_IN_ALL, "characters"),
            (self._drawn, MOST_DRAWN_IN_ALL, "drawn pieces"),
        ):
            if count > most:
                raise LimitExceededError(
                    f"the PDF holds more than {most} {name} up to page {page}; choose the pages of the CV with --pages"
                )


def check_size(size: int) -> None:
    """Raises LimitExceededError for a file of more bytes than any CV has."""
    if size > MOST_BYTES:
        megabyte = 1024 * 1024
        raise LimitExceededError(
            f"the file has {size // megabyte} MB, the limit is {MOST_BYTES // megabyte}; make its pictures smaller"
        )
