"""What else points at the named: appositions, "the prime minister", "the company", "his wife"."""
