"""DOI, arXiv number, ISBN, PMID, addresses and descriptions in brackets, taken out with the words that introduce them.

They may stand anywhere, so they go first: no later rule takes the digits of a DOI for pages. Reads `doi: 10.5555/x`,
`https://doi.org/10.5555/x`, `[Online]. Available: http://…`, `arXiv:2401.01234 [cs.LG]`; `10.5555` alone is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.type_remarks import read_description
from cvparse.parsers.publications.vocabulary import LEXICONS, cue

JOINER = "\u2060"  # stands in the working text for the blank of a line end inside an address: no blank, no letter
_B = rf"[\s{JOINER}]?"
_DOI = re.compile(
    rf"(?:<\s?)?(?:\(?\bdoi\b\)?\s?[:=]?\s{{0,2}}|https?{_B}:{_B}/{_B}/{_B}(?:dx{_B}\.{_B})?(?:www\.)?doi{_B}\.{_B}org{_B}/{_B}"
    rf"|\bdoi\.{_B}org/|\bdx\.doi\.org/){{0,3}}"
    rf"(?P<doi>10{_B}\.{_B}\d{{3,9}}{_B}(?:/|%2F){_B}(?:[^\s<>“”\"]{{1,60}}<[^\s<>“”\"]{{1,40}}>\d\.[\w]{{1,2}}\.[\w]{{1,2}};\d(?:-\w)?|[^\s<>“”\",;]{{1,200}})(?:[,;][^\s<>“”\",;]{{3,60}})?)\s?>?",
    re.IGNORECASE,
)
_ARXIV = re.compile(
    r"(?:\bIn:?\s)?(?:\barxiv\s?(?:e-?|pre-?)?prints?,?\s{1,2})?\(?\[?\b(?:e-?print:?\s)?arxiv[:\s.,]{1,3}(?:e-?prints?,?\s)?(?P<id>\d{4}\s?\.?\s?\d{4,5}(?:v\d{1,2})?|[a-z-]{2,10}(?:\.[A-Z]{2})?/\d{7})"
    r"(?P<class>\s{0,2}[\[(]\s?(?-i:[a-z])[\w.-]{1,12}(?:,\s?[\w.-]{2,10})?[\])])?[)\]]?|(?<![\w/])\[?(?P<old>(?:astro-ph|hep-(?:th|ph|ex|lat)|gr-qc|cond-mat|quant-ph|nucl-(?:th|ex)|math-ph|math|cs|physics)(?:\.[A-Z]{2})?\s?/\s?\d{7})(?:v\d)?\]?"
    r"|(?<=,\s)(?P<bare>\d{4}\.\d{4,5})(?=[.;\s]*\Z)",
    re.IGNORECASE,
)
_DOI_TARGET = re.compile(
    r"(?:https?://(?:dx\.|www\.)?doi\.org/|doi:)(?P<doi>10\.\d{3,9}/[^\s?#]{1,200})", re.IGNORECASE
)
_ARXIV_TARGET = re.compile(
    r"https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/(?P<id>\d{4}\.\d{4,5}|[a-z.-]{2,15}/\d{7})", re.IGNORECASE
)
_OLD_ARXIV = re.compile(r"[a-z]\s?/\s?\d{7}|\d{4}\.\d{4}")
_ISBN = re.compile(r"\bISBN(?:-?1[03])?:?\s{0,2}(?P<isbn>[\dX][\dX\s-]{8,18}[\dX])", re.IGNORECASE)
_ISSN = re.compile(r"\bISSN:?\s{0,2}\d{4}-?\d{3}[\dX]\b", re.IGNORECASE)
_PMID = re.compile(r"\b(?:PubMed\s)?(?:PMID|PubMed(?:\sID)?)\s?[:#]?\s{0,2}(?P<pmid>\d{5,9})\b\.?", re.IGNORECASE)
_PMC = re.compile(r"\b(?:PubMed\s?Central\s)?(?:PMCID:?\s{0,2})?(?:PMC){1,2}\d{5,9}\b\.?")
_PATENT = re.compile(
    r"(?:\((?:[A-Z][\w.]{1,12}\s)?[Pp]atent\s(?:No\.?\s)?)?\b(?P<full>(?:(?:US|EP|CN|DE|GB|FR|KR)\s?(?:[Pp]atent\s)?(?:No\.?\s)?|U\.S\.\s[Pp]atent\s(?:No\.?\s)?|WO[\s/-]?)(?P<number>\d(?:(?![,.]\s(?:19|20)\d\d)[\d\s/,.]){5,16}(?:\s?[A-Z]\d?)?))\b\)?"
)
_APPLICATION = re.compile(
    r"(?:\b(?:US|U\.S\.)\s)?\b[Pp]atent\s(?:(?:No\.?\s)?(?P<design>(?:D|RE|PP)\s?\d{2,3}(?:,?\d{3})?(?:\s[A-Z]\d?)?)"
    r"|[Aa]pp(?:lication|l?\.)?\s(?:Ser(?:ial|\.)\s)?(?:No\.?\s)?(?P<number>\d{2}/\d{3},?\d{3}))\b"
)  # numbers that a kind goes before, or that only the words tell from others: `D855,004 S`, `16/555,002`
MOST_ROLES = 4
_PATENT_OFFICE = re.compile(r"US|EP|CN|DE|GB|FR|KR|U\.S\.|WO")  # what a number of a patent opens with; cheap to search
_URL = re.compile(
    rf"<?\s?(?P<url>(?:https?|ftp){_B}:{_B}/{_B}/{_B}[^\s<>“”\"]{{1,400}}|\bwww\.[^\s<>“”\"]{{3,300}})\s?>?",
    re.IGNORECASE,
)


@lru_cache(maxsize=LEXICONS)
def _introduction(lexicon: Lexicon) -> re.Pattern[str]:
    words = cue("sources.available", lexicon)
    return re.compile(rf"(?:[\[(]?\b(?:{words})[\])]?\s?[:.]?\s{{0,2}}){{1,3}}[<(\[]?$", re.IGNORECASE)


@lru_cache(maxsize=LEXICONS)
def _visit(lexicon: Lexicon) -> re.Pattern[str]:
    words, on = cue("sources.access", lexicon), cue("sources.visit_on", lexicon)
    return re.compile(
        rf"[\[(]?\b(?:{words})\b:?\s(?:(?:{on})\s)?(?:[\w./,-]{{1,12}}\s?){{0,5}}\d{{1,4}}[\])]?\.?",
        re.IGNORECASE,
    )


_SPACED = re.compile(r"\bhttps?\s:(?:\s[/.:?=&_-]|\s?[^\s/.:?=&_]{1,60}(?=\s[/.:?=&_-]\s)){2,40}\s[\w.()-]{1,80}")
_BLANK = re.compile(r"\s")
_TOKEN = re.compile(r"\S{1,400}\Z")
_ADDRESS = re.compile(r"https?\b|www\.|doi[:.]|doi\.org|\b10\.(?:\d{3,9}/|\Z)|arxiv\.org", re.IGNORECASE)
_SIGN_FIRST = re.compile(r"[/_=?&%#-][^\W_]")
LONGEST_SICI = 40  # characters up to its second bracket
_SICI = re.compile(r"\(SICI\)\d{4}-\d{3}[\dX]\(\d{4,10}\)\Z")  # a volume and more follow behind it
_GOES_ON = re.compile(r"[/?#&=_%.]?[\w()%~+-]{0,80}[\d/._=-][^\s,;]{0,400}|[a-z][\w-]{2,80}[.,;)]{0,2}(?=\s|\Z)")
_SENTENCE = re.compile(r"(?:(?:19|20)\d\d|\(\S{0,60}|[A-Z][a-z]+|pp?\.\S{0,20})[.,;:)]{0,3}\Z")


def join_broken(draft: Draft, breaks: Sequence[int]) -> None:
    """Close the addresses that a line end breaks behind or before one of their signs, in the working text,
    and those that are printed with blanks around their signs.

    Reads `doi.org/10. / 5555/abc`, `10.5555/abc- / 2020.7` and `https://example.org/ice / -and-snow`; refuses
    `doi: 10.5555/abc. / Cited by 7` and `10.5555/abc. / 2019.`, where the full stop ends the sentence.
    """
    for found in _SPACED.finditer(draft.work):
        closed = _BLANK.sub(JOINER, found.group())
        draft.work = draft.work[: found.start()] + closed + draft.work[found.end() :]
    for at in breaks[1:]:
        broken = draft.work[at - 2] in "/-_.=?&%#:" or _SIGN_FIRST.match(draft.work, at) is not None
        broken = broken or _SICI.search(draft.work, max(0, at - LONGEST_SICI), at - 1) is not None
        if draft.work[at - 1] != " " or not broken:
            continue
        token = _TOKEN.search(draft.work, max(0, at - 400), max(0, at - 1))
        if token is None:
            continue
        ahead = draft.work[max(0, token.start() - 6) : token.end()] if token.group() == "10." else token.group()
        following = _GOES_ON.match(draft.work, at)
        if _ADDRESS.search(ahead) is None or following is None:
            continue
        word = following.group()
        ends = draft.work[at - 2] == "." and (_SENTENCE.match(word) is not None or word[:1].isalpha())
        if ends and not re.match(r"[a-z]{2,4}/", word):
            continue
        draft.work = draft.work[: at - 1] + JOINER + draft.work[at:]


def read_identifiers(draft: Draft) -> None:
    """Take all identifiers, and what a bracket says the work is, out of the draft's working text."""
    read_description(draft)
    work = draft.work
    lower = work.lower()
    if "10." in work or JOINER in work:
        _read_dois(draft)
    if "rxiv" in lower or _OLD_ARXIV.search(work) is not None:
        _read_arxiv(draft)
    for name in ("isbn", "pmid"):
        if name not in lower and not (name == "pmid" and "pubmed" in lower):
            continue
        found = (_ISBN if name == "isbn" else _PMID).search(draft.work)
        if found is not None:
            setattr(draft, name, re.sub(r"[\s-]", "", found.group(name)))
            draft.mask(*found.span())
    if _PATENT_OFFICE.search(draft.work) is not None:
        _read_patent(draft)
    for cue_word, extra in (("issn", _ISSN), ("pmc", _PMC)):
        if cue_word not in lower:
            continue
        found = extra.search(draft.work)
        if found is not None:
            draft.notes.append(found.span())
            draft.mask(*found.span())
    if "http" in work or "www." in work or "ftp:" in work:
        _read_urls(draft)
    if draft.doi is None or draft.arxiv_id is None:
        _read_targets(draft)


