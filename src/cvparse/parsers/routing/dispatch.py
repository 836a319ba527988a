"""Each section goes to the parser of the kind that the routing rules give it.

Nothing is decided here: `rules` says which kind a section has, `section_parsers` who reads that kind. Whose CV
it is is asked first, because the name of the owner helps all parsers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.layout.types import Furniture
from cvparse.parsers.routing.headed_by_owner import headed_by_owner
from cvparse.parsers.routing.rules import OF_A_SECTION, OF_THE_CV, PARTS, parts_apart
from cvparse.parsers.routing.section_parsers import SECTION_PARSERS, is_job_title, running_details, with_owner
from cvparse.parsers.routing.types import Route
from cvparse.parsers.types import Outcome
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed


def parse_sections(
    sections: Sequence[Section], context: Context, furniture: Sequence[Furniture] = ()
) -> tuple[Outcome, ...]:
    """What became of each section, in reading order, and last what running heads and feet say of the owner."""
    routes = routes_of(sections, context)
    context = with_owner([route.section for route in routes], furniture, context)
    titled = [is_job_title(route.section, context.lexicon) for route in routes]
    outcomes = [_outcome(route, context) for route in headed_by_owner(routes, titled, context)]
    running = running_details(furniture, context)
    return (*outcomes, *([running] if running else ()))


def routes_of(sections: Sequence[Section], context: Context) -> tuple[Route, ...]:
    """The sections as their parsers will read them, in reading order, each with the rules that made it so."""
    routes: list[Route] = [Route(section) for section in sections]
    for name, of_the_cv in OF_THE_CV:
        changed = of_the_cv(tuple(route.section for route in routes))
        routes = [
            route if section is route.section else Route(section, rules=(*route.rules, name))
            for route, section in zip(routes, changed, strict=True)
        ]
    whole = [part for route in routes for part in _with_parts_apart(route, context)]
    return tuple(part for route in whole for part in _by_first_rule(route, context))


def _with_parts_apart(route: Route, context: Context) -> list[Route]:
    """The section, and behind it its parts of another kind."""
    own, *others = parts_apart(route.section, context)
    return [replace(route, section=own), *(Route(part, rules=(PARTS,)) for part in others)]


def _by_first_rule(route: Route, context: Context) -> tuple[Route, ...]:
    """What the first rule that has an answer makes of a section; the section itself where none has one."""
    for rule in OF_A_SECTION:
        if route.section.kind in rule.kinds and (found := rule.apply(route.section, context)) is not None:
            return tuple(replace(part, rules=(*route.rules, rule.name)) for part in found)
    return (route,)


def _outcome(route: Route, context: Context) -> Outcome:
    parsed = SECTION_PARSERS[route.section.kind](route.section, context)
    return Outcome(route.section, parsed + Parsed(consumed=route.consumed), route.rules)
