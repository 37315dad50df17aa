"""Word, OpenDocument, EPUB, PDF and e-mail are read as the words that a person sees in them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from newsview.readers import Limits, ReadError, read
from tests.readers.make import WORDS, Set, blocks, docx, epub, headings, mail, odt, paragraph, pdf, zipped


def test_a_word_document(put):
    body = (
        paragraph("Unions at the table", "berschrift1")
        + f"<w:p><w:r><w:t>{WORDS[:20]}</w:t></w:r><w:r><w:t>{WORDS[20:]}</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc>"
        + paragraph("Seats")
        + "</w:tc><w:tc>"
        + paragraph("120")
        + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>"
        + "<w:p><w:drawing><wp:posOffset xmlns:wp='wp'>1000000</wp:posOffset></w:drawing></w:p>"
        + "<w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p>"
    )
    article = read(put("a.docx", docx(body)))
    assert blocks(article) == ["Unions at the table", WORDS, "Seats", "120", "one two", "three", "kept"]
    assert headings(article) == ["Unions at the table"]
    assert (article.title, article.author, article.language) == ("The Talks", "Ann Writer", "en")


def test_an_opendocument_text(put):
    body = f"<text:h>Unions</text:h><text:p>{WORDS}</text:p><text:p>a<text:tab/>b<text:line-break/>c</text:p>"
    article = read(put("a.odt", odt(body)))
    assert blocks(article) == ["Unions", WORDS, "a b", "c"]
    assert headings(article) == ["Unions"]
    assert article.title == "The Talks"


def test_a_book_is_read_chapter_by_chapter_without_its_contents(put):
    chapters = {"two.xhtml": f"<h1>Second first</h1><p>{WORDS}</p>", "one.xhtml": "<h2>Then</h2><p>More.</p>"}
    article = read(put("a.epub", epub(chapters)))
    assert blocks(article) == ["Second first", WORDS, "Then", "More."]
    assert headings(article) == ["Second first", "Then"]
    assert (article.title, article.author, article.publication, article.date, article.language) == (
        "A Book", "A. Author", "The Press", "1901", "en",
    )  # fmt: skip


def test_chapters_are_read_as_the_xml_or_the_html_that_they_are(put):
    chapters = {
        "a.xhtml": '</body><head><title/><script src="x"/></head><body><p>One&nbsp;&mdash; two &amp; three<a id="x"/></p>',
        "b.xhtml": "<p>Never closed<p>and <b>wrong</i>",
    }
    assert blocks(read(put("a.epub", epub(chapters)))) == ["One — two & three", "Never closed", "and wrong"]


def test_a_book_locked_by_its_seller_says_so(put):
    lock = {
        "META-INF/encryption.xml": '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>'
    }
    with pytest.raises(ReadError, match="locked by its seller"):
        read(put("a.epub", epub({"c.xhtml": "<p>x</p>"}, lock)))


def test_a_book_with_scrambled_fonts_is_read(put):
    fonts = {
        "META-INF/encryption.xml": '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>'
    }
    assert blocks(read(put("a.epub", epub({"c.xhtml": "<p>Free words</p>"}, fonts)))) == ["Free words"]


RICH = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\info{\title The Talks}{\author Ann Writer}}
{\*\generator Some Program;}\viewkind4\uc1\pard\b Gr\'fc\'dfe\b0  from \ldblquote K\u246?ln\rdblquote\par
\u-10179?\u-8704? \{sic\}\emdash so\~it was\line next line\par
{\field{\*\fldinst HYPERLINK "http://x.example"}{\fldrslt a link}}{\footnote never}\par}"""


def test_a_rich_text_document(put):
    article = read(put("a.rtf", RICH))
    assert blocks(article) == ["Grüße from “Köln”", "😀 {sic}—so it was", "next line", "a link"]
    assert (article.title, article.author) == ("The Talks", "Ann Writer")


def test_a_picture_s_bytes_and_a_star_inside_a_group_hide_no_words_of_rich_text(put):
    data = b"{\\rtf1{\\pict\\bin4 }}{{}one {\\loch\\*\\cs7 two}{\n\\*\\cs8 never} three{\\bin9999999 "
    assert blocks(read(put("a.rtf", data))) == ["one two three"]


