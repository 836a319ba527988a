"""How far a work has come: in press, accepted, submitted, under revision, in preparation."""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.model import PublicationStatus
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, pattern

STATUS = (
    ("progress.revise_resubmit", PublicationStatus.REVISE_RESUBMIT),
    ("progress.in_preparation", PublicationStatus.IN_PREPARATION),
    ("progress.submitted", PublicationStatus.SUBMITTED),
    ("progress.in_press", PublicationStatus.IN_PRESS),
    ("progress.accepted", PublicationStatus.ACCEPTED),
)

FURTHEST_FIRST = (
    PublicationStatus.IN_PRESS,
    PublicationStatus.ACCEPTED,
    PublicationStatus.REVISE_RESUBMIT,
    PublicationStatus.SUBMITTED,
    PublicationStatus.IN_PREPARATION,
)
_DATE = re.compile(r"^\W{0,3}(?:19|20)\d\d\W{1,5}|\W{1,5}(?:19|20)\d\d\W{0,3}$")
_BRACKET = re.compile(r"\([^()]{0,80}\)")  # `(submitted, not published)` says how far they are not


@lru_cache(maxsize=LEXICONS)
def _whole(lexicon: Lexicon) -> re.Pattern[str]:
    every = "|".join(cue(name, lexicon) for name, _ in STATUS)
    return re.compile(rf"(?:{every})(?:\.|\s(?:{cue('progress.status_at', lexicon)})(?:\s.{{2,80}})?)?", re.IGNORECASE)


@lru_cache(maxsize=8192)
def is_status(text: str, lexicon: Lexicon) -> bool:
    """Whether a text says nothing but how far the work has come: `in press`, `under review at Nature`."""
    return _whole(lexicon).fullmatch(text.strip(" .,;:")) is not None


def status_of(draft: Draft) -> PublicationStatus | None:
    """The status that a reference names, with its remarks: of several the furthest (`submitted to Ice, accepted`)."""
    for spans in (draft.statuses, draft.notes, draft.remarks):
        named = {status_in(draft.text[slice(*span)], draft.lexicon) for span in spans}
        if (furthest := next((status for status in FURTHEST_FIRST if status in named), None)) is not None:
            return furthest
    return None


@lru_cache(maxsize=LEXICONS)
def _cue(lexicon: Lexicon) -> re.Pattern[str]:
    """A status between two borders, or with the word behind which its venue follows."""
    every = "|".join(cue(name, lexicon) for name, _ in STATUS)
    at, article = cue("progress.waiting_at", lexicon), cue("progress.waiting_article", lexicon)
    return re.compile(
        rf"(?<=[.,;:)(\[”\"’?!-]\s)(?:{every})(?:\s(?:{at})(?=\s)(?:\s(?:{article})(?=\s))?|(?=\s?(?:[.,;:)\]{MASK}]|\d|\Z)))"
        rf"|(?<=[(\[])(?:{every})(?:\s(?:{at})(?=\s)(?:\s(?:{article})(?=\s))?|(?=\s?(?:[.,;:)\]{MASK}]|\d|\Z)))",
        re.IGNORECASE,
    )


def blank_statuses(draft: Draft) -> None:
    """Take what a reference says of its state out of the working text; its venue, its date and every offset stay.

    Reads `On Ice. To appear in Journal of Tests, 2026`, `On Ice (under review at Test Letters)`, and `Ice Letters,
    accepted` in front of an identifier; refuses `Women in press and radio`, which goes on.
    """
    for found in list(_cue(draft.lexicon).finditer(draft.work, draft.start, draft.stop)):
        draft.statuses.append(found.span())
        draft.work = f"{draft.work[: found.start()]}{' ' * len(found.group())}{draft.work[found.end() :]}"


@lru_cache(maxsize=LEXICONS)
def _waiting_at(lexicon: Lexicon) -> re.Pattern[str]:
    every = "|".join(cue(name, lexicon) for name, _ in STATUS)
    at, article = cue("progress.waiting_at", lexicon), cue("progress.waiting_article", lexicon)
    return re.compile(
        rf"(?<!\w)(?:{every})\s(?:{at})\s(?:(?:{article})\s)?(?P<venue>(?-i:[A-Z])[^()\[\]]{{2,120}})",
        re.IGNORECASE,
    )


def read_waiting_venue(draft: Draft) -> None:
    """The venue that a status names: `Under review at Test Letters`; `submitted in 2020` names none."""
    if draft.venue is not None or draft.publisher is not None:
        return
    for start, end in (*draft.statuses, *draft.notes, *draft.remarks):
        found = _waiting_at(draft.lexicon).search(draft.text, start, end)
        if found is not None:
            draft.venue = (found.start("venue"), start + len(draft.text[start : found.end("venue")].rstrip(" .,;)")))
            return


def status_of_heading(title: str, lexicon: Lexicon) -> PublicationStatus | None:
    """How far all works under a heading have come, where it does not stand over published ones too.

    Reads `In Submission` and `Accepted Papers`; refuses `In press or in print`, `Published/Accepted`.
    """
    mixed = pattern("progress.published", lexicon).search(_BRACKET.sub(" ", title)) is not None
    return None if mixed else status_in(title, lexicon)


def state_of_tag(tag: str | None, lexicon: Lexicon) -> PublicationStatus | None:
    """How far the work has come, where the tag beside it says so and nothing more.

    Reads `Under review` and `2025 - under review`; refuses `Preprint` and `ICE ’25`.
    """
    bare = _DATE.sub("", tag or "")
    return status_in(bare, lexicon) if bare and is_status(bare, lexicon) else None


def status_in(text: str, lexicon: Lexicon) -> PublicationStatus | None:
    """The status that a text names, as `In Submission`, `to appear`; None for `Published`."""
    for name, status in STATUS:
        if pattern(name, lexicon).search(text):
            return status
    return None
