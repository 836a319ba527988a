"""The revisions of the tables, a file for each: from which one it leads, and what it changes."""
