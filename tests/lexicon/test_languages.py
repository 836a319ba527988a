"""What CVs in each language print: headings, dates, degrees, names of bodies, and by what the language is known."""

import pytest

from cvparse.fields.dates import Period, find_periods
from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.roles import find_roles
from cvparse.lexicon import detect, languages, load
from cvparse.sections.heading_meaning import meaning_of

HEADINGS = {
    "sv": {
        "Utbildning": "education",
        "Nuvarande anställning": "experience",
        "Publikationslista": "publications",
        "Docentur": "education",
        "Handledning": "advising",
        "Pedagogiska meriter": "teaching",
        "Vetenskapliga uppdrag": "service",
        "FORSKNINGSANSLAG": "grants",
        "Priser & utmärkelser": "awards",
        "Inbjudna föredrag": "talks",
    },
    "nb": {
        "Utdanning": "education",
        "Arbeidserfaring": "experience",
        "Fagfellevurderte artikler": "publications",
        "Verv": "service",
        "Veiledning": "advising",
        "Utdanningsfaglig kompetanse": "teaching",
        "Forskningsmidler": "grants",
        "Priser og utmerkelser": "awards",
    },
    "da": {
        "Uddannelse": "education",
        "Ansættelser": "experience",
        "Fagfællebedømte artikler": "publications",
        "Tillidshverv": "service",
        "Vejledning": "advising",
        "Undervisning": "teaching",
        "Bevillinger": "grants",
        "Priser og legater": "awards",
    },
    "nl": {
        "Opleiding": "education",
        "Loopbaan": "experience",
        "Boekhoofdstukken": "publications",
        "Bestuurlijke functies": "service",
        "Promovendi": "advising",
        "Onderwijs": "teaching",
        "Verworven subsidies": "grants",
        "Nevenfuncties": "experience",
        "Prijzen & beurzen": "awards",
    },
    "pl": {
        "Wykształcenie": "education",
        "Przebieg pracy zawodowej": "experience",
        "Rozdziały w monografiach": "publications",
        "Działalność organizacyjna": "service",
        "Promotor prac magisterskich": "advising",
        "DZIAŁALNOŚĆ DYDAKTYCZNA": "teaching",
        "Granty": "grants",
        "Nagrody i wyróżnienia": "awards",
        "Udział w konferencjach": "talks",
    },
    "cs": {
        "Vzdělání": "education",
        "Praxe": "experience",
        "Kapitoly v knihách": "publications",
        "Členství v radách": "service",
        "Vedení diplomových prací": "advising",
        "Pedagogická činnost": "teaching",
        "Granty": "grants",
        "Ocenění a stipendia": "awards",
        "Zvané přednášky": "talks",
    },
    "ru": {
        "Образование": "education",
        "ОПЫТ РАБОТЫ": "experience",
        "Список научных трудов": "publications",
        "Повышение квалификации": "certificates",
        "Научное руководство": "advising",
        "Педагогическая деятельность": "teaching",
        "Гранты": "grants",
        "Награды и премии": "awards",
        "Членство в редколлегиях": "service",
        "Учёная степень": "education",
        "Ученая степень": "education",
    },
    "uk": {
        "Освіта": "education",
        "Досвід роботи": "experience",
        "Розділи в монографіях": "publications",
        "Підвищення кваліфікації": "certificates",
        "Наукове керівництво": "advising",
        "Викладацька діяльність": "teaching",
        "Гранти та проєкти": "grants",
        "Нагороди та відзнаки": "awards",
        "Інтерв’ю": "media",
    },
    "tr": {
        "EĞİTİM BİLGİLERİ": "education",
        "Eğitim Bilgileri": "education",
        "İş Deneyimi": "experience",
        "YAYINLAR": "publications",
        "Yönetilen Tezler": "advising",
        "Verdiği Dersler": "teaching",
        "İdari Görevler": "service",
        "Ödüller ve Burslar": "awards",
        "Bilimsel Kuruluşlara Üyelikler": "memberships",
    },
    "ko": {
        "학력": "education",
        "경력 사항": "experience",
        "연구실적": "publications",
        "저서": "publications",
        "학술활동": "service",
        "수상": "awards",
        "강의경력": "teaching",
        "연구과제": "projects",
        "외국어": "languages",
    },
    "el": {
        "Σπουδές": "education",
        "ΣΠΟΥΔΕΣ": "education",
        "Επαγγελματική Εμπειρία": "experience",
        "Δημοσιεύσεις σε Διεθνή Περιοδικά": "publications",
        "Διοικητικό Έργο": "service",
        "Επίβλεψη Διδακτορικών Διατριβών": "advising",
        "Διδακτική Εμπειρία": "teaching",
        "ΥΠΟΤΡΟΦΙΕΣ ΚΑΙ ΒΡΑΒΕΙΑ": "awards",
        "Ανακοινώσεις σε Συνέδρια": "talks",
    },
    "ar": {
        "المؤهلات العلمية": "education",
        "الخبرات العملية": "experience",
        "الأبحاث المنشورة": "publications",
        "الإشراف على الرسائل العلمية": "advising",
        "الخبرة التدريسية": "teaching",
        "عضوية اللجان": "service",
        "الجوائز والمنح": "awards",
        "المؤتمرات والندوات": "talks",
        "الدورات التدريبية": "certificates",
    },
    "he": {
        "השכלה אקדמית": "education",
        "ניסיון תעסוקתי": "experience",
        "מאמרים בכתבי עת": "publications",
        "הנחיית סטודנטים": "advising",
        "ניסיון בהוראה": "teaching",
        "פרסים ומלגות": "awards",
        "הרצאות בכנסים": "talks",
        "חברות בוועדות": "service",
        "חברות באגודות מקצועיות": "memberships",
    },
}
NEW = tuple(HEADINGS)
ROWS = [(code, printed, kind) for code, rows in HEADINGS.items() for printed, kind in rows.items()]


