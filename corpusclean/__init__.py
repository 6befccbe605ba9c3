"""Turns scraped articles into clean ones and shows every change it made.

>>> from corpusclean import clean
>>> result = clean("Share on Facebook\\n\\nThe mayor said the bridge would open in May.\\n")
>>> result.text
'The mayor said the bridge would open in May.\\n'
>>> [(change.rule, result.original[change.start:change.end]) for change in result.changes]
[('share/buttons', 'Share on Facebook\\n\\n')]
"""

from .clean import Cleaner, Result, clean
from .document import Document, Encoding
from .settings import Settings
from .text.edit import Edit
from .text.ledger import Change
from .version import __version__

__all__ = ["Change", "Cleaner", "Document", "Edit", "Encoding", "Result", "Settings", "__version__", "clean"]
