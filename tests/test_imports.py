"""Imports flow one way: cli -> batch -> files, reports, review -> clean, learn -> judge, rules -> text -> the rest."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import corpusclean

ROOT = Path(corpusclean.__file__).parent
ALLOWED = {
    "text": {"text"},
    "rules": {"rules", "text", "errors"},
    "judge": {"judge", "rules", "text", "settings"},
    "clean": {"judge", "rules", "text", "settings", "document", "errors"},
    "learn": {"learn", "judge", "files"},
    "settings": {"rules"},
    "configuration": {"settings", "rules", "errors", "files"},
    "document": set(),
    "errors": set(),
    "version": set(),
    "review": {"review", "clean", "document", "settings", "rules", "text", "errors"},
    "files": {"files", "document", "errors", "text"},
    "reports": {"reports", "clean", "document", "errors", "files", "rules", "text", "version"},
    "batch": {
        *("batch", "files", "reports", "review", "clean", "learn", "judge", "settings", "document", "errors", "text"),
        "version",
    },
}


def imports(module: Path) -> Iterator[str]:
    """The parts of the package that a module imports, and other packages as they are called."""
    depth = len(module.relative_to(ROOT).parts)
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            parents = list(module.relative_to(ROOT).parts)[: depth - node.level]
            full = [*parents, *(node.module or "").split(".")]
            names = [full[0]] if full[0] else [alias.name for alias in node.names]
            yield from (f".{name}" for name in names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)


def modules(part: str) -> list[Path]:
    return sorted((ROOT / part).rglob("*.py")) if (ROOT / part).is_dir() else [ROOT / f"{part}.py"]


@pytest.mark.parametrize("part", ALLOWED)
def test_imports_flow_one_way(part: str) -> None:
    for module in modules(part):
        ours = {name[1:] for name in imports(module) if name.startswith(".")}
        assert ours <= ALLOWED[part], f"{module.relative_to(ROOT)} imports {sorted(ours - ALLOWED[part])}"


def test_the_algebra_needs_only_the_standard_library() -> None:
    for module in modules("text"):
        others = {name for name in imports(module) if not name.startswith(".")}
        assert others <= sys.stdlib_module_names, module.name


def test_typer_is_known_only_to_the_command_line() -> None:
    for module in sorted(ROOT.rglob("*.py")):
        if "typer" in set(imports(module)):
            assert module.is_relative_to(ROOT / "cli"), module


def test_rich_is_known_only_to_reports_and_command_line() -> None:
    for module in sorted(ROOT.rglob("*.py")):
        if "rich" in set(imports(module)):
            assert module.parent in (ROOT / "reports", ROOT / "cli"), module


def test_every_part_is_named() -> None:
    parts = {path.stem for path in ROOT.glob("[a-z]*.py")} | {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert parts - {"cli"} == set(ALLOWED)
