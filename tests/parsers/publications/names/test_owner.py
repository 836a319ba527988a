"""The owner among the authors: by name, by type, and by being an author of nearly every work."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.publications import parse
from printed import section

WORKS = """• Hansen, M., & Berg, K. (2026). Taming the flood. Review of Rivers, 12(3), 45–67.
• Berg, K., & Lund, A. (2025). Ice on lakes. Vatten, 7, 12–30.
• Okri, B., Berg, K. L., & Lund, A. (2024). Snow in summer. Vatten, 6, 1–9.
• Berg, K. (2023). Fog over fields. Vatten, 5, 3–8.
• Muster, E., & Berg, K. (2022). Wind in the willows. Review of Rivers, 8, 9–11."""


@pytest.mark.parametrize(("owner", "count"), [(None, 5), ("Kari Berg", 5), ("Alva Lund", 2)])
def test_own_works(owner, count):
    parsed = parse(section(SectionKind.PUBLICATIONS, WORKS), Context(load(("en",)), owner=owner))
    assert sum(author.is_self for reading in parsed.readings for author in reading.entry.authors) == count


def test_few_works_show_no_owner():
    few = "\n".join(WORKS.split("\n")[:3])
    parsed = parse(section(SectionKind.PUBLICATIONS, few), Context(load(("en",))))
    assert not any(author.is_self for reading in parsed.readings for author in reading.entry.authors)
