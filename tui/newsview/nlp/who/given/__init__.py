"""What the rules are given: the words of the text, read once, and what is known before it is read."""