def single(date):
    return Period(date, None, single=True)


def open_from(start):
    return Period(start, None, ongoing=True)


DATES = [
    ("sv", "3 oktober 2014", single("2014-10-03")),
    ("sv", "mars 2015 – nu", open_from("2015-03")),
    ("sv", "VT 2019", single("2019")),
    ("nb", "des. 2014", single("2014-12")),
    ("nb", "august 2015 – nå", open_from("2015-08")),
    ("da", "3. maj 2014", single("2014-05-03")),
    ("da", "marts 2015 – nu", open_from("2015-03")),
    ("nl", "mei 2014", single("2014-05")),
    ("nl", "sinds 2019", open_from("2019")),
    ("nl", "maart 2015 – heden", open_from("2015-03")),
    ("pl", "3 października 2014", single("2014-10-03")),
    ("pl", "2015 r. – nadal", open_from("2015")),
    ("pl", "październik 2011 – obecnie", open_from("2011-10")),
    ("cs", "3. října 2014", single("2014-10-03")),
    ("cs", "říjen 2011 – dosud", open_from("2011-10")),
    ("ru", "3 октября 2014 г.", single("2014-10-03")),
    ("ru", "2015 г. – н.в.", open_from("2015")),
    ("ru", "с 2015 по настоящее время", open_from("2015")),
    ("ru", "с 2010 по 2014 гг.", Period("2010", "2014")),
    ("uk", "3 жовтня 2014 р.", single("2014-10-03")),
    ("uk", "вересень 2010 р. – теперішній час", open_from("2010-09")),
    ("tr", "3 Ekim 2014", single("2014-10-03")),
    ("tr", "NİSAN 2012", single("2012-04")),
    ("tr", "Mart 2015 – Halen", open_from("2015-03")),
    ("ko", "2014년 10월 3일", single("2014-10-03")),
    ("ko", "2015년 3월 – 현재", open_from("2015-03")),
    ("ko", "2019년부터", open_from("2019")),
    ("el", "3 Οκτωβρίου 2014", single("2014-10-03")),
    ("el", "ΜΑΡΤΙΟΣ 2015 – σήμερα", open_from("2015-03")),
    ("el", "2010 έως 2014", Period("2010", "2014")),
    ("ar", "3 أكتوبر 2014", single("2014-10-03")),
    ("ar", "آذار 2015 – حتى الآن", open_from("2015-03")),
    ("ar", "من 2010 إلى 2014", Period("2010", "2014")),
    ("he", "אוקטובר 2014", single("2014-10")),
    ("he", "מרץ 2015 – היום", open_from("2015-03")),
]

