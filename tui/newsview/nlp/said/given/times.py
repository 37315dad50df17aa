"""Words for when something was said."""

DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
TIMES = DAYS | {"week", "weekend", "month", "year", "night", "morning", "afternoon", "evening"}
