"""CV to PDF: what stands in the contract, set with Typst in a layout that an academic would send."""

from __future__ import annotations

from pathlib import Path

from cvparse.model import CV
from cvparse.render.document import printed
from cvparse.render.template import DEFAULT, template_named, templates
from cvparse.render.typesetting import typeset

__all__ = ["DEFAULT", "render", "template_named", "templates"]


def render(cv: CV, template: str = DEFAULT, *, fonts: Path | None = None) -> bytes:
    """The CV as a PDF in the template of this name. The same CV and the same fonts give the same bytes.

    `fonts` is a folder with fonts for scripts that Typst brings none for. Raises CvparseError for an unknown template,
    where Typst is not installed, and where a character has no font.
    """
    chosen = template_named(template)
    return typeset(printed(cv, works_by_author=chosen.works_by_author), chosen, fonts)
