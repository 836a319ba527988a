"""What is drawn about text and says how it is read: boxes about words, tinted columns, the borders of tables."""
