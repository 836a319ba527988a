"""The structure tree of a tagged PDF: headings, paragraphs, lists and tables as the writer of the file marked them.

An element names by numbers the marked content that belongs to it. Page objects carry these numbers; their boxes and
characters become those of the element and of the elements around it. The tree is taken as the file has it: whether a
marked heading is a heading of the CV is not decided here. What is malformed is passed over. The numbers of elements, of
their children and of levels have limits, so that reading a hostile file ends.
"""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from dataclasses import field
from functools import partial, reduce
from math import isfinite

import pypdfium2_raw as c

from cvparse.layout.types import Box, StructureElement
from cvparse.pdf.characters import meaning, whole
from cvparse.pdf.frame import Frame
from cvparse.pdf.pdfium.blocks import HYPHEN_AT_LINE_END, Characters
from cvparse.pdf.pdfium.calls import address_of, quick, string_of
from cvparse.text.value_class import dataclass

MOST_ELEMENTS = 5_000  # of a page; a page with a long table has some hundreds
MOST_CHILDREN = 50_000  # of all elements of a page: elements and numbers of marked content
MOST_OBJECTS = 100_000  # of a page; those behind them are passed over
DEEPEST = 32  # elements inside elements; lists in the cells of a table are twelve deep
LONGEST = 2_000  # characters of a text; it is cut there
GROUPING = frozenset(
    {"Document", "DocumentFragment", "Part", "Art", "Sect", "Div", "BlockQuote", "NonStruct", "TOC", "TOCI", "Index"}
    | {"L", "Table", "THead", "TBody", "TFoot", "TR"}
)
"""Elements that only hold other elements: their text stands in those, and is not given twice."""

_NUMBERED_HEADING = re.compile(r"H([1-6])")

_Handle = ctypes.c_void_p
_page_object = quick("FPDFPage_GetObject", _Handle, _Handle, ctypes.c_int)
_number_of = quick("FPDFPageObj_GetMarkedContentID", ctypes.c_int, _Handle)
_bounds_of = quick("FPDFPageObj_GetBounds", ctypes.c_int, _Handle, _Handle, _Handle, _Handle, _Handle)


@dataclass(slots=True)
class _Content:
    """What is printed under one number of marked content: the edges of its objects in the PDF, and its characters."""

    edges: list[tuple[float, float, float, float]] = field(default_factory=list)
    signs: list[str] = field(default_factory=list)

    def box(self, frame: Frame) -> Box | None:
        """Its place on the page as it is shown; None where nothing is printed."""
        if not self.edges:
            return None
        lefts, bottoms, rights, tops = zip(*self.edges, strict=True)
        around = (min(lefts), min(bottoms), max(rights), max(tops))
        return frame.box(*around) if all(map(isfinite, around)) else None


@dataclass(slots=True)
class _Node:
    """An element of the tree on the way down from the root."""

    handle: ctypes.c_void_p
    kind: str
    depth: int = 1
    sections: int = 0  # how many `Sect` elements stand around it
    language: str | None = None
    parts: list[int | _Node] = field(default_factory=list)  # numbers of marked content and elements, in their order
    numbers: list[int] = field(default_factory=list)  # those of the marked content in it, at any depth


def structure_of(
    page: ctypes.c_void_p, number: int, frame: Frame, text: Characters, most: int = MOST_ELEMENTS
) -> tuple[StructureElement, ...]:
    """The structure elements of an open page, each before those inside it; none where the file is not tagged.

    `number` is that of the page, from 1; `text` are the characters of the page. Reads `most` elements
    at most. An element that goes on over several pages is one on each of them, with what it holds there.
    """
    tree = c.FPDF_StructTree_GetForPage(page) if most > 0 else None
    if not tree:
        return ()
    try:
        nodes = _nodes(tree, min(most, MOST_ELEMENTS))
        if not nodes:
            return ()
        content = _marked_content(page, text)
        for node in reversed(nodes):  # the elements inside each come first
            for part in node.parts:
                node.numbers += part.numbers if isinstance(part, _Node) else [part]
        boxes = {marked: box for marked, part in content.items() if (box := part.box(frame))}
        return tuple(_element(node, number, content, boxes) for node in nodes)
    finally:
        c.FPDF_StructTree_Close(tree)


