"""Measure speed, start-up, memory and scaling on made-up articles: `python benchmarks/speed.py`.

Everything runs side by side in one go: numcheck as a whole process, start-up counted; quantulum3 inside this process,
warmed up, its start-up not counted. Read the ratios: another machine gives other seconds but much the same ratios.
"""

from __future__ import annotations

import contextlib
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from generate import write

NUMCHECK = [sys.executable, "-m", "numcheck"]


def seconds(command: list[str], runs: int = 5) -> float:
    """Median wall seconds of a command, after one run that is not counted."""
    taken = []
    for _ in range(runs + 1):
        began = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        taken.append(time.perf_counter() - began)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr.decode()[-500:])
    return statistics.median(taken[1:])


def quantulum_rate(path: Path) -> float:
    """KB/s of quantulum3's parser on twenty of the articles."""
    warnings.filterwarnings("ignore")
    from quantulum3 import parser

    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()[:20]]
    parser.parse("1 km")
    began = time.perf_counter()
    for text in texts:
        with contextlib.suppress(Exception):  # it raises on some texts
            parser.parse(text)
    return sum(map(len, texts)) / (time.perf_counter() - began) / 1e3


def scaling(paths: dict[int, Path], peer: float) -> None:
    """A line for each command and number of articles."""
    for verb, most in (("extract", 10_000), ("check", 1000)):
        for size, path in paths.items():
            if size > most:
                continue
            command = [*NUMCHECK, verb, str(path), "--format", "json", "--jobs", "1"]
            took = seconds(command, runs=3 if size > 1000 else 5)
            rate = path.stat().st_size / took / 1e3
            each = 1e3 * took / size
            print(f"{verb:8} {size:6} articles {rate:8.1f} KB/s {rate / peer:6.1f} x {each:6.2f} ms an article")


def starting(folder: Path) -> None:
    """What a user waits for at every commit, beside the time that `import pandas` takes."""
    one = folder / "one.txt"
    one.write_text("Twelve people were hurt when a bus left the road near Korvala on Monday.\n", encoding="utf-8")
    pandas = seconds([sys.executable, "-c", "import pandas"])
    for name, arguments in (("extract of a short article", ["extract", str(one)]), ("--help", ["--help"])):
        took = seconds([*NUMCHECK, *arguments])
        print(f"{name}: {1e3 * took:.0f} ms, {took / pandas:.2f} x `import pandas` ({1e3 * pandas:.0f} ms)")


def main() -> None:
    """Print one table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = {size: folder / f"{size}.jsonl" for size in (100, 1000, 10_000)}
        for size, path in paths.items():
            write(size, path)
        peer = quantulum_rate(paths[100])
        print(f"quantulum3, warm         {peer:8.1f} KB/s")
        scaling(paths, peer)
        starting(folder)
        print(f"largest process: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
