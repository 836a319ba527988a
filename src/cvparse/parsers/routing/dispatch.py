"""Each section goes to the parser of the kind that the routing rules give it.

Nothing is decided here: `rules` says which kind a section has, `section_parsers` who reads that kind. Whose CV
it is is asked first, because the name of the owner helps all parsers. A rule or a parser that fails costs what it was
asked about (`failures`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from cvparse.entries.types import Context
from cvparse.layout.types import Furniture
from cvparse.model import SectionKind
from cvparse.parsers.routing.failures import Failures, unread
from cvparse.parsers.routing.headed_by_owner import headed_by_owner
from cvparse.parsers.routing.heading_dates import with_heading_dates
from cvparse.parsers.routing.rules import CAPTIONS, OF_A_SECTION, OF_THE_CV, PARTS, captions_apart, parts_apart
from cvparse.parsers.routing.section_parsers import SECTION_PARSERS, is_job_title, running_details, with_owner
from cvparse.parsers.routing.types import Route
from cvparse.parsers.types import Outcome
from cvparse.sections.types import Section
from cvparse.spans.readings import Parsed


def parse_sections(
    sections: Sequence[Section], context: Context, furniture: Sequence[Furniture] = ()
) -> tuple[Outcome, ...]:
    """What became of each section, in reading order, then what running heads and feet say of the owner, and last the
    failures of rules that belong to no section."""
    failures = Failures()
    routes = routes_of(sections, context, failures)
    of_routes = [route.section for route in routes]
    context = failures.attempt("the search for the name", None, with_owner, of_routes, furniture, context) or context
    routes = failures.attempt("the search for the owner's headings", None, _headed, routes, context) or routes
    context = replace(context, parted=_parted(routes))
    outcomes = [_outcome(route, context) for route in routes]
    running = failures.attempt("the reader of running heads", None, running_details, furniture, context)
    if running:
        outcomes.append(running)
    if failures.issues:
        outcomes.append(Outcome(Section(SectionKind.OTHER, None, ()), Parsed(issues=tuple(failures.issues))))
    return tuple(outcomes)


def _parted(routes: Sequence[Route]) -> frozenset[SectionKind]:
    """The kinds that several headings of the document have: `Articles` and, further on, `Book chapters`."""
    headed = {(route.section.kind, route.section.title) for route in routes if route.section.title is not None}
    return frozenset(kind for kind, times in Counter(kind for kind, _ in headed).items() if times > 1)


def _headed(routes: Sequence[Route], context: Context) -> tuple[Route, ...]:
    """The routes, those that the owner's name or job title heads read as the head of the CV."""
    titled = [is_job_title(route.section, context.lexicon) for route in routes]
    return headed_by_owner(routes, titled, context)


def routes_of(sections: Sequence[Section], context: Context, failures: Failures | None = None) -> tuple[Route, ...]:
    """The sections as their parsers will read them, in reading order, each with the rules that made it so."""
    failures = failures or Failures()
    routes: list[Route] = [Route(section) for section in sections]
    for name, of_the_cv in OF_THE_CV:
        whole = tuple(route.section for route in routes)
        changed = failures.attempt(f"the rule “{name}”", None, of_the_cv, whole) or whole
        routes = [
            route if section is route.section else Route(section, rules=(*route.rules, name))
            for route, section in zip(routes, changed, strict=True)
        ]
    apart = [part for route in routes for part in _with_parts_apart(route, context, failures)]
    bare = [_without_captions(route, context, failures) for route in apart]
    return tuple(part for route in bare for part in _by_first_rule(route, context, failures))


def _with_parts_apart(route: Route, context: Context, failures: Failures) -> list[Route]:
    """The section, and behind it its parts of another kind."""
    section = route.section
    own, *others = failures.attempt(f"the rule “{PARTS}”", section, parts_apart, section, context) or (section,)
    return [replace(route, section=own), *(Route(part, rules=(PARTS,)) for part in others)]


def _without_captions(route: Route, context: Context, failures: Failures) -> Route:
    """The section without the heads of the columns of its tables."""
    section = route.section
    found = failures.attempt(f"the rule “{CAPTIONS}”", section, captions_apart, section, context)
    return Route(found[0], (*route.consumed, *found[1]), (*route.rules, CAPTIONS)) if found else route


def _by_first_rule(route: Route, context: Context, failures: Failures) -> tuple[Route, ...]:
    """What the first rule that has an answer makes of a section; the section itself where none has one."""
    section = route.section
    for rule in OF_A_SECTION:
        if section.kind not in rule.kinds:
            continue
        found = failures.attempt(f"the rule “{rule.name}”", section, rule.apply, section, context)
        if found is not None:
            first, *others = (replace(part, rules=(*route.rules, rule.name)) for part in found)
            return (replace(first, consumed=(*route.consumed, *first.consumed)), *others)
    return (route,)


def _outcome(route: Route, context: Context) -> Outcome:
    """What the parser of its kind reads; where that fails, a section that nobody could read."""
    failures, section = Failures(), route.section
    reader = SECTION_PARSERS[section.kind]
    parsed = failures.attempt(f"the reader of {section.kind.value}", section, reader, section, context)
    if parsed is not None:
        asked = (section, parsed, context.lexicon)
        parsed = failures.attempt("the reader of years in headings", section, with_heading_dates, *asked) or parsed
    found = Parsed(consumed=route.consumed, issues=tuple(failures.issues))
    return Outcome(section, (unread(section) if parsed is None else parsed) + found, route.rules)
