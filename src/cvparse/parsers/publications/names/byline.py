"""Who wrote it: the names, where they stand, and the year or the status that follows them.

Most references open with the names. Where none stand there, or where the list prints titles first, they are looked for
behind the title. The year is read here only where it follows the names (or opens the reference); any other year is a
matter of the tail.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from cvparse.fields.persons import is_initials
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.name_list import NameList, read_names, read_only_names
from cvparse.parsers.publications.names.organisations import read_organisation
from cvparse.parsers.publications.source.dates import month_pattern
from cvparse.parsers.publications.source.locators import month_of
from cvparse.parsers.publications.status import is_status
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, cue_in_either_case, phrases

_YEAR = re.compile(
    r"[\s.,:;]{0,4}(?:(?P<open>[(\[])\s?)?(?P<year>(?:1[4-9]|20)\d\d)(?P<letter>[a-z](?![\w]))?"
    r"(?:(?!\s\()(?P<open2>[,/;\s-]{1,3})(?P<rest>[^()\[\]\d]{0,30}(?:\d{1,2}(?:\s?-\s?\d{1,2})?)?))?(?P<close>[)\]])?(?P<day>\s\(\s?(?P<said>(?:\d{1,2}\.?\s)?[^\W\d_]{3,10}\.?(?:\s\d{1,2})?)\)(?=:))?(?P<after>[\s.,:;]{0,3})"
)


@lru_cache(maxsize=LEXICONS)
def _editor_cue(lexicon: Lexicon) -> re.Pattern[str]:
    """What says, behind the names, that these are editors: `(Eds.)`, `, ed.`, `(org.)`."""
    return re.compile(
        rf"[\s,]{{0,3}}(?:[(\[]\b(?:{cue('editing.bracketed_behind_names', lexicon)})\b\.?[)\]]"
        rf"|[(\[]?\b(?:{cue('editing.behind_names', lexicon)})\b\.?[)\]]?)[.,:]?(?=[\s,.:]|$)",
        re.IGNORECASE,
    )


def read_authors(draft: Draft) -> None:
    """The names of the reference, and the year where it stands behind them."""
    work = draft.work
    draft.start += len(work[draft.start : draft.stop]) - len(work[draft.start : draft.stop].lstrip(" ,;"))
    _read_leading_year(draft)
    if draft.style.title_first and _read_title_first(draft):
        return
    organisation = read_organisation(work, draft.start, draft.stop, draft.lexicon)
    found = organisation or read_names(work, draft.start, draft.stop, draft.lexicon, draft.style.customs())
    found = _names_to_quotation(draft, found) or found
    sure = found is not None and (found.et_al or len(found.names) > 1 or found.form in FIRM)
    named_first = found is not None and draft.style.names_first
    if not sure and not named_first and _read_title_first(draft):
        return
    if found is not None and found.score >= LEAST_SCORE:
        found = _with_group(draft, found)
        draft.names = found
        draft.start = found.end
        editing = _editor_cue(draft.lexicon).match(work, found.end)
        if editing is not None:
            draft.authors_are_editors = True
            draft.cues.append(editing.span())
            draft.start = editing.end()
    if draft.names is None:
        _read_with_others(draft)
    read_year(draft)


@lru_cache(maxsize=LEXICONS)
def _months(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{month_pattern(lexicon)})?\.?\s*(?:\d{{1,2}}(?:\s?-\s?\d{{1,2}})?)?\s*$", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def _with_others(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<open>[(\[])?(?<!\w)(?:{cue('lists.together', lexicon)})\s(?=(?-i:[^\W\d_a-z]))", re.IGNORECASE
    )


def _read_with_others(draft: Draft) -> None:
    """Names behind `with`, where a list of the owner's works prints the others only.

    Reads `On counting (with B. Okri and C. Twill). Test Letters`, `“On counting,” with B. Okri, Test Letters`; refuses
    `Counting with R. Springer`, which stands in no bracket and behind no quote.
    """
    for found in islice(_with_others(draft.lexicon).finditer(draft.work, draft.start, draft.stop), MOST_CUES):
        ahead = draft.work[max(draft.start, found.start() - 3) : found.start()].rstrip(" ,.")
        if not found.group("open") and ahead[-1:] not in {"”", '"', "»", "’"}:
            continue
        names = read_names(draft.work, found.end(), draft.stop, draft.lexicon)
        if names is None or names.names[0].start > found.end() + 1:
            continue
        closing = draft.work[names.end : names.end + 1]
        if found.group("open") and closing not in {")", "]"}:
            continue
        draft.names = names
        draft.cues.append((found.start(), found.end()))
        draft.mask(found.start(), names.end + (1 if found.group("open") else 0))
        return


def _names_to_quotation(draft: Draft, so_far: NameList | None) -> NameList | None:
    """The names that fill all that stands before a title in quotes, where the ones read so far end earlier.

    Reads `J. R. Lund, Ada Maria Berg, Cleo Sample. “A Title.”` as three; refuses `Lund, A. On “cold” ice, 2020`.
    """
    quote = _QUOTE.search(draft.work, draft.start, draft.stop)
    if quote is None or quote.start() == draft.start:
        return None
    end = draft.start + len(draft.work[draft.start : quote.start()].rstrip(" .,:;"))
    if so_far is not None and so_far.end >= end - 1:
        return None
    found = read_only_names(draft.work, draft.start, end, draft.lexicon, draft.style.customs())
    fills = found is not None and found.end >= end - 1 and found.names[0].start <= draft.start + 1
    return found if fills and found is not None and len(found.names) > 1 else None


_QUOTE = re.compile(r"(?<![^\W_])[“„«\"]")


@lru_cache(maxsize=LEXICONS)
def _group(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands between persons and a team behind them: `, on behalf of the `, `; the members of the `."""
    teams = "|".join(sorted(noun.capitalize() for noun in phrases("names.team", lexicon)))
    article, members = cue("names.team_article", lexicon), cue("names.team_members", lexicon)
    return re.compile(
        rf"\s?(?:;|,?\s(?:{cue('lists.plain_and', lexicon)}|&)|,)\s"
        rf"(?:(?:(?:{cue('names.team_on_behalf', lexicon)})\s)?(?:{article})\s(?!{members}))?"
        rf"(?P<lead>(?:{cue('names.team_lead', lexicon)})\s)?"
        rf"(?=(?:[A-Z][\w/&-]{{0,30}}\s){{1,5}}(?:{teams})\b)"
    )