DEGREES = [
    ("sv", "Filosofie doktor i geologi", "Filosofie doktor", "doctorate"),
    ("sv", "Civilingenjör i teknisk fysik", "Civilingenjör", "masters"),
    ("nb", "Mastergrad i historie", "Mastergrad", "masters"),
    ("da", "Kandidatgrad i biologi", "Kandidatgrad", "masters"),
    ("nl", "Doctoraat in de geologie", "Doctoraat", "doctorate"),
    ("pl", "magister fizyki", "magister", "masters"),
    ("cs", "Bakalářské studium", "Bakalářské studium", "bachelors"),
    ("ru", "кандидат исторических наук", "кандидат исторических наук", "doctorate"),
    ("uk", "доктор філософії", "доктор філософії", "doctorate"),
    ("tr", "Yüksek Lisans, Fizik", "Yüksek Lisans", "masters"),
    ("ko", "공학박사", "공학박사", "doctorate"),
    ("el", "ΔΙΔΑΚΤΟΡΙΚΟ ΔΙΠΛΩΜΑ", "ΔΙΔΑΚΤΟΡΙΚΟ ΔΙΠΛΩΜΑ", "doctorate"),
    ("ar", "ماجستير العلوم في الفيزياء", "ماجستير العلوم", "masters"),
    ("he", "תואר שני בפיזיקה", "תואר שני", "masters"),
]

POSTS = {
    "sv": ("Universitetslektor", "Institutionen för fysik", "Norrvikens universitet"),
    "nb": ("Førsteamanuensis", "Institutt for fysikk", "Universitetet i Nordvik"),
    "da": ("Lektor", "Institut for Fysik", "Nordby Universitet"),
    "nl": ("Universitair docent", "Faculteit Natuurkunde", "Universiteit van Noordwijk"),
    "pl": ("Adiunkt", "Wydział Fizyki", "Uniwersytet Północny"),
    "cs": ("Odborný asistent", "Katedra fyziky", "Univerzita Severní"),
    "ru": ("Доцент", "кафедра истории", "Северный государственный университет"),
    "uk": ("Доцент", "кафедра історії", "Північний національний університет"),
    "tr": ("Doçent", "Fizik Bölümü", "Kuzey Üniversitesi"),
    "ko": ("조교수", "컴퓨터공학과", "북해대학교"),
    "el": ("Επίκουρος Καθηγητής", "Τμήμα Φυσικής", "Πανεπιστήμιο Βορείου"),
    "ar": ("أستاذ مساعد", "قسم الفيزياء", "جامعة الشمال"),
    "he": ("מרצה בכיר", "החוג לפיזיקה", "אוניברסיטת הצפון"),
}

