"""The signs that quote."""

from __future__ import annotations

QUOTES = "“”„«»\"‘’'`「」『』《》"
