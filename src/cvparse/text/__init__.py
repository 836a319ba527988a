"""Pure string work: characters made clean (`normalize`), text that remembers its print (`styled`)."""
