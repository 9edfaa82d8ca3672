"""The importer of flows: what was recognised in a file, what was read, and what a person should look at."""
