"""Entries of truths printed in other forms: lists of a few entries, each list in one form, as CVs print them.

A form is a text with the names of slots in braces; a stretch in square brackets is printed only where all its slots
have a value. Signs, faces, rows and what stands before the title are those of CVs; the values are of the truths.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from cvparse.fields.organizations import is_organization
from cvparse.lexicon import load
from cvparse.lexicon.phrase_groups import EVENTS, first_phrase

Truth = Mapping[str, object]
ENGLISH = load(("en",))
TALKS = (
    "{authors}. {title}.[ {event}][, {host}][, {location}], {date}.",
    "{authors} ({year}). {title}.[ {event}][, {host}][, {location}].",
    "{authors} ({date}). {title}. Presented at the {event}[, {location}].",
    "{authors}, {title}[, {event}][, {host}][, {location}], {date}",
    "{authors}. {title}? [{event}][, {location}], {date}",
    "{authors}, “{title},”[ {event}][, {host}][, {location}], {date}",
    "{authors} {year}. {title}.[ {event}][, {location}]. {date}",
    "“{title},”[ {event}][, {host}][, {location}], {date}",
    "“{title}.”[ {host}][, {location}]. {date}",
    "“{title}”, {kind},[ {event}][, {host}], {date}",
    "{title}[, {event}][, {host}][, {location}] <{date}>",
    "{title}.[ {event}][, {host}][, {location}] ({year})",
    "{title}[ – {event}][, {host}][, {location}], {date}",
    "{title}[ ({event}][, {location})] {year}",
    "{title}; [{event}][; {host}][; {location}]; {date}",
    "{title}: {kind} at the {event}[, {location}], {date}",
    "{kind}: {title}[, {event}][, {host}], {date}",
    "{event}[, {host}][, {location}]: {title}, {date}",
    "{host}[, {location}]. {title}. {date}",
    "[{event}, ][{host}, ]“{title},” {date}",
    "[{event}, ][{host}, ]{location}: “{title}” ({year})",
    "{title}[ at {event}][, {location}] <{date}>",
    "“{title}”, {event} in {location}, {date}",
    "{title}, {event} at the {host}[, {location}]. {date}",
    "{event} in {location}, {date}",
    "{event} at {host}, {date}",
    "{title}[, {host}][ in {location}] <{date}>",
    "**{title}**[, {event}][, {host}][, {location}] <{date}>",
    "**{title}**[\n{event}][, {location}] <{date}>",
    "**{title}** <{date}>\n[*{event}*][, {host}][, {location}]",
    "*{title}*[, {event}][, {host}][, {location}], {date}",
    "“{title}”[, *{event}*][, {host}][, {location}], {date}",
    "{title}[. *{event}*][, {location}], {date}",
    "**{event}**[, {location}] <{date}>\n{title}",
    "{date} :: {title}[\n{event}][, {host}][, {location}]",
    "{date} :: [{event}][, {host}][, {location}]\n{title}",
    "{year} :: {title}[, {event}][, {host}][, {location}]",
    "{year} :: [{host}][, {event}][, {location}]",
    "[{host}, ]{event}[, {location}], {date}",
    "{event}[ ({location})], {year}",
    "{host}[, {location}] <{date}>",
    "{host}[ ({location})], {date}",
    "{title} ({kind})[, {event}][, {host}], {date}",
    "{authors}. {date}. {title}.[ {event}][, {location}]. ({kind})",
    "{title} (with {other})[, {event}][, {host}], {date}",
    "“{title},” {host}, {date}",
    "“{title},” {host} ({kind}), {date}",
    "“{title},” [{event}, ]{location} (with {other}), {date}",
    "{title}[, {event}][, {host}] ({kind}). {date}",
    "{title}. {event}[, {location}]. {kind}. {date}",
    "{title}. {host}[, {location}]. {date}",
    "{title}, {host}, {date}",
    "{event}: {task}, {date}",
    "{event} {year}: {task}\n{title}",
    "{event} ({task})[, {location}], {date}",
    "{task}[, {event}][, {host}][, {location}], {date}",
    "{title}[, {host}][, {event}], {location}, {date}",
    "{title}\n[{host}][, {location}], {date}",
    "{title}\n[{event}][, {host}]\n[{location}] <{date}>",
)
MEDIA = (
    "“{title},” {outlet}, {date}",
    "“{title}.” {outlet}, {date}.",
    "“{title}.” {date}. {outlet}",
    "“{title}”, *{outlet}*, {date}",
    "“{title}.” {outlet} {date}",
    "{title}, {outlet}, {date}",
    "{title}. {outlet} ({year})",
    "{title}. {date}. {outlet}.",
    "{title} – {outlet}, {date}",
    "{title}, *{outlet}*, {date}",
    "{title} ({outlet}, {date})",
    "{title} ({outlet}) <{date}>",
    "{title}\n{outlet} <{date}>",
    "**{title}**, {outlet} <{date}>",
    "**{title}**\n*{outlet}*, {date}",
    "**{outlet}** <{date}>\n{title}",
    "{outlet}, {title}, {date}",
    "{outlet}: {title}, {date}",
    "{outlet}: “{title},” {date}",
    "{outlet}. {title}. {date}.",
    "{outlet} – {title} ({year})",
    "{outlet}, “{title}”, {date}",
    "*{outlet}*: {title} ({date})",
    "*{outlet}*, {title}, {year}",
    "**{outlet}**, {title} <{year}>",
    "{outlet} ({date}): {title}",
    "{outlet}\n{title} <{date}>",
    "{outlet} ({year})",
    "{outlet}, {date}",
    "{outlet} <{year}>",
    "{date} :: {title}, {outlet}",
    "{date} :: {outlet}: {title}",
    "{date} :: {title}. {outlet}",
    "{date} :: {title}\n{outlet}",
    "{date}: {title}, {outlet}",
    "{authors} ({date}). {title}. {outlet}.",
    "{authors}, “{title},” {outlet}, {date}",
    "{authors}. {title}. *{outlet}*, {date}.",
    "{title}, {outlet}, {date}. https://{site}/{year}/a",
    "“{title}.” {outlet}, {date}. https://{site}/{year}/b",
    "{outlet}, {title}, {date}, www.{site}/c",
)
FORMS = {"talks": TALKS, "media": MEDIA}
PARTS = re.compile(r"\[([^\[\]]*)\]")
NAMED = ("title", "event", "host", "location", "outlet")
SLOT = re.compile(r"\{(\w+)\}")
FAMILIES = (
    "Example", "Muster", "Berg", "Lund", "Oduya", "Halden", "Okafor", "Tanaka", "Moreau", "Silva", "Novak",
    "Rossi", "Larsen", "Costa", "Weber", "Kim", "Haddad",
)  # fmt: skip
GIVEN = (
    "Ada", "Ben", "Clara", "David", "Elsa", "Femi", "Grete", "Hugo", "Ines", "Jon", "Kari", "Lars", "Mia",
    "Nils", "Olga", "Per",
)  # fmt: skip
RARELY = 0.2
TOWNS = (
    "Brightwater",
    "Eastmere",
    "Aldermoor Falls",
    "Nordvikstad",
    "Sankt Elben",
    "Vila Serena",
    "Port Ellery",
    "Steinwang",
)
"""Towns that no list knows: lists of towns end somewhere."""
PARTS_OF_BODIES = ("Department of Physics", "School of Law", "Department of Economics", "Faculty of Medicine")
TASKS = ("Presenter", "Speaker", "Panel organizer", "Presenter and session chair", "Co-presenter")
KINDS = (
    "Invited talk",
    "Keynote",
    "Poster",
    "Invited seminar",
    "Oral presentation",
    "Plenary lecture",
    "Plenary talk",
)
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
OUTLETS = (
    "The New York Times", "BBC News", "Forbes", "Le Monde", "Der Spiegel", "Science News", "Financial Times",
    "NPR", "The Guardian", "Wall Street Journal", "CNN", "Nature", "El País", "Psychology Today", "Bloomberg",
    "Wired", "The Conversation", "CBC Radio", "Harvard Business Review", "Scientific American",
    "Radio New Zealand", "Fortune", "Fast Company", "The Economist", "Vox", "La Repubblica",
    "MIT Technology Review", "Marketplace", "Times Higher Education", "Houston Chronicle", "ABC", "Daily Mail",
    "Phys.org", "Slate", "Huffington Post", "University News", "Inside Higher Ed", "Folha de S.Paulo",
    "The Hill", "USA Today", "KUOW", "WBEZ Chicago", "Quanta Magazine", "New Scientist", "ZDF", "NRK",
    "Politiken", "South China Morning Post", "The Times of India", "Mongabay", "Smithsonian Magazine", "Eos",
    "Futurity",
)  # fmt: skip
LISTS = 500
MOST_TITLES = 5  # of a document's works
FROM_LIST = 0.7  # of the outlets; the truths name few


def forms_of(
    kind: str, known: Sequence[tuple[str, Truth]], count: int = LISTS
) -> Iterator[tuple[str, str, str, list[Truth]]]:
    """Lists of entries: the unit, a name, the text as a test writes it, and the truth of each entry."""
    chance = random.Random(7)
    by_unit: dict[str, list[Truth]] = {}
    for unit, truth in known:
        by_unit.setdefault(unit, []).append(truth)
    units = sorted(by_unit)
    for number in range(count):
        unit = chance.choice(units)
        form = FORMS[kind][number % len(FORMS[kind])]
        size = chance.choice((1, 2, 3, 5, 8))
        rows, truths = [], []
        style = chance.randrange(6)
        dating = chance.randrange(4)
        for truth in (chance.choice(by_unit[unit]) for _ in range(size)):
            made = _values(truth, chance, style, dating)
            needed = SLOT.findall(PARTS.sub("", form))
            if any(not made.get(slot) for slot in needed):
                continue
            used: set[str] = set(needed)

            def part(match: re.Match[str], made: dict[str, str] = made, used: set[str] = used) -> str:
                slots = SLOT.findall(match[1])
                if any(not made.get(slot) for slot in slots) or chance.random() < 0.12:
                    return ""
                used.update(slots)
                return match[1]

            text = PARTS.sub(part, form)
            text = SLOT.sub(lambda match, made=made: made[match[1]], text)
            text = re.sub(r"^[ ,;.–]+|(?<=\n)[ ,;.–]+", "", re.sub(r"([.?!]) ?[.,](?= )", r"\1", text))
            rows.append(text)
            truths.append({slot: made[slot] if slot in used else None for slot in NAMED} | {"kind": "x"})
        if rows:
            yield unit, f"{number}: {form}", "\n\n".join(rows), truths


def _values(truth: Truth, chance: random.Random, style: int, dating: int) -> dict[str, str]:
    made = {slot: re.sub(r"[<>*{}\[\]]|::", "", str(truth[slot])) for slot in NAMED if truth.get(slot)}
    if is_organization(made.get("event", ""), ENGLISH) and first_phrase(made["event"], ENGLISH, EVENTS) is None:
        made.setdefault("host", made.pop("event"))  # who lists no meeting names the body
        made.pop("event", None)
    if made.get("host", "").startswith("University") and chance.random() < RARELY:
        made["host"] = f"{chance.choice(PARTS_OF_BODIES)}, {made['host']}"
    if "event" in made and chance.random() < RARELY / 2:
        made["event"] = chance.choice(("Colloquium", "Department Seminar", "Research Seminar", "Faculty Colloquium"))
    if "location" in made and chance.random() < RARELY:
        made["location"] = chance.choice(TOWNS)
    year, month = str(chance.randint(1996, 2026)), chance.choice(MONTHS)
    made["year"] = year
    made["date"] = (
        year,
        f"{month} {year}",
        f"{month[:3]}. {chance.randint(1, 28)}, {year}",
        f"{chance.randint(1, 28)} {month} {year}",
    )[dating]
    made["kind"] = chance.choice(KINDS)
    if "outlet" in made and chance.random() < FROM_LIST:
        made["outlet"] = chance.choice(OUTLETS)
    made["site"] = f"{''.join(filter(str.isalnum, made.get('outlet', 'news').casefold()))}.example"
    made["task"] = chance.choice(TASKS)
    made["other"] = " ".join((chance.choice(GIVEN), chance.choice(FAMILIES)))
    people = [(chance.choice(GIVEN), chance.choice(FAMILIES)) for _ in range(chance.choice((1, 1, 2, 2, 3, 4)))]
    made["authors"] = _people(people, style, chance)
    return made


def _people(people: Sequence[tuple[str, str]], style: int, chance: random.Random) -> str:
    second = chance.choice(("", "", " K."))
    names = [
        (
            f"{family}, {given[0]}.{second}",
            f"{given[0]}.{second} {family}",
            f"{given} {family}",
            f"{family} {given[0]}",
            family,
            f"{family}, {given}",
        )[style]
        for given, family in people
    ]
    joint = (", & ", " and ", ", ", ", and ")[style % 4]
    text = names[0] if len(names) == 1 else ", ".join(names[:-1]) + joint + names[-1]
    return text.removesuffix(".")


def reports_of(truths: Sequence[Path]) -> Iterator[tuple[str, Truth]]:
    """Press reports made of the titles of works and talks: the truths name few. Each with the unit of its document."""
    for number, file in enumerate(truths):
        said = json.loads(file.read_text("utf-8"))
        unit = file.parent.name if file.name == "gold.json" else file.name.removesuffix(".gold.json")
        for at, one in enumerate([*(said.get("publications") or ())[:MOST_TITLES], *(said.get("talks") or ())]):
            if one.get("title"):
                yield unit.split("__")[0], {"title": one["title"], "outlet": OUTLETS[(number + at) % len(OUTLETS)]}
