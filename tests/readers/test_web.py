"""Addresses are opened within bounds, and whatever goes wrong is said in one sentence."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import ssl
import time

import pytest

from newsview.readers import Limits, ReadError, opened, read
from newsview.readers.dialling import is_public
from tests.readers.make import WORDS
from tests.readers.server import response, serving
from tests.readers.test_any_bytes import SOUND

HERE = Limits(seconds=5, private_network=True)

PAGE = f"""<!doctype html><html lang="en"><head><title>Talks go on - The Paper</title>
<meta name="author" content="Ann Writer"><meta property="article:published_time" content="2024-05-01">
<meta property="og:site_name" content="The Paper"></head>
<body><nav><a href="/">Home</a> <a href="/more">More</a></nav><article><h1>Talks go on</h1>
<p>{WORDS}</p><p>She met the leaders of both houses in the morning, and the unions in the afternoon.</p></article>
<footer>Cookies help us.</footer></body></html>""".encode()


def problem(source: str, limits: Limits = HERE) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read(source, limits=limits)
    sentence = str(caught.value)
    assert sentence.startswith("Cannot read ")
    assert sentence.isprintable()
    return caught.value


def test_a_page_is_read_as_its_article():
    with serving(response(PAGE, Content_Type="text/html; charset=utf-8")) as (address, requests):
        article = read(f"{address}/talks?a=1#part", limits=HERE)
    assert article.text.startswith("The minister said") or article.text.startswith("Talks go on")
    assert WORDS in article.text
    assert "Cookies" not in article.text
    assert "Home" not in article.text
    assert article.source == f"{address}/talks?a=1#part"
    assert (article.author, article.date, article.publication, article.language) == (
        "Ann Writer",
        "2024-05-01",
        "The Paper",
        "en",
    )
    assert requests[0].startswith(b"GET /talks?a=1 HTTP/1.1\r\nHost: 127.0.0.1:")


def test_what_is_packed_or_in_pieces_is_put_together():
    pieces = b"%x\r\n%s\r\n0\r\n\r\n" % (len(WORDS), WORDS.encode())
    packed = response(gzip.compress(WORDS.encode(), mtime=0), Content_Encoding="gzip")
    with serving(packed, response(pieces, Content_Length="", Transfer_Encoding="chunked")) as (address, _):
        assert read(address, limits=HERE).text == WORDS
        assert read(address, limits=HERE).text == WORDS


def test_the_charset_of_the_server_counts():
    body = "Grüße an die Müllers".encode("cp1252")
    with serving(response(body, Content_Type="text/plain; charset=ISO-8859-1")) as (address, _):
        assert read(address, limits=HERE).text == "Grüße an die Müllers"


def test_redirects_are_followed():
    moved = response(status="301 Moved", Location="/new%20place")
    with serving(moved, response(WORDS.encode())) as (address, requests):
        article = read(f"{address}/old", limits=HERE)
    assert article.text == WORDS
    assert article.source == f"{address}/old"
    assert requests[1].startswith(b"GET /new%20place ")


def test_an_address_with_letters_of_all_kinds_is_escaped():
    with serving(response(WORDS.encode())) as (address, requests):
        read(f"{address}/città/ü?q=ä b", limits=HERE)
    assert requests[0].startswith(b"GET /citt%C3%A0/%C3%BC?q=%C3%A4%20b HTTP/1.1")


@pytest.mark.parametrize(
    ("status", "words", "passing"),
    [
        ("404 Not Found", "there is no such page (status 404)", False),
        ("410 Gone", "the page has been taken away", False),
        ("403 Forbidden", "the server does not let us see it; open it in a browser", False),
        ("401 Unauthorized", "it asks for a password", False),
        ("429 Too Many", "we ask too often; try again later", True),
        ("500 Internal", "the server is in trouble; try again later (status 500)", True),
        ("503 Unavailable", "the server is in trouble", True),
        ("418 Teapot", "the server refused to send it (status 418)", False),
        ("204 No Content", "the server sent no page (status 204)", False),
    ],
)
def test_what_the_server_says(status, words, passing):
    with serving(response(b"<p>words of an error page</p>", status)) as (address, _):
        error = problem(address)
    assert words in str(error)
    assert error.passing is passing


def test_redirects_in_a_circle():
    with serving(response(status="302 Found", Location="/a"), response(status="302 Found", Location="/")) as (
        a,
        _,
    ):
        assert "redirects lead round in a circle" in str(problem(f"{a}/"))


def test_redirects_without_end():
    hops = [response(status="302 Found", Location=f"/{number}") for number in range(30)]
    with serving(*hops) as (address, requests):
        assert "it redirects more than 10 times" in str(problem(address))
    assert len(requests) == 11


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://x.example/", "data:text/plain,words"])
def test_a_redirect_to_another_scheme(target):
    with serving(response(status="302 Found", Location=target)) as (address, _):
        said = str(problem(address))
    assert f"only http and https addresses can be opened (it redirects to {target})" in said


@pytest.mark.parametrize(
    "source", ["file:///etc/passwd", "ftp://x.example/a", "javascript:alert(1)", "data:,x"]
)
def test_other_schemes(source):
    assert "only http and https addresses can be opened" in str(problem(source))


@pytest.mark.parametrize(
    "source", ["http://", "http:///path", "http://x.example:99999/", "http://[::1", "http://x:0/"]
)
def test_addresses_that_are_none(source):
    assert "address" in problem(source).problem


def test_passwords_in_addresses_are_not_sent():
    assert "a name and a password in them" in str(problem("http://me:secret@127.0.0.1:9/"))


@pytest.mark.parametrize(
    "source",
    [
        "http://127.0.0.1:9/",
        "http://localhost:9/",
        "http://[::1]:9/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127。0。0。1/",
        "http://①②⑦.0.0.1/",
        "http://LOCALHOST/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://[fec0::1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::7f00:1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
    ],
)
def test_this_machine_and_private_networks_are_refused(source):
    assert "leads to this machine or a private network; the option --allow-private" in str(
        problem(source, Limits(seconds=5))
    )


def test_the_address_that_was_checked_is_the_one_that_is_dialled(monkeypatch):
    """A name server that answers a public address first and this machine next gains nothing."""
    answers = ["93.184.216.34", "127.0.0.1", "127.0.0.1"]
    dialled = []

    def look_up(host, port, **_):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (answers.pop(0), port))]

    def connect(self, place):
        dialled.append(place[0])
        raise ConnectionRefusedError(111, "refused")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket.socket, "connect", connect)
    assert "refuses connections" in str(problem("http://rebind.example/", Limits(seconds=5)))
    assert dialled == ["93.184.216.34"]


def test_one_private_answer_of_several_is_enough_to_refuse(monkeypatch):
    places = [("93.184.216.34", 80), ("10.0.0.1", 80)]
    answers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", place) for place in places]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answers)
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("it was dialled"))
    assert "private network" in str(problem("http://several.example/", Limits(seconds=5)))


def test_every_redirect_is_checked(monkeypatch):
    """A public server cannot send us into the private network."""
    with serving(response(status="302 Found", Location="http://10.0.0.1/admin")) as (address, _):
        monkeypatch.setattr(
            "newsview.readers.dialling.is_public", lambda one: one == ipaddress.ip_address("127.0.0.1")
        )
        said = str(problem(address, Limits(seconds=5)))
    assert "private network" in said


def test_no_such_host(monkeypatch):
    def look_up(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    error = problem("http://no-such-host.example/")
    assert "there is no such host (no-such-host.example)" in str(error)
    assert "proxy" not in str(error)
    assert error.passing


def test_a_proxy_is_not_used_and_that_is_said_where_it_is_missed(monkeypatch):
    with serving(response(b"from the proxy")) as (proxy, requests):
        for name in ("http_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy)
        error = problem("http://no-such-host.invalid/")
    assert "newsview uses no proxy: save the page" in str(error)
    assert not requests


def test_nobody_answers_there():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    error = problem(f"http://127.0.0.1:{port}/")
    assert "the server refuses connections" in str(error)
    assert error.passing


def test_a_server_that_never_answers():
    brief = Limits(seconds=0.2, private_network=True)
    with serving(lambda connection, _: connection.recv(1)) as (address, _):
        error = problem(address, brief)
    assert "no complete answer came within 0.2 seconds; try again" in str(error)
    assert error.passing


@pytest.mark.parametrize("beginning", [b"HTTP/1.1 200 OK\r\n", response(b"x", Content_Length="100000")])
def test_a_server_that_drips(beginning):
    def drip(connection, _):
        connection.sendall(beginning)
        while True:
            connection.sendall(b"X-A: b\r\n" if beginning.endswith(b"\n") else b"x")
            time.sleep(0.02)

    with serving(drip) as (address, _):
        said = str(problem(address, Limits(seconds=0.3, private_network=True)))
    assert "no complete answer came within 0.3 seconds" in said


def test_a_server_that_drips_while_hands_are_shaken():
    def drip(connection, _):
        connection.sendall(b"\x16\x03\x03\x40\x00")
        while True:
            connection.sendall(b"x")
            time.sleep(0.02)

    with serving(drip) as (address, _):
        secure = address.replace("http:", "https:")
        began = time.monotonic()
        said = str(problem(secure, Limits(seconds=0.3, private_network=True)))
        assert time.monotonic() - began < 20  # the drops would have come for minutes
    assert "no complete answer came within 0.3 seconds" in said


def test_a_body_without_end():
    def pour(connection, _):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        while True:
            connection.sendall(b"words " * 10_000)

    with serving(pour) as (address, _):
        said = str(problem(address, Limits(size=1_000_000, seconds=20, private_network=True)))
    assert "it has more than the 1 MB that are allowed" in said


def test_a_body_that_is_announced_too_large():
    with serving(response(b"", Content_Length="9000000000")) as (address, _):
        assert "it has 9,000 MB, more than" in str(problem(address))


def test_a_packed_body_that_swells():
    bomb = gzip.compress(bytes(30_000_000).replace(b"\0", b"a"))
    with serving(response(bomb, Content_Encoding="gzip")) as (address, _):
        said = str(problem(address, Limits(size=1_000_000, seconds=20, private_network=True)))
    assert "it has more than the 1 MB that are allowed" in said


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (response(b"abc", Content_Length="100"), "the connection broke off before the end"),
        (
            response(gzip.compress(WORDS.encode(), mtime=0)[:-9], Content_Encoding="gzip"),
            "the connection broke off",
        ),
        (response(b"not packed at all", Content_Encoding="gzip"), "the server sent damaged data"),
        (response(b"x", Content_Encoding="zstd"), "packed it in a way that we did not ask for (zstd)"),
        (response(b"", Content_Length="0"), "the server sent an empty page"),
        (response(b"\x89PNG", Content_Type="image/png"), "the server sends no article but image/png"),
        (b"SSH-2.0-OpenSSH_9\r\n", "does not speak HTTP"),
        (b"", "broke off"),
        (response(b"zz\r\nno", Content_Length="", Transfer_Encoding="chunked"), "does not speak HTTP"),
    ],
)
def test_answers_that_are_no_use(answer, words):
    with serving(answer) as (address, _):
        assert words in str(problem(address))


def test_a_server_without_tls_and_one_without_a_good_certificate(monkeypatch):
    with serving(response(WORDS.encode())) as (address, _):
        assert "no secure connection comes about" in str(problem(address.replace("http:", "https:")))

    def distrust(*_, **__):
        error = ssl.SSLCertVerificationError(1, "certificate verify failed")
        error.verify_message = "self-signed certificate"
        raise error

    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", distrust)
    with serving(b"") as (address, _):
        said = str(problem(address.replace("http:", "https:")))
    assert "its certificate is not to be trusted (self-signed certificate)" in said


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("192.0.2.1", False),
        ("198.18.0.1", False),
        ("fc00::1", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("64:ff9b:1::a00:1", False),
        ("2001:0:5db8:d822:0:0:f5ff:fffe", False),
        ("2002:7f00:1::", False),
        ("64:ff9b::808:808", True),
    ],
)
def test_which_addresses_are_public(address, public):
    assert is_public(ipaddress.ip_address(address)) is public


def test_no_file_leads_to_the_network(put, monkeypatch):
    """Nothing that a saved page or a document names is fetched."""

    def refuse(*_, **__):
        raise AssertionError("a file made us use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "sendto", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = PAGE.replace(
        b"<head>",
        b'<head><base href="http://x.example/"><link rel="stylesheet" href="http://x.example/a.css">'
        b'<meta http-equiv="refresh" content="0;url=http://x.example/">'
        b'<script src="http://x.example/a.js"></script>',
    )
    dtd = b'<!DOCTYPE html SYSTEM "http://x.example/html.dtd">'
    assert WORDS in read(put("a.html", page)).text
    assert WORDS in read(put("b.html", page.replace(b"<!doctype html>", dtd))).text
    for name, data in SOUND.items():
        assert opened(put(name, data))