def _read_targets(draft: Draft) -> None:
    """A DOI and an arXiv number to which words of the reference lead, where none is printed; the first of each.

    Reads the target `https://doi.org/10.5555/x` of a linked title; refuses `https://example.org/doi/10.5555/x.pdf`.
    """
    for _, _, target in draft.printed.links():
        if draft.doi is None and (found := _DOI_TARGET.fullmatch(target)):
            draft.doi = unquote(found.group("doi"))
        elif draft.arxiv_id is None and (found := _ARXIV_TARGET.match(target)):
            draft.arxiv_id = found.group("id")


def _read_patent(draft: Draft) -> None:
    """The number of a patent: `US 1,234,567 B2`, `WO/2020/123456`; one in an address stays a part of it, too. The
    words for whose it is are taken out: `, inventors; Ice Ltd, assignee`."""
    if (application := _APPLICATION.search(draft.work)) is not None:
        draft.mask(*application.span())
        draft.number, draft.kind_code = application.span(application.lastgroup or 0), "P"
        return
    found = list(_PATENT.finditer(draft.work))
    patent = next((one for one in found if draft.work[one.start() - 1 : one.start()] != "/"), None)
    if patent is not None:
        draft.mask(*patent.span())
    elif found:
        patent = found[0]
    if patent is not None:
        draft.number, draft.kind_code = patent.span("full"), "P"
        for role in list(_roles(draft.lexicon).finditer(draft.work))[:MOST_ROLES]:
            draft.mask(*role.span())


