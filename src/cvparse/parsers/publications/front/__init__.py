"""What stands before a reference: its number, its tags, its identifiers."""
