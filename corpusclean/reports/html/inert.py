"""Values as JavaScript that can be nothing but values, whatever texts are in them."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

# `</script>` and `<!--` would end or swallow the script they stand in; U+2028 and U+2029 end a line of JavaScript; bidi
# controls show an editor another order than the one that runs; a lone surrogate cannot be written in UTF-8.
_LIVE = re.compile("[<>&\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

_encode = msgspec.json.Encoder().encode


def inert(value: Any) -> str:
    """The value as JSON that is JavaScript, too.

    >>> inert(["</script>"])
    '["\\\\u003c/script\\\\u003e"]'
    """
    try:
        written = _encode(value).decode()
    except UnicodeEncodeError:  # a lone surrogate
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _LIVE.sub(_escape, written)


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
