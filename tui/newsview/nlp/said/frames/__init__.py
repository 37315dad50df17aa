"""The forms in which a text reports: clauses, "according to", lists, labels, captions, marks alone."""
