"""The report as a page: it stands alone, and what files and people are called is text."""

from cvparse import __version__
from cvparse.bulk.report import FileState, Report
from cvparse.bulk.report_html import to_html
from cvparse.bulk.status import Status

HOSTILE = '<img src=x onerror="alert(1)">.pdf'
REPORT = Report(
    files=2,
    documents=1,
    states=((Status.DAMAGED, 1),),
    collections=(("authors", 5), ("publications", 3)),
    worst=(FileState(HOSTILE, Status.DAMAGED, "it is <cut> off", None),),
    people=(),
    works=(),
    paths={1: HOSTILE},
)


def test_names_and_reasons_are_text():
    page = to_html(REPORT)
    assert "<img" not in page and "&lt;img src=x onerror=&#34;alert(1)&#34;&gt;.pdf" in page
    assert "it is &lt;cut&gt; off" in page


def test_the_page_needs_nothing_else():
    page = to_html(REPORT)
    assert page.startswith("<!doctype html>") and page.endswith("</html>\n")
    assert not any(word in page for word in ("<script", "<link", "http://", "https://", "@import"))
    assert __version__ in page
    assert page.index("Lists of the CVs") < page.index("publications") < page.index("Of the reading")
