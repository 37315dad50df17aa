"""The components that bind what points at the named: ``newsview_coref`` and ``newsview_voices``."""
