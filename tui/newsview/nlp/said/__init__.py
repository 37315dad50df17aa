"""Who said what: quotation marks, reported speech, and the speakers of both."""
