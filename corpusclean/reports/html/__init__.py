"""The report as pages that a browser opens from disk: what they show, as HTML and as data. Nothing here reads files."""
