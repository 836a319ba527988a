"""Where a row is cut: at strong separators, at a change of print, at commas that part and not at those that enumerate.

Strong separators are cells, icons, bars, middle dots, spaced dashes and at signs, and semicolons. A dash inside a bold
name parts nothing where more print follows; the end of that name does. A comma parts outside brackets, but not before a
legal form (`Acme, Inc.`), inside one organization's name, or in `A, B, and C`. It does not say what a stretch is.
"""

from __future__ import annotations

import regex

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.spans.worksheet import Worksheet
from cvparse.text.normalize import is_cjk
from cvparse.text.styled import Style
from cvparse.text.trim import trimmed

STRONG = regex.compile(
    r"[\t\ufffc;|•]|(?<=\s)@(?=\s)|(?<!\p{Ll})[·∙‧]|[·∙‧](?!\p{Ll})|(?<=\s)[–—-]{1,3}(?=\s)|—|[；｜]"
)  # `doctorant·es` is one word
SEMICOLON = regex.compile(r"[;；]")
COLON = regex.compile(r"\s{0,3}[:：]\s{0,3}")  # with the blanks about it, where it parts a label from its value
COMMA = regex.compile(r"[,，、،](?=\s|[\p{Han}\p{Katakana}\p{Hiragana}]|$)")
WHOLE_SEPARATORS = "\t|\ufffc"
OPENING, CLOSING = "([（", ")]）"
LONGEST_MEMBER = 5

Stretch = tuple[int, int]


def cut(text: str, start: int, end: int, separator: regex.Pattern[str]) -> list[Stretch]:
    """The stretches between separators that stand outside brackets, trimmed, the empty ones left out."""
    stretches, last, depth, seen = [], start, 0, start
    for match in separator.finditer(text, start, end):
        depth += sum((c in OPENING) - (c in CLOSING) for c in text[seen : match.start()])
        seen = match.start()
        if depth <= 0:
            stretches.append((last, match.start()))
            last = match.end()
    stretches.append((last, end))
    return [(a, b) for a, b in (trimmed(text, a, b) for a, b in stretches) if a < b]


def cut_strong(sheet: Worksheet, start: int, end: int) -> list[Stretch]:
    """The stretches between strong separators.

    Reads `**Space Administration - Jet Laboratory** – Pasadena` as two and `**Institute of Technology** Daejeon` as
    two; it does not cut `**Postdoc** in Department of Physics` at the change of print.
    """
    text = sheet.text.text
    chunks = cut(text, start, end, STRONG)
    bold = sheet.text[start:end].spans(Style.BOLD)
    if not chunks or not bold or bold[0][0] > 0 or not text[start + bold[0][1] : end].strip():
        return chunks
    name_end = start + bold[0][1]
    joined: list[Stretch] = chunks[:1]
    for chunk in chunks[1:]:
        seam = text[joined[-1][1] : chunk[0]]
        if chunk[0] < name_end and not any(c in WHOLE_SEPARATORS for c in seam):
            joined[-1] = (joined[-1][0], chunk[1])
        else:
            joined.append(chunk)
    first = joined[0]
    if first[0] < name_end < first[1] and text[name_end:].lstrip()[:1].isupper():
        parts = [trimmed(text, first[0], name_end), trimmed(text, name_end, first[1])]
        joined[:1] = [part for part in parts if part[0] < part[1]]
    return joined


def cut_commas(text: str, start: int, end: int, lexicon: Lexicon) -> list[Stretch]:
    """The stretches between commas that part.

    Reads `Lecturer, Department of X, University` as three, `Acme, Inc.` and `Department of A, B, and C` as one; it does
    not join `Postdoc, Lab and Field Group` where only two stand.
    """
    parts = cut(text, start, end, COMMA)
    if len(parts) < 2:
        return parts
    names = [(start + m.start, start + m.end) for m in find_organizations(text[start:end], lexicon)]
    legal = lexicon.phrases("organizations.legal_form")
    joined = [parts[0]]
    for part in parts[1:]:
        inside = any(a < joined[-1][1] and b > part[0] for a, b in names)
        opener = legal.at_start(text[slice(*part)])
        if inside or (opener and not text[part[0] + opener.end : part[1]].strip(" .") and opener.start == 0):
            joined[-1] = (joined[-1][0], part[1])
        elif _closes_enumeration(text, joined, part, lexicon):
            joined[-2:] = [(joined[-2][0], part[1])]
            while len(joined) > 1 and _is_member(text, joined, lexicon):
                joined[-2:] = [(joined[-2][0], joined[-1][1])]
        else:
            joined.append(part)
    return joined


def cut_ideographs(text: str, start: int, end: int, lexicon: Lexicon) -> list[Stretch]:
    """A name in ideographs cut behind the university that it begins with: a part of it follows without a blank.

    Cuts `北浜大学工学部`; refuses `大学院情報学研究科`, where no name stands before the word.
    """
    for match in lexicon.phrases("education.university").find(text[start:end]):
        at = start + match.end
        if match.start and at < end and is_cjk(text[at - 1]) and is_cjk(text[at]) and len(text[at:end]) > 1:
            return [(start, at), (at, end)]
    return [(start, end)]


def cut_blanks(text: str, start: int, end: int, lexicon: Lexicon) -> list[Stretch]:
    """A stretch in ideographs cut at a blank behind an organization's name or before a job title.

    Reads `東京大学 准教授` as two; does not cut `サイバー Lab`, where neither list knows what stands at the blank.
    """
    ends = {start + m.end for m in find_organizations(text[start:end], lexicon)}
    opens = {start + m.start for m in find_roles(text[start:end], lexicon)}
    opens |= {start + m.start for m in find_degrees(text[start:end], lexicon)}
    parts: list[Stretch] = []
    last = start
    for at in (i for i in range(start + 1, end - 1) if text[i] in " \u3000"):
        if is_cjk(text[at - 1]) and is_cjk(text[at + 1]) and (at in ends or at + 1 in opens):
            parts.append((last, at))
            last = at + 1
    return [*parts, (last, end)]


def _closes_enumeration(text: str, before: list[Stretch], part: Stretch, lexicon: Lexicon) -> bool:
    """Whether a part is the last of `A, B, and C`."""
    opens = text[part[0]] == "&" or lexicon.phrases("words.conjunction").at_start(text[slice(*part)]) is not None
    return opens and len(before) > 1 and len(text[slice(*before[-1])].split()) <= LONGEST_MEMBER


def _is_member(text: str, joined: list[Stretch], lexicon: Lexicon) -> bool:
    """Whether the stretch before a joined enumeration is one more of its members: short, and no name of its own."""
    before = text[slice(*joined[-2])]
    return len(joined) > 2 and len(before.split()) <= 2 and not find_organizations(before, lexicon)
