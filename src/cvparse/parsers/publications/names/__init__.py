"""Who wrote it: names, marks, legends, editors, and which of them is the owner."""
