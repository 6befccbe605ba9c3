"""What goes wrong with articles, as tables: a row is data, and a user's row has the same fields."""
