"""The cues of fields: which word lists say something of the field that a word stands in or in front of."""

from __future__ import annotations

SIGNS = ".,:;()[]’'"  # at the ends of a word of a phrase

IDEOGRAPHS = "\u2e80-\u2fff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f"

FIRST_IDEOGRAPH = IDEOGRAPHS[0]
"""No letter before it is one: where a text has none behind it, a pattern of ideographs need not be made."""

CUES: dict[str, str] = {
    "vol": "numbering.volume",
    "no": "numbering.issue",
    "pp": "numbering.pages",
    "art": "numbering.article",
    "chap": "numbering.chapter",
    "count": "numbering.page_count",
    "season": "numbering.season",
    "ed": "editing.editor",
    "edby": "editing.edited_by",
    "tr": "editing.translator",
    "trby": "editing.translated_by",
    "by": "editing.by",
    "edn": "works.edition",
    "rev": "works.revised",
    "in": "works.in_plain",
    "and": "lists.and",
    "etal": "lists.others",
    "with": "lists.together",
    "thesis": "works.thesis",
    "thesisword": "works.thesis_word",
    "report": "works.report",
    "preprint": "works.preprint",
    "reprint": "works.reprint",
    "version": "works.version",
    "workshop": "works.workshop",
    "magazine": "works.magazine",
    "available": "sources.available",
    "access": "sources.access",
    "press": "progress.in_press",
    "accepted": "progress.accepted",
    "submitted": "progress.submitted",
    "link": "remarks.link",
    "proc": "venue_words.proceedings",
    "noun": "venue_nouns.noun",
    "particle": "names.particle",
    "suffix": "names.suffix",
    "team": "names.teams",
    "poster": "forms.poster",
    "series": "works.series",
}
"""Words of these lists stand at borders, in small letters too: each is a unit of its own."""

WEAK: dict[str, str] = {
    "ordinal": "numbering.ordinal_of_name",
    "medium": "works.medium_word",
    "award": "remarks.award",
    "note": "remarks.note",
    "journal": "venue_words.journal",
    "news": "venue_words.newspaper",
    "lookup": "venue_words.reference_work",
    "inword": "works.in",
    "abbr": "periodical_words.abbreviation",
    "publisher": "publishers.publisher",
    "pubword": "publishers.word",
    "inst": "publishers.institution",
    "company": "publishers.company",
    "collective": "publishers.collective",
    "place": "cities.place",
    "state": "places.state_code",
    "small": "lists.small",
    "paper": "forms.paper",
}
"""Words of these lists say what a stretch is, and part nothing."""


def parts_of_phrase(phrase: str) -> list[str]:
    """The words of a phrase of a list, as units of a reference print them: `ed. by` is `ed`, `by`."""
    return [word for part in phrase.replace("-", " ").split() if (word := part.strip(SIGNS))]
