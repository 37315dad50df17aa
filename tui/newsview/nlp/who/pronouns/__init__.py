"""Whom pronouns mean: who can be meant, how likely each is, and whose words they stand in."""