def test_a_rich_text_document_of_textedit(put):
    data = b"{\\rtf1\\ansi\\cocoartf2513{\\mmathPr\\mmathFont34}\\f0\\fs24 one\\\ntwo\\\r\nthree}"
    assert blocks(read(put("a.rtf", data))) == ["one", "two", "three"]


FONTS = rb"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset128 MS Mincho;}{\f3\fcharset204 Arial;}}"


def test_the_fonts_of_a_rich_text_document_say_what_its_bytes_mean(put):
    """As Word writes languages whose letters are not those of the document's encoding."""
    data = (
        rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + rb"{\info{\title{\upr{??}{\*\ud \u28450?\u23383?}}}}"
        rb"\f1 \'c8l\'e1nek {\f3 \'d3\'e2}\'e8\plain  \'e8\par\f2 \'8a\'bf\'8e\'9a\par}"
    )
    article = read(put("a.rtf", data))
    assert blocks(article) == ["Článek Увč è", "漢字"]
    assert article.title == "漢字"


def set_in_lines(lines: list[str], *, x: float = 72, top: float = 700, step: float = 13) -> list[Set]:
    return [Set(line, x, top - n * step) for n, line in enumerate(lines)]


LONG = [
    "The minister said on Tuesday that the talks with the unions would go on for",
    "another week, and that nobody in her party wanted them to fail. She met the",
    "leaders of both houses in the morning.",
]
NEXT = [
    "Nobody knows how the vote will end, but the leaders of both houses expect that",
    "it will be close. The unions have called for a march on Saturday.",
]


def test_lines_of_a_pdf_become_paragraphs(put):
    page = [Set("Talks go on", 72, 760, 20), *set_in_lines(LONG), *set_in_lines(NEXT, top=700 - 3 * 13 - 8)]
    article = read(put("a.pdf", pdf(page)))
    assert blocks(article) == ["Talks go on", " ".join(LONG), " ".join(NEXT)]
    assert headings(article) == ["Talks go on"]
    assert article.title == "Talks go on"


@pytest.mark.parametrize(
    ("turned", "rotated"), [(1, 0), (1, 270), (2, 0), (2, 180), (3, 0), (3, 90), (0, 90)]
)
def test_a_page_that_lies_on_its_side_or_head_is_read_as_it_stands_upright(put, turned, rotated):
    pages = [
        [Set("The Paper, page 1", y=810), *set_in_lines(LONG), *set_in_lines(NEXT, top=640)],
        [Set("The Paper, page 2", y=810), *set_in_lines(LONG, top=600)],
    ]
    upright = blocks(read(put("a.pdf", pdf(*pages))))
    assert upright[:2] == [" ".join(LONG), " ".join(NEXT)]
    assert blocks(read(put("b.pdf", pdf(*pages, turned=turned, rotated=rotated)))) == upright


def test_a_paragraph_goes_on_over_columns_and_pages(put):
    first = [Set("The Daily Paper", 72, 810, 8), *set_in_lines(LONG[:2], top=120), Set("1", 290, 30)]
    second = [Set("The Daily Paper", 72, 810, 8), *set_in_lines(LONG[2:], top=780), Set("2", 290, 30)]
    assert blocks(read(put("a.pdf", pdf(first, second)))) == [" ".join(LONG)]


def test_a_stamp_up_the_margin_is_none_of_the_text(put):
    stamp = Set("Server 1:2101.001", 30, 300, 14, is_upwards=True)
    page = [*set_in_lines(LONG), stamp, *set_in_lines(NEXT, top=661 - 8)]
    assert blocks(read(put("a.pdf", pdf(page)))) == [" ".join(LONG), " ".join(NEXT)]


def test_a_heading_over_two_lines_is_one(put):
    page = [
        Set("Talks with the unions", 150, 760, 20),
        Set("go on for another week", 140, 737, 20),
        *set_in_lines(LONG),
    ]
    assert blocks(read(put("a.pdf", pdf(page)))) == [
        "Talks with the unions go on for another week",
        " ".join(LONG),
    ]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (
            [Set("By Ann Writer", 72, 700), Set("1", 139.5, 704, 7), Set("and Ben", 147, 700)],
            "By Ann Writer and Ben",
        ),
        ([Set("By Ann Writer and Ben", 72, 700), Set("1", 181, 704, 7)], "By Ann Writer and Ben"),
        ([Set("By Ann 2", 72, 700), Set("and Ben", 121, 700)], "By Ann 2 and Ben"),
    ],
)
def test_parts_of_a_line_are_one_line_without_the_signs_of_notes(put, parts, words):
    assert blocks(read(put("a.pdf", pdf([*parts, *set_in_lines(LONG, top=660)]))))[0] == words


