"""The order in which exports set the sections."""

import pytest

from cvparse.export.markdown import export as as_markdown
from cvparse.export.rendercv import export as as_rendercv
from cvparse.export.section_order import FIRST, UNPRINTED, SectionOrder
from cvparse.model import CV, Award, Education, OtherSection, SectionHeading
from cvparse.model.kinds import SectionKind


def heading(kind: SectionKind, title: str = "H", entries: int = 1) -> SectionHeading:
    return SectionHeading(heading=title, kind=kind, level=1, page=1, entries=entries)


CASES = [
    ((heading(SectionKind.AWARDS), heading(SectionKind.EDUCATION)), ("awards",), 0),
    ((heading(SectionKind.AWARDS), heading(SectionKind.EDUCATION)), ("education",), 1),
    ((heading(SectionKind.AWARDS, entries=0), heading(SectionKind.AWARDS)), ("awards",), 1),
    ((heading(SectionKind.AWARDS),) * 2, ("awards",), 0),
    ((heading(SectionKind.AWARDS), heading(SectionKind.EDUCATION)), ("talks", "education"), 1),
    ((heading(SectionKind.AWARDS),), ("talks",), UNPRINTED),
    ((heading(SectionKind.AWARDS),), ("summary",), FIRST),
    ((heading(SectionKind.AWARDS), heading(SectionKind.SUMMARY, entries=0)), ("summary",), 1),
    ((heading(SectionKind.AWARDS), heading(SectionKind.INTERESTS, entries=0)), ("interests",), 1),
]


@pytest.mark.parametrize(("sections", "collections", "place"), CASES)
def test_places(sections: tuple[SectionHeading, ...], collections: tuple[str, ...], place: int) -> None:
    assert SectionOrder(CV(sections=sections)).of(*collections) == place


def test_sections_of_no_known_kind_stand_where_their_headings_do() -> None:
    order = SectionOrder(CV(sections=(heading(SectionKind.AWARDS), heading(SectionKind.OTHER, "Hobbies"))))
    assert order.of_other(OtherSection(heading="Hobbies")) == 1
    assert order.of_other(OtherSection(heading="Else")) == UNPRINTED


CV_IN_ITS_ORDER = CV(
    sections=(heading(SectionKind.OTHER, "Hobbies"), heading(SectionKind.AWARDS), heading(SectionKind.EDUCATION)),
    summary="A botanist.",
    interests=("Ice",),
    education=(Education(degree="Ph.D."),),
    awards=(Award(title="Medal"),),
    other=(OtherSection(heading="Hobbies", text="Skating"),),
)
TEXTS = ("A botanist", "Skating", "Medal", "Ph.D.", "Ice")


@pytest.mark.parametrize("export", [as_markdown, as_rendercv])
def test_exports_keep_the_order(export) -> None:
    (text,) = export(CV_IN_ITS_ORDER).files.values()
    places = [text.index(one) for one in TEXTS]
    assert places == sorted(places)
