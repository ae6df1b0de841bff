"""Schemas that several tests use, compiled once."""

from __future__ import annotations

import pytest

from tei_toolkit.relaxng.schema import Schema, compile_schema

from .shared import shared


@pytest.fixture(scope="session")
def tei_all() -> Schema:
    return compile_schema(shared("schemas", "tei_all.rng"))
