"""The command line. Each verb says what it takes, and imports what it does only when it is called."""
