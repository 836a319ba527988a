"""Which lines are headings, what they mean, and which lines stand under them."""
