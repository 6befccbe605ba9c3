"""Views over results. Nothing here changes a document."""
