"""The version, read by the build, by `--version` and by the report's header."""

__version__ = "0.1.0"
