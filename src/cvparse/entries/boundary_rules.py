"""Where entries start: one rule for each way in which lists are set.

A rule looks at the whole list and either gives the rows at which entries start or says that the list is not set its
way. Evidence that is drawn for the purpose (`CERTAIN`: numbers, tags in the margin, bullets) decides by itself, the
first rule that fits. Evidence that can be chance (`WEIGHED`: tags at the right, gaps, faces, ragged ends) is weighed:
all rules that fit are compared, see `weight`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import regex

from cvparse.entries.enumerators import INDENT, LONGEST_PREAMBLE, Starts, by_label
from cvparse.entries.line_features import LineFeatures
from cvparse.entries.margin_rules import LEAST_ROWS, by_later_margin, by_margin
from cvparse.layout.thresholds import LARGER_GAP, TABLE_ROWS
from cvparse.text.styled import CELL

Rule = Callable[[Sequence[LineFeatures]], Starts | None]

CLOSE = 1.35  # em; lines of one paragraph
LONGEST_QUOTED = 8  # lines of an entry on average; in a list of longer ones few of the titles are quotations
FEW = 8  # bullets to a line between them that has none: a heading that was not known
TABLE_SHARE = 0.9  # a cell that wraps makes a line without a gap
ANNOUNCED = regex.compile(r"\p{Lu}[\p{L}’' -]{2,40}[:：]\s{1,3}(?=\S)")
OPENING_DATE = regex.compile(
    r"\s?(?:\d\d?[/.])?(?:19|20)\d\d(?:\s?[–—-]\s?(?:(?:\d\d?[/.])?(?:19|20)?\d\d|\p{L}{3,10}+)?)?"
    r"(?:,\s?(?:19|20)\d\d){0,3}[:,.]?\s{1,4}\p{L}"
)
YEAR_END = regex.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[–—-]\s?(?:\d{1,4}|\p{L}{3,12})?)?[).\]]{0,2}\s{0,2}$")
DATED_ENDS = 0.7  # of the short lines; an entry of such a list has its date last
BULLETED = "bulleted"


def by_bullet(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries have bullets, and nothing but their own further lines stands between them.

    Reads `• Award, 2020 / • Prize, 2019`, and `Reviewer: A, B` behind the last of them as an entry; refuses `Lecturer,
    University / • taught … / • wrote …`, where the bullets are the entry's highlights.
    """
    bullets = [i for i, row in enumerate(rows) if row.bullet and not row.line.margin]
    if not bullets or bullets[0] > 0:
        return None
    indent = min(rows[i].indent for i in bullets)
    plain = [row for i, row in enumerate(rows) if not row.bullet and row.indent < indent + INDENT / 2]
    tail = next((i for i in range(bullets[-1] + 1, len(rows)) if _announces(rows, i) and rows[i] in plain), len(rows))
    between = sum(not rows[i - 1].line.full for i, row in enumerate(rows[:tail]) if i and row in plain)
    if between * FEW > len(bullets):
        return None
    return frozenset([*(i for i in bullets if rows[i].indent <= indent + INDENT), *range(tail, len(rows))[:1]])


def by_later_bullet(rows: Sequence[LineFeatures]) -> Starts | None:
    """As `by_bullet`, below a few lines that have none: a legend, a remark, the head of a group.

    Reads `† a new course / • Rivers <2020> / • Lakes <2019>`; refuses `Lecturer, 2019 / • taught … / • wrote …`, where
    the date stands above the bullets, few bullets of which less than half are dated, lines with a tag beside them, and
    `Lund, A. On rivers. / • Best paper, 2020`: a line that ends with a full stop is an entry, and they are of it. So
    are undated bullets that mostly open with a label: `River Flows / • Partners: Oslo / • Duration: 36 months`.
    """
    first = next((i for i, row in enumerate(rows) if row.bullet), 0)
    if not 0 < first <= LONGEST_PREAMBLE or any(_tells_time(row) or row.line.aside for row in rows[:first]):
        return None
    starts = by_bullet(rows[first:])
    if starts is None or len(starts) < LEAST_ROWS or rows[first - 1].line.text.text.rstrip().endswith("."):
        return None
    bulleted = [rows[i + first] for i in sorted(starts)]
    dated = sum(map(_tells_time, bulleted))
    labelled = sum(ANNOUNCED.match(row.line.text.text, row.bullet) is not None for row in bulleted)
    are_facts = 2 * labelled > len(bulleted)
    if 2 * dated < len(bulleted) and (are_facts or len(bulleted) < FEW * first):
        return None
    return frozenset(i + first for i in starts)


