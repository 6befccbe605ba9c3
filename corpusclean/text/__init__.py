"""The algebra of changes to one text. Standard library only."""
