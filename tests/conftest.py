"""Options of the test run, and how long Hypothesis looks."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# No deadline anywhere: speed is measured in bench/. The usual run is the same each time;
# `--hypothesis-profile=thorough` looks for what nobody has seen yet.
SLOW_IS_FINE = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile("usual", deadline=None, derandomize=True, suppress_health_check=SLOW_IS_FINE)
settings.register_profile("thorough", deadline=None, max_examples=3000, suppress_health_check=SLOW_IS_FINE)
settings.load_profile("usual")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what comes out now as the expected golden files")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--accept"))
