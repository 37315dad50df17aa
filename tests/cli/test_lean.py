"""The screen starts without OpenSSL, which whoever needs it later still gets."""

import subprocess
import sys

LATER = """
import sys
from newsview.cli.lean import import_without_openssl

import_without_openssl()
assert not {"_ssl", "_hashlib"} & set(sys.modules)
import hmac, ssl
assert len(hmac.digest(b"key", b"words", "sha256")) == 32
ssl.create_default_context()
"""


def test_what_needs_it_later_gets_it():
    subprocess.run([sys.executable, "-c", LATER], check=True)
