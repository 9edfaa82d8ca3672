"""Why a finding is what it is, in the words of a document."""

from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """Reasons a finding may carry: Polish and English text."""

    WITHIN_ACCURACY = ("w granicach dokładności rysunku", "within drawing accuracy")
    UNRECOGNISED_ZONE = ("nierozpoznany symbol strefy lub terenu", "symbol of the zone not recognised")
    UNKNOWN_WIDTH = ("nieznana szerokość korytarza", "corridor width unknown")
    NO_LOCATION = ("bez lokalizacji", "no location")
    NO_PLAN = ("brak planu", "no plan")
    BEYOND_REPAIR = ("brak geometrii lub geometria niemożliwa do naprawy", "geometry missing or beyond repair")
    OLDER_LOCAL_PLAN = ("plan miejscowy starszy niż ustalenie", "local plan older than the provision")

    def text(self, language: str) -> str:
        """Give the words in a language."""
        polish, english = self.value
        return polish if language == "pl" else english


def joined(reasons: list[Reason], language: str) -> str | None:
    """Put reasons into one text; None where there are none."""
    return "; ".join(reason.text(language) for reason in reasons) or None
