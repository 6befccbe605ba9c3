"""Patterns of files to leave out: excludes of the user, and .gitignore as git reads it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ..errors import UsageError


class Patterns:
    """Excludes, in the language of .gitignore."""

    def __init__(self, patterns: Iterable[str]) -> None:
        lines = list(patterns)
        self._spec = _compiled(lines) if lines else None

    def match(self, path: str) -> bool:
        """Whether a path is excluded; a folder's ends with a slash."""
        return self._spec is not None and bool(self._spec.match_file(_inside(path)))


@dataclass(frozen=True, slots=True)
class Ignored:
    """The .gitignore files that count for a folder: that of the deepest folder last, and the last word is its."""

    specs: tuple[tuple[str, Any], ...] = ()  # folder, absolute, and its patterns

    @classmethod
    def above(cls, folder: str) -> Ignored:
        """Those between the root of the git repository and a folder, without the folder's own.

        None where they ignore the folder itself: who names an ignored folder wants what is in it.
        """
        here = os.path.abspath(folder)
        chain = [here]
        while not os.path.lexists(os.path.join(chain[-1], ".git")):
            parent = os.path.dirname(chain[-1])
            if parent == chain[-1]:  # in no repository
                return cls()
            chain.append(parent)
        ignored = cls()
        for ancestor, below in pairwise(reversed(chain)):
            ignored = ignored.inside(ancestor)
            if ignored.match(below, folder=True):
                return cls()
        return ignored

    def inside(self, folder: str) -> Ignored:
        """The same with a folder's own .gitignore, if it has one."""
        try:
            with open(os.path.join(folder, ".gitignore"), "rb") as file:
                lines = [os.fsdecode(line.rstrip(b"\r")) for line in file.read().split(b"\n")]
        except OSError:
            return self
        return Ignored((*self.specs, (os.path.abspath(folder), _compiled(lines, strict=False))))

    def match(self, path: str, folder: bool) -> bool:
        """Whether a path is ignored. Folders above it are not asked: a walk does not enter them."""
        if not self.specs:
            return False
        there = os.path.abspath(path) + ("/" if folder else "")
        for root, spec in reversed(self.specs):
            verdict = spec.check_file(there[len(root) :].lstrip("/")).include
            if verdict is not None:
                return bool(verdict)
        return False


def _compiled(lines: list[str], strict: bool = True) -> Any:
    """The patterns; one that cannot be read is an error of the user's, and nothing in a .gitignore, as for git."""
    from pathspec import GitIgnoreSpec  # costs 20 ms; most runs have no pattern

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError as error:
        if strict:
            raise UsageError(f"--exclude: {error}") from None
    good = []
    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        good.append(line)
    return GitIgnoreSpec.from_lines(good)


def _inside(path: str) -> str:
    """A path as a pattern sees it: from a root, without "./" or "../" before it."""
    normal = os.path.normpath(path)
    while normal.startswith(("../", "/")):
        normal = normal.removeprefix("..").lstrip("/")
    return normal + ("/" if path.endswith("/") else "")
