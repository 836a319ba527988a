"""The server's addresses: the queue, a document with its pages, and the changes of its corrections.

Every handler is short: it asks the target, and hands a view to a template. A change answers with the new revision and
with what of the page has changed; one that was made upon an older revision is refused with 409, one that makes no
correction with 422 and a sentence. Handlers are plain functions, so that each runs in a thread of its own.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from cvparse.bulk.status import Status
from cvparse.bulk.stores.reviews import ConflictError, Part, Stored, Wanted
from cvparse.corrections.operations import DOCUMENT, PERSON, Correction
from cvparse.errors import CvparseError
from cvparse.review import views
from cvparse.review.changes import Request, Reviewer, correction_of
from cvparse.review.forms import SlipError, form_of
from cvparse.review.pages import Pages
from cvparse.review.pdf_target import PdfTarget
from cvparse.review.targets import Target

ROWS = 50  # of a page of the queue
STATIC = Path(__file__).with_name("static")
PICTURE_LASTS = "private, max-age=3600, immutable"
CONFLICT = "somebody else changed this document since you opened it; it is shown anew, nothing of yours was written"


class Review:
    """The handlers, with what they ask."""

    def __init__(self, target: Target, reviewer: Reviewer) -> None:
        self._target = target
        self._reviewer = reviewer
        self._pages = Pages(target.password, target.lexicon)

    def routes(self) -> list[Route | Mount]:
        """The addresses, behind the token."""
        return [
            Route("/", self.queue),
            Route("/d/{number:int}", self.document),
            Route("/d/{number:int}/entries/{name}", self.entry),
            Route("/d/{number:int}/pages/{page:int}/{width:int}.png", self.picture),
            Route("/d/{number:int}/pages/{page:int}/places", self.places),
            Route("/d/{number:int}/corrections", self.correct, methods=["POST"]),
            Route("/d/{number:int}/undo", self.undo, methods=["POST"]),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    def queue(self, request: HttpRequest) -> Response:
        """The list of documents; of a single PDF its document."""
        wanted = _wanted(request)
        if isinstance(self._target, PdfTarget):
            return RedirectResponse(f"{_root(request)}/d/1", status_code=303)
        place = _whole(request.query_params.get("start", ""))
        queue = self._target.queue(wanted, place, ROWS)
        return self._page(
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

    def document(self, request: HttpRequest) -> Response:
        """A document: its pages, and what was read."""
        document, wanted = self._opened(request), _wanted(request)
        before, behind = self._target.neighbours(document.number, wanted)
        try:
            sizes, missing = self._pages.sizes(document.sha256, self._content(document)), ""
        except CvparseError as error:
            sizes, missing = (), str(error)
        boxes: dict[int, list[tuple[str, tuple[float, float, float, float]]]] = {}
        for view in views.entry_views(document):
            for place in view.places:
                boxes.setdefault(place.page, []).append((view.id, place.bbox))
        return self._page(
            request,
            "document.html",
            document=document,
            sizes=sizes,
            missing=missing,
            boxes=boxes,
            before=before,
            behind=behind,
            query=_query(wanted),
            has_queue=not isinstance(self._target, PdfTarget),
            **_panel(document),
        )

    def entry(self, request: HttpRequest) -> Response:
        """The form of an entry, of the owner, or of the CV itself, which a page asks for when it opens one."""
        document, name = self._opened(request), request.path_params["name"]
        forms = {form: fields for form, _, fields in views.document_forms(document)}
        if name in forms:
            shown, more = views.form_parts(forms[name])
            return self._page(request, "fields.html", shown=shown, more=more, name=name)
        found = views.find_entry(document, name)
        if found is None:
            raise HTTPException(404, "there is no such entry")
        view = views.entry_view(document, *found)
        shown, more = views.form_parts(form_of(found[1]))
        words = views.words_of(view.raw)
        behind = views.title_behind(document, *found)
        return self._page(
            request, "body.html", shown=shown, more=more, name=name, view=view, words=words, behind=behind
        )

    def picture(self, request: HttpRequest) -> Response:
        """A page of the PDF as PNG."""
        document = self._opened(request)
        page, width = request.path_params["page"], request.path_params["width"]
        try:
            content = self._pages.picture(self._content(document), page, width)
        except (CvparseError, ValueError) as error:
            raise HTTPException(404, str(error)) from None
        return Response(content, media_type="image/png", headers={"Cache-Control": PICTURE_LASTS})

    def places(self, request: HttpRequest) -> Response:
        """Where each value and each word of a page stands, in points."""
        document = self._opened(request)
        try:
            found = self._pages.places(document.sha256, self._content(document), request.path_params["page"])
        except CvparseError as error:
            raise HTTPException(404, str(error)) from None
        values = [[value.entry, value.path, *value.box] for value in found.values]
        return JSONResponse({"values": values, "words": [[word.text, *word.box] for word in found.words]})

    async def correct(self, request: HttpRequest) -> Response:
        """Make the correction that is asked for."""
        body = await request.body()
        return await run_in_threadpool(self._correct, request, body)

    def _correct(self, request: HttpRequest, body: bytes) -> Response:
        document = self._opened(request)
        try:
            asked = Request.model_validate_json(body)
        except ValidationError:
            raise HTTPException(400, "that is no change that can be asked for") from None
        if asked.revision != document.revision:
            return self._conflict(request, document)
        try:
            made = correction_of(asked, document, self._reviewer)
        except SlipError as slip:
            return JSONResponse({"message": str(slip)}, status_code=422)
        return self._changed(request, document, (*document.corrections, made), made)

    async def undo(self, request: HttpRequest) -> Response:
        """Take the last correction back, if it is the reviewer's own; the body is the revision that the page shows."""
        body = await request.body()
        return await run_in_threadpool(self._undo, request, body)

    def _undo(self, request: HttpRequest, body: bytes) -> Response:
        document = self._opened(request)
        if body.strip() != str(document.revision).encode():
            return self._conflict(request, document)
        if not document.corrections:
            return JSONResponse({"message": "there is nothing to undo"}, status_code=422)
        *kept, last = document.corrections
        if last.by != self._reviewer.name:
            said = f"the last change is {last.by or 'somebody else'}'s; correct it where it is wrong"
            return JSONResponse({"message": said}, status_code=422)
        return self._changed(request, document, tuple(kept), last)

    def _changed(
        self, request: HttpRequest, document: Stored, corrections: tuple[Correction, ...], done: Correction
    ) -> Response:
        """Keep the corrections, and answer with what the page shows now."""
        try:
            self._target.change(document.number, document.revision, corrections)
        except ConflictError:
            return self._conflict(request, document)
        except CvparseError as error:
            return JSONResponse({"message": str(error)}, status_code=503)
        after = self._opened(request)
        answer: dict[str, object] = {"revision": after.revision, "id": done.id, "made": len(after.corrections)}
        found = views.find_entry(after, done.id)
        if found is not None:
            view = views.entry_view(after, *found)
            answer["head"] = self._rendered(request, "head.html", view=view)
            answer["fields"] = {field.name: field.text for field in form_of(found[1])}
        elif done.id in (PERSON, DOCUMENT):
            forms = {form: fields for form, _, fields in views.document_forms(after)}
            answer["fields"] = {field.name: field.text for field in forms[done.id]}
        answer["panel"] = self._panel(request, after)
        answer["accepted_by"] = after.accepted_by
        return JSONResponse(answer)

    def _conflict(self, request: HttpRequest, document: Stored) -> Response:
        now = self._target.open(document.number) or document
        panel = self._panel(request, now)
        return JSONResponse({"message": CONFLICT, "revision": now.revision, "panel": panel}, status_code=409)

    def _opened(self, request: HttpRequest) -> Stored:
        document = self._target.open(request.path_params["number"])
        if document is None:
            raise HTTPException(404, "there is no such document to look at")
        return document

    def _content(self, document: Stored) -> Callable[[], bytes]:
        return lambda: self._target.content(document.number)

    def _panel(self, request: HttpRequest, document: Stored) -> str:
        return self._rendered(request, "panel.html", document=document, **_panel(document))

    def _page(self, request: HttpRequest, template: str, **values: object) -> Response:
        return HTMLResponse(self._rendered(request, template, **values))

    def _rendered(self, request: HttpRequest, template: str, **values: object) -> str:
        values |= {"root": _root(request), "target": self._target.name, "reviewer": self._reviewer.name}
        return views.environment().get_template(template).render(values)


