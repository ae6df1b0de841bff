"""What may be an `anyURI`.

XML Schema leaves it open; jing asks `java.net.URI`, which follows RFC 2396 with
the addresses in brackets of RFC 2732, and lets every other letter pass.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

_HEXADECIMAL: Final = frozenset("0123456789abcdefABCDEF")
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_SCHEME: Final = _LETTERS | frozenset("0123456789+-.")


def uri(text: str) -> str | None:
    """The text when it is a reference to a resource, or `None`."""
    return None if uri_fault(text) else text


def uri_fault(text: str) -> str:
    """Why the text is no reference to a resource, in a few words; or empty."""
    if "%" in text:
        for rest in text.split("%")[1:]:
            if len(rest) < 2 or not _HEXADECIMAL.issuperset(rest[:2]):
                return "% must be followed by two hexadecimal digits; write %25 for %"
    address, hash_sign, fragment = text.partition("#")
    if "#" in fragment:
        return "it has two #"
    colon = address.find(":")
    if colon >= 0 and "/" not in address[:colon] and "?" not in address[:colon]:
        scheme, address = address[:colon], address[colon + 1 :]
        if not scheme or scheme[0] not in _LETTERS or not _SCHEME.issuperset(scheme):
            return f'"{scheme}" before its first colon is no scheme such as http'
        if not address.startswith("/"):
            return "" if address else f"nothing comes after {scheme}:"
    if address.startswith("//"):
        end = min(
            i
            for i in (address.find("/", 2), address.find("?", 2), len(address))
            if i >= 0
        )
        host, address = address[2:end], address[end:]
        if not (host or address or hash_sign):
            return "nothing comes after //"
        if ("[" in host or "]" in host) and not _is_numeric(host):
            return "brackets may stand only around a numeric host"
    path = address.partition("?")[0]
    if "[" in path or "]" in path:
        return "brackets are not allowed in it; write %5B and %5D"
    return ""


def _is_numeric(host: str) -> bool:
    """Whether the host is an address of IPv6 in brackets, perhaps with a port."""
    from ipaddress import AddressValueError, IPv6Address

    _, _, rest = host.rpartition("@")
    inside, _, port = rest[1:].partition("]")
    if (
        rest[:1] != "["
        or "]" not in rest
        or (port[1:] and not port[1:].isdigit())
        or port[:1] not in ("", ":")
    ):
        return False
    try:
        IPv6Address(inside)
    except AddressValueError:
        return False
    return True
