"""How documents come in and go out."""
