"""What can go wrong that is not a bug, each with a sentence that says what to do.

A user's mistake (a file that is no PDF, a wrong password) raises a `CvparseError`; the command prints its message on
one line and exits with 2. Everything else is a bug: in the reader of a section it costs that section, elsewhere the
command says so on one line and exits with 3.
"""


class CvparseError(Exception):
    """A problem that the user can mend. The message is one line: what is wrong, and what to do."""


class UnreadableFileError(CvparseError):
    """The file cannot be opened as a PDF: missing, empty, a folder, another format, damaged."""


class EncryptedFileError(CvparseError):
    """The PDF asks for a password, or the one given is wrong."""


class NoTextLayerError(CvparseError):
    """The PDF opens but holds no text: a scan, or pages of pictures."""


class LimitExceededError(CvparseError):
    """The file is larger than a CV can be: pages, words or bytes beyond the stated limit."""


class LexiconError(CvparseError):
    """A word list is malformed or contradicts itself; the message names file, word and both meanings."""
