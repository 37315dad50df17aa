"""Words that report, and whose words they say they are."""
