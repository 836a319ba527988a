"""The only door to word lists: what a language calls sections, degrees, roles, venues, dates."""

from cvparse.lexicon.detect import detect
from cvparse.lexicon.load import languages, load
from cvparse.lexicon.phrase_index import PhraseMatch
from cvparse.lexicon.types import Lexicon, PhraseLists, Phrases, with_date_habits

__all__ = ["Lexicon", "PhraseLists", "PhraseMatch", "Phrases", "detect", "languages", "load", "with_date_habits"]
