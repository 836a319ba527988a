"""The server's addresses: the queue and a document with its pages; changes and pairs have modules of their own.

Every handler is short: it asks the target, and hands a view to a template. Handlers are plain functions, so that each
runs in a thread of its own.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from cvparse.bulk.status import Status
from cvparse.bulk.stores.reviews import Part, Stored, Wanted
from cvparse.errors import CvparseError
from cvparse.review import views
from cvparse.review.areas import area_of
from cvparse.review.changes import Reviewer
from cvparse.review.document_changes import DocumentChanges, asked_for
from cvparse.review.forms import form_of
from cvparse.review.pages import Pages
from cvparse.review.pair_pages import PairPages
from cvparse.review.places import PlacedBox
from cvparse.review.rendering import Rendering, root_of, whole
from cvparse.review.targets import Target

ROWS = 50  # of a page of the queue
STATIC = Path(__file__).with_name("static")
PICTURE_LASTS = "private, max-age=3600, immutable"
MOST_BOXES = 200  # of an area that is asked about: the lines of a page


class Review:
    """The handlers of the queue and of a document, with what they ask."""

    def __init__(self, target: Target, pages: Pages, rendering: Rendering) -> None:
        self._target = target
        self._pages = pages
        self._rendering = rendering

    def routes(self) -> list[Route]:
        """The addresses, behind the token."""
        return [
            Route("/", self.queue),
            Route("/d/{number:int}", self.document),
            Route("/d/{number:int}/entries/{name}", self.entry),
            Route("/d/{number:int}/pages/{page:int}/{width:int}.png", self.picture),
            Route("/d/{number:int}/pages/{page:int}/places", self.places),
            Route("/d/{number:int}/area", self.area),
        ]

    def queue(self, request: Request) -> Response:
        """The list of documents; of a single PDF its document."""
        wanted = _wanted(request)
        if self._target.is_single:
            return RedirectResponse(f"{root_of(request)}/d/1", status_code=303)
        place = whole(request.query_params.get("start", ""))
        queue = self._target.queue(wanted, place, ROWS)
        return self._rendering.page(
            request,
            "queue.html",
            wanted=wanted,
            queue=queue,
            parts={part: _query(replace(wanted, part=part)) for part in Part},
            statuses=[one.value for one in Status],
            query=_query(wanted),
            start=place,
            before=_query(wanted, max(0, place - ROWS)) if place else None,
            behind=_query(wanted, place + ROWS) if place + ROWS < queue.total else None,
        )

    def document(self, request: Request) -> Response:
        """A document: its pages, and what was read."""
        document, wanted = asked_for(self._target, request), _wanted(request)
        before, behind = self._target.neighbours(document.number, wanted)
        try:
            sizes, missing = self._pages.sizes(document.sha256, self._content(document)), ""
        except CvparseError as error:
            sizes, missing = (), str(error)
        boxes: dict[int, list[tuple[str, tuple[float, float, float, float]]]] = {}
        for view in views.entry_views(document):
            for place in view.places:
                boxes.setdefault(place.page, []).append((view.id, place.bbox))
        return self._rendering.page(
            request,
            "document.html",
            document=document,
            sizes=sizes,
            missing=missing,
            boxes=boxes,
            before=before,
            behind=behind,
            query=_query(wanted),
            **views.panel(document),
        )

    def entry(self, request: Request) -> Response:
        """The form of an entry, of the owner, or of the CV itself, which a page asks for when it opens one."""
        document, name = asked_for(self._target, request), request.path_params["name"]
        forms = {form: fields for form, _, fields in views.document_forms(document)}
        if name in forms:
            shown, more = views.form_parts(forms[name])
            return self._rendering.page(request, "fields.html", shown=shown, more=more, name=name)
        found = views.find_entry(document, name)
        if found is None:
            raise HTTPException(404, "there is no such entry; load the page anew")
        view = views.entry_view(document, *found)
        shown, more = views.form_parts(form_of(found[1]))
        words = views.words_of(view.raw)
        behind = views.title_behind(document, *found)
        return self._rendering.page(
            request, "body.html", shown=shown, more=more, name=name, view=view, words=words, behind=behind
        )

    def picture(self, request: Request) -> Response:
        """A page of the PDF as PNG."""
        document = asked_for(self._target, request)
        page, width = request.path_params["page"], request.path_params["width"]
        try:
            content = self._pages.picture(self._content(document), page, width)
        except (CvparseError, ValueError) as error:
            raise HTTPException(404, str(error)) from None
        return Response(content, media_type="image/png", headers={"Cache-Control": PICTURE_LASTS})

    def places(self, request: Request) -> Response:
        """Where each value and each word of a page stands, in points: a value as its entry, its path, how sure it is
        and its box; a word as its text, its line and its box, in reading order."""
        document, page = asked_for(self._target, request), request.path_params["page"]
        try:
            found = self._pages.places(document.sha256, self._content(document))
        except CvparseError as error:
            raise HTTPException(404, str(error)) from None
        values = [[one.entry, one.path, one.confidence, *one.box] for one in found.values if one.page == page]
        words = [[word.text, word.line, *word.box] for word in found.words if word.page == page]
        return JSONResponse({"values": values, "words": words, "sure": views.SURE})

    def area(self, request: Request) -> Response:
        """The words in some boxes of the pages, and the collection that an entry there belongs to."""
        document = asked_for(self._target, request)
        boxes = [_box(text) for text in request.query_params.getlist("box")[:MOST_BOXES]]
        try:
            words = self._pages.places(document.sha256, self._content(document)).words
        except CvparseError as error:
            raise HTTPException(404, str(error)) from None
        found = area_of(words, boxes, document.cv.unparsed)
        if found is None:
            return JSONResponse({"message": "no word stands there; mark some words of the page"}, status_code=422)
        return JSONResponse({"text": found.text, "collection": found.collection})

    def _content(self, document: Stored) -> Callable[[], bytes]:
        return lambda: self._target.content(document.number)


def application(target: Target, reviewer: Reviewer) -> Starlette:
    """The application, which is to stand behind a `Guard`."""
    handlers: dict[object, Callable[[Request, Exception], Response | Awaitable[Response]]] = {
        CvparseError: lambda request, error: JSONResponse({"message": str(error)}, status_code=503)
    }
    rendering = Rendering(target.name, reviewer.name, is_single=target.is_single)
    pages = Pages(target.password, target.lexicon)
    routes: list[Route | Mount] = [
        *Review(target, pages, rendering).routes(),
        *DocumentChanges(target, pages, reviewer, rendering).routes(),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
    if target.pairs is not None:
        routes += PairPages(target.pairs, reviewer, rendering).routes()
    return Starlette(routes=routes, exception_handlers=handlers)


def _box(text: str) -> PlacedBox:
    """A box of an address: `page,x0,top,x1,bottom`."""
    try:
        page, x0, top, x1, bottom = map(float, text.split(","))
        return PlacedBox(int(page), (x0, top, x1, bottom))
    except (ValueError, OverflowError):
        raise HTTPException(400, "that is no box; mark the words anew") from None


def _wanted(request: Request) -> Wanted:
    asked = request.query_params.get("part", Part.OPEN.value)
    part = Part(asked) if asked in set(Part) else Part.OPEN
    status = request.query_params.get("status", "")
    return Wanted(part, request.query_params.get("text", "")[:200], Status(status) if status in set(Status) else None)


def _query(wanted: Wanted, start: int = 0) -> str:
    """The part of an address that says which documents are asked for."""
    asked = {"part": wanted.part.value, "text": wanted.text, "status": wanted.status or "", "start": start or ""}
    return urlencode({name: value for name, value in asked.items() if value})
