"""Write `tei_toolkit/names/data/brands.txt.gz` (run by hand).

    PYTHONPATH=. python tools/build_brands.py SOURCES

`SOURCES` has the npm packages name-suggestion-index and simple-icons, and of the
package compromise its lists `Organization.txt` and `SportsTeam.txt`, unpacked by its
own library efrt.
"""

import argparse
import json
import re
from pathlib import Path

from build_names import write

# Where a brand must be known, if not in many countries.
LANDS = frozenset("001 us gb ca au nz ie za q conus in sg hk".split())
MANY = 5
KEY = re.compile(r"(?!\d+$)[a-z0-9][a-z0-9à-ž '&.,!+/-]{2,}")


def shops(path: Path) -> set[str]:
    """What shops, restaurants, banks and hotels are called where English is spoken."""
    found: set[str] = set()
    for kind, group in json.loads(path.read_text("utf-8"))["nsi"].items():
        for brand in group["items"] if kind.startswith("brands/") else ():
            lands = [str(land).lower() for land in brand["locationSet"]["include"]]
            if len(lands) < MANY and LANDS.isdisjoint(
                re.split("[.-]", land)[0] for land in lands
            ):
                continue
            tags = brand["tags"]
            found.add(tags.get("name:en", brand["displayName"]))
            found.update(tags.get(key, "") for key in ("brand", "short_name"))
    return found


def brands(folder: Path) -> list[str]:
    """What shops, makers, media and teams are called, in small letters."""
    data = folder / "name-suggestion-index" / "dist" / "json" / "nsi.min.json"
    found = shops(data)
    icons = folder / "simple-icons" / "data" / "simple-icons.json"
    found.update(icon["title"] for icon in json.loads(icons.read_text("utf-8")))
    for name in ("Organization", "SportsTeam"):
        lines = (folder / f"{name}.txt").read_text("utf-8").splitlines()
        found.update(line.removeprefix("the ") for line in lines)
    keys = (re.sub(r"\(.*?\)", "", n).lower().replace("’", "'") for n in found)
    return sorted({k for key in keys if KEY.fullmatch(k := " ".join(key.split()))})


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sources", type=Path)
    write("brands", brands(parser.parse_args().sources))


if __name__ == "__main__":
    main()
