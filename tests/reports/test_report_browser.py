"""The HTML report under the hands of an editor: pointer, keys, filters, sorting, printing and a telephone.

Each page is the real file of a real run, opened in Chromium by `make test-full`.
"""

import os
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from numcheck.__main__ import main
from numcheck.ignores.sidecar import read

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parent.parent.parent
PHONE = {"width": 390, "height": 844}
WIDE = {"width": 1360, "height": 900}
HOSTILE = """\
---
title: "12 dead </title></script><script>alert(1)</script>"
source: "<img src=x onerror=alert(2)>"
date: 2024-01-10
---
The blast killed 12 people <img src=x onerror=alert(3)>: 7 men and 4 women.

<svg onload=alert(4)> "There were 12 people", {{ 7 * 7 }} <a href="javascript:alert(5)">said</a> &lt;b&gt; a man.

In LONG they counted 1,200-LONG sheep.
""".replace("LONG", "Llanfairpwllgwyngyll" * 6)


def made(folder, name, *paths):
    """The page of a run."""
    target = folder / name
    main(["check", *map(str, paths), "--isolated", "--quiet", "--fail-on", "never", "--output", f"html={target}"])
    return target.as_uri()


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """The pages by name: a set, one article, one that attacks."""
    folder = tmp_path_factory.mktemp("pages")
    hostile = folder / "hostile.md"
    hostile.write_text(HOSTILE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return {
            "set": made(folder, "set.html", "seeds"),
            "one": made(folder, "one.html", "seeds/ferry-compensation.md"),
            "hostile": made(folder, "hostile.html", hostile),
            "hostile set": made(folder, "hostile-set.html", hostile, "seeds/ferry-sinks.md"),
        }


@pytest.fixture(scope="session")
def chromium():
    """The browser: the one that NUMCHECK_BROWSER names, or Playwright's own."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="pip install -e '.[browser]'")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("NUMCHECK_BROWSER") or None)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, pages):
    """Opens a page by name; what the browser complains of, or asks of a server, fails the test at its end."""
    complaints, contexts = [], []

    def open_page(name, at="", *, view=None, **options):
        context = chromium.new_context(viewport=view or WIDE, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on(
            "request", lambda asked: complaints.append(asked.url) if asked.url[:5] not in {"file:", "data:"} else None
        )
        page.goto(pages[name] + at)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def box(locator):
    """Where it is in the window."""
    return locator.bounding_box()


def focused(page):
    return page.evaluate("document.activeElement.id")


def shown(page):
    """The findings that are shown in the view that is open, by number."""
    return [card.get_attribute("data-finding") for card in page.locator(".view.on .finding").all() if card.is_visible()]


# --- Views


def test_a_set_opens_at_its_findings_with_the_gravest_first(visit):
    page = visit("set")
    assert page.locator(".view:visible").count() == 1
    assert page.locator("h1:visible").inner_text() == "Numbers that do not fit"
    assert sorted(shown(page), key=int) == [str(number) for number in range(1, len(shown(page)) + 1)]
    severities = page.locator("#overview .finding").evaluate_all("cards => cards.map(card => card.dataset.severity)")
    assert severities == sorted(severities, key=["error", "warning", "note"].index)
    assert len(set(severities)) == 3


def test_an_article_opens_at_its_text(visit):
    page = visit("one")
    assert page.locator("h1:visible").inner_text().startswith("Ferry owner to pay")
    assert page.locator("nav a[aria-current]").inner_text() == "Article"


def test_every_link_of_the_page_shows_what_it_leads_to(visit):
    page = visit("one")
    hashes = page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map((link) => link.hash)")
    assert len(hashes) > 30
    for name in dict.fromkeys(hashes):
        page.evaluate("(name) => { location.hash = name; }", name)
        page.wait_for_function(
            "(name) => name === '#content' || document.querySelector(name)?.closest('.view.on')",
            arg=name,
        )


def test_from_a_finding_to_the_article_around_it_and_back(visit):
    page = visit("set")
    card = page.locator("#overview .finding", has_text="Twenty-three of 138 survivors")
    card.get_by_role("link", name="Ferry owner to pay").click()
    page.wait_for_selector(".article.on")
    mark = page.locator(".article.on .hit", has_text="27 percent")
    assert "lit" in mark.get_attribute("class")
    assert 0 < box(mark)["y"] < 900
    beside = page.locator(".article.on .card:focus")
    assert abs(box(beside)["y"] - box(page.locator(".article.on .hit", has_text="Twenty-three"))["y"]) < 40
    page.go_back()
    page.wait_for_selector("#overview.on")
    assert card.is_visible()


LANDED = """(name) => new Promise((told) => {
    addEventListener("hashchange", () => told(document.getAnimations().length), { once: true });
    location.hash = name;
})"""


def test_what_a_link_leads_to_stands_where_it_belongs_at_once(visit):
    """No card slides while the reader, or a test, looks for it; it does where another one is taken up."""
    page = visit("set")
    assert page.evaluate(LANDED, "finding-3-3") == 0
    assert page.evaluate(LANDED, "finding-5-3") == 0
    slides = "document.querySelector('#finding-3-3').focus(), document.getAnimations().length"
    assert page.evaluate(slides) > 0


def test_a_number_leads_to_its_finding(visit):
    page = visit("one")
    page.locator(".ref a").first.click()
    assert focused(page) == page.locator(".ref a").first.get_attribute("href")[1:]
    page.keyboard.press("Shift+Tab")
    assert page.locator(".card.lit").count() >= 1


def test_cards_stand_beside_the_text_and_cover_nothing(visit):
    page = visit("one")
    cards = [box(card) for card in page.locator(".card").all()]
    text = box(page.locator("article"))
    assert len(cards) > 2
    assert all(card["x"] > text["x"] + text["width"] for card in cards)
    cards.sort(key=lambda card: card["y"])
    assert all(one["y"] + one["height"] <= other["y"] for one, other in pairwise(cards))


def test_the_arrows_go_through_the_findings(visit):
    page = visit("set")
    first, second = (f"finding-{number}" for number in shown(page)[:2])
    page.get_by_role("button", name="Next finding").click()
    assert focused(page) == first
    page.get_by_role("button", name="Next finding").click()
    assert focused(page) == second
    assert 0 < box(page.locator(f"#{second}"))["y"] < 200
    page.get_by_role("button", name="Previous finding").click()
    assert focused(page) == first


# --- Quantities


def test_pointing_at_a_quantity_shows_what_it_is(visit):
    page = visit("one")
    page.locator(".q", has_text="9.6 million euros").last.hover()
    tip = page.get_by_role("tooltip")
    assert "EUR" in tip.inner_text()
    assert "9,600,000" in tip.inner_text()
    page.mouse.move(2, 400)
    assert tip.is_hidden()


def test_so_does_the_tab_key_and_escape_hides_it(visit):
    page = visit("one")
    quantity = page.locator(".q", has_text="48 dead")
    quantity.focus()
    assert "48" in page.get_by_role("tooltip").inner_text()
    assert quantity.get_attribute("aria-describedby") == "tip"
    page.keyboard.press("Escape")
    assert page.locator("#tip").is_hidden()
    page.keyboard.press("Tab")
    assert page.locator("#tip").is_visible()


def test_the_first_touch_shows_what_it_is_the_second_goes_to_the_table(visit):
    page = visit("one", view=PHONE, has_touch=True)
    quantity = page.locator(".q", has_text="48 dead")
    quantity.tap()
    assert page.locator("#tip").is_visible()
    assert page.locator(".article.on").count() == 1
    quantity.tap()
    page.wait_for_selector("#claims.on")
    assert "48 dead" in page.locator("tr.lit").inner_text()


def test_the_table_is_filtered_and_sorted(visit):
    page = visit("set", "#claims")
    rows = page.locator("#rows tbody tr")
    everything = int(page.locator("#claims output").inner_text().split()[0])
    page.get_by_role("searchbox", name="Words in a row").last.fill("euros ferry")
    assert 0 < rows.count() < everything
    assert all("euros" in text.lower() for text in rows.all_inner_texts())
    page.get_by_role("button", name="value").click()
    assert page.locator("th[aria-sort]").get_attribute("aria-sort") == "ascending"
    values = [
        float(cell.strip("~<>≥≤").split(" ")[0].replace(",", ""))
        for cell in page.locator("#rows td:nth-child(4)").all_inner_texts()
    ]
    assert values == sorted(values)
    page.get_by_role("button", name="value").click()
    values.reverse()
    assert page.locator("th[aria-sort]").get_attribute("aria-sort") == "descending"
    page.get_by_role("checkbox", name="only those in findings").check()
    assert all(page.locator("#rows td:first-child").all_inner_texts())


def test_a_long_table_shows_more_when_asked(visit):
    page = visit("set", "#claims")
    rows = page.locator("#rows tbody tr")
    assert rows.count() == 200
    page.get_by_role("button", name="more").click()
    assert rows.count() > 300


def test_a_row_far_down_is_found_all_the_same(visit):
    page = visit("set", "#c300")
    assert page.locator("#c300").is_visible()
    assert focused(page) == "c300"


def test_the_quantities_of_one_article(visit):
    page = visit("set", "#article-3")
    page.locator(".article.on .byline a").click()
    places = page.locator("#rows td:nth-child(2)").all_inner_texts()
    assert places
    assert all(place.startswith("seeds/ferry-compensation.md:") for place in places)


def test_a_finding_leads_to_the_plot_of_its_fact_and_the_plot_to_the_text(visit):
    page = visit("set")
    page.locator("#overview .finding", has_text="302 times").get_by_role("link", name="mentions").click()
    page.wait_for_selector("#facts.on")
    figure = page.locator(".fact:focus")
    assert 0 <= box(figure)["y"] < 900
    assert page.wait_for_function("document.activeElement.querySelector('img').naturalWidth > 0")
    figure.locator("li a", has_text="302 times").first.click()
    page.wait_for_selector(".article.on")
    assert page.evaluate("document.activeElement.textContent") == "302 times"


# --- Filters and what is checked


def test_findings_are_narrowed_by_severity_check_and_words(visit):
    page = visit("set")
    everything = len(shown(page))
    page.locator(".chip.error").click()
    assert 0 < len(shown(page)) < everything
    assert page.locator("#overview .finding.error:visible").count() == 0
    page.locator(".chip.error").click()
    page.get_by_label("Check", exact=True).select_option("percentages")
    assert {code.inner_text() for code in page.locator("#overview .finding:visible .kind code").all()} == {
        "percentages"
    }
    page.get_by_label("Check", exact=True).select_option("")
    page.get_by_role("searchbox", name="Words in a finding").fill("survivors 27")
    assert len(shown(page)) == 1
    assert page.locator("#shown").inner_text() == f"1 of {everything} shown"


def test_a_filter_holds_in_the_articles_too(visit):
    page = visit("one")
    page.get_by_role("searchbox", name="Words in a finding").fill("survivors")
    assert len(shown(page)) == 1
    assert page.locator(".hit.off").count() > 0
    assert "off" not in page.locator(".hit", has_text="27 percent").get_attribute("class")


def test_what_is_checked_comes_back_as_lines_for_the_file(visit, tmp_path):
    reason = 'the "27" was said so: # 100% \u2028 \u007f é 🚢'
    page = visit("set", permissions=["clipboard-read", "clipboard-write"])
    card = page.locator("#overview .finding", has_text="Twenty-three of 138 survivors")
    number = card.get_attribute("data-finding")
    card.get_by_role("button", name="Checked, right").click()
    page.get_by_label("Why it is right").fill(reason)
    page.keyboard.press("Enter")
    assert number not in shown(page), "what is marked is out of the way"
    page.get_by_label("show those marked right").check()
    assert f"Checked, right: {reason[:10]}" in card.inner_text()
    page.get_by_role("button", name="1 marked right").click()
    lines = page.get_by_role("textbox", name="For .numcheck-ignore.yaml").input_value()
    page.get_by_role("button", name="Copy").click()
    page.wait_for_function("document.querySelector('#copied').textContent === 'Copied'")
    assert page.evaluate("navigator.clipboard.readText()") == lines
    page.keyboard.press("Escape")
    file = tmp_path / ".numcheck-ignore.yaml"
    file.write_text(lines, encoding="utf-8")
    (entry,) = read(file)
    assert (entry.rule, entry.article, entry.reason) == ("percentages", "seeds/ferry-compensation.md", reason)
    page.reload()
    assert page.get_by_role("button", name="1 marked right").is_visible()
    page.get_by_label("show those marked right").check()
    card.get_by_role("button", name="Undo").click()
    assert page.locator("#lines-button").is_hidden()


def test_no_reason_no_mark(visit):
    page = visit("one")
    card = page.locator(".card").first
    card.get_by_role("button", name="Checked, right").click()
    page.keyboard.press("Enter")
    assert page.locator(".card.right").count() == 0
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent") == "Checked, right"


# --- Every reader


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", ["wide", "phone"])
@pytest.mark.parametrize(
    "at", ["one", "one#claims", "set", "set#articles", "set#finding-3-3", "set#claims", "set#facts", "hostile"]
)
def test_axe_finds_nothing(visit, at, view, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    name, sign, place = at.partition("#")
    page = visit(name, sign + place, view=PHONE if view == "phone" else None, color_scheme=scheme, bypass_csp=True)
    if place in {"", "finding-3-3"}:
        page.locator(".view.on .finding button").first.click()
        page.locator(".view.on .finding .why summary").last.click()
    results = axe.Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


OUTSIDE = """() => [...document.querySelectorAll(".top *, .view.on *")].filter((node) => {
    if (!node.checkVisibility() || node.closest(".away, thead, svg")) return false;
    const box = node.getBoundingClientRect();
    const scrolls = node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX === "auto";
    return box.width && (box.left < 0 || box.right > innerWidth || scrolls);
}).map((node) => node.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("width", [390, 320])
@pytest.mark.parametrize("name", ["one", "set", "hostile", "hostile set"])
def test_nothing_reaches_out_of_a_telephone(visit, name, width):
    """Nor does any part scroll sideways, whichever view is open."""
    page = visit(name, view=PHONE | {"width": width})
    views = page.evaluate("[...document.querySelectorAll('.view')].map((view) => view.id)")
    for at in views:
        page.evaluate("(at) => { location.hash = at; }", at)
        page.wait_for_selector(f"#{at}.on")
        assert page.evaluate(OUTSIDE) == [], at
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("view", ["claims", "articles"])
def test_on_a_telephone_a_cell_stands_behind_the_name_of_its_column(visit, view):
    page = visit("set", f"#{view}", view=PHONE)
    heads = page.locator(f"#{view} thead th").all_text_contents()
    names = (
        page.locator(f"#{view} tbody tr")
        .first.locator("> *")
        .evaluate_all(
            "cells => cells.map((cell) => getComputedStyle(cell).getPropertyValue('--name').replaceAll('\"', ''))"
        )
    )
    assert all(name in {head, ""} for head, name in zip(heads, names, strict=True))
    assert sum(map(bool, names)) >= 4


def test_on_a_telephone_a_table_is_one_all_the_same(visit):
    """A screen reader is told rows and columns, though they are drawn as cards."""
    page = visit("set", "#claims", view=PHONE)
    assert page.get_by_role("columnheader", name="subject").count() == 1
    assert page.get_by_role("row").nth(1).get_by_role("cell").count() > 5
    page.locator("#claims input[type=checkbox]").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SELECT", "what is out of sight takes no focus"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('tbody') !== null")


def test_on_a_telephone_rows_are_ordered_and_filtered(visit):
    page = visit("set", "#articles", view=PHONE)
    titles = page.locator("#article-rows tbody th a")
    told = titles.all_inner_texts()
    order = page.locator("#articles").get_by_label("Order", exact=True)
    order.select_option("by quantities")
    numbers = [int(text) for text in page.locator("#article-rows td:nth-child(4)").all_text_contents()]
    assert numbers == sorted(numbers)
    page.get_by_role("button", name="Rising").click()
    numbers.reverse()
    assert [int(text) for text in page.locator("#article-rows td:nth-child(4)").all_text_contents()] == numbers
    page.locator("#articles").get_by_label("only those with findings").check()
    assert 0 < titles.count() < len(told)
    page.locator("#articles").get_by_label("only those with findings").uncheck()
    order.select_option("as in the text")
    assert titles.all_inner_texts() == told
    assert page.locator("#articles").get_by_role("button", name="Rising").is_hidden()


def test_on_a_telephone_a_finding_stands_behind_its_paragraph(visit):
    page = visit("one", view=PHONE)
    mark, card = box(page.locator(".hit").first), box(page.locator(".card").first)
    assert card["y"] > mark["y"]
    assert card["x"] + card["width"] <= PHONE["width"]
    assert card["y"] < box(page.locator(".hit").last)["y"]


def test_it_prints_with_every_finding_and_without_the_tools(visit):
    page = visit("one")
    page.emulate_media(media="print")
    page.wait_for_function("getComputedStyle(document.querySelector('.card')).position === 'static'")
    assert page.locator(".top").is_hidden()
    assert page.get_by_role("button", name="Checked, right").count() == 0
    assert all(card.is_visible() for card in page.locator(".card").all())
    assert len(page.pdf()) > 10_000


def test_a_set_prints_as_a_whole(visit):
    """The overview, the articles in which something was found, the facts, and all claims at the end."""
    page = visit("set", "#article-3")
    articles = page.locator(".view.article").count()
    page.emulate_media(media="print")
    page.wait_for_selector("#rows tbody tr:nth-child(301)", state="attached")
    views = page.locator(".view:visible").evaluate_all("views => views.map((view) => view.id)")
    assert (*views[:2], *views[-2:]) == ("overview", "articles", "facts", "claims")
    assert 3 < len(views) - 4 < articles
    shown = page.locator(".view.article .finding").evaluate_all("cards => cards.map((card) => card.dataset.finding)")
    assert set(shown) == {str(number) for number in range(1, page.locator("#overview .finding").count() + 1)}
    assert page.locator(".article .finding:visible").count() == len(shown)
    assert page.locator(".fact img:visible").evaluate_all("all => all.every((one) => one.naturalWidth > 0)")
    assert page.locator("form:visible, .finding button:visible").count() == 0
    page.emulate_media(media="screen")
    page.wait_for_selector("#rows thead button", state="attached")
    assert page.locator("#rows tbody tr").count() == 200
    assert page.locator(".view:visible").count() == 1


def test_on_paper_marks_are_seen_without_colour(visit):
    page = visit("one")
    page.emulate_media(media="print", color_scheme="dark")
    lines = page.locator(".hit").evaluate_all("all => all.map((one) => getComputedStyle(one).textDecorationLine)")
    assert set(lines) == {"underline"}
    refs = page.locator(".ref:visible").all_inner_texts()
    assert set(refs) == set(page.locator(".card .no").all_inner_texts())
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"


def test_the_paper_of_a_set_has_everything_once_it_is_printed(visit):
    """The browser tells a page just before it prints; what it had not drawn until then stands on the paper too."""
    pypdf = pytest.importorskip("pypdf")
    sheets = [page.extract_text() for page in pypdf.PdfReader(BytesIO(visit("set").pdf())).pages]
    assert "subject" in sheets[-1], "each sheet has the names of the columns"
    text = " ".join(" ".join(sheets).split())
    assert text.index("Numbers that do not fit") < text.index("Facts told more than once") < text.rindex("Quantities")
    assert text.count("Selm Lines still runs nine ships") == 2, "in its article and in the finding beside it"
    assert "union.md:" in sheets[-1], "the table ends with the last article"


def test_it_is_read_without_scripts_too(visit):
    page = visit("set", java_script_enabled=False)
    assert page.locator("article:visible").count() == 15
    assert page.locator("#rows tr:visible").count() > 300
    assert page.locator("form:visible, .step:visible").count() == 0


def test_the_keyboard_reaches_everything_in_order(visit):
    page = visit("one")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert focused(page) == "content"
    tops = []
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches(':focus-visible')")
        tops.append(page.evaluate("document.activeElement.closest('article, form, nav, header')?.tagName"))
    assert "ARTICLE" in tops


@pytest.mark.parametrize("name", ["hostile", "hostile set"])
def test_an_article_that_attacks_is_only_read(visit, name):
    page = visit(name)
    for at in page.evaluate("[...document.querySelectorAll('.view')].map((view) => view.id)"):
        page.evaluate("(at) => { location.hash = at; }", at)
    page.evaluate("location.hash = 'finding-1-1'")
    page.locator(".article.on .q").first.hover()
    assert "{{ 7 * 7 }}" in page.locator(".article.on article").inner_text()
    assert page.locator("img:not(.fact > img), .article script").count() == 0
    assert "<script>alert(1)</script>" in page.locator("#title-1").inner_text()
