"""One check for each threshold of the layout: whether it holds for a value, as `test_thresholds` asks on both sides."""

from dataclasses import replace

from cvparse.layout import gutters, independence, justified, lines, side_rows, sides, tags
from cvparse.layout.columns import Region, Span, _gutters_of_rows, _sidebar, _sure_gutters
from cvparse.layout.drawn.panels import panel_of
from cvparse.layout.drawn.tables import fragments_with_cells
from cvparse.layout.fragments import fragment_of, fragments_of, is_wide_break
from cvparse.layout.furniture import set_apart
from cvparse.layout.grids import grids_of
from cvparse.layout.gutters import Gutter, gutters_at
from cvparse.layout.types import Box, Fill, Norms, Page, Rule
from pages import Sheet, document, fragment, words_at

NORMS = Norms(body_size=10.0, line_pitch=12.0)
EDGES = tags.Edges(40, 540, bodies=(110,))
EVERYWHERE = (float("-inf"), float("inf"))
HALF_OPEN = Gutter(300, 0, 1000, (), ())


def column(x, *baselines, text="x" * 40, size=10.0):
    return tuple(fragment(x, y, text, size) for y in baselines)


def headed(lines):
    """Two columns with a heading each, on one line, over so many lines at the left in all."""
    heads = [fragment(x, 100, "Skills", 12.0) for x in (40, 200)]
    text = [*column(40, *stacked(lines - 1, start=112.0), text="x" * 20), *column(200, *stacked(8, start=112.0))]
    return any(found.headed for found in gutters_at(200, [*heads, *text], NORMS))


def stacked(count, pitch=12.0, start=100.0):
    return [start + pitch * number for number in range(count)]


def same_baseline(lower):
    words = [*words_at("Oslo"), *words_at("Bergen", baseline=100 + lower)]
    moved = [replace(words[1], box=replace(words[1].box, x0=73.0, x1=103.0))]
    return len(fragments_of([words[0], *moved])) == 1


def aside(x, characters, before=None):
    row = [fragment(40, 100, "text") if before is None else fragment(before - 20, 100, "text")]
    return lines._aside_start([*row, fragment(x, 100, "x" * characters)], EDGES) == 1


def wide(gap, *others):
    return is_wide_break(
        fragment_of(words_at("2019", *(part for g in others for part in (g, "to")), gap, "Oslo")), len(others) + 1
    )


def cut(gap):
    row = [fragment_of(words_at("Art", gap, "Oslo", 3, "of"))]
    return len(tags.cut_at(row, [65 + gap], 40)) == 2


def is_margin(x, texts, size=10.0):
    return tags._is_margin(x, [fragment(40, 100, text, size) for text in texts], EDGES, 10.0)


def stacked_tag(lower):
    return tags.is_stacked([fragment(40, 100 + lower, "2025")], fragment(40, 100, "2024"), EDGES, NORMS)


def stacked_tags(per_stack=2, text="2019", shifted=0):
    left = [100 + 100 * n + 12 * line for n in range(4) for line in range(per_stack)]
    right = [100 + 100 * n + (5 if n < shifted else 0) for n in range(4)]
    return independence._stacked_tags(column(40, *left, text=text), column(300, *right), NORMS)


def shifted_tags(shifts):
    left = [fragment(40, 100 + 40 * n + shift, "2019", 9) for n, shift in enumerate(shifts)]
    return independence._shifted_tags(left, column(300, *(100 + 40 * n for n in range(len(shifts)))), NORMS)


def between(off):
    """Years in the middle of two lines, off it by so much."""
    years = [fragment(40, 100 + 40 * n + off, "2019", 9) for n in range(4)]
    lines = sorted([*(100 + 40 * n for n in range(4)), *(112 + 40 * n for n in range(4))])
    return independence._shifted_tags(years, column(300, *lines), NORMS)


def hanging(heads):
    """Four lines at the right, so many of them headings that begin further left than the others."""
    return [*column(40, 90), *column(200, *stacked(heads)), *column(205, *(200 + 12 * n for n in range(4 - heads)))]


