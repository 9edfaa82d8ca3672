"""Names of the documents: readable, without Polish letters, the same in every run."""

from __future__ import annotations

import re
import unicodedata

from ako_qgis_plugin.core.reports.report_data import Municipality

#: How documents begin, by kind and language.
_BEGINNINGS = {
    "DOCX": {"pl": "protokol", "en": "protocol"},
    "XLSX": {"pl": "rejestr_kolizji", "en": "conflict_register"},
    "PDF": {"pl": "mapy_kolizji", "en": "conflict_maps"},
}

#: Letters that are no base letter with a mark.
_OWN_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "Ø": "O"})

#: Names of municipalities are not longer than this in the name of a file.
_LONGEST = 40


def document_name(kind: str, language: str, place: Municipality | None) -> str:
    """Give the file name of a document, such as ``protokol_306101_kalisz.docx``; that of the whole area where None."""
    parts = [_BEGINNINGS[kind][language]]
    if place is not None:
        parts += [folded(place.teryt), folded(place.name)]
    return "_".join(part for part in parts if part) + f".{kind.lower()}"


def folded(text: str) -> str:
    """Give a text in lower-case ASCII letters and digits, all else as an underscore."""
    plain = unicodedata.normalize("NFKD", text.translate(_OWN_LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")[:_LONGEST].rstrip("_")
