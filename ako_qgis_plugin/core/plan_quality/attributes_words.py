"""What attributes of plans are called in findings: the terms of the regulation and of the official format."""

from __future__ import annotations

Text = dict[str, str]


def _table(rows: dict[str, tuple[str, str]]) -> dict[str, Text]:
    return {key: {"pl": polish, "en": english} for key, (polish, english) in rows.items()}


#: Attributes by the name of their field.
ATTRIBUTES = _table(
    {
        "plan_id": ("plan", "plan"),
        "zone_id": ("lokalnyId", "lokalnyId (local id)"),
        "area_id": ("lokalnyId", "lokalnyId (local id)"),
        "zone_label": ("oznaczenie", "label (oznaczenie)"),
        "symbol": ("symbol", "symbol"),
        "title": ("tytuł", "title"),
        "basic_profile": ("profil podstawowy", "basic profile"),
        "additional_profile": ("profil dodatkowy", "additional profile"),
        "max_floor_area_ratio": ("maksymalna nadziemna intensywność zabudowy", "maximum floor-area ratio"),
        "max_built_up_share_pct": ("maksymalny udział powierzchni zabudowy", "maximum built-up share"),
        "max_building_height_m": ("maksymalna wysokość zabudowy", "maximum building height"),
        "min_bioactive_share_pct": (
            "minimalny udział powierzchni biologicznie czynnej",
            "minimum biologically active share",
        ),
        "status": ("status", "status"),
        "valid_from": ("obowiązuje od", "valid from (obowiazujeOd)"),
        "valid_to": ("obowiązuje do", "valid to (obowiazujeDo)"),
        "version_id": ("wersjaId", "wersjaId (version id)"),
        "excludes_farmsteads": ("wyłączenie zabudowy zagrodowej", "exclusion of farmsteads"),
        "primary_school_m": ("odległość do szkoły podstawowej", "distance to a primary school"),
        "public_green_areas_m": ("odległość do obszarów zieleni publicznej", "distance to public green areas"),
        "public_green_areas_ha": ("łączna powierzchnia obszarów zieleni publicznej", "area of public green areas"),
        "public_green_area_m": ("odległość do obszaru zieleni publicznej", "distance to a public green area"),
        "public_green_area_ha": ("powierzchnia obszaru zieleni publicznej", "area of a public green area"),
        "kindergarten_m": ("odległość do przedszkola", "distance to a kindergarten"),
        "nursery_m": ("odległość do żłobka", "distance to a nursery"),
        "clinic_m": ("odległość do ambulatorium POZ", "distance to a clinic"),
        "library_m": ("odległość do biblioteki", "distance to a library"),
        "culture_centre_m": ("odległość do domu kultury", "distance to a culture centre"),
        "care_home_m": ("odległość do domu pomocy społecznej", "distance to a care home"),
        "sports_ground_m": ("odległość do urządzonego terenu sportu", "distance to a sports ground"),
        "stop_m": ("odległość do przystanku", "distance to a stop"),
        "post_office_m": ("odległość do placówki pocztowej", "distance to a post office"),
        "pharmacy_m": ("odległość do apteki", "distance to a pharmacy"),
        "police_m": ("odległość do posterunku policji", "distance to a police station"),
        "fire_station_m": ("odległość do jednostki ochrony przeciwpożarowej", "distance to a fire station"),
    }
)

#: The tables of profiles, told apart by where allotment gardens stand.
PROFILE_TABLES = _table(
    {
        "basic_profile": (
            "ogrody działkowe (ZD) należą do profilu podstawowego",
            "allotment gardens (ZD) belong to the basic profile",
        ),
        "additional_profile": (
            "ogrody działkowe (ZD) należą do profilu dodatkowego",
            "allotment gardens (ZD) belong to the additional profile",
        ),
    }
)

#: Where allotment gardens stand in a plan.
ALLOTMENT_PLACES = _table(
    {
        "basic_profile": ("w profilu podstawowym", "in the basic profile"),
        "additional_profile": ("w profilu dodatkowym", "in the additional profile"),
        "": ("w żadnym profilu", "in neither profile"),
    }
)

#: What an object is.
KINDS = _table(
    {
        "": ("strefa", "zone"),
        "OUZ": ("obszar uzupełnienia zabudowy", "infill development area"),
        "OZS": ("obszar zabudowy śródmiejskiej", "downtown area"),
        "OSD": ("obszar standardów dostępności infrastruktury społecznej", "area of accessibility standards"),
        "act": ("akt planowania przestrzennego", "planning act"),
    }
)
