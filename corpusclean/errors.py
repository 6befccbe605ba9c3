"""Everything the tool can refuse, sorted by what happens next. Each says what, where, and what to do."""

from __future__ import annotations


class CorpuscleanError(Exception):
    """The run stops; `exit_code` is what the command then returns."""

    exit_code = 2


class UsageError(CorpuscleanError):
    """The command line or a path on it cannot be used."""


class SettingsError(CorpuscleanError):
    """The configuration cannot be used; the message names file, row and field."""


class SafetyError(CorpuscleanError):
    """A check at run time refused to write."""

    exit_code = 4


class OutputError(CorpuscleanError):
    """Output could not be written completely; destinations are as before."""

    exit_code = 74


class PassThrough(CorpuscleanError):
    """One file or record cannot be processed: it goes through untouched, and the run ends with 3."""

    exit_code = 3
