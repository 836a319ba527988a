"""The words that made CVs are put together from, all invented."""

GIVEN = (
    "Mira",
    "Jonas",
    "Ines",
    "Åsa",
    "Søren",
    "Zoë",
    "Ngozi",
    "Haruki",
    "Łukasz",
    "Fatima",
    "José",
    "Anne-Marie",
    "Seo-yeon",
    "Dmitri",
    "Priya",
    "Chinedu",
    "J. R.",
    "M.",
    "Élodie",
    "Thị",
)
FAMILY = (
    "Oduya",
    "Berg",
    "Ferro",
    "Lindqvist",
    "Nwankwo",
    "Yamamoto",
    "Wójcik",
    "O’Brien",
    "Müller-Stahl",
    "Ødegård",
    "Haddad",
    "Nguyen",
    "Ivanova",
    "Sharma",
    "Kowalczyk",
    "van der Meer",
    "de la Cruz",
    "al-Khatib",
    "Ramírez",
    "Halvorsen",
)
OWNERS = ("Tengdal", "Okonjo", "van Westerholt", "Quispe-Arce", "Miyashiro")
"""Family names of owners; nobody else has one, so that no list names somebody who may be the owner."""
TOPICS = (
    "Rivers",
    "Glaciers",
    "Sparse Graphs",
    "Trust",
    "Long Memory",
    "Ice Sheets",
    "Vowel Harmony",
    "Debt",
    "Slow Light",
    "Dry Stone Walls",
    "Tidal Flats",
    "Parish Registers",
    "Queues",
    "Cold Gases",
)
PLACES = ("Oslo, Norway", "Leeds, UK", "Boston, MA", "Kyoto, Japan", "Lisbon, Portugal", "Toronto, Canada")
TOWNS = ("Larvik", "Halden", "Northmoor", "Saltmarsh", "Elmfield", "Körnerau")
JOURNALS = (
    "Journal of Slow Rivers",
    "Annals of Ice",
    "Review of Cold Regions",
    "Transactions on Quiet Systems",
    "Journal of the Society for Tides",
    "International Journal of Walls and Fences",
)
MEETINGS = (
    ("International Conference on Slow Rivers", "ICSR"),
    ("Symposium on Cold Systems", "SOCS"),
    ("Conference on Quiet Computing", "CoQC"),
    ("European Conference on Tides and Ice", "ECTI"),
)
PRESSES = ("Larkfield University Press", "Meridian Press", "Northmoor University Press")
ROLES = (
    "Professor",
    "Associate Professor",
    "Assistant Professor",
    "Lecturer",
    "Postdoctoral Researcher",
    "Research Assistant",
    "Visiting Scholar",
)
DEGREES = ("Ph.D.", "M.Sc.", "B.Sc.", "M.A.", "B.A.")
FIELDS = ("Computer Science", "Physics", "History", "Geology", "Linguistics", "Applied Mathematics")
PRIZES = ("Best Paper Award", "Distinguished Teaching Award", "Early Career Prize", "Gold Medal", "Travel Grant")
SOCIETIES = ("Society for River Research", "Royal Society of Tides", "Association for Quiet Computing")
MARKS = ("*", "†", "‡")
MEANINGS = ("Equal contribution", "Corresponding author", "Advised student")
