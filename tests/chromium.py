"""A Chromium, where there is one, and what a page that probes others says in it."""

import re
import shutil
import subprocess
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((found for name in NAMES if (found := shutil.which(name))), None)


def said_in_title(probe: Path, *flags: str) -> str:
    """What a page says in its title after the word `done`, its markup escaped."""
    shown = subprocess.run(
        [
            *(str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu"),
            *flags,
            *("--dump-dom", "--virtual-time-budget=20000", probe.as_uri()),
        ],
        capture_output=True,
        timeout=120,
        check=True,
        text=True,
    ).stdout
    title = re.search(r"<title>done ([^<]*)</title>", shown)
    assert title is not None, "the page did not load"
    return title[1]
