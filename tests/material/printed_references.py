"""References of invented persons as they are printed, each with what must be read of it, and any as units."""

from cvparse.lexicon import load
from cvparse.model import PublicationKind, PublicationStatus
from cvparse.parsers.publications.segmentation.units import Units, units_of
from cvparse.parsers.publications.segmentation.words import class_of
from cvparse.parsers.publications.vocabulary import bibliographic

LEXICON = bibliographic(load(()))

REFERENCES = [
    (
        "Muster, A. (2005). On Testing TEST-STAT. Journal of Tests, 13(7), 1–5.",
        {"title": "On Testing TEST-STAT", "venue": "Journal of Tests"},
    ),
    (
        "Muster, N. G. Testing Programs. Editorial. J. Transtest. Nurs. 2016, 27 (3), 209.",
        {"title": "Testing Programs. Editorial", "venue": "J. Transtest. Nurs."},
    ),
    (
        "Muster, A. 1997. Structure of Tests: A View of Physics. Vol. 149. Springer.",
        {"title": "Structure of Tests: A View of Physics", "volume": "149", "publisher": "Springer", "venue": None},
    ),
    (
        "30. Muster N, Sample H. Words of a Language. Vol. 7. Sansei-do; 2000.",
        {"title": "Words of a Language", "volume": "7", "publisher": "Sansei-do", "venue": None},
    ),
    (
        "Muster, A. 2006. “Counting.” In Larvik U. Math. J. Elsevier.",
        {"venue": "Larvik U. Math. J", "publisher": "Elsevier"},
    ),
    (
        "Muster, Paul. 1991. A Grammar of Tests. Edited by T. Sample. Testing Institute.",
        {"title": "A Grammar of Tests", "publisher": "Testing Institute", "year": 1991},
    ),
    (
        "Muster, A. & B. Sample, 2011: Testing is hard (Rapport de recherche No. RR-7734). INRIA.",
        {"title": "Testing is hard", "publisher": "INRIA", "kind": PublicationKind.REPORT},
    ),
    (
        "MUSTER, Ada et al. Counting samples by hand. In: Springer, 2010.",
        {"title": "Counting samples by hand", "publisher": "Springer", "venue": None},
    ),
    (
        "Muster S (2015) Testing. In: Sample LS, Vorm U (eds) Handbook of tests: Vol. 2. Open fields, 7th edn. "
        "John Wiley & Sons, pp 339–380",
        {"venue": "Handbook of tests: Vol. 2. Open fields", "edition": "7th edn.", "pages": "339-380"},
    ),
    (
        "[16] A. Muster and B. Sample, Methods in Testing, Vol. 125 (Springer, New York, NY, 1998).",
        {"title": "Methods in Testing", "volume": "125", "publisher": "Springer", "venue": None},
    ),
    (
        "Muster, R., & Sample, D. (2015). La huella: retos. Granada: Junta de Larvik, Consejería de Pruebas.",
        {"title": "La huella: retos", "publisher": "Junta de Larvik, Consejería de Pruebas", "place": "Granada"},
    ),
    (
        "Muster, A., Sample, B., & the members of Open Work Group. (2013). Counting by hand. Tests, 29(10), 11–18.",
        {"title": "Counting by hand", "year": 2013, "venue": "Tests"},
    ),
    (
        "Muster, Ada. “Early Tests.” Testing to 1580, edited by J. B. Sample et al., Cambridge University Press, 1923, "
        "pp. 264–372. Cambridge Test History 1.",
        {"series": "Cambridge Test History", "number": "1", "volume": None, "venue": "Testing to 1580"},
    ),
    (
        "Muster D. Roman Tests. In: Sample A, editor. Late tests. Larvik: Testhus; 2000. p. 242–4. "
        "(Test history; no. 14).",
        {"series": "Test history", "number": "14", "issue": None, "publisher": "Testhus", "place": "Larvik"},
    ),
    (
        "Muster, Ada. 1998. Methods in Testing. Vol. 125. Applied Test Sciences 12. Springer.",
        {"series": "Applied Test Sciences", "number": "12", "volume": "125", "title": "Methods in Testing"},
    ),
    (
        "Muster, A., Sample, B., Vorm, C., 2005. Counting Samples by Hand. J. Test 3, 4–5.",
        {"series": None, "title": "Counting Samples by Hand"},
    ),
    (
        "Ferro e Muster, A. M., Sample, B., 2018. On testing. Journal of Tests 9, 3–9.",
        {"title": "On testing", "venue": "Journal of Tests", "volume": "9", "pages": "3-9", "year": 2018},
    ),
    (
        "Muster A, Sample B, Vorm C. Counting by hand. Testhus; 1993.",
        {"title": "Counting by hand", "venue": None, "publisher": "Testhus", "year": 1993},
    ),
    (
        "Ada Muster & Ben Sample, Hand Counting, in Proceedings of the 28th Test Symposium 593 (2015).",
        {"title": "Hand Counting", "venue": "Proceedings of the 28th Test Symposium", "volume": None, "pages": "593"},
    ),
    (
        "[4] Ada Muster. 2025. Hand counting. In Test Conference Proceedings, 2025. Test Press, 1–6.",
        {"venue": "Test Conference Proceedings", "volume": None, "publisher": "Test Press", "pages": "1-6"},
    ),
    (
        "MUSTER, Ada. Who Counts the Samples? 4 nov. 2015.",
        {"title": "Who Counts the Samples?", "venue": None, "year": 2015, "month": 11},
    ),
    (
        "Muster, A. (2016). Counting. In C. Vorm (Ed.), Proceedings of the Test Meeting (Volume 2: Short Papers) "
        "(pp. 4–8). Berlin, Germany: Test Press.",
        {"venue": "Proceedings of the Test Meeting (Volume 2: Short Papers)", "publisher": "Test Press"},
    ),
    (
        "A. Muster and B. Sample, ‘Counting Curves’ (1989) 98 Invent. Math. 425.",
        {"venue": "Invent. Math.", "volume": "98", "pages": "425"},
    ),
    (
        "Muster, A., & Sample, B. (2018). On testing: A survey. Journal of Tests, 9(3), 693–703. https://doi.org/10.5555/jt.9",
        {
            "title": "On testing: A survey",
            "venue": "Journal of Tests",
            "volume": "9",
            "issue": "3",
            "pages": "693-703",
            "year": 2018,
            "doi": "10.5555/jt.9",
        },
    ),
    (
        "[12] A. Muster and B. Sample, “On testing,” in Proc. Test Conf., C. Vorm, Ed., "
        "Testville: Test Press, 2015, pp. 1–6.",
        {
            "label": "[12]",
            "title": "On testing",
            "venue": "Proc. Test Conf.",
            "publisher": "Test Press",
            "place": "Testville",
            "pages": "1-6",
            "year": 2015,
        },
    ),
    (
        "Muster A, Sample B. On testing in the field. J Test. 2009 May;25(5):547–50.",
        {
            "title": "On testing in the field",
            "venue": "J Test",
            "volume": "25",
            "issue": "5",
            "pages": "547-50",
            "year": 2009,
            "month": 5,
        },
    ),
    (
        "A. Muster, Commun. Math. Phys. 5, 205 (1967)",
        {"title": None, "venue": "Commun. Math. Phys.", "volume": "5", "pages": "205", "year": 1967},
    ),
    (
        "Muster, Ada. The Tests of Time. Test Books, 2012.",
        {"title": "The Tests of Time", "publisher": "Test Books", "year": 2012, "venue": None},
    ),
    (
        "Muster A (1998) On testing. PhD thesis, University of Testing",
        {"title": "On testing", "publisher": "University of Testing", "kind": PublicationKind.THESIS, "year": 1998},
    ),
    (
        "MUSTER, Ada; SAMPLE, Ben. On testing. In: VORM, Cleo (Orgs.). Book of Tests. "
        "[S.l.]: Test Press, 2013. p. 4–9.",
        {"title": "On testing", "venue": "Book of Tests", "publisher": "Test Press", "pages": "4-9", "year": 2013},
    ),
    (
        "1. Muster A., Sample B. On testing things // Test. J. 2004. Т. 4. № 1. С. 217–244.",
        {"title": "On testing things", "volume": "4", "issue": "1", "pages": "217-244", "year": 2004},
    ),
    (
        "Ada Muster & Ben Sample, On Testing, 58 Test Review 1794 (2019).",
        {"title": "On Testing", "venue": "Test Review", "volume": "58", "pages": "1794", "year": 2019},
    ),
    (
        "Muster, A. (in press). On testing. Journal of Tests.",
        {"status": PublicationStatus.IN_PRESS, "title": "On testing", "year": None},
    ),
    (
        "A Language for Tests of Many Kinds, A. Muster, B. Sample. In Proceedings of the Test Conference, May 2016.",
        {"title": "A Language for Tests of Many Kinds", "venue": "Proceedings of the Test Conference", "year": 2016},
    ),
    (
        "Muster, A., 2019 (12. September): Karottenbeine. Larviker Zeitschrift.",
        {"title": "Karottenbeine", "year": 2019, "month": 9},
    ),
    (
        "Muster, A. (2008): “On Tests,” in Basic Samples, ed. by Vorm, D. F. Testhus, 111–38.",
        {"venue": "Basic Samples", "publisher": "Testhus", "pages": "111-38"},
    ),
    (
        "Muster, A. 2008. “On Tests.” In Basic Samples, ed. D. F. Vorm. Larvik University Press, 111–38.",
        {"venue": "Basic Samples", "publisher": "Larvik University Press"},
    ),
    (
        "A. Muster, “On Tests” in Basic Samples, Second Edition, R. S. J. Vorm, J. T. Okri, Eds. (Testhus, 2008), "
        "pp. 1–9.",
        {"venue": "Basic Samples, Second Edition", "publisher": "Testhus"},
    ),
    (
        "Santos NC, Muster JP. On tests. In: Vorm TL, Okri MJPFG, eds. Open Samples: A View. Vol 49. 2018:165.",
        {"venue": "Open Samples: A View", "volume": "49", "pages": "165"},
    ),
    (
        "Muster, Ada. Counting over Fields. Vol. 1967 of Test Notes in Counting. Springer Berlin Heidelberg, 2009.",
        {"title": "Counting over Fields", "series": "Test Notes in Counting", "volume": "1967", "venue": None},
    ),
    (
        "Muster, Ada 2009 Counting over Fields, vol.1967. Test Notes in Counting. Berlin: Springer Berlin Heidelberg.",
        {"title": "Counting over Fields", "series": "Test Notes in Counting", "volume": "1967", "place": "Berlin"},
    ),
    (
        "A. Muster, B. Sample, “On tests” in International Society for Samples (TSTP, 2005), pp. 65–76.",
        {"venue": "International Society for Samples", "publisher": "TSTP", "pages": "65-76"},
    ),
    (
        "A. Muster, B. Sample, “On tests” in Conference on Robots and Tests (CRT, 2005), pp. 65–76.",
        {"publisher": None, "pages": "65-76"},
    ),
    (
        "1. Muster A., Sample B. On tests // International Society for Samples. : Testhus, 2005. С. 65–76.",
        {"venue": "International Society for Samples", "publisher": "Testhus", "pages": "65-76"},
    ),
    (
        "1. Muster P. A Grammar of Tests / под ред. T. Sample. Larvik: Testhus, 1991.",
        {"title": "A Grammar of Tests", "publisher": "Testhus"},
    ),
    (
        "[263] MUSTER D E. The Art of Testing: 卷 3[M]. 2 版. Testhus, 1998.",
        {"title": "The Art of Testing", "volume": "3", "publisher": "Testhus"},
    ),
    (
        "[292] MUSTER A, SAMPLE E. Counting is hard: RR-7734[R]. Larvik: Testhus, 2011.",
        {"title": "Counting is hard", "number": "RR-7734", "kind": PublicationKind.REPORT},
    ),
    (
        "Muster S (2019) Narrative Tests, 2nd edn. American Testing Association",
        {"title": "Narrative Tests", "publisher": "American Testing Association", "edition": "2nd edn."},
    ),
    (
        "Muster, G. (2019). Counting. The Larvik Encyclopedia of Tests.",
        {"title": "Counting", "venue": "The Larvik Encyclopedia of Tests"},
    ),
    (
        "Novotná, P., 1991: Testkapitel. S. 22–29 in: Tests für alle. Praha: Testhus.",
        {"title": "Testkapitel", "venue": "Tests für alle", "pages": "22-29"},
    ),
    (
        "Ada Muster & Bo Okri, Counting Samples, 4 in The Complete Tests of B. Vorm 250 (B. Sample ed., 1902).",
        {"title": "Counting Samples", "volume": "4", "pages": "250"},
    ),
    (
        "Muster, A., Sample, B. 2019. Learning to Count, in: Vorm, J. (Ed.), Proceedings of the 2019 Conference of "
        "Tests: Open Fields, Volume 1 (Long and Short Papers). TST, Larvik, pp. 1493–1503.",
        {"venue": "Proceedings of the 2019 Conference of Tests: Open Fields, Volume 1 (Long and Short Papers)"},
    ),
    (
        "Zamora, A. (2018): “On Tests,” in Actas del I Congreso de las pruebas 2018, ed. by Titos, M. Granada: "
        "Testhus, 155–58.",
        {"venue": "Actas del I Congreso de las pruebas", "volume": None, "pages": "155-58"},
    ),
    (
        "Muster, A., and Sample, B. (2013). On counting. Preprint at bioRxiv.",
        {"title": "On counting", "venue": "bioRxiv", "kind": PublicationKind.PREPRINT},
    ),
    (
        "1. Muster M. On weak tests // arXiv:1710.11104. 2017.",
        {"arxiv_id": "1710.11104", "volume": None, "pages": None},
    ),
    (
        "Muster, W. A. Method of Testing. https://patents.example.com/patent/EP1094937B1.",
        {"title": "Method of Testing", "url": "https://patents.example.com/patent/EP1094937B1"},
    ),
    (
        "Muster A, Sample B (2023). Counting samples by hand. Tests in Biology 40: msad170.",
        {"venue": "Tests in Biology", "volume": "40", "pages": "msad170"},
    ),
    (
        "Langdon, A. 1923 Early Tests. In Tests to 1580 B.C. J. B. Muster, S. A. Vorm, and F. E. Sample, eds. "
        "Pp. 264–372. Larvik: Testhus.",
        {"title": "Early Tests", "venue": "Tests to 1580 B.C.", "pages": "264-372"},
    ),
    (
        "A. Muster, B. Okri. On counting samples. To appear in Proceedings of the Test Conference, 2026.",
        {"status": PublicationStatus.IN_PRESS, "venue": "Proceedings of the Test Conference", "year": 2026},
    ),
    (
        "Muster, A. and Okri, B. On counting samples. Under review at Journal of Tests.",
        {"status": PublicationStatus.SUBMITTED, "title": "On counting samples", "venue": "Journal of Tests"},
    ),
    (
        "Muster, A. and Okri, B. On counting samples (R&R at Test Review).",
        {"status": PublicationStatus.REVISE_RESUBMIT, "title": "On counting samples", "venue": "Test Review"},
    ),
    (
        "Muster, A. (2024). On counting samples. Submitted in 2024.",
        {"status": PublicationStatus.SUBMITTED, "venue": None},
    ),
    (
        "Muster, A., Okri, B. (2023). Counting (Technical Report TR-12-3). University of Larvik.",
        {"kind": PublicationKind.REPORT, "number": "TR-12-3", "title": "Counting"},
    ),
    (
        "Muster, A. (2023). countr: Counting in R (Version 1.2) [Computer software]. https://example.org/countr",
        {"kind": PublicationKind.SOFTWARE, "edition": "Version 1.2", "title": "countr: Counting in R", "volume": None},
    ),
    (
        "Muster, A., Okri, B. Method for counting samples. US Patent 9,123,456, issued May 3, 2016.",
        {"kind": PublicationKind.PATENT, "number": "US Patent 9,123,456", "year": 2016, "month": 5},
    ),
    (
        "Muster, A. (2021). Review of the book The Art of Tests, by B. Okri. Test Review, 12(3), 45–47.",
        {"kind": PublicationKind.REVIEW, "title": "Review of the book The Art of Tests, by B. Okri"},
    ),
    (
        "Muster, A. (2021). Review of five methods of testing. Test Review, 12(3), 45–47.",
        {"kind": PublicationKind.JOURNAL_ARTICLE},
    ),
    (
        "Muster, A. (2021, March). How to count. Test Magazine, 14–17.",
        {"kind": PublicationKind.MAGAZINE_ARTICLE, "venue": "Test Magazine", "month": 3},
    ),
    (
        "Okri, B. (2018). The counting (A. Muster, Trans.). Testhus. (Original work published 1950)",
        {"kind": PublicationKind.TRANSLATION, "title": "The counting", "publisher": "Testhus", "volume": None},
    ),
    (
        "Muster, A. On counting. In: Proc. of the 12th Int. Conf. on Tests (ICT'20), LNCS 1234, pp. 4-9, Springer.",
        {"venue": "Proc. of the 12th Int. Conf. on Tests", "series": "LNCS", "volume": "1234", "publisher": "Springer"},
    ),
    (
        "Muster A., Okri B., Sul contare, in «Rivista di prove», 3 (2020), pp. 4-9.",
        {"title": "Sul contare", "venue": "Rivista di prove", "volume": "3"},
    ),
    (
        "Muster A., Okri B. (2020), Sur le comptage, dans C. Twill (dir.), Manuel des tests, Paris, Testhus, p. 4-9.",
        {"title": "Sur le comptage", "venue": "Manuel des tests", "publisher": "Testhus", "place": "Paris"},
    ),
    (
        "MUSTER, Ada. On counting. Test Letters. 2020, roč. 3, č. 2, s. 4-9.",
        {"volume": "3", "issue": "2", "pages": "4-9", "venue": "Test Letters"},
    ),
    ("Muster, Ada. On Counting. Larvik: Testhus, 2020. Print.", {"publisher": "Testhus", "notes": ("Print",)}),
    (
        "A. Muster, B. Okri, On counting, Test Letters 3 (2020) 4–9.",
        {"title": "On counting", "venue": "Test Letters", "volume": "3", "pages": "4-9"},
    ),
    (
        "A. Muster et al. (TEST Collaboration), “On counting,” Phys. Rev. D 12, 345 (2020).",
        {"title": "On counting", "venue": "Phys. Rev. D", "et_al": True, "notes": ("TEST Collaboration",)},
    ),
    (
        "Muster, A. (2019). Ice and water (translated by B. Lund). Testhus.",
        {"kind": PublicationKind.TRANSLATION, "title": "Ice and water", "publisher": "Testhus"},
    ),
    (
        "Muster, A. (2019). Ice and water (B. Lund). Testhus.",
        {"kind": PublicationKind.BOOK, "title": "Ice and water (B. Lund)", "publisher": "Testhus"},
    ),
    (
        "A. Muster, B. Okri. With the counters. Journal of Tests, 12(3), 11–21, 2024.",
        {"title": "With the counters", "venue": "Journal of Tests", "volume": "12"},
    ),
]

