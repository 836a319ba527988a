"""A dash in the place of a name: that of the work above in the same place.

Reads `———. 2016. On Ice`, `[3] ———, and B. Okri. On Ice` and `_____, Okri, B.: On Ice`; refuses `- On Ice`, which is a
bullet, and `——— ` in the first work of a list, above which nobody stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvparse.model import Author, Publication

_DASH = re.compile(
    r"\s{0,3}(?:[\[(]?[A-Za-z]{0,5}[.-]?\d{1,4}[\])]?[.:)]{0,2}\s{1,3})?"
    r"(?:[—―–_-]\s?){2,12}(?=[\s.,:;&/(]|$)|\s{0,3}(?:[\[(]?[A-Za-z]{0,5}[.-]?\d{1,4}[\])]?[.:)]{0,2}\s{1,3})?[—―](?=[.,:]|\s\()"
)


_AGAIN = re.compile(r"\s{0,2}(?:[,;&]\s{0,2}|and\s){1,2}(?:[—―–_-]\s?){2,12}(?=[\s.,:;&(]|$)")


def with_same_author(work: Publication, above: Sequence[Author]) -> Publication:
    """A work with the authors whom its dashes stand for in front of those that it names."""
    dash = _DASH.match(work.raw or "") if above else None
    if dash is None:
        return work
    count, end = 1, dash.end()
    while count < len(above) and (again := _AGAIN.match(work.raw or "", end)) is not None:
        count, end = count + 1, again.end()
    same = [author.model_copy(update={"markers": ()}) for author in above[:count]]
    return work.model_copy(update={"authors": (*same, *work.authors)})
