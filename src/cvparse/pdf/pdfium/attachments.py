"""The names of the files inside a PDF: a form's data, a spreadsheet, the members of a portfolio. None is opened."""

from __future__ import annotations

import ctypes
from functools import partial

import pypdfium2_raw as c

from cvparse.pdf.pdfium.calls import string_of, wide

MOST_FILES = 100  # a portfolio has some tens
UNNAMED = "a file without a name"


def attached_files(pdf: ctypes.c_void_p) -> tuple[str, ...]:
    """The names of the files inside an open file, in its order."""
    names = []
    for index in range(min(c.FPDFDoc_GetAttachmentCount(pdf), MOST_FILES)):
        attachment = c.FPDFDoc_GetAttachment(pdf, index)
        names.append(string_of(partial(_name_of, attachment)) or UNNAMED if attachment else UNNAMED)
    return tuple(names)


def _name_of(attachment: ctypes.c_void_p, buffer: ctypes.Array[ctypes.c_char] | None, size: int) -> int:
    return int(c.FPDFAttachment_GetName(attachment, wide(buffer), size))
