"""CV to PDF: what stands in the contract, set with Typst in a layout that an academic would send."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cvparse.model import CV, SectionKind
from cvparse.render.document import Place, printed
from cvparse.render.labelled import Form
from cvparse.render.proofs import misread
from cvparse.render.sections import entries_of
from cvparse.render.template import DEFAULT, template_named, templates
from cvparse.render.typesetting import typeset

__all__ = ["DEFAULT", "render", "template_named", "templates"]


PROOFS = 5
"""How often a print is read: the entries of one reading may change how their neighbours are read."""
STEPS: dict[Form | None, Form | None] = {None: Form.FACTS, Form.FACTS: Form.WHOLE, Form.WHOLE: None}
"""The form in which an entry that was misread is printed next; where no form helps it is printed as usual."""


def render(cv: CV, template: str = DEFAULT, *, fonts: Path | None = None, proofread: bool = True) -> bytes:
    """The CV as a PDF in the template of this name. The same CV and the same fonts give the same bytes.

    `fonts` is a folder with fonts for scripts that have none at hand. Unless `proofread` is false, the print is read
    again, and entries that are read otherwise than they were meant are printed fact by fact behind labels where that
    helps. Raises CvparseError for an unknown template, where Typst is not installed, and where a character has no font.
    """
    chosen = template_named(template)

    def made(labelled: dict[Place, Form]) -> bytes:
        return typeset(printed(cv, works_by_author=chosen.works_by_author, labelled=labelled), chosen, fonts)

    return _proofread(cv, made) if proofread else made({})


def _proofread(cv: CV, made: Callable[[dict[Place, Form]], bytes]) -> bytes:
    """Of the prints that are `made` with some entries behind labels, the first with the fewest that are misread."""
    labelled: dict[Place, Form] = {}
    hopeless: set[Place] = set()
    best, fewest = b"", 0
    for proof in range(PROOFS):
        pdf = made(labelled)
        wrong = misread(cv, pdf)
        if not best or len(wrong) < fewest:
            best, fewest = pdf, len(wrong)
        fresh = wrong - hopeless
        if not wrong:
            break
        if proof == PROOFS - 2 or not fresh:  # a list of which every entry has labels
            labelled |= {(kind, n): Form.WHOLE for kind in {kind for kind, _ in wrong} for n in range(_count(cv, kind))}
            continue
        for place in fresh:
            form = STEPS[labelled.pop(place, None)]
            if form is None:
                hopeless.add(place)
            else:
                labelled[place] = form
    return best


def _count(cv: CV, kind: SectionKind) -> int:
    """The entries of a collection, none of works: their labels stand for each."""
    return 0 if kind is SectionKind.PUBLICATIONS else len(entries_of(cv, kind))
