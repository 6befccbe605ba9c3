"""What a person decided about the changes of a document, and what follows from it."""
