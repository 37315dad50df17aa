"""Texts that hurt careless screens."""

from hypothesis import strategies as st

HOSTILE = [
    "",
    "\n\n \n",
    "[bold]He [the president] said [sic] [/foo] [@click=app.quit]x[/]",
    "\x1b[2J\x1b]0;title\x07 NUL\x00 \x9b31m DEL\x7f form\x0cfeed vertical\x0btab",
    "one\u2028two\u2029three\x85four",
    "\u202eright to left override\u202c and \u2066isolate\u2069 \u200emark",
    "zero\u200bwidth\u200cnon\u200djoiner\ufeff\u00adsoft",
    "Z\u0310\u0301\u0302a\u0303\u0304l\u0305g\u0306o\u0307 e\u0301\u0301\u0301",
    "\u0301leading mark",
    "tab\tseparated\tvalues\t\tend",
    "你好世界，今天天气很好。" * 12,
    "한국어 문장과 日本語の文章、そして English.",
    "👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇬🇧 ❤️ 1️⃣",
    "שלום עולם and مرحبا بالعالم می‌خواهم",
    "\ud800 lone surrogate \udfff",
    "x" * 500,
    "\u00a0\u2007\u202f unbreakable\u00a0\u00a0\n\u00a0spaces",
    "crlf\r\nline\r\nends\r\n\r\nagain",
]

PIECES = [
    *"ab .,-[]{}“”’é你，。\t\n\r\0\x1b\x0c\x0b\x85\u2028\u202e\u2066\u200b\u200d\u200c\u0301\ufe0f\u00ad\u00a0\u202f\u3000",
    "👨",
    "👍🏽",
    "🇬🇧",
    "한",
    "ש",
    "م",
    "\ud800",
    "\n\n",
    " \n ",
    "word ",
    "[/b] ",
    "\x1b[31m",
    "averyveryverylongwordwithoutanyblank",
]


def hostile_texts(max_size=60):
    """Texts of pieces that each break some assumption."""
    return st.lists(st.sampled_from(PIECES) | st.characters(), max_size=max_size).map("".join)