def _tells_time(row: LineFeatures) -> bool:
    """Whether a year stands in a line, or a figure in a tag beside it: `Fall ’25`."""
    return row.dated or any(map(str.isdigit, row.line.aside.text + row.line.margin.text))


def _announces(rows: Sequence[LineFeatures], at: int) -> bool:
    """Whether a line opens with a few words and a colon, and goes on with no full line above it: `Reviewer: A, B`."""
    return ANNOUNCED.match(rows[at].line.text.text) is not None and not rows[at - 1].line.full


def by_drawn_table(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries are the rows of a table with drawn borders, below and above a few lines that are no part of it.

    Reads bordered rows under a caption; refuses a list of which a small table is only a part.
    """
    tabled = [i for i, row in enumerate(rows) if row.line.tabled]
    if len(tabled) < TABLE_ROWS or len(tabled) < TABLE_SHARE * (len(rows) - LONGEST_PREAMBLE):
        return None
    return frozenset(tabled)


def by_table(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries are the rows of a table: nearly every line is cut into cells by gaps as wide as between columns.

    Reads `CS 101 Logic | Undergraduate | Fall 2020` under the heads of its columns; refuses entries of two lines of
    which one has a gap, and lists with nothing but a tag at the right.
    """
    celled = [i for i, row in enumerate(rows) if CELL in row.line.text.text.strip()]
    if len(celled) < LEAST_ROWS or len(celled) < TABLE_SHARE * len(rows) or celled[0] > 0:
        return None
    return frozenset(celled)


def by_quotation(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries open with their title in quotes, each on a line of its own.

    Reads `“On Rivers”, Forum, 2020 / “On Ice”, Oslo, 2019`; refuses a list whose first line opens with something else,
    a quotation that begins a line only because the line above it was full, unless it has a tag as the first has, and
    titles in a face of their own, or beside dates, of which some only are quotations.
    """
    starts = [i for i, row in enumerate(rows) if row.quoted]
    untagged = [i for i in starts if i and not (rows[0].line.aside and rows[i].line.aside)]
    wrapped = [i for i in untagged if rows[i - 1].line.full and not rows[i - 1].dated]
    if len(starts) < max(2, len(rows) / LONGEST_QUOTED) or starts[0] > 0 or len(wrapped) > len(starts) // 2:
        return None
    if _are_some_titles(rows, starts):
        return None
    return frozenset(i for i in starts if i not in wrapped)


def _are_some_titles(rows: Sequence[LineFeatures], quoted: Sequence[int]) -> bool:
    """Whether other lines are titles too: they have a date beside them, or share the face of the quotations and stand
    under lines of another."""
    face = rows[quoted[0]].face
    if 2 * sum(bool(row.line.aside) and row.dated and not row.quoted for row in rows) >= len(quoted):
        return True
    alike = [i for i, row in enumerate(rows) if i and row.face == face and rows[i - 1].face != face]
    others = [i for i in alike if not rows[i].quoted]
    return 2 * len(others) >= len(quoted) > 0 and len(alike) - len(others) >= len(quoted) // 2


def by_aside(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries have a tag at the right edge of their first line: a date, or a place over a date.

    Reads `University <2019–2021> / Lecturer <Leeds>` as one entry; refuses a list in which the first line has no tag.
    """
    heads = _heads(rows)
    tagged = [i for i in heads if rows[i].line.aside]
    if not tagged or heads[0] != tagged[0] or len(tagged) * 6 < len(heads):
        return None
    first = rows[heads[0]]
    figures = any(map(str.isdigit, first.line.aside.text))
    starts = [heads[0]]
    gaps = _gap_limit([rows[i] for i in heads])
    for before, i in pairwise(heads):
        row = rows[i]
        apart = gaps is not None and row.gap >= gaps
        alike = row.lead == first.lead and abs(row.indent - first.indent) <= INDENT
        after_tag = before in tagged and before in starts and i == before + 1
        same_tag = bool(row.line.aside) and any(map(str.isdigit, row.line.aside.text)) == figures
        if row.line.aside:
            opens = apart or (alike and (not after_tag or same_tag))
        else:
            opens = alike and (apart or (i > before + 1 and not rows[i - 1].line.full))
        if opens:
            starts.append(i)
    return frozenset(starts)


def by_each_date(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries have a date at the right edge of their first line, and nothing else stands there.

    Reads `Prize <2020> / Medal <2019> / won by two / Award <2018>`, however far the remark is set off; refuses a place
    beside one of the lines, and a first line that has no date.
    """
    tagged = [i for i, row in enumerate(rows) if row.line.aside]
    if len(tagged) < LEAST_ROWS or tagged[0] > 0 or not all(rows[i].dated for i in tagged):
        return None
    return frozenset(tagged)


def by_wide_gap(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries are set off by white space: the widest step between distances parts entries.

    Reads blocks of lines with half a line between them; refuses a list set solid.
    """
    heads = _heads(rows)
    return _set_off(rows, heads, _gap_limit([rows[i] for i in heads]))


def by_narrow_gap(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries are set off by white space, and some of them by more: any distance over the solid one parts entries."""
    heads = _heads(rows)
    gaps = sorted(rows[i].gap for i in heads[1:] if rows[i].gap > 0)
    wider = [gap for gap in gaps if gap >= LARGER_GAP * gaps[0]]
    return _set_off(rows, heads, wider[0] if wider else None)


def _set_off(rows: Sequence[LineFeatures], heads: Sequence[int], limit: float | None) -> Starts | None:
    if limit is None:
        return None
    first = rows[heads[0]]
    return frozenset(
        i for i in heads if i == heads[0] or rows[i].gap >= limit or (rows[i].first_on_page and _opens(rows, i, first))
    )


def by_hanging_indent(rows: Sequence[LineFeatures]) -> Starts | None:
    """The first line of an entry begins further left than its other lines, or further right.

    Reads references with a hanging indent; refuses lines that all begin at one edge.
    """
    heads = _heads(rows)
    indents = [rows[i].indent for i in heads]
    low, high = min(indents), max(indents)
    if high - low < INDENT:
        return None
    outer = [i for i in heads if rows[i].indent <= low + INDENT / 2]
    if heads[0] in outer:
        return frozenset(outer)
    deeper = [i for i in heads if rows[i].indent >= rows[heads[0]].indent - INDENT / 2]
    return frozenset(deeper) if len(deeper) < len(heads) else None


def by_face(rows: Sequence[LineFeatures]) -> Starts | None:
    """The first line of an entry is of another face than the others: bold, italic, larger, coloured.

    Reads `**University** / Lecturer`; refuses a list in which all lines begin alike.
    """
    heads = _heads(rows)
    face = rows[heads[0]].face
    alike = [i for i in heads if rows[i].face == face]
    if len(alike) == len(heads) or len(heads) > 8 * len(alike):
        return None
    solid = min((row.gap for row in rows[1:] if row.gap > 0), default=0.0)
    close = max(CLOSE, LARGER_GAP * solid)
    return frozenset(i for i in alike if i == heads[0] or not (i - 1 in alike and 0 < rows[i].gap <= close))


def by_date_line(rows: Sequence[LineFeatures]) -> Starts | None:
    """Each entry has its date on the same of its lines: on the first, or on the second under a title.

    Reads `Lecturer / University / 2019–2021` three lines at a time, and `**Title** / Forum / 2019` also where one entry
    has a line more before its date; refuses a list in which every line is dated.
    """
    heads = _heads(rows)
    dated = [n for n, i in enumerate(heads) if rows[i].dated]
    if not dated or len(dated) == len(heads) or len(heads) > 6 * len(dated) or dated[0] > 3:
        return None
    starts = []
    for before, n in pairwise([-1, *dated]):
        usual, since = heads[n - dated[0]], heads[before + 1 : n + 1]
        alike = [i for i in since if rows[i].face == rows[heads[0]].face]
        starts.append(usual if usual in alike or not alike else alike[0])
    return frozenset(starts)


def by_opening_date(rows: Sequence[LineFeatures]) -> Starts | None:
    """Entries open with their date, and it stands close to the text: no margin of its own.

    Reads `2023 Fellowship, Society / 2022 Prize` though the first line is full; refuses a list with years on lines of
    their own, and one in which a line that opens with a year stands further in or in another face: it goes on.
    """
    starts = [i for i, row in enumerate(rows) if OPENING_DATE.match(row.line.text.text)]
    if len(starts) < min(LEAST_ROWS, max(2, len(rows))) or starts[0] > 0:
        return None
    if any(rows[i].indent > rows[0].indent + INDENT or rows[i].lead != rows[0].lead for i in starts):
        return None
    return frozenset(starts)


def by_ragged_end(rows: Sequence[LineFeatures]) -> Starts | None:
    """An entry ends with a line that stops short of the right edge; what follows is the next.

    Reads one-line entries, and longer ones that fill their lines. Where such lines end with a date, so does an entry
    that just fills its line. It always fits, so it stands last.
    """
    heads = _heads(rows)
    ends = [*(rows[i - 1] for i in heads[1:] if not rows[i - 1].line.full), rows[-1]]
    dated = len(ends) > 1 and sum(_ends_with_year(row) for row in ends) >= DATED_ENDS * len(ends)
    return frozenset(
        i
        for n, i in enumerate(heads)
        if n == 0
        or not rows[i - 1].line.full
        or (dated and _ends_with_year(rows[i - 1]) and rows[i].face == rows[0].face)
    )


def _ends_with_year(row: LineFeatures) -> bool:
    return YEAR_END.search(row.line.text.text) is not None


def _heads(rows: Sequence[LineFeatures]) -> list[int]:
    """The rows that are no bullet under an entry, nor the further lines of one."""
    heads: list[int] = []
    inside: float | None = None
    for i, row in enumerate(rows):
        if row.bullet and not row.line.margin and heads:
            inside = row.indent
        elif inside is not None and row.indent > inside + INDENT / 2 and not row.line.aside:
            continue
        else:
            inside = None
            heads.append(i)
    return heads or [0]


def _gap_limit(rows: Sequence[LineFeatures]) -> float | None:
    """The distance from which on a line is set off, where distances are of two kinds; else None."""
    gaps = sorted(row.gap for row in rows[1:] if row.gap > 0)
    if not gaps:
        return None
    solid = gaps[0]
    wide = [gap for gap in gaps if gap >= LARGER_GAP * solid]
    if not wide or (len(wide) == len(gaps) and len(gaps) < 2):
        return None
    steps = [(b - a, b) for a, b in pairwise(gaps) if b >= LARGER_GAP * a]
    return max(steps)[1] if steps else None


def _opens(rows: Sequence[LineFeatures], index: int, first: LineFeatures) -> bool:
    """Whether the first line of a page begins an entry rather than goes on with one."""
    row = rows[index]
    return row.lead == first.lead and row.indent <= first.indent + INDENT and not rows[index - 1].line.full


CERTAIN: tuple[tuple[str, Rule], ...] = (
    ("drawn table", by_drawn_table),
    ("numbered", by_label),
    ("tag in the margin", by_margin),
    (BULLETED, by_bullet),
    (BULLETED, by_later_bullet),
    ("opens with a quotation", by_quotation),
    ("rows of a table", by_table),
)
WEIGHED: tuple[tuple[str, Rule], ...] = (
    ("later tag in the margin", by_later_margin),
    ("tag at the right", by_aside),
    ("each date at the right", by_each_date),
    ("set off by white space", by_wide_gap),
    ("set off by a little white space", by_narrow_gap),
    ("hanging indent", by_hanging_indent),
    ("first line in a face of its own", by_face),
    ("opens with a date", by_opening_date),
    ("dated line", by_date_line),
    ("ragged end", by_ragged_end),
)
