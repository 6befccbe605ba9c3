"""Data on stdout, or an error: HAZARDS row 4."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import sys
from corpusclean.errors import CorpuscleanError
from corpusclean.files.stdout import Stdout
try:
    out = Stdout(sys.stdout)
    for _ in range(1000):
        out.write(b"\\xff data\\n" * 100)
    out.flush()
except BrokenPipeError:
    raise SystemExit(141)
except CorpuscleanError as error:
    sys.stderr.write(f"{error}\\n")
    raise SystemExit(error.exit_code)
"""


@pytest.mark.parametrize(
    ("redirection", "code", "said"),
    [
        ("> /dev/null", 0, ""),
        ("> /dev/full", 74, "stdout: cannot be written: No space left on device\n"),
        (">&-", 74, "stdout is closed; give it a file or a pipe, or name an output with -o\n"),
        ("| head -c 5 > /dev/null; exit ${PIPESTATUS[0]}", 141, ""),
        ("| cat | wc -c | grep -q 700000", 0, ""),
    ],
)
def test_stdout_takes_it_all_or_says_so(redirection: str, code: int, said: str) -> None:
    command = f'"$0" -c "$1" {redirection}'
    done = subprocess.run(["bash", "-c", command, sys.executable, CODE], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (code, said)