@lru_cache(maxsize=LEXICONS)
def _group_in_brackets(lexicon: Lexicon) -> re.Pattern[str]:
    """For whom the persons speak: `(for the Snow Team)`."""
    return re.compile(
        rf",?\s[(\[](?:(?:{cue('names.team_for', lexicon)})\s)?(?:(?:{cue('names.team_article', lexicon)})\s)?"
        rf"(?P<group>[A-Z][\w/&’ -]{{1,60}}?\s(?:{cue_in_either_case('names.teams', lexicon)}))[)\]]"
    )


INVERTED = frozenset({"Hu, Q., Han, S.", "Hu, Q.; Han, S.", "Hu, Q., and S. Han"})


@lru_cache(maxsize=LEXICONS)
def _behind_group(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:;|,)(?:\s(?:{cue('lists.plain_and', lexicon)}|&))?\s")


def _with_group(draft: Draft, found: NameList) -> NameList:
    """A collaboration behind the persons: `Muster, A.; Sample, B.; TEST Consortium`, `A. Muster and the TEST Team`."""
    bracket = _group_in_brackets(draft.lexicon).match(draft.work, found.end, draft.stop)
    if bracket is not None:
        draft.notes.append(bracket.span("group"))  # for whom the persons speak
        return replace(found, end=bracket.end())
    seam = _group(draft.lexicon).match(draft.work, found.end, draft.stop)
    group = read_organisation(draft.work, seam.end(), draft.stop, draft.lexicon) if seam is not None else None
    if group is None:
        return found
    first = group.names[0]
    if seam is not None and seam.group("lead"):
        first = replace(first, start=seam.start("lead"))
    names, end, et_al = (*found.names, first, *group.names[1:]), group.end, found.et_al
    more = _behind_group(draft.lexicon).match(draft.work, end, draft.stop)
    others = (
        read_names(draft.work, more.end(), draft.stop, draft.lexicon, draft.style.customs())
        if more is not None
        else None
    )
    if others is not None and (others.form == found.form or {others.form, found.form} <= INVERTED):
        names, end, et_al = (*names, *others.names), others.end, others.et_al
    return NameList(names, end, et_al, found.form, found.score)