TEXTS = {
    "sv": "Utbildning. Anställningar som doktorand vid institutionen för fysik. Undervisning och handledning. Språk",
    "nb": "Utdanning. Arbeidserfaring som stipendiat ved universitetet i Nordvik. Publikasjoner og verv. Språk",
    "da": "Uddannelse. Ansættelser som adjunkt ved universitetet i Nordby. Publikationer og tillidshverv. Sprog",
    "nl": "Opleiding. Werkervaring bij de universiteit van Noordwijk. Publicaties en prijzen. Talen en vaardigheden",
    "pl": "Wykształcenie. Doświadczenie zawodowe na uniwersytecie. Publikacje i nagrody. Znajomość języków obcych",
    "cs": "Vzdělání. Praxe na katedře fyziky. Pedagogická činnost a přehled publikací. Jazykové znalosti",
    "ru": "Образование. Опыт работы на кафедре истории. Публикации и гранты. Иностранные языки",
    "uk": "Освіта. Досвід роботи на кафедрі історії. Публікації та гранти. Іноземні мови",
    "tr": "Öğrenim durumu. Akademik görevler ve verdiği dersler. Yayınlar, bildiriler ve ödüller. Yabancı diller",
    "ko": "학력 북해대학교 박사 경력 조교수 연구실적 논문 수상",
    "el": "Σπουδές. Επαγγελματική εμπειρία στο τμήμα φυσικής. Δημοσιεύσεις και υποτροφίες. Ξένες γλώσσες",
    "ar": "المؤهلات العلمية. الخبرات العملية في قسم الفيزياء. الأبحاث المنشورة والمؤتمرات. الجوائز. اللغات والمهارات",
    "he": "השכלה. ניסיון תעסוקתי של מרצה בכיר על פי מינוי. פרסומים, כנסים והרצאות. פרסים ומלגות. שפות",
}
ENGLISH_PAPERS = (
    " Sandvall, I. and Havnes, S. (2020). Ice and stone in the north: a history of the coast. Journal of Cold Places."
    " Visscher, A. (2019). On the clay of the delta and what it says about the sea. Northern History."
)


@pytest.mark.parametrize(("code", "printed", "kind"), ROWS, ids=str)
def test_heading(code, printed, kind):
    assert meaning_of(printed, load((code, "en"))).kind.value == kind


def test_all_have_their_row():
    assert set(languages()) == {"de", "en", "es", "fr", "it", "ja", "pt", "zh", *NEW}
    assert set(POSTS) == set(TEXTS) == {code for code, *_ in DATES} == {code for code, *_ in DEGREES} == set(NEW)


@pytest.mark.parametrize(("code", "printed", "period"), DATES, ids=lambda value: str(value)[:40])
def test_date(code, printed, period):
    assert [match.period for match in find_periods(printed, load((code, "en")))] == [period]


@pytest.mark.parametrize(("code", "printed", "degree", "level"), DEGREES, ids=str)
def test_degree(code, printed, degree, level):
    assert [(m.degree, m.level.value) for m in find_degrees(printed, load((code, "en")))] == [(degree, level)]


@pytest.mark.parametrize("code", NEW)
def test_post_department_and_institution(code):
    post, department, institution = POSTS[code]
    text, lexicon = f"{post}, {department}, {institution}", load((code, "en"))
    assert [text[m.start : m.end] for m in find_roles(text, lexicon)] == [post]
    found = [(text[m.start : m.end], m.kind.value) for m in find_organizations(text, lexicon)]
    assert found == [(department, "department"), (institution, "institution")]


@pytest.mark.parametrize("code", NEW)
def test_language(code):
    found = detect(TEXTS[code])
    assert found[0] == code
    assert "en" in found


@pytest.mark.parametrize("code", NEW)
def test_headings_in_one_language_over_papers_in_english(code):
    assert code in detect(TEXTS[code] + 3 * ENGLISH_PAPERS)


@pytest.mark.parametrize("code", NEW)
def test_an_english_cv_with_a_title_in_the_language_is_english(code):
    frame = "Education. Employment. Publications. Teaching and service at the University of Oz. Grants. Awards. "
    assert detect(frame + 3 * ENGLISH_PAPERS + HEADINGS_AS_TITLE[code])[0] == "en"


HEADINGS_AS_TITLE = {code: f" Lind, A. {next(iter(rows))}. Oz: Oz Press." for code, rows in HEADINGS.items()}
