"""Who says a quote where its own sentence does not tell, and which entity that is (``newsview_speakers``)."""
