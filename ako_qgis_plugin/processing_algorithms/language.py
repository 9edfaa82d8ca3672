"""In which language QGIS speaks, and so the plugin."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.wording import CONTEXT

#: Languages of the documents and of texts inside the outputs.
LANGUAGES = ("pl", "en")


def menu_locale() -> str:
    """Give the locale of the menus, which may differ from that of numbers and dates."""
    application = QgsApplication.instance()
    # The first is what QGIS was told, on the command line or in its options; it is empty outside the application.
    return application.translation() or application.locale()


def default_language() -> str:
    """Give the language of the user's QGIS if documents exist in it, else English."""
    language = menu_locale()[:2]
    return language if language in LANGUAGES else "en"


def language_parameter(key: str, label: str) -> QgsProcessingParameterEnum:
    """Give the choice of a language of documents or outputs; that of QGIS unless the user says otherwise."""
    return QgsProcessingParameterEnum(
        key, label, list(LANGUAGES), defaultValue=default_language(), usesStaticStrings=True
    )


def tr_core(sentence: str) -> str:
    """Give a sentence of the core in the language of the menus; safe in any thread."""
    return QCoreApplication.translate(CONTEXT, sentence)
