"""Frozen dataclasses that cost little to define and to make.

The standard decorator writes and compiles five functions for each frozen class, which takes most of a millisecond, and
a frozen object is made at a third of the speed of another. A run defines some hundred such classes before it reads
anything, and makes one object for each word. Here a class has the `__init__` of a plain dataclass; how values are
compared and shown is written once. That none is changed after it is made is checked by mypy, which reads this as the
standard decorator.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = False, eq: bool = True) -> Callable[[type], type]:
        """As the standard decorator, for the arguments that the project uses: two values are equal where they are of
        one class and all fields that are compared are equal. What may change has no hash.
        """

        def made(cls: type) -> type:
            new = dataclasses.dataclass(slots=slots, eq=False, repr=False)(cls)
            names = tuple(field.name for field in dataclasses.fields(new) if field.compare)
            values = attrgetter(*names, names[0])  # of several fields, so that it gives a tuple

            def equals(self: object, other: object) -> bool:
                return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

            if eq:
                new.__eq__ = equals
                new.__hash__ = (lambda self: hash(values(self))) if frozen else None
            new.__repr__ = _shown
            return new

        return made

    def _shown(self: object) -> str:
        values = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))
        return f"{type(self).__qualname__}({', '.join(values)})"


__all__ = ["dataclass"]
