"""How broken text is found and what it becomes. `rules/repair.py` puts the rules in order."""
