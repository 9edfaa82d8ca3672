"""Fields of a layer that are known by their names: those of our model and of the official format, cut or whole."""

from __future__ import annotations

from collections.abc import Sequence

#: A Shapefile cuts names of fields to so many characters.
CUT = 10

#: Where each field of the model usually comes from, the first that a layer has; without regard to case.
USUAL_NAMES: dict[str, tuple[str, ...]] = {
    "plan_id": ("plan_id", "przestrzenNazw"),
    "resolution": ("uchwala", "nr_uchwaly", "tytul"),
    "plan_type": ("plan_type", "typPlanu"),
    "teryt": ("teryt", "jpt_kod_je", "kod_teryt"),
    "municipality": ("municipality", "gmina"),
    "zone_id": ("zone_id", "lokalnyId"),
    "zone_label": ("zone_label", "oznaczenie"),
    "symbol": ("symbol", "oznaczenie", "przezn_sym", "symbol_teren", "przeznaczenie"),
    "status": ("status",),
    "started": ("data_przystapienia", "przystapienie"),
    "valid_from": ("valid_from", "obowiazujeOd"),
    "valid_to": ("valid_to", "obowiazujeDo", "OBOWIAZU_1", "OBOWIAZUJ1", "OBOWIAZU~1"),
    "version_id": ("version_id", "wersjaId"),
    "basic_profile": ("basic_profile", "profilPodstawowy"),
    "additional_profile": ("additional_profile", "profilDodatkowy"),
    "max_floor_area_ratio": ("max_floor_area_ratio", "maksNadziemnaIntensywnoscZabudowy"),
    "max_built_up_share_pct": ("max_built_up_share_pct", "maksUdzialPowierzchniZabudowy"),
    "max_building_height_m": ("max_building_height_m", "maksWysokoscZabudowy"),
    "min_bioactive_share_pct": ("min_bioactive_share_pct", "minUdzialPowierzchniBiologicznieCzynnej"),
}

#: Holds the text of a label, and the name of the layer in a drawing (DXF).
LABEL_TEXT_NAMES = ("text", "tekst", "etykieta", "label", "symbol", "oznaczenie")
DRAWING_LAYER = "Layer"


def usual_field(available: Sequence[str], names: Sequence[str]) -> str | None:
    """Give the field of a layer that has one of some names, whole or cut to ten characters; None where none has."""
    spelled = {name.casefold(): name for name in reversed(available)}
    for name in names:
        for form in (name.casefold(), name[:CUT].casefold() if len(name) > CUT else None):
            if form in spelled:
                return spelled[form]
    return None


def usual_fields(available: Sequence[str]) -> dict[str, str]:
    """Give the fields of a layer that are known by their names, by field of the model; each field once.

    The symbol alone may be read from the field of the label: ``1MN`` holds both.
    """
    found: dict[str, str] = {}
    for name, usual in USUAL_NAMES.items():
        free = [field for field in available if name == "symbol" or field not in found.values()]
        field = usual_field(free, usual)
        if field is not None:
            found[name] = field
    return found
