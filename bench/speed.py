"""How fast the command is, beside ftfy's own command on the same text: whole processes, in turn, as ratios.

    python bench/speed.py PAGES.jsonl[.xz] [--view glued] [--megabytes 20] [--rounds 3]

Every round runs ftfy, then corpusclean with one and with two processes; the ratios are taken within a round, by
processor time against ftfy and by wall time between one process and two, and their median is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rules import pages


def corpus(arguments: argparse.Namespace) -> list[str]:
    """Texts of one view until there are so many megabytes, from the start again if need be."""
    texts: list[str] = []
    size = 0
    found = [page["flat"].get(arguments.view) for page in pages(arguments.pages)]
    found = [text for text in found if text]
    while size < arguments.megabytes * 1e6:
        for text in found:
            texts.append(text)
            size += len(text.encode())
            if size >= arguments.megabytes * 1e6:
                break
    return texts


def run(command: list[str], source: Path) -> tuple[float, float]:
    """Seconds of processor and of wall time of a command that reads a file."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with source.open("rb") as file:
        subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("--view", default="glued")
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    if not shutil.which("ftfy") or not shutil.which("corpusclean"):
        sys.exit("both commands must be on the path: pip install .")
    texts = corpus(arguments)
    size = sum(len(text.encode()) for text in texts) / 1e6
    clean = ["corpusclean", "clean", "--format", "jsonl", "--quiet", "-", "--jobs"]
    ratios, gains = [], []
    with tempfile.TemporaryDirectory() as folder:
        records, plain = Path(folder, "c.jsonl"), Path(folder, "c.txt")
        records.write_text("".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts), "utf-8")
        plain.write_text("\n\n".join(texts), "utf-8")
        for _ in range(arguments.rounds):
            ftfy, _ = run(["ftfy", "--preserve-entities", "-"], plain)
            one, wall_one = run([*clean, "1"], records)
            _, wall_two = run([*clean, "2"], records)
            ratios.append(ftfy / one)
            gains.append(wall_one / wall_two)
            print(
                f"ftfy {size / ftfy:.2f} MB/s  corpusclean {size / one:.2f} MB/s  ratio {ftfy / one:.2f}  "
                f"two processes {wall_one / wall_two:.2f} times one",
                flush=True,
            )
    print(
        f"median ratio to ftfy {statistics.median(ratios):.2f}, of two processes to one {statistics.median(gains):.2f}"
    )
    print(f"{os.cpu_count()} processors")


if __name__ == "__main__":
    main()
