"""Sums of money, and numbers that are none."""

import pytest

from cvparse.fields.amounts import find_amounts
from cvparse.lexicon import load

AMOUNTS = {
    "$1,250,000 for travel": ("$1,250,000", "USD"),
    "€310,000": ("€310,000", "EUR"),
    "€ 130.456.001,02": ("€ 130.456.001,02", "EUR"),
    "KRW 2.4 billion": ("KRW 2.4 billion", "KRW"),
    "3 391 904 SEK": ("3 391 904 SEK", "SEK"),
    "10k€": ("10k€", "EUR"),
    "280 k€": ("280 k€", "EUR"),
    "R$ 249,600.00": ("R$ 249,600.00", "BRL"),
    "C$91,450": ("C$91,450", "CAD"),
    "US$ 5M": ("US$ 5M", "USD"),
    "$CA30,000": ("$CA30,000", "CAD"),
    "20,000$CA": ("20,000$CA", "CAD"),
    "CHF 120'000": ("CHF 120'000", "CHF"),
    "1.2 million EUR": ("1.2 million EUR", "EUR"),
    "£84,300.": ("£84,300", "GBP"),
    "¥30,000": ("¥30,000", None),
    "$4,000 AUD": ("$4,000 AUD", "AUD"),
    "$37,000 AUD p.a.": ("$37,000 AUD p.a.", "AUD"),
    "$500 per year, and": ("$500 per year", "USD"),
    "$500 / year": ("$500 / year", "USD"),
    "$500 (per year)": ("$500", "USD"),
    "$500 a per year": ("$500", "USD"),
    "$ 4": ("$ 4", "USD"),
    "4 $": ("4 $", "USD"),
    "$4 K": ("$4 K", "USD"),
    "$4k": ("$4k", "USD"),
    "$4 k": ("$4", "USD"),  # a small letter apart says nothing
    "USD5": ("USD5", "USD"),
    "EUROS 4": ("EUROS 4", "EUR"),
    "kr 5": ("kr 5", None),
    "12 345 $": ("12 345 $", "USD"),
    "1234 567 $": ("567 $", "USD"),
}


@pytest.mark.parametrize(("text", "amount"), AMOUNTS.items(), ids=list(AMOUNTS))
def test_amount(text, amount):
    assert [(match.amount, match.currency) for match in find_amounts(text, load(("en",)))] == [amount]


@pytest.mark.parametrize(("language", "text", "currency"), [("ja", "890 千円", "JPY"), ("zh", "50万元", "CNY")])
def test_amount_in_other_languages(language, text, currency):
    assert [(m.amount, m.currency) for m in find_amounts(text, load((language, "en")))] == [(text, currency)]


@pytest.mark.parametrize(
    "text",
    [
        "2,000 students",
        "12 papers",
        "in 2019",
        "Room 12",
        "Euro area",
        "3 eur",
        "Eur 3",
        "XEUR 3",
        "EURX 3",
        "3 EURx",
        "$  4",
        "4  $",
        "4 K",
        "5 k students",
        "1.2.3 $",
        "",
    ],
)
def test_no_amount(text):
    assert find_amounts(text, load(("en",))) == []
