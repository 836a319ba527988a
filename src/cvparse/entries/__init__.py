"""A section becomes items: where entries begin, which wrapped lines belong together, which rows are labelled facts."""
