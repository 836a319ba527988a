"""Lines that stand over the entries of a list: heads of groups, levels of an outline, names of columns."""
