"""Words of the pages in a browser: into a field by pointer and by keys, as a new entry, and what is undone of it."""

import pytest
from review_browser import document, entry, focused, saved, until

from cvparse.corrections.operations import SetValue, Undone


@pytest.fixture
def target(samples):
    return samples


@pytest.fixture
def opened(page, target, address):
    """A document with the words of its first page; its number."""
    number = document(page, target, address, "social_science")
    until(page, "document.querySelectorAll('#page-1 .words rect').length > 0")
    return number


def word(page, text: str):
    return page.locator(f'#page-1 .words rect[data-word="{text}"]').first


def middle(locator) -> tuple[float, float]:
    locator.scroll_into_view_if_needed()
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def draw(page, start, end):
    """Press at one point and let go at another."""
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, steps=4)
    page.mouse.move(*end, steps=6)
    page.mouse.up()


def into_field(page):
    """The first field of the open entry, with the focus."""
    field = page.locator(".entry.is-open .field.text input").first
    field.focus()
    page.wait_for_timeout(50)
    return field


@pytest.mark.parametrize("is_replaced", [False, True])
def test_a_run_that_is_drawn_over_goes_into_the_field(page, target, opened, is_replaced):
    field = into_field(page)
    name, key, before = focused(page), field.get_attribute("name"), field.input_value()
    draw(page, middle(word(page, "Social")), middle(word(page, "neighborhood")))
    assert page.locator("#picked-text").inner_text() == "Social stratification, neighborhood"
    page.locator("[data-pick=replace]" if is_replaced else "[data-pick=append]").click()
    saved(page)
    (made,) = target.open(opened).corrections
    chosen = "Social stratification, neighborhood"
    assert (made.id, made.field, made.value) == (name, key, chosen if is_replaced else f"{before} {chosen}")
    assert page.locator("#picked").is_hidden() and page.evaluate("document.activeElement.name") == key


def test_words_are_dragged_into_any_field(page, target, opened):
    """A word at once; several when they were drawn over before."""
    into_field(page)
    field = page.locator(".entry.is-open .field.lines textarea").first
    key, before = field.get_attribute("name"), field.input_value()
    box = field.bounding_box()
    draw(page, middle(word(page, "Social")), (box["x"] + 20, box["y"] + 10))
    saved(page)
    (made,) = target.open(opened).corrections
    assert made.field == key and made.value[-1] == "Social", "in a list on a line of its own"
    assert len(made.value) == len(before.splitlines()) + 1
    draw(page, middle(word(page, "Social")), middle(word(page, "neighborhood")))
    box = page.locator(f".entry.is-open [name={key}]").bounding_box()
    draw(page, middle(word(page, "stratification,")), (box["x"] + 20, box["y"] + 10))
    until(page, "document.querySelectorAll('.history li').length === 2")
    assert target.open(opened).corrections[-1].value[-2:] == ["Social", "Social stratification, neighborhood"]


def test_words_are_chosen_by_keys(page, target, opened):
    field = into_field(page)
    key, before = field.get_attribute("name"), field.input_value()
    page.keyboard.press("F2")
    until(page, "document.querySelectorAll('.words .cursor').length === 1")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "application"
    first = page.locator("#picked-text").inner_text()
    assert first and first in before, "it begins at the value"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Home")  # does nothing here
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Shift+ArrowRight")
    until(page, "document.getElementById('picked-text').textContent.split(' ').length === 2")
    assert page.locator("#said").inner_text().startswith("2 words: ")
    chosen = page.locator("#picked-text").inner_text()
    page.keyboard.press("r")
    saved(page)
    (made,) = target.open(opened).corrections
    assert (made.field, made.value) == (key, chosen)
    assert page.evaluate("document.activeElement.name") == key, "the focus is back in the field"
    page.keyboard.press("F2")
    until(page, "document.querySelectorAll('.words .cursor').length === 1")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.name") == key
    assert page.locator(".words .chosen").count() == 0
    assert len(target.open(opened).corrections) == 1


def test_an_entry_is_made_of_a_marked_area(page, target, opened):
    page.keyboard.press("n")
    assert page.locator("#mark").get_attribute("aria-pressed") == "true"
    first, last = word(page, "Postdoctoral").bounding_box(), word(page, "Studies,").bounding_box()
    start, end = (first["x"] - 4, first["y"] - 3), (last["x"] + last["width"] + 120, last["y"] + last["height"] + 3)
    draw(page, start, end)
    assert page.locator("#picked-text").inner_text().startswith("Postdoctoral Fellow, Center")
    page.locator("[data-pick=entry]").click()
    until(page, "document.activeElement.id === 'add-collection'")
    assert page.locator("#add-collection").input_value() == "experience", "by where it stands"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".entry.is-open .fields")
    until(page, "document.activeElement.id.startsWith('b-added-')")
    (made,) = target.open(opened).corrections
    post = next(one for one in target.open(opened).cv.experience if one.id == made.id)
    assert post.raw.startswith("Postdoctoral Fellow, Center for Housing Studies")
    assert [place.page for place in post.provenance] == [1]
    assert made.places == post.provenance


