"""How sure it is that an entry is right in every field: evidence of its reading, its list and its section."""
