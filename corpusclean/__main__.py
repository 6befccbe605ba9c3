"""python -m corpusclean, and the console script."""

from __future__ import annotations

import io
import os
import signal
import sys
from contextlib import redirect_stdout
from types import FrameType

from .errors import CorpuscleanError

INTERRUPTED, TERMINATED, CLOSED_PIPE, INTERNAL, UNWRITTEN = 130, 143, 141, 2, 74


class Terminated(BaseException):
    """SIGTERM came: leave destinations as they are, end the workers, go."""


def run() -> None:
    """Run the command and end with its exit code."""
    _open_missing_streams()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a page is too small to share; threads that wait cost time
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _terminate)
    sys.exit(main(sys.argv[1:]))


def main(arguments: list[str]) -> int:
    """The exit code of a command line. Nothing but data reaches stdout, nothing but messages stderr."""
    said = io.StringIO()  # help and version: the only text that typer prints, written below as all data is
    try:
        with redirect_stdout(said):
            code = _command(arguments)
        if said.getvalue():
            from .cli.said import put

            put(said.getvalue())
    except KeyboardInterrupt:
        return INTERRUPTED
    except Terminated:
        return TERMINATED
    except BrokenPipeError:
        return CLOSED_PIPE
    except Exception as error:
        return _failed(error, "--debug" in arguments)
    return code


def _command(arguments: list[str]) -> int:
    from .cli.app import app

    try:
        app(arguments, prog_name="corpusclean", standalone_mode=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else INTERNAL
    return 0


def _failed(error: Exception, debug: bool) -> int:
    """Say in one line what went wrong; the traceback only to who asks for it."""
    from .cli.console import say

    if debug or os.environ.get("CORPUSCLEAN_DEBUG"):
        import traceback

        traceback.print_exception(error)
    if isinstance(error, CorpuscleanError):
        say(f"corpusclean: {error}")
        return error.exit_code
    where = "" if not isinstance(error, OSError) or error.filename is None else f" ({error.filename!r})"
    say(f"corpusclean: internal error: {type(error).__name__}: {error}{where}; --debug shows where")
    return INTERNAL


def _open_missing_streams() -> None:
    """A stream that the caller closed would lend its number to the next file that is opened, and data would go there.

    What is opened in its place cannot be written (stdin: read), so that using it is the error that it should be.
    """
    for number, mode in ((0, os.O_WRONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)


def _terminate(number: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise Terminated


if __name__ == "__main__":
    run()
