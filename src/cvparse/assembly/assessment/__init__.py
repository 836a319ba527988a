"""How far a document can be trusted as a whole: whether it is a CV at all, and what of it wants a look."""