def _nodes(tree: ctypes.c_void_p, most: int) -> list[_Node]:
    """The elements of a tree, each before those inside it."""
    roots = range(min(c.FPDF_StructTree_CountChildren(tree), most))
    handles = [handle for index in roots if (handle := c.FPDF_StructTree_GetChildAtIndex(tree, index))]
    waiting = [_node(handle, None) for handle in reversed(handles)]
    made, looked_at = len(waiting), 0
    found: list[_Node] = []
    while waiting:
        node = waiting.pop()
        found.append(node)
        children: list[_Node] = []
        count = min(c.FPDF_StructElement_CountChildren(node.handle), MOST_CHILDREN - looked_at)
        looked_at += max(count, 0)
        for index in range(count):
            handle = c.FPDF_StructElement_GetChildAtIndex(node.handle, index)
            if handle and node.depth < DEEPEST and made < most:
                children.append(_node(handle, node))
                node.parts.append(children[-1])
                made += 1
            elif not handle:
                marked = c.FPDF_StructElement_GetChildMarkedContentID(node.handle, index)
                node.parts += [marked] if marked >= 0 else []
        waiting += reversed(children)
    return found


def _node(handle: ctypes.c_void_p, parent: _Node | None) -> _Node:
    """The element of this handle, inside `parent`. It is in the language of what it stands in, where it names none."""
    kind = string_of(partial(c.FPDF_StructElement_GetType, handle)) or ""
    language = string_of(partial(c.FPDF_StructElement_GetLang, handle))
    if parent is None:
        return _Node(handle, kind, language=language)
    sections = parent.sections + (parent.kind == "Sect")
    return _Node(handle, kind, parent.depth + 1, sections, language or parent.language)


def _element(node: _Node, page: int, content: dict[int, _Content], boxes: dict[int, Box]) -> StructureElement:
    """The element with the boxes and characters of all its marked content."""
    numbers = dict.fromkeys(node.numbers)
    around = [boxes[number] for number in numbers if number in boxes]
    signs = () if node.kind in GROUPING else (s for n in numbers if n in content for s in content[n].signs)
    actual = string_of(partial(c.FPDF_StructElement_GetActualText, node.handle))
    return StructureElement(
        kind=node.kind,
        page=page,
        depth=node.depth,
        level=_heading_level(node),
        box=reduce(Box.union, around) if around else None,
        text=_plain("".join(signs)),
        actual_text=_plain(actual) if actual else None,
        language=node.language,
    )


def _heading_level(node: _Node) -> int:
    """The level of a heading, from 1; 0 for another element. A plain `H` is as deep as the sections around it."""
    if numbered := _NUMBERED_HEADING.fullmatch(node.kind):
        return int(numbered[1])
    return max(node.sections, 1) if node.kind == "H" else 0


def _plain(text: str) -> str:
    """A text with one blank between its words, cut where it is longer than any heading or paragraph."""
    return " ".join(whole(text[:LONGEST]).split())


def _marked_content(page: ctypes.c_void_p, text: Characters) -> dict[int, _Content]:
    """The marked content of a page by its number. What is marked inside form objects is not looked into."""
    content: dict[int, _Content] = defaultdict(_Content)
    numbers: dict[int, int] = {}  # of marked content, by the address of the page object
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    edges = tuple(map(ctypes.byref, (left, bottom, right, top)))
    address = address_of(page)
    for index in range(min(c.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        item = _page_object(address, index)
        number = _number_of(item)
        if number < 0:
            continue
        numbers[item] = number
        part = content[number]
        if _bounds_of(item, *edges):
            part.edges.append((left.value, bottom.value, right.value, top.value))
    _add_characters(content, numbers, text)
    return content


def _add_characters(content: dict[int, _Content], numbers: dict[int, int], text: Characters) -> None:
    """Give each character of a page to the marked content that its text object belongs to.

    A character without a text object is a blank or line end that PDFium makes up between two objects.
    """
    last: _Content | None = None
    for item, printed in zip(text.objects, text.text, strict=True):
        if item not in numbers:
            if last is not None and not item:
                last.signs.append(" ")
            continue
        last = content[numbers[item]]
        if printed in HYPHEN_AT_LINE_END:
            last.signs.append("-" if printed != "\0" else "")
        else:
            last.signs.append(meaning(printed, ""))
