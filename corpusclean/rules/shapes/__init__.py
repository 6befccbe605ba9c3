"""How broken lines are found and what they become. `rules/shape.py` holds the rules and what proves them."""