def heads(above):
    left = [*column(40, *(150 - 12 * n for n in range(above))), *column(40, 160, size=13)]
    return gutters._common_heads(left, column(200, 160, size=13), NORMS) is not None


def own_head(above):
    """Whether two headings on one line are found under so many lines of the head of a CV, which keeps to the right."""
    head = [fragment(200, 100 + 12 * n, "x" * 20) for n in range(above)]
    heads_at = 130.0 + 12 * above
    both = [fragment(x, heads_at, "Skills", 13.0) for x in (40, 200)]
    below = [fragment(x, heads_at + 18 + 12 * n, "x" * 20) for n in range(5) for x in (40, 200)]
    return gutters_at(200, [*head, *both, *below], NORMS)[0].headed


def long_date(width):
    """A date of this width, flush at the right of a narrow column, an em behind the text."""
    edges = tags.Edges(40, 240)
    row = [
        fragment(40, 100, "x" * 10),
        replace(fragment(240 - width, 100, "2 May"), box=Box(240 - width, 92, 240, 102)),
    ]
    row[0] = replace(row[0], box=Box(40, 92, 230 - width, 102))
    return lines._aside_start(row, edges) == 1


def numbered(others):
    """Whether the second line of the first of six numbered headings and so many others goes on with it."""
    texts = [*["I."] * 6, *["Other"] * others]
    beside = [
        [fragment(40, 100 + 60 * n + 12 * lower, text)]
        for n, one in enumerate(texts)
        for lower, text in enumerate((one, "Art"))
    ]
    text = [[fragment(150, row[0].baseline, "x" * 40)] for row in beside]
    return len(side_rows.place_beside(beside, text, sides.SideColumn(150), NORMS)[0].headings) == 2


def overlap(depth):
    """A bold heading that reaches so far into the text of another size."""
    heading = fragment(40, 100, "Talks", 12.0, bold=True)
    return len(fragments_of([*heading.words, *fragment(heading.box.x1 - depth, 100, "Oslo").words])) == 2


def even(off):
    """Whether four words with gaps of 12, 12 and so much more are one stretched line."""
    row = [fragment(x, 100, "xxxx") for x in (40, 72, 104, 136 + off)]
    return justified.is_stretched(row, row[-1].box.x1, [fragment(40, 112, "x" * 20)])


def unstretched(blank):
    """Whether a tag with this blank inside stands close to the text, behind a gutter of 7.2 points, in two rows."""
    rows = []
    for n in range(2):
        words = words_at("Art", 7.2, "May", blank, "2019", baseline=100.0 + 12 * n)
        rows.append([fragment_of(words)])
    edges = tags.Edges(50, rows[0][0].box.x1)
    return len(justified.close_tags(rows, edges)) == 2


def no_blank(gap):
    """Whether a tag with so much white behind it fills its column up to a bold text."""
    words = [*fragment(50, 100, "2011-2012").words, *fragment(95 + gap, 100, "Ada", bold=True).words]
    return tags._fills(fragment_of(words), 1)


def begins(at_edge):
    """Ten lines at the right, so many at the edge of the gutter, beside ten that share no baseline with them."""
    right = [fragment(300 if n < at_edge else 380, 105 + 12 * n, "x" * 20) for n in range(10)]
    return independence.are_independent(Gutter(300, 0, 1000, tuple(column(40, *stacked(10))), tuple(right)), NORMS)


def indented(further):
    """As `begins`, with four lines at the edge and six so much further in."""
    right = [fragment(300 + (n > 2) * further, 105 + 12 * n, "x" * 20) for n in range(10)]
    return independence.are_independent(Gutter(300, 0, 1000, tuple(column(40, *stacked(10))), tuple(right)), NORMS)


def mostly_text(heads):
    """Columns of ten lines that begin with bold headings on one line, and so many bold lines in all at the right."""
    sides = [
        tuple(fragment(x, 100 + 12 * n, "x" * 20, bold=n < bold) for n in range(10))
        for x, bold in ((40, 1), (300, heads))
    ]
    return independence._own_headings(*sides, NORMS)


