"""A page of the review in a browser: for tests of the whole way of a reviewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvparse.bulk.stores.reviews import Wanted
from cvparse.review.targets import Target

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

WIDE, NARROW = {"width": 1600, "height": 1000}, {"width": 390, "height": 844}
SECONDS = 10_000  # milliseconds that a step may take on a busy machine


def document(page: Page, target: Target, address: str, name: str) -> int:
    """Open the document of a sample; its number."""
    (row,) = target.queue(Wanted(text=f"{name}/cv.pdf"), 0, 10).rows
    page.goto(f"{address}/d/{row.number}?part=open")
    page.wait_for_selector(".entry.is-open .fields")
    return row.number


def until(page: Page, holds: str) -> None:
    """Wait until an expression holds. The page forbids scripts of others, also those by which Playwright would wait."""
    for _ in range(SECONDS // 25):
        if page.evaluate(f"Boolean({holds})"):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"it did not come to hold: {holds}")


def saved(page: Page) -> None:
    """Wait until the page says that the last change is kept."""
    until(page, "document.getElementById('said').textContent.match(/Saved|Undone|Made again/)")


def focused(page: Page) -> str:
    """The entry in which the focus is, or else the element that has it."""
    return page.evaluate("document.activeElement.closest('.entry')?.dataset.id || document.activeElement.id")


def entry(page: Page, name: str) -> Locator:
    """An entry of the panel by its id."""
    return page.locator(f'.entry[data-id="{name}"]')
