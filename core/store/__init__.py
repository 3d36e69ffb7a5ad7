"""The record: the only place that knows SQLite and sqlite-utils."""
