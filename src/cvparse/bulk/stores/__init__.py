"""Where the results of an import are kept: a database, a file of JSON lines, or a Parquet file."""