def test_an_entry_is_made_by_keys(page, target, opened):
    page.keyboard.press("w")
    until(page, "document.querySelectorAll('.words .cursor').length === 1")
    page.keyboard.press("Shift+ArrowDown")
    until(page, "document.querySelectorAll('.words .chosen').length > 1")
    page.keyboard.press("n")
    until(page, "document.activeElement.id === 'add-collection'")
    page.locator("#add-collection").select_option("awards")
    page.get_by_role("button", name="Add entry").focus()
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id.startsWith('b-added-')")
    assert [one.op for one in target.open(opened).corrections] == ["add"]


def test_an_area_without_words_is_said(page, opened):
    page.keyboard.press("n")
    figure = page.locator("#page-1").bounding_box()
    draw(page, (figure["x"] + 5, figure["y"] + 5), (figure["x"] + 30, figure["y"] + 20))
    assert page.locator("#said").inner_text() == "No word stands there."
    assert page.locator("#picked").is_hidden()


def test_the_owner_has_boxes_and_a_value_in_doubt_says_so(page, opened):
    entry(page, "person").locator(".open").click()
    page.wait_for_selector('.entry[data-id="person"] .fields')
    page.locator('.entry[data-id="person"] [name=emails]').focus()
    until(page, "document.querySelectorAll('.values rect.lit-value').length === 1")
    lit = page.locator(".values rect.lit-value").bounding_box()
    mail = word(page, "okonkwo-hayes@example.edu").bounding_box()
    assert abs(lit["x"] - mail["x"]) < 1 and abs(lit["width"] - mail["width"]) < 2
    page.evaluate(
        """() => { document.querySelector('.values rect[data-path="emails.0"]').dataset.sure = 0.4;
                   document.dispatchEvent(new Event('places')); }"""
    )
    label = page.locator('.entry[data-id="person"] label', has_text="E-mail")
    assert "40 % sure" in label.inner_text()


def test_each_change_is_undone_in_the_history_and_made_again(page, target, opened):
    name = focused(page)
    for text in ("One", "Two"):
        field = into_field(page)
        field.fill(text)
        page.keyboard.press("Escape")
        until(page, f"document.querySelectorAll('.history li').length === {1 if text == 'One' else 2}")
    page.locator(".history summary").click()
    assert page.locator(".history li").first.inner_text().startswith("Bo Example set the field")
    assert "One → Two" in page.locator(".history li .values").first.inner_text()
    page.locator(".history [data-change='0']").click()
    until(page, "document.getElementById('said').textContent.includes('builds on it; undo that first')")
    page.locator(".history [data-change='1']").focus()
    page.keyboard.press("Enter")
    until(page, "document.getElementById('said').textContent === 'Undone.'")
    page.locator(".history [data-change='0']").click()
    until(page, "document.querySelectorAll('.history li.undone').length === 2")
    assert [one.undone.by for one in target.open(opened).corrections] == ["Bo Example"] * 2
    page.locator(".history [data-change='0']").click()
    until(page, "document.getElementById('said').textContent === 'Made again.'")
    (first, second) = target.open(opened).corrections
    assert (first.id, first.undone, second.undone is None) == (name, None, False)
    page.keyboard.press("u")
    until(page, "document.querySelectorAll('.history li.undone').length === 2")


def test_what_somebody_else_did_is_undone_where_it_is_chosen(page, target, opened):
    seen = target.open(opened)
    named = SetValue(op="set", id="person", field="label", value="Reader", sha256=seen.sha256, by="Cleo")
    target.change(opened, seen.revision, [named])
    page.reload()
    page.wait_for_selector(".entry.is-open .fields")
    page.keyboard.press("u")
    until(page, "document.getElementById('said').textContent.startsWith('there is nothing of yours')")
    page.locator(".history summary").click()
    page.locator(".history [data-change='0']").click()
    until(page, "document.getElementById('said').textContent === 'Undone.'")
    (made,) = target.open(opened).corrections
    assert (made.by, made.undone) == ("Cleo", Undone(by="Bo Example", at=made.undone.at))


def test_what_is_being_typed_stays_while_another_change_is_answered(page, opened):
    page.route("**/corrections", lambda route: (page.wait_for_timeout(400), route.continue_()))
    choice = "document.querySelector('.entry.is-open select[data-op=move]')"
    page.evaluate(f"{choice}.value = 'education'")
    page.evaluate(f"{choice}.dispatchEvent(new Event('change', {{bubbles: true}}))")
    field = page.locator(".entry.is-open [name=department]")
    field.focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("being typed")
    until(page, "document.querySelector('.entry.is-open .noun')?.textContent === 'degree'")
    until(page, "document.activeElement.name === 'department'")
    assert page.locator(".entry.is-open [name=department]").input_value() == "being typed"
