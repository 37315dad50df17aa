"""Which names are names of one thing (``newsview_entities``)."""
