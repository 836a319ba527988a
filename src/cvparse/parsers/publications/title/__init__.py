"""Where the title ends."""
