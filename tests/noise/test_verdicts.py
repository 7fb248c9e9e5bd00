"""What published articles taught: true findings stay, false alarms that were seen once stay silent."""

from pathlib import Path

import pytest
import yaml
from factories import findings

VERDICTS = yaml.safe_load((Path(__file__).parent / "verdicts.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("verdict", VERDICTS, ids=lambda verdict: verdict["why"])
def test_every_verdict_holds(verdict):
    loud = [one for one in findings(verdict["text"], verdict["check"]) if one.severity != "note"]
    assert len(loud) == (verdict["verdict"] == "right")
