"""`corpusclean config`: the settings in force, and where each came from."""

from __future__ import annotations

import typer

from .said import put
from .shared import Shared, sharing

app = typer.Typer(help="The configuration.", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def _config() -> None:
    pass


@app.command("show")
@sharing
def show(shared: Shared) -> int:
    """Print the settings in force for these inputs, as they would stand in corpusclean.toml."""
    import json

    from ..configuration import KEYS
    from ..settings import Settings

    found = shared.configuration()
    lines = [f"# {found.file or 'no configuration file'}"]
    for key, (owner, _) in KEYS.items():
        value = getattr(found.settings if owner is Settings else found.reading, key.replace("-", "_"))
        where = found.origins.get(key, "default")
        if value is None:
            lines.append(f"# {key}: not set")
        else:
            shown = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
            lines.append(f"{key} = {shown}  # {where}")
    own = {"rule": [row.id for row in found.settings.rules], "keep": [row.id for row in found.settings.keep]}
    lines += [f"# [[{name}]] {id}  # {found.origins[name]}" for name, ids in own.items() for id in ids]
    put("".join(f"{line}\n" for line in lines))
    return 0
