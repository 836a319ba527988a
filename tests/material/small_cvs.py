"""CVs of a few lines, as PDF, for tests that need many files and not much in each; and other documents, as lines."""

from collections.abc import Mapping, Sequence

from pdf_files import pdf_showing, pdf_with

BODY = 11
HEADING = 15
PITCH = 16


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


def headed_cv(name: str, sections: Mapping[str, Sequence[str]], *, heading: int = HEADING, left: int = 72) -> bytes:
    """A CV of one person, with a post, a degree and these sections; `heading` is the size of the headings in points."""
    mail = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    usual = {
        "Experience": ["Professor, Example University, 2015 - 2020"],
        "Education": ["Ph.D. in Botany, Example University, 2014"],
    }
    rows = [(20, name, 20), (BODY, mail, PITCH)]
    for title, lines in {**usual, **sections}.items():
        rows += [(heading, title, 2 * PITCH), *((BODY, line, PITCH) for line in lines)]
    shown, y = [], 770
    for size, text, gap in rows:
        y -= gap
        shown.append(f"BT /F1 {size} Tf {left} {y} Td ({text}) Tj ET")
    return pdf_showing("\n".join(shown).encode("latin-1"))


LAURELS = (
    "Silver Leaf of the Botanical Society of Testville, 2016",
    "Golden Root, Example Academy, 2012",
    "Green Thumb of Sampletown, 2010",
)
"""Prizes, to stand under a heading that no list knows."""
FUNDING = ("Rivers of the North, 2019 - 2021", "Money given by: Silver Leaf", "Amount: EUR 20,000")
"""A grant with a label that no list knows."""


def unknown_words_cv(name: str, *, heading: int = HEADING) -> bytes:
    """A CV with a heading and a label that no list knows; of one `heading` size all are of one make."""
    return headed_cv(name, {"Laurels": LAURELS, "Funding": FUNDING}, heading=heading)


"""What other documents print, each of a few lines; all content is invented."""
INVOICE = [
    "Larkfield Supplies Ltd",
    "12 Harbour Road, Saltmarsh",
    "info@example.com",
    "INVOICE",
    "Invoice no. 4711",
    "Invoice date 3 May 2023",
    "Due date 2 June 2023",
    "Bill to",
    "Mira Halvorsen, Mill Lane 4, Northmoor",
    "Description   Quantity   Unit price   Amount",
    "Desk lamp   2   24.50   49.00",
    "Office paper   10   4.20   42.00",
    "Ink   1   18.90   18.90",
    "Subtotal 109.90",
    "VAT 20% 21.98",
    "Total due 131.88",
    "IBAN XX12 3456 7890 1234",
    "Payment is due within 30 days.",
]
LETTER = [
    "Mira Halvorsen",
    "Mill Lane 4, Northmoor",
    "mira@example.org",
    "University of Saltmarsh, Department of Rivers",
    "Saltmarsh, 3 May 2023",
    "Subject: Application for the position of Research Assistant",
    "Dear Professor Lindqvist,",
    "I am writing to apply for the position that was advertised on your website last week.",
    "I have always admired the work of your department and would be glad to be a part of it.",
    "In the last years I have measured how much water flows in narrow channels, and what of it",
    "is lost on the way. I would welcome the opportunity to tell you more about it in person.",
    "Yours sincerely,",
    "Mira Halvorsen",
]
RECIPE = [
    "Kartoffelsuppe",
    "Zutaten",
    "500 g Kartoffeln",
    "2 Zwiebeln",
    "1 l Br\xfche",
    "Salz und Pfeffer",
    "Zubereitung",
    "Die Kartoffeln in kleine W\xfcrfel schneiden und mit den Zwiebeln in einem Topf anbraten.",
    "Mit der Br\xfche 20 Minuten kochen lassen und hei\xdf servieren.",
]
PAPER = [
    "On the Flow of Slow Rivers",
    "Mira Halvorsen and Jonas Berg",
    "University of Northmoor",
    "Abstract",
    "We show how much water flows in narrow channels, and what of it is lost on the way to the sea.",
    "1 Introduction",
    "Previous work has largely ignored the role of temperature in this process [1]. In the following",
    "we describe the experimental setup in detail and discuss what follows from it for slow rivers.",
    "2 Methods",
    "All measurements were repeated under the same conditions, as in earlier studies of ice [2].",
    "3 Results",
    "The difference between the two groups was not significant. A larger sample would be needed.",
    "4 Conclusion",
    "Further studies should examine whether the effect persists in other regions and other rivers.",
    "References",
    "[1] B. Okri. On Snow. Annals of Ice, 12(3):4-5, 2018.",
    "[2] C. Ferro. On Hail. Annals of Ice, 14(1):9-15, 2020.",
]
OTHER_DOCUMENTS = {"invoice": INVOICE, "letter": LETTER, "recipe": RECIPE, "paper": PAPER}


def shown(lines: list[str]) -> list[str]:
    """The lines with what a string of a PDF must not hold as it is."""
    return [line.replace("(", "\\(").replace(")", "\\)") for line in lines]
