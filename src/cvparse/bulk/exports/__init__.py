"""What a database holds, in the formats of other programs: for all people or for some."""
