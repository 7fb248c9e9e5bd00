"""The one clock of a run: which suppressions are past."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day that a suppression must not be past: SOURCE_DATE_EPOCH where it is set, so that a run can be repeated."""
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(stated), UTC) if stated.isdecimal() else datetime.now(UTC)
    return moment.date()
