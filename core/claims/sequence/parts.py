"""What a word can be part of, as a model has it."""

VERSION = 1
"""Changes when parts or signs do: a model goes with the signs that it was made of."""

NOTHING, BEGINS, INSIDE, CUE, SPEAKER = PARTS = "OBICS"
"""Nothing, a claim (its first word, any other), the cue, the speaker's mention."""
