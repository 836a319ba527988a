"""A bug in a reader costs what it was to read, never the document.

Readers are called through `attempt`. Where one raises, the caller goes on without it: with a section whose words are
all unparsed, as if a rule said nothing, as if no owner was named. Each failure is an issue, `reader_failed`; its
traceback goes to the log, which `--debug` shows. What is the user's mistake, a malformed word list, and want of
memory are no failures of a reader and end the run as before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import ParamSpec, TypeVar

from cvparse.errors import CvparseError
from cvparse.model import Issue
from cvparse.sections.types import Section
from cvparse.spans.readings import Leftover, Parsed
from cvparse.text.value_class import dataclass

P = ParamSpec("P")
T = TypeVar("T")
CODE = "reader_failed"
REASON = "its reader failed"


@dataclass(slots=True)
class Failures:
    """The issues of the readers of one document that failed, in the order of their calls."""

    issues: list[Issue] = field(default_factory=list)

    def attempt(
        self, what: str, section: Section | None, read: Callable[P, T], *asked: P.args, **options: P.kwargs
    ) -> T | None:
        """What `read` gives for what is asked; None and one issue more where it fails. `what` names the reader."""
        try:
            return read(*asked, **options)
        except (CvparseError, MemoryError):
            raise
        except Exception as error:  # whatever a bug raises
            _log(what)
            message = f"{what} failed ({type(error).__name__}): a bug of cvparse; --debug shows it"
            title, page = (section.title, _page(section)) if section else (None, None)
            self.issues.append(Issue(code=CODE, message=message, section=title, page=page))
            return None


def unread(section: Section) -> Parsed:
    """A section that nobody could read: the words of each line are unparsed."""
    lines = [line for part in section.walk() for line in part.lines]
    texts = [text for line in lines for text in (line.margin, line.text, line.aside) if text]
    return Parsed(leftover=tuple(Leftover(text, section.title, REASON) for text in texts))


def _page(section: Section) -> int | None:
    pages = [line.page for part in section.walk() for line in part.lines]
    return pages[0] if pages else section.heading.page if section.heading else None


def _log(what: str) -> None:
    """Hand the traceback to whoever listens."""
    import logging  # noqa: PLC0415 -- no run but a failing one needs it

    logging.getLogger("cvparse").debug("%s failed", what, exc_info=True)
