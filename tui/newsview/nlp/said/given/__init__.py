"""What the rules on quotes are given: the parse as lists, quotation marks, word lists."""
