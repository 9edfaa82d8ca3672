"""Office files that depend on their content alone: no clock in them, members in a fixed order."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import zipfile
from pathlib import Path
from typing import IO

_CORE_PROPERTIES = "docProps/core.xml"

#: Bytes that are copied at a time.
_PORTION = 1 << 20

#: Office programs look for this member first.
_FIRST = "[Content_Types].xml"

_DATES = re.compile(rb"(<dcterms:(created|modified)\b[^>]*>)[^<]*(</dcterms:\2>)")

#: The system that a zip member was made on decides how its attributes are read; this is Unix, everywhere.
_UNIX = 3


def rewrite(source: Path | IO[bytes], target: Path, date: dt.date) -> None:
    """Write an Office file anew, its members sorted and dated with a day, as are its properties."""
    # The format knows no earlier day.
    day = max(date, dt.date(1980, 1, 1))
    with zipfile.ZipFile(source) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        for name in sorted(made.namelist(), key=lambda name: (name != _FIRST, name)):
            member = zipfile.ZipInfo(name, date_time=(day.year, day.month, day.day, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = _UNIX
            member.external_attr = 0o600 << 16
            if name == _CORE_PROPERTIES:
                moment = f"{date.isoformat()}T00:00:00Z".encode()
                written.writestr(member, _DATES.sub(rb"\g<1>" + moment + rb"\g<3>", made.read(name)))
                continue
            # In portions: a sheet of a voivodeship has some hundred megabytes.
            member.file_size = made.getinfo(name).file_size
            with made.open(name) as source_member, written.open(member, "w") as target_member:
                shutil.copyfileobj(source_member, target_member, _PORTION)
