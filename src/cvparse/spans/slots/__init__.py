"""The value of each slot of an entry, by one decision over all assignments of its pieces, for a whole list."""
