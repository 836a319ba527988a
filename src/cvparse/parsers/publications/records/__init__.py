"""Works printed on lines of their own: title, names and source each on a line, or behind labels."""
