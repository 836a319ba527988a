"""What annotations print on a page: the values of form fields, and text that was typed upon it.

PDFium's text of a page is that of its content alone. Here the page's annotations become part of the content, each with
the appearance that the file gives it; for a field without one PDFium sets its value, as a viewer does. The words then
stand where a reader of the page sees them. What is hidden is no print, and no control (a button), note or stamp is.
A page without such annotations costs one call.
"""

from __future__ import annotations

import ctypes
from types import TracebackType

import pypdfium2_raw as c

from cvparse.pdf.refusals import MOST_ANNOTATIONS

PRINTED = frozenset({c.FPDF_ANNOT_WIDGET, c.FPDF_ANNOT_FREETEXT})
HIDDEN = c.FPDF_ANNOT_FLAG_INVISIBLE | c.FPDF_ANNOT_FLAG_HIDDEN | c.FPDF_ANNOT_FLAG_NOVIEW
CONTROLS = frozenset({c.FPDF_FORMFIELD_PUSHBUTTON, c.FPDF_FORMFIELD_SIGNATURE})


class Annotations:
    """The annotations of an open file. The library's form environment is made when the first field is met."""

    def __init__(self, pdf: ctypes.c_void_p) -> None:
        self._pdf = pdf
        self._info = c.FPDF_FORMFILLINFO(version=2)
        self._form: ctypes.c_void_p | None = None

    def __enter__(self) -> Annotations:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._form:
            c.FPDFDOC_ExitFormFillEnvironment(self._form)

    def print_on(self, page: ctypes.c_void_p, links: int) -> bool:
        """Make the fields and typed texts of a page part of its content. `links` is how many links it has.

        True where there are such; the page then has to be loaded anew.
        """
        count = c.FPDFPage_GetAnnotCount(page)
        if not links < count <= MOST_ANNOTATIONS:
            return False
        kinds = [self._subtype(page, index) for index in range(count)]
        if PRINTED.isdisjoint(kinds):
            return False
        fields = c.FPDF_ANNOT_WIDGET in kinds and self._open_form()
        if fields:
            c.FORM_OnAfterLoadPage(page, self._form)
        try:
            kept = 0
            for index in reversed(range(count)):
                if self._is_print(page, index):
                    kept += 1
                else:
                    c.FPDFPage_RemoveAnnot(page, index)
            return kept > 0 and bool(c.FPDFPage_Flatten(page, c.FLAT_NORMALDISPLAY) == c.FLATTEN_SUCCESS)
        finally:
            if fields:
                c.FORM_OnBeforeClosePage(page, self._form)

    def _open_form(self) -> bool:
        """Whether the file has fields that the library knows."""
        if self._form is None and c.FPDF_GetFormType(self._pdf) != c.FORMTYPE_NONE:
            self._form = c.FPDFDOC_InitFormFillEnvironment(self._pdf, self._info)
        return bool(self._form)

    def _subtype(self, page: ctypes.c_void_p, index: int) -> int:
        annotation = c.FPDFPage_GetAnnot(page, index)
        try:
            return int(c.FPDFAnnot_GetSubtype(annotation))
        finally:
            c.FPDFPage_CloseAnnot(annotation)

    def _is_print(self, page: ctypes.c_void_p, index: int) -> bool:
        annotation = c.FPDFPage_GetAnnot(page, index)
        try:
            kind = c.FPDFAnnot_GetSubtype(annotation)
            if kind not in PRINTED or c.FPDFAnnot_GetFlags(annotation) & HIDDEN:
                return False
            return not (self._form and c.FPDFAnnot_GetFormFieldType(self._form, annotation) in CONTROLS)
        finally:
            c.FPDFPage_CloseAnnot(annotation)


def is_placeholder(pdf: ctypes.c_void_p) -> bool:
    """Whether the one page of a file only stands for a form (XFA) that few programs can show."""
    return bool(c.FPDF_GetFormType(pdf) == c.FORMTYPE_XFA_FULL and c.FPDF_GetPageCount(pdf) == 1)
