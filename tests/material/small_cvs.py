"""CVs of a few lines, as PDF, for tests that need many files and not much in each."""

from pdf_files import pdf_with


def small_cv(
    name: str,
    mail: str,
    *works: str,
    university: str = "Example University",
    until: str = "2020",
    password: str | None = None,
) -> bytes:
    """A CV with one post and the given lines of publications."""
    lines = [
        name,
        mail,
        "EXPERIENCE",
        f"Professor, {university}, 2015 - {until}",
        "EDUCATION",
        f"Ph.D. in Botany, {university}, 2014",
    ]
    return pdf_with([*lines, *(["PUBLICATIONS", *works] if works else [])], password=password)


def work(number: int, authors: str, title: str, year: int = 2024) -> str:
    """One printed publication."""
    return f"{number}. {authors}. {title}. Journal of Samples, 12 \\(3\\), {10 + number}-{20 + number}, {year}."