def application(target: Target, reviewer: Reviewer) -> Starlette:
    """The application, which is to stand behind a `Guard`."""
    handlers: dict[object, Callable[[HttpRequest, Exception], Response | Awaitable[Response]]] = {
        CvparseError: lambda request, error: JSONResponse({"message": str(error)}, status_code=503)
    }
    return Starlette(routes=Review(target, reviewer).routes(), exception_handlers=handlers)


def _panel(document: Stored) -> dict[str, object]:
    """What the panel of entries shows."""
    doubtful, others = views.doubtful_first(views.entry_views(document))
    forms = [(name, title) for name, title, _ in views.document_forms(document)]
    history = list(zip(document.corrections, document.states, strict=True))[::-1]
    return {"doubtful": doubtful, "others": others, "forms": forms, "history": history}


def _root(request: HttpRequest) -> str:
    """The part of the address before that of a page: the token."""
    root: str = request.scope["root_path"]
    return root


def _wanted(request: HttpRequest) -> Wanted:
    asked = request.query_params.get("part", Part.OPEN.value)
    part = Part(asked) if asked in set(Part) else Part.OPEN
    status = request.query_params.get("status", "")
    return Wanted(part, request.query_params.get("text", "")[:200], Status(status) if status in set(Status) else None)


def _query(wanted: Wanted, start: int = 0) -> str:
    """The part of an address that says which documents are asked for."""
    asked = {"part": wanted.part.value, "text": wanted.text, "status": wanted.status or "", "start": start or ""}
    return urlencode({name: value for name, value in asked.items() if value})


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
