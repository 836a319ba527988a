"""A dash in the place of a name: the first author of the work above.

Reads `———. 2016. On Ice`, `[3] ———, and B. Okri. On Ice` and `_____, Okri, B.: On Ice`; refuses `- On Ice`, which is a
bullet, and `——— ` in the first work of a list, above which nobody stands.
"""

from __future__ import annotations

import re

from cvparse.model import Author, Publication

_DASH = re.compile(
    r"\s{0,3}(?:[\[(]?[A-Za-z]{0,5}[.-]?\d{1,4}[\])]?[.:)]{0,2}\s{1,3})?"
    r"(?:[—―–_-]\s?){2,12}(?=[\s.,:;&/(]|$)|\s{0,3}(?:[\[(]?[A-Za-z]{0,5}[.-]?\d{1,4}[\])]?[.:)]{0,2}\s{1,3})?[—―](?=[.,:]|\s\()"
)


def with_same_author(work: Publication, above: Author | None) -> Publication:
    """A work with the author whom its dash stands for in front of those that it names."""
    if above is None or _DASH.match(work.raw or "") is None:
        return work
    return work.model_copy(update={"authors": (above.model_copy(update={"markers": ()}), *work.authors)})
