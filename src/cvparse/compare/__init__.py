"""CV against CV, field by field: `check`, `roundtrip` and `score` stand on it."""
