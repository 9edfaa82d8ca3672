"""Changes CSV tables cell by cell: codes, numbers, separators, encodings, and columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from random import Random

from fuzz.xml_mutator import NUMBERS

CELLS = (
    *(
        "POG:*",
        "MPZP:*",
        "SJ",
        "POG:SK",
        "MPZP:MN",
        "SO[PEW]",
        "SO[",
        "POG:",
        "SJ SJ SJ",
        "MPZP:" + "A" * 500,
        "[]",
        ":",
    ),
    *("planned", "existing", "protected", "overlap", "within_distance", "adjacent", "missing_reservation", "conflict"),
    *("potential_conflict", "attention", "supports", "neutral", "not_assessed", "high", "yes", "no", "road_express"),
    *(
        "zażółć",
        "za\u017c\u00f3\u0142\u0107".encode().decode("cp1250", "ignore"),
        "\N{REPLACEMENT CHARACTER}",
        '"',
        "'",
        "\n",
        "=1+1",
    ),
    *("3061011", "3017034", "3017035", "201011", "306101", "Ogółem", "#", "x", "-", ".", "(0)", "<10", "1 234,5"),
    *("{count}", "{0}", "%d", "\x00", "\t", ";", ",", "x" * 200_000),
)
ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "cp1250", "cp1250", "utf-16", "latin-1", "cp852")


class TableMutator:
    """Changes a CSV table; ``mutate_bytes`` is the fuzzer's own change of bytes."""

    def __init__(self, mutate_bytes: Callable[[bytes, int], bytes]) -> None:
        self._mutate_bytes = mutate_bytes

    def mutate(self, table: bytes, max_size: int, seed: int) -> bytes:
        """Give a changed table of at most ``max_size`` bytes."""
        random = Random(seed)
        records = _records(table)
        if not records or random.random() < 0.1:
            return self._mutate_bytes(table, max_size)
        for _ in range(random.choice((1, 1, 2, 3))):
            self._change(records, random)
        return _written(records, random)[:max_size]

    def _change(self, records: list[list[str]], random: Random) -> None:
        record = random.choice(records)
        at = random.randrange(len(record)) if record else 0
        kind = random.randrange(10)
        if kind < 5 and record:
            record[at] = self._cell(record[at], random)
        elif kind == 5:
            records.append(list(record) * random.choice((1, 1, 2)))
        elif kind == 6 and len(records) > 1:
            records.remove(record)
        elif kind == 7:
            record.insert(at, random.choice(CELLS))
        elif kind == 8 and record:
            del record[at]
        else:
            column = random.randrange(max(map(len, records)) + 1)
            for row in records:
                del row[column : column + 1]

    def _cell(self, cell: str, random: Random) -> str:
        kind = random.random()
        if kind < 0.3:
            return random.choice(NUMBERS)
        if kind < 0.8:
            return random.choice(CELLS)
        return self._mutate_bytes(cell.encode("utf-8", "ignore"), len(cell) + 20).decode("utf-8", "replace")


def _records(table: bytes) -> list[list[str]]:
    text = table.decode("utf-8-sig", "replace").replace("\x00", "")
    separator = max(";,\t", key=text[:500].count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return []


def _written(records: list[list[str]], random: Random) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=random.choice(";;,\t")).writerows(records)
    encoding = random.choice(ENCODINGS) if random.random() < 0.3 else "utf-8"
    return text.getvalue().encode(encoding, "replace")