def test_columns_are_read_one_after_the_other(put):
    left = ["The unions called for", "a march on Saturday in", "the old town."]
    right = ["The mayor said that he", "would not forbid it, and", "asked for calm."]
    page = set_in_lines(left, x=72) + set_in_lines(right, x=320)
    assert blocks(read(put("a.pdf", pdf(page)))) == [" ".join(left), " ".join(right)]


def test_words_broken_by_hyphens_are_whole_again(put):
    lines = [
        "The opposition said that its mem-",
        "bers would not come to the well-known hall, and a mem-",
        "ber of the house called the well-",
        "known hall too small for the old friends of her party.",
    ]
    text = read(put("a.pdf", pdf(set_in_lines(lines)))).text
    assert "members would" in text
    assert "a member of the house called the well-known hall too small" in text


def test_a_scanned_pdf_says_that_it_has_no_text(put):
    with pytest.raises(ReadError, match=r"its page is a picture without text.*OCR"):
        read(put("scan.pdf", pdf([])))


def test_a_message_in_plain_text_keeps_its_letters(put):
    data = mail(
        f"{WORDS}\n\n> quoted\n",
        Subject="Re: talks",
        From="Ann <a@x.example>",
        Date="Mon, 02 Jan 2023 10:00:00 +0100",
    )
    article = read(put("a.eml", data))
    assert article.text == f"{WORDS}\n\n> quoted\n"
    assert (article.title, article.author, article.date) == ("Re: talks", "Ann", "2023-01-02T10:00:00+01:00")


def test_a_book_is_read_without_notes_signs_that_lead_to_them_and_numbers_of_pages(put):
    space = 'xmlns:epub="http://www.idpf.org/2007/ops"'
    chapter = (
        f'<h2>One</h2><p>{WORDS}<a {space} epub:type="noteref" href="#n"><sup>1</sup></a></p>'
        f'<span {space} epub:type="pagebreak" title="7">7</span>'
        f'<aside {space} epub:type="footnote"><p>1 A note.</p></aside>'
        '<aside role="doc-endnotes"><p>2 Another.</p></aside><p>The end.</p>'
    )
    assert blocks(read(put("a.epub", epub({"c.xhtml": chapter})))) == ["One", WORDS, "The end."]


def test_a_newsletter_is_read_from_its_page(put):
    page = f"<html><body><h1>Today</h1><p>{WORDS}</p><p>{WORDS[::-1]}</p><script>no()</script></body></html>"
    article = read(put("a.eml", mail("Open this in a browser.", page, Subject="Today", From="n@x.example")))
    assert blocks(article)[:2] == ["Today", WORDS]
    assert headings(article) == ["Today"]
    assert article.author == "n@x.example"


def test_headers_with_bare_letters_are_in_the_encoding_of_the_text(put):
    data = "From: Jörg <a@b.example>\nSubject: Frösche\nMIME-Version: 1.0\nContent-Type: text/plain{}\n\nGrüße aus Köln und Bonn"
    for encoding, declared in [
        ("cp1252", "; charset=windows-1252"),
        ("utf-8", "; charset=utf-8"),
        ("utf-8", ""),
    ]:
        article = read(put("a.eml", data.format(declared).encode(encoding)))
        assert (article.title, article.author) == ("Frösche", "Jörg")


def test_a_boundary_is_found_though_its_program_forgot_the_quotation_marks(put):
    parts = "--==_a=1\nContent-Type: text/plain\n\nKofi Annan lived in Accra.\n--==_a=1--\n"
    data = (
        f"From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n\tboundary===_a=1\n\n{parts}"
    )
    assert blocks(read(put("a.eml", data))) == ["Kofi Annan lived in Accra."]


def test_a_message_that_sends_another_on_is_read_as_that(put):
    inner = mail(WORDS, Subject="Talks", From="a@x.example").decode()
    outer = f"From: b@x.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n{inner}"
    assert WORDS in read(put("a.eml", outer)).text


