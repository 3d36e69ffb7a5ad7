"""Benchmarks: ``python -m tests.bench NAME``. They print ratios measured in one run; no test asserts a time."""
