"""CV to PDF: what stands in the contract, set with Typst in a layout that an academic would send."""

from __future__ import annotations

from pathlib import Path

from cvparse.model import CV
from cvparse.render.document import Place, printed
from cvparse.render.labelled import Form
from cvparse.render.proofs import misread
from cvparse.render.template import DEFAULT, template_named, templates
from cvparse.render.typesetting import typeset

__all__ = ["DEFAULT", "render", "template_named", "templates"]


PROOFS = 3
"""How often a print is read: the entries of one reading may change how their neighbours are read."""


def render(cv: CV, template: str = DEFAULT, *, fonts: Path | None = None, proofread: bool = True) -> bytes:
    """The CV as a PDF in the template of this name. The same CV and the same fonts give the same bytes.

    `fonts` is a folder with fonts for scripts that have none at hand. Unless `proofread` is false, the print is
    read again, and entries that are read otherwise than they were meant are printed fact by fact behind labels. Raises
    CvparseError for an unknown template, where Typst is not installed, and where a character has no font.
    """
    chosen = template_named(template)
    labelled: dict[Place, Form] = {}
    for _ in range(PROOFS):
        pdf = typeset(printed(cv, works_by_author=chosen.works_by_author, labelled=labelled), chosen, fonts)
        wrong = {place for place in misread(cv, pdf) if labelled.get(place) is not Form.WHOLE} if proofread else ()
        if not wrong:
            break
        labelled |= {place: Form.WHOLE if place in labelled else Form.FACTS for place in wrong}
    return pdf
