"""The whole way of a reviewer in a browser: the list, a document, each change, by keys and by pointer."""

import pytest
from review_browser import NARROW, WIDE, document, entry, focused, saved, until

from cvparse.bulk.stores.reviews import Wanted
from cvparse.corrections.operations import SetValue


@pytest.fixture
def target(samples):
    return samples


def test_by_keys_alone_from_the_list_to_the_next_document(page, target, address):
    page.goto(f"{address}/")
    first, second = (row.number for row in target.queue(Wanted(), 0, 2).rows)
    page.locator("tbody a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".entry.is-open .fields input")
    assert page.url.endswith(f"/d/{first}?part=open")
    doubtful = page.eval_on_selector_all(".entry.doubtful", "all => all.map(one => one.dataset.id)")
    assert len(doubtful) >= 2 and focused(page) == doubtful[0], "the least sure entry is open, and has the focus"

    page.keyboard.press("Tab")
    page.keyboard.press("End")
    page.keyboard.type(" of Keys")
    field = page.evaluate("document.activeElement.name")
    page.keyboard.press("Escape")
    saved(page)
    assert focused(page) == doubtful[0]
    (made,) = target.open(first).corrections
    assert (made.id, made.field, made.by) == (doubtful[0], field, "Bo Example")
    assert made.value.endswith("of Keys")

    page.keyboard.press("a")
    until(page, f"document.activeElement.id === 'b-{doubtful[1]}'")
    assert target.open(first).corrections[-1].op == "accept"
    page.keyboard.press("Enter")
    assert focused(page) not in doubtful[:2]
    page.keyboard.press("u")
    until(page, f"document.activeElement.id === 'b-{doubtful[0]}'")
    held = [(one.op, one.undone and one.undone.by) for one in target.open(first).corrections]
    assert held == [("set", None), ("accept", "Bo Example")]

    page.keyboard.press("?")
    assert page.locator("dialog[open]").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(f"**/d/{second}?part=open")
    assert target.open(first).accepted_by == "Bo Example"


def test_a_value_lights_its_box_and_a_box_its_value(page, target, address):
    document(page, target, address, "social_science")
    page.locator(".entry.is-open .fields input[type=text]:not([value=''])").first.focus()
    until(page, "document.querySelectorAll('.values rect').length > 0")
    page.locator(".entry.is-open .open").focus()
    page.locator(".entry.is-open .fields input[type=text]:not([value=''])").first.focus()
    assert page.locator(".values rect.lit-value").count() >= 1
    assert page.locator(".boxes rect.lit").count() >= 1

    page.locator(".pages").evaluate("one => one.scrollTop = 0")
    page.locator("#page-1").scroll_into_view_if_needed()
    box = page.locator("#page-1 .boxes rect").first
    name = box.get_attribute("data-entry")
    page.keyboard.press("Escape")
    box.click(force=True)
    page.wait_for_selector(f'.entry.is-open[data-id="{name}"] .fields')


def test_a_word_of_the_page_goes_into_the_field(page, target, address):
    number = document(page, target, address, "physics")
    until(page, "document.querySelectorAll('.words rect').length > 0")
    field = page.locator(".entry.is-open .field.text input").first
    field.focus()
    name, key, before = focused(page), field.get_attribute("name"), field.input_value()
    lit = page.locator(".boxes rect.lit").first.evaluate("one => one.closest('.page').id")
    word = page.locator(f"#{lit} .words rect").nth(3)
    word.scroll_into_view_if_needed()
    word.click(force=True)
    saved(page)
    assert page.evaluate("document.activeElement.name") == key, "the focus stays in the field"
    last = target.open(number).corrections[-1]
    assert (last.id, last.field, last.value) == (name, key, f"{before} {word.get_attribute('data-word')}".strip())


def test_entries_are_moved_split_merged_deleted_added_and_all_is_undone(page, target, address):
    number = document(page, target, address, "social_science")
    before = target.open(number).cv
    name = focused(page)

    page.locator(".entry.is-open .split summary").click()
    page.locator(".entry.is-open .split button").nth(1).click()
    saved(page)
    page.wait_for_selector(f'.entry[data-id="{name}.2"]')
    page.locator(".entry.is-open select[data-op=move]").select_option("awards")
    until(page, "document.querySelectorAll('.entry.is-open .noun')[0]?.textContent === 'award'")
    assert name in [one.id for one in target.open(number).cv.awards]
    first = target.open(number).cv.publications[0].id
    entry(page, first).locator(".open").click()
    page.wait_for_selector(f'.entry[data-id="{first}"] .actions')
    entry(page, first).get_by_role("button", name="Merge with").click()
    saved(page)
    until(page, f"document.activeElement.id === 'b-{first}'")
    assert len(target.open(number).cv.publications) == len(before.publications) - 1
    page.keyboard.press("Delete")
    until(page, f"""!document.querySelector('.entry[data-id="{first}"]')""")
    page.locator(".add select").select_option("talks")
    page.locator(".add textarea").fill("A talk that nobody printed")
    page.locator(".add").get_by_role("button", name="Add entry").click()
    page.wait_for_selector(".entry.is-open .fields")
    until(page, "document.activeElement.id.startsWith('b-added-')")
    assert [one.op for one in target.open(number).corrections] == ["split", "move", "merge", "remove", "add"]

    for left in range(4, -1, -1):
        page.keyboard.press("u")
        until(page, f"document.querySelectorAll('.history li.holds').length === {left}")
        until(page, "document.getElementById('said').textContent === 'Undone.'")
    assert target.open(number).cv == before


def test_a_slip_is_said_at_its_field_and_nothing_is_kept(page, target, address):
    number = document(page, target, address, "social_science")
    entry_of_date = page.locator(".entry.is-open .field.date input").first
    entry_of_date.fill("next May")
    entry_of_date.press("Tab")
    page.wait_for_selector(".slip:not([hidden])")
    assert "write the date as" in page.locator(".slip:not([hidden])").inner_text()
    assert entry_of_date.get_attribute("aria-invalid") is not None
    assert target.open(number).corrections == ()


def test_what_somebody_else_changed_is_shown_and_not_overwritten(page, target, address):
    number = document(page, target, address, "humanities")
    seen = target.open(number)
    named = SetValue(op="set", id="person", field="name", value="Ada Other", sha256=seen.sha256, by="Cleo")
    target.change(number, seen.revision, [named])
    page.keyboard.press("a")
    until(page, "document.getElementById('said').textContent.startsWith('somebody else changed')")
    assert "Ada Other" in page.locator("#panel").inner_text()
    assert target.open(number).corrections == (named,)
    page.keyboard.press("a")
    saved(page)
    assert len(target.open(number).corrections) == 2

    seen = target.open(number)
    target.change(number, seen.revision, seen.corrections[:1])
    page.locator(".entry.is-open .fields textarea").first.fill("My own words")
    page.keyboard.press("Escape")
    until(page, "document.getElementById('said').textContent.includes('You had typed')")
    assert "My own words" in page.locator("#said").inner_text(), "what was typed is not lost from sight"


VIEWS = [{"viewport": WIDE, "scheme": "light"}, {"viewport": NARROW, "scheme": "dark"}]


@pytest.mark.parametrize("page", VIEWS, indirect=True, ids=["wide", "narrow"])
def test_it_is_accessible_and_nothing_stands_beside_the_screen(page, target, address):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    page.goto(f"{address}/")
    for step in ("list", "document"):
        if step == "document":
            document(page, target, address, "social_science")
        found = axe.Axe().run(page).response["violations"]
        assert [
            (one["id"], one["nodes"][0]["html"][:200]) for one in found if one["impact"] in ("serious", "critical")
        ] == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
