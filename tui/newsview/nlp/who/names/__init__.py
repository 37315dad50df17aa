"""Where names stand in the text, and what kind each is of (``newsview_names``)."""
