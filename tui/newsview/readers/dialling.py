"""Connections to public servers only, made to the very address that was checked."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import socket
import ssl
import time
from threading import Thread
from typing import TYPE_CHECKING

from newsview.readers.errors import Unreadable, harmless

if TYPE_CHECKING:
    from newsview.readers.limits import Limits

    Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

PRIVATE = "it leads to this machine or a private network; the option --allow-private opens it all the same"


class TimeOut(Exception):  # noqa: N818 - told apart from the system's TimeoutError
    """The time that a source may take is over."""


class Dialler:
    """Makes connections until its time is over; then ``hang_up`` ends the one that is open.

    A host name is looked up once and the connection goes to an address that was checked, so a name
    server cannot show a public address to the check and a private one to the connection.

    Attributes:
        hung_up: Whether the time was over before the end.
        may_pass: Whether the last fault may pass if one tries again.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._deadline = time.monotonic() + limits.seconds
        self._socket: socket.socket | None = None
        self.hung_up = False
        self.may_pass = False

    def dial(self, host: str, port: int, *, secure: bool) -> socket.socket:
        """A connection to ``host``.

        Raises:
            Unreadable: If there is no such host, it is not public, or it cannot be reached.
            TimeOut: If the time is over.
        """
        addresses = self._addresses(host, port)
        if not self._limits.private_network and not all(map(is_public, addresses)):
            raise Unreadable(PRIVATE)
        self._socket = self._connect(addresses, port)
        return self._secured(self._socket, host) if secure else self._socket

    def hang_up(self) -> None:
        """Ends the connection from another thread; whoever reads from it meets its end."""
        self.hung_up = True
        self._shut_down()

    def close(self) -> None:
        """Closes the connection, if there is one, whoever else still holds it."""
        self._shut_down()
        if self._socket is not None:
            self._socket.close()

    def _shut_down(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                # Not SSLSocket.shutdown, which takes the TLS layer away under the reading thread.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def _left(self) -> float:
        left = self._deadline - time.monotonic()
        if self.hung_up or left <= 0:
            raise TimeOut
        return left

    def _addresses(self, host: str, port: int) -> list[Address]:
        found: list[Address] = []
        faults: list[Exception] = []

        def look_up() -> None:
            try:
                for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                    found.append(ipaddress.ip_address(str(place[0]).split("%")[0]))
            except (OSError, ValueError) as fault:
                faults.append(fault)

        # The system's look-up knows no time limit; a thread that nobody waits for does.
        thread = Thread(target=look_up, daemon=True)
        thread.start()
        thread.join(self._left())
        if thread.is_alive():
            raise TimeOut
        if not found:
            temporary = any(getattr(fault, "errno", None) == socket.EAI_AGAIN for fault in faults)
            self.may_pass = True
            cause = (
                "the name could not be looked up; are you online" if temporary else "there is no such host"
            )
            raise Unreadable(f"{cause} ({harmless(host)}){_beside_proxy()}")
        return found

    def _connect(self, addresses: list[Address], port: int) -> socket.socket:
        fault: OSError | None = None
        for address in addresses:
            family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
            connection = socket.socket(family, socket.SOCK_STREAM)
            # hang_up must find the socket while it is being connected.
            self._socket = connection
            connection.settimeout(self._left())
            try:
                connection.connect((str(address), port))
            except OSError as error:
                connection.close()
                fault = error
            else:
                return connection
        self.may_pass = True
        self._left()
        if fault is not None and fault.errno == errno.ECONNREFUSED:
            raise Unreadable("the server refuses connections; is the address right")
        raise Unreadable(f"the server cannot be reached; are you online{_beside_proxy()}")

    def _secured(self, connection: socket.socket, host: str) -> socket.socket:
        try:
            # hang_up must find this socket while hands are shaken: the one it takes over is an empty shell.
            secured = self._socket = ssl.create_default_context().wrap_socket(
                connection, server_hostname=host, do_handshake_on_connect=False
            )
            self._left()
            secured.do_handshake()
        except ssl.SSLCertVerificationError as error:
            raise Unreadable(f"its certificate is not to be trusted ({error.verify_message})") from None
        except ssl.SSLError as error:
            self._left()
            raise Unreadable(f"no secure connection comes about ({error.reason or 'TLS failed'})") from None
        return secured


def _beside_proxy() -> str:
    """What to say of a proxy that is set: it goes where it likes, so what it answers cannot be checked."""
    from urllib.request import getproxies_environment  # noqa: PLC0415 - 30 ms, and only a failure needs it

    named = getproxies_environment().keys() & {"http", "https", "all"}
    return "; newsview uses no proxy: save the page in your browser and open the file" if named else ""


def is_public(address: Address) -> bool:
    """Whether an address lies in the public internet, whatever IPv4 address it carries inside."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
        # An address that only wraps another is as public as what it wraps.
        wrapped = [one for one in inner if one is not None]
        if wrapped:
            return all(map(is_public, wrapped))
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved
