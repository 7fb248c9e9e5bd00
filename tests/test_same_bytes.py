"""The same articles give the same bytes in every format, wherever and however numcheck runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

from numcheck.reports import CHECK_FORMATS

ROOT = Path(__file__).parent.parent
PLAIN = {"LC_ALL": "C", "PYTHONHASHSEED": "1", "PYTHONUTF8": "0", "TZ": "UTC"}
OTHER = {"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "77", "TZ": "Pacific/Auckland", "LINES": "9", "NO_COLOR": "1"}


def reports(folder, jobs, environment):
    """Every format of one run over the seeds and one long article, enough of it for several processes."""
    folder.mkdir(parents=True)
    (folder / "seeds").symlink_to(ROOT / "seeds")
    idle = "Nobody said a word about it in Zürich. " * 300
    records = [
        {"id": f"a{number}", "text": f"{idle} It hurt {number} people: 7 men and 4 women."} for number in range(20)
    ]
    (folder / "long.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    outputs = [option for name in CHECK_FORMATS for option in ("--output", f"{name}={name}.out")]
    command = [sys.executable, "-m", "numcheck", "check", "seeds", "long.jsonl", "--isolated", "--jobs", jobs, *outputs]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, check=False, text=True
    )
    assert done.returncode == 1, done.stderr
    return {name: (folder / f"{name}.out").read_bytes() for name in CHECK_FORMATS}


def test_locale_folder_hash_seed_zone_and_jobs_change_nothing(tmp_path):
    first = reports(tmp_path / "a", "1", PLAIN)
    second = reports(tmp_path / "b" / "c d", "2", OTHER)
    assert [name for name in CHECK_FORMATS if first[name] != second[name]] == []
    assert all(str(tmp_path).encode() not in text for text in first.values())
