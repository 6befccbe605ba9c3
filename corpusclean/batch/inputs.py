"""What a run was asked to read: a stream, one file, or many."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import UsageError
from ..files.walk import Format, Source, names_from, walk
from .piece import Passed

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Inputs:
    """The paths as the user gave them, and how to look below them."""

    paths: tuple[str, ...]
    format: Format | None = None
    exclude: tuple[str, ...] = ()
    gitignore: bool = True
    unlisted: list[Passed] = field(default_factory=list)  # folders that could not be looked into

    def __post_init__(self) -> None:
        if self.stdin and len(self.paths) > 1:
            raise UsageError("- (stdin) cannot be read together with files; give one or the other")
        for path in self.paths:
            if path != STDIN and not os.path.lexists(path):
                raise UsageError(f"{path}: no such file or folder")

    @property
    def stdin(self) -> bool:
        """Whether the input is a stream."""
        return STDIN in self.paths

    @property
    def single(self) -> Path | None:
        """The file, if the input is one file."""
        return Path(self.paths[0]) if len(self.paths) == 1 and not self.stdin and not self.folders else None

    @property
    def folders(self) -> bool:
        """Whether there is a folder among the paths."""
        return any(os.path.isdir(path) for path in self.paths)

    def sources(self, avoid: tuple[Path, ...] = ()) -> Iterator[Source]:
        """The files, in sorted order. Not for a stream. What cannot be listed is put into `unlisted`."""
        return walk(
            self.paths,
            format=self.format,
            exclude=self.exclude,
            gitignore=self.gitignore,
            avoid=avoid,
            unreadable=lambda name, reason: self.unlisted.append(Passed(name, None, reason, read=False)),
        )


def listed(file: str) -> tuple[str, ...]:
    """The paths that a file lists, one a line; - is stdin."""
    try:
        if file == STDIN:
            with open(0, "rb", closefd=False) as stdin:
                return tuple(names_from(stdin.read()))
        return tuple(names_from(Path(file).read_bytes()))
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
