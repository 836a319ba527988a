"""A section on its way to the parser of its kind."""

from cvparse.model import SectionKind
from cvparse.parsers.routing.types import Route, as_kind
from printed import section


def test_a_section_of_another_kind_keeps_its_lines_and_parts():
    given = section(SectionKind.INTERESTS, "Rivers\n# Ice\nand snow")
    (route,) = as_kind(given, SectionKind.SUMMARY)
    assert route.section.kind is SectionKind.SUMMARY
    assert (route.section.lines, route.section.parts, route.section.heading) == (
        given.lines,
        given.parts,
        given.heading,
    )
    assert (route.consumed, route.rules) == ((), ())
    assert Route(given).section is given
