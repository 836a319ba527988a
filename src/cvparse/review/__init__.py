"""A person looks at a CV beside its pages and corrects it: a server for one browser on the same machine."""
