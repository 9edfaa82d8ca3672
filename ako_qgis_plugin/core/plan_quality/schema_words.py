"""What an error of the schema means, in words of people; the parser's own sentence is quoted beside it."""

from __future__ import annotations

from ako_qgis_plugin.core.plan_quality.schema_store import SchemaFault

Text = dict[str, str]


def _table(rows: dict[str, tuple[str, str]]) -> dict[str, Text]:
    return {key: {"pl": polish, "en": english} for key, (polish, english) in rows.items()}


#: Beginnings of the names that libxml2 gives to errors, the longest that fits first.
_MEANINGS = _table(
    {
        "ELEMENT_CONTENT": (
            "element w niewłaściwym miejscu albo brak elementu, który powinien stać przed nim lub w nim",
            "the element stands in the wrong place, or one before it or in it is missing",
        ),
        "CVC_COMPLEX_TYPE_3_2": (
            "atrybut, którego schemat nie przewiduje",
            "an attribute that the schema does not know",
        ),
        "CVC_COMPLEX_TYPE_4": ("brak wymaganego atrybutu", "a required attribute is missing"),
        "CVC_COMPLEX_TYPE_2": (
            "treść, której element nie może mieć",
            "content that the element must not have",
        ),
        "CVC_TYPE_3_1": (
            "treść lub atrybut, których element nie może mieć",
            "content or attributes that it must not have",
        ),
        "CVC_DATATYPE": ("wartość w niewłaściwej postaci", "a value of the wrong form"),
        "CVC_ENUMERATION": ("wartość spoza listy dozwolonych", "a value that is none of those allowed"),
        "CVC_PATTERN": ("wartość w niewłaściwej postaci", "a value of the wrong form"),
        "CVC_M": ("wartość poza dozwolonym zakresem", "a value out of the allowed range"),
        "CVC_LENGTH": ("wartość o niewłaściwej długości", "a value of the wrong length"),
        "CVC_TOTALDIGITS": ("wartość o zbyt wielu cyfrach", "a value of too many digits"),
        "CVC_FRACTIONDIGITS": ("zbyt wiele miejsc po przecinku", "too many decimal places"),
        "CVC_ELT_1": ("element, którego schemat nie zna", "an element that the schema does not know"),
        "CVC_ELT_3": ("element nie może być pusty (xsi:nil)", "the element must not be empty (xsi:nil)"),
        "CVC_IDC": (
            "odwołanie lub identyfikator powtórzone albo bez celu",
            "a key or reference that is repeated or lost",
        ),
    }
)
_ANY = {"pl": "naruszenie schematu", "en": "a breach of the schema"}

#: gml:id is unique in a file; the parser sees one object at a time, so we look ourselves.
REPEATED_ID = {"pl": "identyfikator gml:id powtórzony w pliku", "en": "a gml:id that stands more than once in the file"}

#: Why a file was not validated.
WHY_NOT = {
    SchemaFault.INCOMPLETE: {
        "pl": "nie udało się skompletować schematu, brakuje: {detail}",
        "en": "the schema could not be completed, missing: {detail}",
    },
    SchemaFault.UNUSABLE: {
        "pl": "schematu nie można użyć: {detail}",
        "en": "the schema cannot be used: {detail}",
    },
    SchemaFault.OTHER_VERSION: {
        "pl": "wskazany schemat opisuje inną wersję formatu: {detail}",
        "en": "the schema named describes another version of the format: {detail}",
    },
}


def meaning(error_name: str) -> Text:
    """Give the meaning of an error by the name that libxml2 has for it, such as SCHEMAV_CVC_PATTERN_VALID."""
    name = error_name.removeprefix("SCHEMAV_")
    fitting = [start for start in _MEANINGS if name.startswith(start)]
    return _MEANINGS[max(fitting, key=len)] if fitting else _ANY


def why_not(fault: SchemaFault, detail: str) -> Text:
    """Say why a file was not validated."""
    return {language: text.format(detail=detail) for language, text in WHY_NOT[fault].items()}
