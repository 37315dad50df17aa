"""Words for when something was said."""

from calendar import month_name

DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
TIMES = DAYS | {"week", "weekend", "month", "year", "night", "morning", "afternoon", "evening"}
UNITS = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decade", "decades"})
MONTHS = frozenset(name.lower() for name in month_name if name)
