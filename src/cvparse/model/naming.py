"""What a reader would call an entry: the first of a few fields that says something. It decides nothing."""

from __future__ import annotations

from collections.abc import Mapping

NAMING = ("title", "name", "course", "organization", "institution", "venue", "language", "heading", "symbol", "role")
"""The fields by which a reader knows an entry, the first that it has."""


def called(fields: Mapping[str, object]) -> str:
    """The name of an entry with these fields; empty where it has none of them.

    >>> called({"title": None, "venue": "River Studies", "year": 2019}), called({"note": "see below"})
    ('River Studies', '')
    """
    return next((str(fields[key]) for key in NAMING if fields.get(key)), "")
