"""The patches of a run: in the report, and what `diff` prints."""

from __future__ import annotations

from collections.abc import Iterator

from ..clean import Result
from ..document import Encoding
from ..files.stdout import Stdout
from ..reports.diff import FilePatch, text_patch
from ..reports.terminal import dressed
from .piece import Done, Piece
from .sinks import Printed


class PrintedPatch(Printed):
    """The patch of `diff`, as it is."""

    def __init__(self, stdout: Stdout) -> None:
        super().__init__(stdout)
        self._patches = Patches()

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        return self._patches.of(piece, done)


class DressedPatch(PrintedPatch):
    """The same for a person: safe for the terminal, in colours if they are wanted."""

    def __init__(self, stdout: Stdout, colours: bool) -> None:
        from ..reports.colours import Coloured

        super().__init__(stdout)
        self._coloured = Coloured()
        self._colours = colours

    def view(self, piece: Piece, done: Done) -> Iterator[bytes]:
        if done.marks:
            self._coloured.mark(done.marks)
        for part in super().view(piece, done):
            yield dressed(self._coloured(part), self._colours)
        if piece.ends:
            self._coloured.forget()


class Patches:
    """The patches of all files, one after the other: a text file's from its worker, a JSONL file's made here.

    A JSONL file's lines are numbered through all its pieces, and its records are its lines.
    """

    def __init__(self) -> None:
        self._file: FilePatch | None = None
        self._cut = False
        self.incomplete: list[str] = []  # files whose patch ends at a record too large to be held

    def of(self, piece: Piece, done: Done) -> Iterator[bytes]:
        """The pieces of the patch that are finished now."""
        if piece.first is None:
            yield done.patch
            return
        file = self._file = self._file or FilePatch(patch_name(piece.label))
        if piece.raw and not self._cut:
            self._cut = True
            self.incomplete.append(piece.label)
        if self._cut:
            pass
        elif not done.changed:
            yield from file.same(piece.lines())
        else:
            new = Piece(piece.source, piece.label, done.data).lines()
            for old_line, new_line in zip(piece.lines(), new, strict=True):
                if old_line == new_line:
                    yield from file.same([old_line])
                else:
                    yield from file.replace([old_line], [new_line])
        if piece.ends:
            yield from file.close()
            self._file, self._cut = None, False


def of_text(piece: Piece, result: Result, after: bytes, encoding: Encoding) -> bytes:
    """The patch of a text file, whole."""
    return b"".join(text_patch(FilePatch(patch_name(piece.label)), result, piece.data, after, encoding))


def patch_name(label: str) -> str:
    """A name that `git apply` and `patch` accept: below where they are started."""
    return label.lstrip("/").removeprefix("./")
