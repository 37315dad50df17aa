"""What else points at a person or an organisation: pronouns, descriptions, relatives (``newsview_coref``)."""
