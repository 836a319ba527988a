"""Commands that ask a database of an import, or many files, where the others read one."""
