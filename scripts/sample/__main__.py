"""Command line: ``python -m scripts.sample``."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from .build import make_sample, write_sample

SEED = 2026
FOLDER = Path(__file__).resolve().parents[2] / "ako_qgis_plugin" / "sample"


def main() -> None:
    """Make the sample and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED, help="number all chance comes from")
    parser.add_argument("--output", type=Path, default=FOLDER, help="folder to write to")
    options = parser.parse_args()
    # GEOS 3.11 raises floating-point flags in exact predicates; they mean nothing here.
    with np.errstate(invalid="ignore"):
        write_sample(make_sample(options.seed), options.output)


if __name__ == "__main__":
    main()
