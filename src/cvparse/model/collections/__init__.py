"""The collections of the contract, a file each, named as the collection is in the document.

A file declares the model of its entries and `COLLECTION`. Every file of this folder is a collection: a new one needs no
row in a table. The order is that of `SectionKind`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from cvparse.model.declaration import Collection
from cvparse.model.kinds import SectionKind


def declared() -> tuple[Collection, ...]:
    """The collections of all files of this folder. Raises ValueError for a file that bears another name."""
    order = {kind: number for number, kind in enumerate(SectionKind)}
    found: list[Collection] = []
    for file in iter_modules(__path__):
        collection: Collection = import_module(f"{__name__}.{file.name}").COLLECTION
        if collection.name != file.name:
            raise ValueError(f"{file.name}.py declares {collection.name}; name the file as the collection")
        found.append(collection)
    return tuple(sorted(found, key=lambda collection: order[collection.kind]))


COLLECTIONS: tuple[Collection, ...] = declared()
BY_KIND: Mapping[SectionKind, Collection] = MappingProxyType({one.kind: one for one in COLLECTIONS})
"""The collection that the entries of a section of this kind go to; kinds without entries have none."""