def larger(size):
    return independence._larger_headings(
        column(40, 100, 140, 180, text="Art", size=size), column(300, *stacked(4), size=50)
    )


def goes_on(x=40.0, lower=12.0):
    return gutters._goes_on(fragment(40, 100, "x"), fragment(x, 100 + lower, "x"))


def sure(count):
    side = column(40, *stacked(count))
    return bool(_sure_gutters([Region(side, 1, Span(right=200)), Region(side, 0, Span(left=200))]))


def of_rows(others):
    rows = [*column(40, 100, text="x"), *column(200, *stacked(4))]
    columns = [Region(column(200, *stacked(4)), 0, Span(left=200))]
    return bool(_gutters_of_rows([rows] * (others + 1), [[Region(tuple(rows))]] * others + [columns], NORMS))


def one_width(right):
    return _sidebar(Gutter(200, 0, 0, column(100, 100, text="x"), (fragment(200, 100, "x" * (right // 5)),))) == ""


def titled(size):
    return _sidebar(Gutter(200, 0, 0, column(40, 100, text="x"), (fragment(200, 100, "x" * 24, size),))) == "left"


def full(left, next_word=0.0, edges=EDGES):
    return lines._is_full([fragment(edges.right - left - 50, 100, "x" * 10)], next_word, edges)


def feet(heights, rows=1, pages=2):
    """Whether all feet are found: so many rows on the pages that have a height."""
    made = []
    for number in range(1, pages + 1):
        sheet = Sheet(number)
        sheet.column(50, 100, [chr(97 + i) * 9 + chr(96 + number) for i in range(20)])
        for row in range(rows if number <= len(heights) else 0):
            sheet.print(50, heights[number - 1] + 20 * row, "Curriculum vitae of" + " hers" * row)
        made.append(sheet)
    found = set_apart([fragments_of(sheet.words) for sheet in made], NORMS)[1]
    return len(found) == rows * len(heights)


def page_number(lower):
    first, second = Sheet(1), Sheet(2)
    first.column(50, 100, ["text", "of one"])
    second.column(50, 100, ["and", "another"])
    second.print(50, 112 + lower, "2")
    return len(set_apart([fragments_of(sheet.words) for sheet in (first, second)], NORMS)[1]) == 1


def ruled(y=104.0, length=500.0):
    page = Page(1, 600, 800, (), (Rule(Box(40, y, 40 + length, y + 0.5)),))
    return lines._ruled(page, (Box(40, 92, 140, 102),), 100, 10, EDGES)


def underlines(length=300.0, second=240.0):
    return lines._has_print_all_along(
        Box(40, 102, 40 + length, 102.5), (Box(40, 92, 240, 102), Box(second, 92, 340, 102)), 10
    )


def centered(off):
    row = [[fragment(240 + off, 100, "x" * 20)]]
    page = Page(1, 600, 800, ())
    return lines.lines_of(row, lines.Column(page, tags.Edges(40, 540), 0), NORMS)[0].centered


def headings(count, per_section=3, crossing=0, head=0):
    rows = [[fragment(40, 10 + n, "x" * 60)] for n in range(head)]
    for number in range(count):
        top = 100 + 200 * number
        rows.append([fragment(40, top, "Talks"), fragment(150, top, "x" * 40)])
        rows += [[fragment(150, top + 14 * line, "x" * 40)] for line in range(1, per_section)]
    for number in range(crossing):
        rows[2 + 4 * number][:0] = [fragment(40, 50, "Art"), fragment(70, 50, "x")]
    return sides.side_column_of(rows, (150,), NORMS) is not None


def level(lower):
    beside = side_rows.place_beside(
        [column(40, 100, text="Art"), ()], [(), column(150, 100 + lower)], sides.SideColumn(150), NORMS
    )
    return len(beside[1].headings) == 1


def share_beside(share):
    rows = []
    for number in range(10):
        top = 100 + 80 * number
        rows.append([fragment(40, top, "Talks", 14), fragment(150, top + (0 if number < share else 20), "x" * 40)])
        rows += [[fragment(40, top + 20, "2019"), fragment(150, top + 40, "x")], [fragment(150, top + 60, "x")]]
    return sides.side_column_of(rows, (150,), NORMS) is not None


def side_step(lower):
    rows = [[fragment(40, 100, "Art", 14)], [fragment(40, 100 + lower, "2019")]]
    beside = side_rows.place_beside(rows, [column(150, 100), ()], sides.SideColumn(150, (14.0, False)), NORMS)
    return len(beside[0].tags) == 1


def opened_above(space):
    rows = [[], [fragment(40, 107, "Art")], []]
    texts = [column(150, 100), [], column(150, 114)]
    before = [column(150, 100 - space), *texts]
    return side_rows._opened_above([[2]], [[], *rows], before) == {2: 1}


def section(middle=132.0, gap=20.0):
    baselines = [120 - gap, 120, 132, 144, 144 + gap]
    return side_rows._section_about(middle, (110, 150), list(enumerate(baselines)), NORMS) == 1


def side_headings(pitch=50.0, stacks=None):
    baselines = stacks or stacked(4, pitch)
    return independence._side_headings(column(40, *baselines, text="Art"), column(300, *stacked(12)), NORMS)


def grid(rows=2, second=220.0, lower=14.0, third=400.0):
    columns = (40, second, third) if third else (40, second)
    printed = [[fragment(x, 100, "Systems", bold=True) for x in columns]]
    printed += [[fragment(x, 100 + lower + 14 * n, "Go") for x in columns] for n in range(rows - 1)]
    printed.append([fragment(40, 100 + lower + 14 * (rows - 1), "Go")])
    return [g.end for g in grids_of(printed, 40, 540, NORMS)] == [rows + 1]


def panel(x0=0.0, x1=160.0, bottom=800.0):
    sheet = Sheet()
    sheet.column(x0 + 5, 100, ["Art", "Latin"], pitch=24)
    sheet.column(320, 106, ["x" * 40] * 8)
    page = replace(document(sheet).pages[0], fills=(Fill(Box(x0, 0, x1, bottom), "#eeeeee"),))
    return panel_of(page, fragments_of(sheet.words), NORMS) is not None


def strip(count):
    sheet = Sheet()
    for baseline in stacked(count, 30):
        sheet.print(5, baseline, "2019")
        sheet.print(320, baseline, "Lecturer")
    page = replace(document(sheet).pages[0], fills=(Fill(Box(0, 0, 160, 800), "#eeeeee"),))
    return panel_of(page, fragments_of(sheet.words), NORMS) is None


def table(columns=2, rows=2, apart=0.0, room=None):
    """A table of borders of one point, its cells of two lines: the borders of two rows so far apart, the second line
    beginning with a word for which so much room was left."""
    sheet, rules = Sheet(), []
    edges = [40 + 100 * number for number in range(columns + 1)]
    for row in range(rows):
        top = 100 + (40 + apart) * row
        rules += [Rule(Box(40, y - 0.5, edges[-1], y + 0.5)) for y in (top, top + 40)]
        rules += [Rule(Box(x - 0.5, top, x + 0.5, top + 40)) for x in edges]
        for x in edges[:-1]:
            sheet.print(x + 5, top + 12, "x" * 18)  # 90 points wide, from side to side of its cell
            if room is not None:
                sheet.print(x + 5, top + 24, "x" * 10)
                sheet.print(x + 5, top + 36, "y" * room)
    page = replace(document(sheet).pages[0], rules=tuple(rules))
    return any(piece.cell for piece in fragments_with_cells(page, page.words))


def gap_in_line(gap):
    return len(fragments_of(words_at("Oslo", gap, "Norway"))) == 1


def one_type(size):
    """Types of one size do not share a line where their baselines are so far apart."""
    return not independence._beside(fragment(40, 105.5, "x", size), [fragment(300, 100, "y", 50)])


def known_columns(height):
    sides_of = column(40, 100, 100 + height)
    return independence.are_independent(replace(HALF_OPEN, left=sides_of, right=sides_of), NORMS, known=True)
