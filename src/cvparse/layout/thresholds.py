"""Every threshold of the layout stage: a ratio of the document's own norms, with its reason.

`em` is the size of the type in question. No number here is a number of points.
"""

SAME_BASELINE = 0.2  # em; a tag set a size smaller in the same table row sits this much higher at most
ONE_BASELINE = 0.1  # em; words of one size in one row stand on one baseline, but for what a browser rounds
SAME_SIZE = 0.02  # of the size; types whose sizes differ by less are one
EVEN_BLANKS = 0.1  # em; the blanks of one justified line differ by what a printer rounds
UNSTRETCHED = 0.36  # em; a blank is a quarter of an em to a third
CELL_GAP = 1.0  # em; a justified line stretches its blanks to half an em, a \quad is one em
OVERLAP = 0.5  # em; words of one line touch at most, and slanted or accented ones overlap by less
ASIDE_GAP = 1.5  # em; what is pushed to the right edge by a fill leaves more than a quad before it
EDGE = 0.3  # em; two left edges that a reader sees as one; italics and overhangs differ by less
RIGHT_EDGE = 0.9  # em; ragged text stops about a syllable before the edge
GUTTER = 0.2  # em; the white between two columns is wider than a word blank, but a long address may fill its column
TAG_GAP = 0.35  # em; a tag that nearly fills its column still leaves more than a word blank before the body
NO_BLANK = 0.1  # em; the narrowest blank is twice as wide
LONE_GAP = 0.5  # em; the same where the line has no other blank to compare with
BAND = 2.0  # of the line pitch; white that parts the foot of a page's columns from what is set in rows below them
TAG_STRETCH = 1.3  # of the other blanks of its line; the gap behind a tag at a known edge is no word blank
STACKED = 1.6  # of the line pitch; the lines of one tag may be set with more lead than the text
CENTERED_SIDE = 0.5  # em; a heading in the middle of its section's height is off by less
TAG_WIDTH = 0.3  # of the column's width on average; a wider first cell is a table's first column, not a tag
LONG_DATE = 9.0  # em; a date with its month written out, which is wider than that in a narrow column
BODY_START = 0.55  # of the column's width; a word processor's table gives the tags half of it at most
TAG_LENGTH = 22  # characters a line on average; "September 2019 –" has 16, a sidebar's lines run longer
SHIFTS = 2  # distances at which tags stand from the lines beside them: a line of one size, and one of another
SHIFTED_SHARE = 0.9  # of the tags stand at one of these distances; of lines of two columns about a third do
COINCIDENCE = 0.75  # share of lines on a common baseline; two columns set apart coincide by chance on about 0.3
BLANK_STRETCH = 1.5  # of the other blanks of a line; a justified line stretches all alike
KNOWN_COLUMN_LINES = 2  # lines on either side of a gutter that another page shows
HEAD_LINES = 3  # lines at most between the full lines above (the name) and two columns that begin with headings
OWN_HEAD_LINES = (
    8  # the same where the head of the CV keeps to one of the columns: name, title, address, telephone, web
)
LARGER_TYPE = 1.06  # of the body size; sizes are set in steps of 10 % or more
PARAGRAPH_STEP = 1.6  # em; the lines of one paragraph are not set further apart
STACK_STEP = 1.35  # of the line pitch; lines further apart belong to two stacks
TIMELINE_STACK = 5.0  # lines of a stack on a timeline: month, year, a bar, month, year
TIMELINE_LENGTH = 10  # characters of such a line on average
ROWS_PAGES = 3  # pages of rows for one of columns before a gutter parts rows on all: a sidebar stands on one in two
KNOWN_GUTTER_LINES = 10  # lines on the shorter side before a gutter is believed on other pages too
COLUMN_LINES = 4  # lines on either side before a gutter is believed: fewer are a table or an address
HEADED_LINES = 3  # the same where both sides begin with a heading on one line; a heading has lines under it
SIDEBAR_RATIO = 1.35  # one column this much wider than the other: a sidebar, else one text in two columns
TITLE_TYPE = 1.4  # of the largest type beside it; a name is larger than any heading
FULL_LINE = 4.0  # em; a line that ends nearer to the right edge than this may go on in the next
FULL_SHARE = 0.25  # of the column's width; in a narrow column that edge is nearer
WORD_ROOM = 1.0  # em; what the right edge may be off, as ragged lines show it only about
FURNITURE_ROWS = 3  # rows at the head and at the foot of a page that can be furniture
FURNITURE_SHIFT = 0.6  # of the line pitch; a running head stands at one height on all pages
FURNITURE_SHARE = 0.5  # of the pages; odd and even pages may have running heads of their own
PAGE_NUMBER_GAP = 1.25  # of the line pitch; the foot is set off from the text by more than a line
RULE_BELOW = 1.1  # em; a heading's rule lies within a line under its baseline
RULE_LENGTH = 0.5  # of the column's width; a rule that underlines words ends with them
CENTERED = 0.03  # of the column's width; how far the middle of a centred line is off at most
ROW_OVERLAP = 0.5  # of the lower of two fragments; what shares half its height is read as one row
MOSTLY_NUMBERED = 0.75  # of the headings beside the text have a number before they all do: one may be lost
MIN_SIDE = 3  # headings beside the text before a column of them is believed
MOST_BELOW = 0.5  # of the rows stand under the head of a CV, which keeps to no column
SIDE_SHARE = 0.5  # of the lines beside them; a section has two lines at least for each heading or date
LEVEL = 0.75  # em; what stands beside a line, in a type of its own, is off its baseline by less
BESIDE_SHARE = 0.7  # of the headings stand beside text; headings over their sections stand in white of their own
LARGER_GAP = 1.12  # of the other distances; blocks and entries are set off by a tenth of a line or more
SIDE_STEP = 2.3  # em; from a heading beside the text to the date under it, and between the lines of that
SIDE_BLOCK = 0.6  # of the white about a section; the gaps among its rows are smaller where its heading is centred
SIDE_APART = 3.5  # of the line pitch from one stack to the next; the groups of a sidebar follow more closely
SIDE_STACK = 2.5  # lines of a wrapped side heading on average at most; a sidebar's paragraphs and lists are longer
SIDE_CROSSING = 0.06  # of the rows may cross the gutter of side headings: the name, a centred line
GRID_ROWS = 6  # rows under the heads of items side by side at most; a table has more
GRID_STEP = 2.5  # em; how far the distances of a grid's columns differ, and how far an item's lines are indented
GRID_HALF = 0.08  # of the width; two columns of a grid share it about in halves
GRID_BAND = 1.8  # of the line pitch; rows of a grid follow more closely than what comes behind it
PANEL_HEIGHT = 0.5  # of the page; a tinted ground lower than that is a box in the text, not a column
PANEL_NARROWEST = 0.12  # of the page; a narrower tinted strip is an ornament or holds icons
PANEL_WIDEST = 0.48  # of the page; a wider ground is that of the text
STRIP_TAGS = 3  # lines on a ground that all stand on lines beside it before they are its tags: fewer do so by chance
