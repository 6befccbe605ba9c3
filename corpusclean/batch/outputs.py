"""Clean files in their places: below an output folder, in one named file, or over the originals."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..errors import PassThrough, UsageError
from ..files.save import Destination, sweep
from ..files.stream import writer
from ..files.walk import Source, kind
from .piece import Done, Piece
from .signals import held
from .tally import Tally

COPY_BYTES = 1 << 20  # at a time


class Files:
    """A sink that writes each source's clean bytes to the place it is given; one file is open at a time.

    In place, a file that would not change is not touched; elsewhere it is copied as it is, compressed bytes included.
    """

    def __init__(self, place: Callable[[Source], Path], root: Path | None = None, *, in_place: bool = False) -> None:
        self._place = place
        self._root = root
        self._in_place = in_place
        self._file: _File | None = None
        self._given_up: Source | None = None  # the rest of this source is not written
        self._swept: set[Path] = set()  # folders, of what dead runs left in them

    def take(self, piece: Piece, done: Done) -> None:
        """Write a piece; with the last one of its file the file stands in its place."""
        if self._given_up is piece.source:
            return
        try:
            if self._file is None:
                place = self._swept_place(piece.source)
                with held():  # who ends the run must know of the file
                    self._file = _File(piece, place, self._root, self._in_place)
            self._file.write(done)
            if piece.ends:
                self._settle(self._file, piece)
                self._file = None
        except BaseException as error:
            self.abandon()
            if isinstance(error, PassThrough):
                self._given_up = piece.source
            raise

    def refused(self, piece: Piece, reason: str) -> None:
        """What was begun is gone already."""

    def finish(self, tally: Tally) -> None:
        """Every file is in its place."""

    def abandon(self) -> None:
        """Leave the file that is being written as it was."""
        if self._file is not None:
            self._file.abandon()
            self._file = None

    def _swept_place(self, source: Source) -> Path:
        place = self._place(source)
        if place.parent not in self._swept:
            self._swept.add(place.parent)
            sweep(place.parent)
        return place

    def _settle(self, file: _File, piece: Piece) -> None:
        if self._in_place:
            # Of a damaged file, what cannot be read must not get lost; nor need one be written that stays the same.
            file.commit() if file.changed and not piece.trouble else file.abandon()
        elif file.changed or not (piece.source.compression or piece.trouble):
            file.commit()
        else:
            file.abandon()
            _copy(piece, file.place, self._root)


class _File:
    """One destination being written, compressed as its name says."""

    def __init__(self, piece: Piece, place: Path, root: Path | None, in_place: bool) -> None:
        self.place = place
        self.changed = False
        source = piece.source
        if not in_place and _same(place, source.path):
            raise UsageError(f"{source.name}: the output would replace the input; say --in-place if you mean it")
        self._destination = _destination(piece, place, root, in_place)
        self._destination.__enter__()
        self._packed = writer(self._destination, kind(place.name)[1])

    def write(self, done: Done) -> None:
        self.changed |= done.changed
        self._packed.write(done.data)

    def commit(self) -> None:
        self._packed.close()
        self._destination.__exit__(None, None, None)

    def abandon(self) -> None:
        unwanted = PassThrough("not written")
        self._destination.__exit__(PassThrough, unwanted, None)


def _destination(piece: Piece, place: Path, root: Path | None, in_place: bool) -> Destination:
    # A copy of a private file must not be public. In place, the file that is there keeps its own look.
    like = None if in_place or piece.seen is None else piece.source.path
    return Destination(place, root=root, like=like, expect=piece.seen)


def _same(place: Path, source: Path) -> bool:
    return place.exists() and source.exists() and os.path.samefile(place, source)


def _copy(piece: Piece, place: Path, root: Path | None) -> None:
    try:
        with piece.source.path.open("rb") as old, _destination(piece, place, root, in_place=False) as new:
            while data := old.read(COPY_BYTES):
                new.write(data)
    except PermissionError as error:
        raise PassThrough(f"cannot be read, and is not copied: {error.strerror}") from error