@lru_cache(maxsize=LEXICONS)
def _roles(lexicon: Lexicon) -> re.Pattern[str]:
    inventor, assignee = cue("works.inventor", lexicon), cue("works.assignee", lexicon)
    return re.compile(rf",\s(?:{inventor})(?=[;.,])|;\s[^;,.]{{2,80}}(?:,\s[^;,.]{{2,20}})?,\s(?:{assignee})(?=[;.])")


def _read_dois(draft: Draft) -> None:
    for number, found in enumerate(list(_DOI.finditer(draft.work))[:4]):
        value = trim(found.group("doi"))
        end = found.start("doi") + len(value)
        if found.end() > found.end("doi"):
            end = found.end()
        if number == 0 or draft.doi is None:
            printed = re.sub(r"\s", "", draft.text[found.start("doi") : found.start("doi") + len(value)])
            draft.doi = printed if "/" in printed else unquote(printed)  # `10.5555%2Fice`
        start = _introduced(draft.work, _host(draft.work, found.start()), draft.lexicon)
        draft.mask(start, end)


def _host(work: str, start: int) -> int:
    """Where the address begins that ends with a DOI: `https://journal.example.org/doi/10.5555/x`."""
    token = _TOKEN.search(work, max(0, start - 200), start)
    return token.start() if token is not None and "://" in token.group() else start


def trim(value: str) -> str:
    """An address without the punctuation of the sentence around it."""
    value = value.rstrip(".,;:'’”>*")
    while value[-1:] in (")", "]", "}") and value.count(value[-1]) > value.count("([{"[")]}".index(value[-1])]):
        value = value[:-1].rstrip(".,;:")
    return value


def _read_arxiv(draft: Draft) -> None:
    found = _ARXIV.search(draft.work)
    if found is None:
        return
    if draft.work[found.start() - 1 : found.start()] == "/":  # in an address
        return
    draft.arxiv_id = re.sub(r"\s", "", found.group("id") or found.group("old") or found.group("bare"))
    draft.arxiv = found.span()
    draft.mask(*found.span())


def _introduced(work: str, start: int, lexicon: Lexicon) -> int:
    found = _introduction(lexicon).search(work[max(0, start - 60) : start])
    return max(0, start - 60) + found.start() if found else start


def _read_urls(draft: Draft) -> None:
    for found in list(_URL.finditer(draft.work))[:6]:
        value = trim(found.group("url"))
        end = found.start("url") + len(value)
        if found.end() > found.end("url"):
            end = found.end()
        address = re.sub(r"\s", "", draft.text[found.start("url") : found.start("url") + len(value)])
        if draft.arxiv_id is None and (
            known := re.search(r"arxiv\.org/(?:abs|pdf)/(\d{4}\.\d{4,5}|[a-z.-]+/\d{7})", address, re.IGNORECASE)
        ):
            draft.arxiv_id = known.group(1)
        draft.url = draft.url or address
        draft.mask(_introduced(draft.work, found.start(), draft.lexicon), end)
        visit = _visit(draft.lexicon).search(draft.work)
        if visit is not None:
            draft.notes.append(visit.span())
            draft.mask(*visit.span())
