"""Write the word lists that come from CLDR, through Babel: `python tests/cldr.py`.

The names of months, of territories and of languages are data of the program like all other words: Babel takes as long
to load them as the program takes to read a CV. `test_cldr.py` says whether the lists are those of the Babel that is
installed.
"""

from collections.abc import Iterator
from pathlib import Path

from babel import localedata
from babel.core import Locale
from babel.localedata import locale_identifiers

from cvparse.lexicon.load import NO_LANGUAGE, languages
from cvparse.lexicon.types import DATA
from cvparse.text.normalize import fold

HEADER = "# From CLDR through Babel; written by tests/cldr.py.\n"


def lists() -> Iterator[tuple[Path, str]]:
    """Each file and what it holds."""
    for language in languages():
        localedata._cache.clear()  # what Babel reads of one language it merges into the root that all share
        locale = Locale(language)
        yield DATA / language / "months.toml", months([Locale.parse(code) for code in regional(language)])
        names = {fold(name) for code, name in locale.territories.items() if len(code) == 2 and not is_code(name)}
        yield DATA / language / "territories.toml", HEADER + table("name", names)
        yield DATA / language / "spoken.toml", HEADER + table("name", spoken(locale))
    codes = {fold(code) for code in Locale("en").territories if code.isalpha()}
    own = {name for code in languages_with_data() if len(code) == 2 and (name := Locale(code).language_name)}
    yield DATA / NO_LANGUAGE / "spoken.toml", HEADER + table("name", {fold(name) for name in own})
    yield DATA / NO_LANGUAGE / "territories.toml", HEADER + table("code", codes)


def is_code(name: str) -> bool:
    """True for `UK`, where CLDR has no longer name; false for the two characters of a country in Chinese."""
    return len(name) <= 2 and name.isascii()


def languages_with_data() -> set[str]:
    """The codes of the languages of which CLDR has more than the name."""
    return {code.split("_")[0] for code in locale_identifiers()}


def spoken(locale: Locale) -> set[str]:
    """What a language calls the languages that are spoken by many: those of two letters, and those that CLDR knows."""
    known = languages_with_data()
    names = (name for code, name in locale.languages.items() if len(code) == 2 or code.split("_")[0] in known)
    return {fold(name) for name in names if "(" not in name}


def regional(language: str) -> list[str]:
    """The language and what it is in each territory: Austria's January is `Jänner`. No other scripts."""
    return sorted(code for code in locale_identifiers() if code.split("_")[0] == language and len(code) in (2, 5))


def months(locales: list[Locale]) -> str:
    """The names of the twelve months, a table each: in full, then the abbreviations.

    What could be short for two months is neither: a territory's `jui` opens both `juin` and `juillet`.
    """
    text = HEADER
    full = {number: fold(locales[0].months["format"]["wide"][number]) for number in range(1, 13)}
    for number in range(1, 13):
        for width in ("wide", "abbreviated"):
            names = {
                fold(locale.months[context][width][number]).rstrip(".")
                for locale in locales
                for context in ("format", "stand-alone")
            }
            if names := {name for name in names if name.isalpha() and not opens_several(name, full)}:
                text += table(f"{width}_{number}", names)
    return text


def opens_several(name: str, full: dict[int, str]) -> bool:
    """Whether more than one month begins with this name."""
    return sum(month.startswith(name) for month in full.values()) > 1


def table(name: str, phrases: set[str]) -> str:
    """One table of a list."""
    return f"\n[{name}]\nphrases = '''\n" + "".join(f"{phrase}\n" for phrase in sorted(phrases)) + "'''\n"


if __name__ == "__main__":
    for file, text in lists():
        file.write_text(text, "utf-8")
