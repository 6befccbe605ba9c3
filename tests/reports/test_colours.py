"""A patch in colours."""

from __future__ import annotations

from corpusclean.reports.colours import coloured

PATCH = b"""\
diff --git a/x b/x
--- a/x
+++ b/x
@@ -1,4 +1,3 @@
 same
-menu
-the old end
+the new end
--- a/y
+++ b/y
\\ No newline at end of file
"""


def styled(patch: bytes) -> list[tuple[str, str]]:
    text = coloured(patch)
    return [(text.plain[span.start : span.end], str(span.style)) for span in text.spans if span.end > span.start]


def test_the_text_is_the_patch() -> None:
    assert coloured(PATCH).plain == PATCH.decode()
    assert coloured(b"").plain == ""


def test_what_changed_inside_a_line_stands_out() -> None:
    spans = styled(PATCH)
    assert next(text for text, style in spans if style == "red reverse") == "old"
    assert next(text for text, style in spans if style == "green reverse") == "new"
    assert ("-menu", "red") in spans


def test_a_hunk_may_hold_lines_that_look_like_heads() -> None:
    spans = styled(PATCH)
    assert [text for text, style in spans if style == "bold"] == ["diff --git a/x b/x\n--- a/x\n+++ b/x\n"]
    assert ("\\ No newline at end of file\n", "dim") in spans
    reds = "".join(text for text, style in spans if style.startswith("red"))
    assert reds == "-menu\n-the old end\n--- a/y\n"


def test_bytes_that_are_no_text_are_shown() -> None:
    assert coloured(b"@@ -1 +0,0 @@\n-caf\xe9\r\n").plain == "@@ -1 +0,0 @@\n-caf\\xe9\\r\n"