FIRM = frozenset(
    {"organisation", "Hu, Q.; Han, S.", "Hu, Q., Han, S.", "Hu, Q., and S. Han", "Q. Hu, S. Han", "Hu Q, Han S"}
)
MOST_CUES = 4  # words for `with` looked at; a title may hold some
LEAST_SCORE = 0.8  # one full name that a comma follows; less is a word
_LEADING_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)[.,:]?\s+(?=[“‘\"]|\[?\d{1,3}[.\])]\s)")
_YEAR_AND_NAMES = re.compile(r"[\[(]?(?P<year>(?:19|20)\d\d)(?:[\])][.:]?|[.:])\s+")  # `[2019] A. Lund, B. Okri.`
INITIALLED = frozenset({"Q. Hu, S. Han", "Hu, Q., Han, S.", "Hu, Q.; Han, S.", "Hu Q, Han S"})


@lru_cache(maxsize=LEXICONS)
def _seam(lexicon: Lexicon) -> re.Pattern[str]:
    """Where a title may end that names follow."""
    words = cue("lists.before_names", lexicon)
    return re.compile(rf"(?<=[^\W_]{{2}})[,.:?!]\s|(?<=[+#)\d]),\s|[”’]\s?,?\s|\s(?:{words})\s(?=[A-Z])")


def _read_leading_year(draft: Draft) -> None:
    """`2016 ‘A Title’`, `2023 25. A title`, `[2019] A. Lund, B. Okri. A title`: the year as the first word, and the
    number behind it."""
    found = _LEADING_YEAR.match(draft.work, draft.start, draft.stop)
    if found is None:
        found = _YEAR_AND_NAMES.match(draft.work, draft.start, draft.stop)
        names = read_names(draft.work, found.end(), draft.stop, draft.lexicon) if found is not None else None
        if found is None or names is None or names.form not in INITIALLED or names.names[0].start > found.end():
            return
    draft.year = found.span("year")
    draft.year_place = "first"
    draft.start = found.end()
    number = re.compile(r"\[?\d{1,3}[.\])]\s+").match(draft.work, draft.start)
    if number is not None:
        draft.label = draft.label or (number.start(), number.start() + len(number.group().rstrip()))
        draft.start = number.end()


def _read_title_first(draft: Draft) -> bool:
    """Names behind the title: `A Title of Some Words, A. Smith, B. Jones. In Proceedings`.

    Where the list does not print its titles first, the names must have initials, and the title more than two words.
    """
    work, start = draft.work, draft.start
    for seam in _seam(draft.lexicon).finditer(work, start, min(draft.stop, start + 320)):
        before = work[start : seam.start()]
        if (
            len(before.split()) < 3
            or "“" in before[1:]
            or _edited_by(draft.lexicon).search(work, max(start, seam.end() - 40), seam.end())
        ):
            continue
        found = read_names(work, seam.end(), draft.stop, draft.lexicon, draft.style.customs())
        if found is None or found.names[0].start > seam.end() + 1 or found.form not in BEHIND_TITLE:
            continue
        initials = any(n.given and is_initials(work[slice(*n.given)].split()[0]) for n in found.names)
        if not initials and not (draft.style.title_first and len(found.names) > 1):
            continue
        if _ends_title(work, found, draft.style.title_first):
            continue
        if found.score < 2.0 or _looks_like_place(work, found) or _editor_cue(draft.lexicon).match(work, found.end):
            continue
        end = seam.start() + (1 if work[seam.start()] in "?!" else 0)
        draft.title = (start + len(before) - len(before.lstrip(' “‘"')), len(work[:end].rstrip(' ,.:”’"')))
        draft.names, draft.start, draft.title_end = found, found.end, "names"
        read_year(draft)
        return True
    return False


def _ends_title(work: str, found: NameList, sure: bool) -> bool:
    """Whether the first of the names is the end of the title: `That Counts with Causal Tests, A. Lund, B. Okri`."""
    short = [
        name.given is not None and is_initials(work[slice(*name.given)].split(maxsplit=1)[0]) for name in found.names
    ]
    return sure and len(short) > 1 and not short[0] and all(short[1:])


@lru_cache(maxsize=LEXICONS)
def _edited_by(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{cue('editing.edited_by', lexicon)}|{cue('editing.translated_by', lexicon)})\s\Z", re.IGNORECASE
    )


BEHIND_TITLE = frozenset({"Q. Hu, S. Han", "Qinghao Hu, Song Han", "Hu Q, Han S", "Hu, Q., Han, S.", "Hu, Q.; Han, S."})


def _looks_like_place(work: str, found: NameList) -> bool:
    """One name alone behind a title is as likely a journal (`J. Smith` and `J. Climate`): it must end the sentence."""
    following = work[found.end : found.end + 2]
    return len(found.names) == 1 and (
        (work[found.end - 1] != "." and following[:1] != ".") or found.form != "Q. Hu, S. Han"
    )


_STATUS = re.compile(r"[\s.,:;]{0,3}[(\[](?P<status>[^()\[\]]{2,40})[)\]][\s.,:;]{0,3}")


def read_year(draft: Draft) -> None:
    """A year at the start of what is not read: `(2019).`, `2019.`, `, 2019:`, `(2019, May)`."""
    status = _STATUS.match(draft.work, draft.start, draft.stop)
    if status is not None and draft.names is not None and is_status(status.group("status"), draft.lexicon):
        draft.statuses.append(status.span("status"))
        draft.start = status.end()
        return
    found = _YEAR.match(draft.work, draft.start, draft.stop)
    if found is None or draft.year is not None:
        return
    bracket = found.group("open") is not None
    rest = found.group("rest")
    end = found.end()
    if bracket and found.group("close") is None:
        return
    if not bracket:
        end = found.end("letter") if found.group("letter") else found.end("year")
        end = found.end("day") if found.group("day") else end
        after = draft.work[end : end + 1]
        if after not in {"", " ", ".", ",", ":", ";"} or (draft.names is None and after not in {".", ":", ","}):
            return
    elif rest and not _months(draft.lexicon).match(rest):
        return
    if draft.names is None and not bracket and draft.start > 0:
        return
    draft.year = (found.start("year"), found.end("letter") if found.group("letter") else found.end("year"))
    draft.year_place = "bracket" if bracket else "bare"
    draft.month = month_of(rest if rest and bracket else found.group("said") or "", draft.lexicon)
    draft.start = end
