"""One folder or file for each kind of section: what its entries print, and how an item becomes one."""
