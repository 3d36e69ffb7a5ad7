"""What a sequence model adds to the rules: made of one person's reviews, in this archive, on this machine.

Standard library only but for :mod:`~core.claims.sequence.training`, which nothing but the process that makes a model
imports.
"""
