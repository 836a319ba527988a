"""Where a link leads, by its host: the sites that academics keep pages on, and everything else a homepage.

The hosts are data (`links.<kind>` of the language-independent lists), and so are the labels that say it of a host which
no list knows (`link_labels.<kind>`). A link to a file or an e-mail address is none.
"""

from __future__ import annotations

from cvparse.fields.identifiers import IdentifierKind, find_identifiers
from cvparse.spans.entry_worksheet import EntryWorksheet


def take_url(worksheet: EntryWorksheet) -> str | None:
    """The first address that is printed, crossed out; else the first target of a link.

    Reads `Ice Atlas, ice.example.org` and `see https://example.org for maps`; refuses `pages with schema.org metadata`,
    in which a host is a word of the sentence.
    """
    for sheet in worksheet.texts:
        for match in find_identifiers(sheet.text.text):
            printed = match.kind is IdentifierKind.URL and not _is_word(sheet.text.text, match.start, match.end)
            if printed and sheet.is_free(match.start, match.end):
                sheet.take(match.start, match.end, "url")
                return match.value
    targets = [target for sheet in worksheet.texts for _, _, target in sheet.text.links()]
    return next((target for target in targets if target.startswith("http")), None)


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a bare host stands between two small words."""
    before, after = text[:start].split(" ")[-2:-1], text[end:].split(" ")[1:2]
    small = [word for word in (*before, *after) if word.strip(",.;").isalpha() and word.islower()]
    return "/" not in text[start:end] and len(small) == 2
