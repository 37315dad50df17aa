"""The reading screen on a page of a browser: who serves it, and the process behind each page."""