def test_a_message_without_a_suffix_is_known_by_its_headers(put):
    data = mail(WORDS, Subject="Talks", From="a@x.example", Message_ID="<1@x.example>")
    assert read(put("message", data)).title == "Talks"


def outcome(source: str) -> str:
    try:
        return "read" if read(source).text.strip() else "nothing"
    except ReadError as error:
        return error.problem


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub", "a.pdf", "a.eml"])
def test_what_is_cut_short_says_so_or_is_read_as_far_as_it_goes(put, name):
    whole = {
        "a.docx": docx(paragraph(WORDS)),
        "a.odt": odt(f"<text:p>{WORDS}</text:p>"),
        "a.epub": epub({"c.xhtml": f"<p>{WORDS}</p>"}),
        "a.pdf": pdf(set_in_lines(LONG)),
        "a.eml": mail(WORDS, Subject="s", From="a@x.example"),
    }[name]
    assert read(put(name, whole)).text
    for share in (0.1, 0.5, 0.9):
        said = outcome(put(name, whole[: int(share * len(whole))]))
        assert any(words in said for words in ("read", "cut short", "no words", "no text", "without text"))


def test_a_newsletter_is_read_without_what_mailing_programs_put_around_it(put):
    page = (
        '<div style="color:red; Display: none">Preview for lists.</div><a href="#">View this email in your browser</a>'
        f"<h1>The Talks</h1><p>{WORDS}</p><p>You receive this because you signed up.</p>"
        '<p><a href="#">Unsubscribe</a> | <a href="#">Manage preferences</a></p>'
    )
    article = read(put("a.eml", mail(None, page)))
    assert blocks(article) == ["The Talks", WORDS]


def test_a_message_that_is_sent_on_inside_another_is_read_with_it(put):
    inner, outer = EmailMessage(), EmailMessage()
    inner["Subject"], outer["Subject"] = "The Talks", "Fwd: The Talks"
    inner.set_content(f"{WORDS}\n\nThey end today.\n")
    outer["From"], outer["Message-ID"] = "a@news.example", "<1@news.example>"
    outer.set_content("See below.\n")
    outer.add_attachment(inner)
    article = read(put("a.eml", outer.as_bytes()))
    assert blocks(article) == ["See below.", "The Talks", WORDS, "They end today."]
    assert headings(article) == ["The Talks"]


def test_flowed_lines_are_put_together_at_each_depth_of_quoting(put):
    message = (
        b"From: a@news.example\r\nMessage-ID: <1@news.example>\r\n"
        b"Content-Type: text/plain; format=flowed\r\n\r\n"
        b"The talks go \r\non today.\r\n>> Are they \r\n>> over?\r\n> I think \r\n> so.\r\n-- \r\nAnn\r\n From here\r\n"
    )
    assert read(put("a.eml", message)).text == (
        "The talks go on today.\n>> Are they over?\n> I think so.\n-- \nAnn\nFrom here\n"
    )


def test_a_zip_called_pdf_is_told_by_its_content(put):
    with pytest.raises(ReadError, match="it is called a PDF document but it is a ZIP archive; unpack it"):
        read(put("a.pdf", zipped({"notes.bin": b"\0\1\2"})))


def test_a_word_document_called_pdf_is_read(put):
    assert read(put("a.pdf", docx(paragraph(WORDS)))).text == WORDS


def test_what_unpacks_beyond_the_limit_is_not_unpacked(put):
    bomb = docx(paragraph("a" * 5_000_000))
    assert len(bomb) < 50_000
    with pytest.raises(
        ReadError, match=r"unpacks to more than the 1 MB that are allowed; the option --max-size"
    ):
        read(put("bomb.docx", bomb), limits=Limits(size=1_000_000))


def test_entities_are_neither_expanded_nor_fetched(put, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("the secret words")
    prolog = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY a "lol">'
    prolog += (
        "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        + "]>"
    )
    article = read(put("a.docx", docx(paragraph(f"{WORDS} &s; &i;"), prolog)))
    assert "secret" not in article.text
    assert len(article.text) < 2 * len(WORDS)


def test_thousands_of_nested_elements_are_no_trouble(put):
    deep = "<w:tbl><w:tr><w:tc>" * 3000
    data = docx(paragraph(WORDS) + deep + paragraph("deep") + "</w:tc></w:tr></w:tbl>" * 3000)
    assert read(put("a.docx", data)).text.startswith(WORDS)
