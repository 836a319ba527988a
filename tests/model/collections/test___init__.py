"""Every file of the folder is a collection of the contract."""

import sys
from types import ModuleType

import pytest

from cvparse.lexicon import languages, load
from cvparse.model import BY_KIND, COLLECTIONS, CV, Entry, SectionKind
from cvparse.model import collections as folder
from cvparse.model.collections import awards
from cvparse.model.json import collections

NO_ENTRIES = {SectionKind.CONTACT, SectionKind.SUMMARY, SectionKind.INTERESTS, SectionKind.OTHER}


def test_they_are_the_documents_collections_in_order():
    declared = {one.name: one.entry for one in COLLECTIONS}
    held = {name: entry for name, entry in collections().items() if name != "other"}
    assert list(declared.items()) == list(held.items())
    assert [SectionKind(name) for name in held] == [kind for kind in SectionKind if kind not in NO_ENTRIES]


def test_a_kind_leads_to_its_collection():
    assert {kind for kind in SectionKind if kind not in BY_KIND} == NO_ENTRIES
    assert all(BY_KIND[one.kind] is one for one in COLLECTIONS)


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.name)
def test_what_is_declared_is_there(collection):
    fields = collection.entry.model_fields
    named = [*collection.identity, *(slot.field for slot in collection.slots)]
    assert [name for name in named if name not in fields] == []
    assert len({slot.field for slot in collection.slots}) == len(collection.slots)
    assert collection.noun
    assert collection.heading
    assert issubclass(collection.entry, Entry)
    assert CV().model_dump()[collection.name] == ()


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.name)
def test_some_language_has_words_for_each_label(collection):
    lexicons = [load((code,)) for code in languages()]
    for label in collection.labels:
        assert any(lexicon.topics.get(f"forms.{label}") for lexicon in lexicons), label


def test_a_file_bears_the_name_of_its_collection(monkeypatch, tmp_path):
    (tmp_path / "medals.py").write_text("")
    medals = ModuleType("medals")
    medals.COLLECTION = awards.COLLECTION
    monkeypatch.setattr(folder, "__path__", [str(tmp_path)])
    monkeypatch.setitem(sys.modules, "cvparse.model.collections.medals", medals)
    with pytest.raises(ValueError, match=r"medals\.py declares awards; name the file as the collection"):
        folder.declared()
