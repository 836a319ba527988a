"""Many files: a folder of CVs becomes a database, whatever the files are like."""
