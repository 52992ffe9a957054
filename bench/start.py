"""How long ``chimein --help`` takes beside a Python that does nothing (goal: 8 times at most)."""

import statistics
import subprocess
import sys
import time

ROUNDS = 15
GOAL = 8.0


def seconds(*arguments: str) -> float:
    """The wall time of one whole process."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> None:
    seconds("-m", "bot", "--help")  # compiles the bytecode
    pairs = [(seconds("-c", ""), seconds("-m", "bot", "--help")) for _ in range(ROUNDS)]
    bare = statistics.median(pair[0] for pair in pairs)
    ours = statistics.median(pair[1] for pair in pairs)
    sys.stdout.write(
        f"chimein --help: {ours * 1000:.0f} ms, bare Python {bare * 1000:.0f} ms, "
        f"ratio {ours / bare:.1f} (goal {GOAL:.0f})\n"
    )


if __name__ == "__main__":
    main()
