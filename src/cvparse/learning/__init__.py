"""What the corrections of some documents say of others: phrases for the user's own word lists, proposed to a person."""
