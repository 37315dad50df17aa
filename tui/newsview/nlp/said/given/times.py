"""Words for when something was said."""

import re
from calendar import month_name

DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
TIMES = DAYS | {"week", "weekend", "month", "year", "night", "morning", "afternoon", "evening"}
UNITS = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decade", "decades"})
MONTHS = frozenset(name.lower() for name in month_name if name)

HALVES = frozenset({"a.m.", "p.m."})
"""What tells the half of a day behind the hour, with a dot that ends no sentence by itself."""

ZONE = re.compile(r"[A-Z]{1,3}T|UTC|Eastern|Central|Mountain|Pacific")
"""What goes on behind it: "5 p.m. CT", "5 p.m. Pacific time"."""