MISREAD = (
    "Langdon, A. 1923 Early Tests. In Tests to 1580 B.C. J. B",
    "Muster, A., 2019 (12. September): Karottenbeine. Larvike",
    "Muster, A., Sample, B., & the members of Open Work Group",
    "Muster, A. and Okri, B. On counting samples (R&R at Test",
    "Muster, A. (2019). Ice and water (B. Lund). Testhus.",
    "Muster, A. 2006. “Counting.” In Larvik U. Math. J. Elsev",
    "Muster, A. (2008): “On Tests,” in Basic Samples, ed. by ",
    "A. Muster, “On Tests” in Basic Samples, Second Edition, ",
    "Muster, Ada. Counting over Fields. Vol. 1967 of Test Not",
    "Muster, Ada 2009 Counting over Fields, vol.1967. Test No",
    "A. Muster, B. Sample, “On tests” in Conference on Robots",
    "[292] MUSTER A, SAMPLE E. Counting is hard: RR-7734[R]. ",
    "Muster, A. (2023). countr: Counting in R (Version 1.2) [",
    "Muster, A. On counting. In: Proc. of the 12th Int. Conf.",
    "A. Muster et al. (TEST Collaboration), “On counting,” Ph",
)
"""How those begin that the weights of today read wrong in some field: rare forms."""


def classed(text: str) -> tuple[Units, list[str]]:
    """The units of a text and the class of each."""
    units = units_of(text, 0, len(text), LEXICON)
    follows = units.gaps[1:]
    classes = [class_of(word, gap[:1] == ".", LEXICON) for word, gap in zip(units.words, follows, strict=True)]
    return units, classes
