"""Who reads what: the one room in which a section, a part or an item is given to a kind."""
