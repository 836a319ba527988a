"""What a list of references does everywhere: its order, its separators, its forms of names."""
