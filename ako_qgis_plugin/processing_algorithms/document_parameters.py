"""What all algorithms that write documents share: how they run, day, template, kinds, the program's name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.wording import listed, say
from ako_qgis_plugin.processing_algorithms.dependencies import missing_for_documents
from ako_qgis_plugin.processing_algorithms.document_folder import DocumentFolderError
from ako_qgis_plugin.processing_algorithms.document_writer import DOCX, PDF, XLSX
from ako_qgis_plugin.processing_algorithms.package_metadata import plugin_version

#: Kinds of documents, and sizes of printed maps.
KINDS = (DOCX, XLSX, PDF)
PAPERS = ("A4", "A3")


class WritesDocuments:
    """Goes before the base class of an algorithm that writes documents."""

    def flags(self):
        # Maps are drawn in the thread that owns the layers.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def missing(self) -> str:
        return missing_for_documents()


def choice_parameter(
    key: str, label: str, options: Sequence[str], *, several: bool = False
) -> QgsProcessingParameterEnum:
    """Give a choice by fixed texts: all of several by default, else the first."""
    default = list(options) if several else options[0]
    return QgsProcessingParameterEnum(
        key, label, list(options), allowMultiple=several, defaultValue=default, usesStaticStrings=True
    )


def date_parameter(key: str) -> QgsProcessingParameterString:
    """Give the day of the documents."""
    label = QCoreApplication.translate("DocumentParameters", "Date of the documents (2026-11-24; today where empty)")
    return QgsProcessingParameterString(key, label, optional=True)


def template_parameter(key: str, label: str) -> QgsProcessingParameterFile:
    """Give the choice of an own template."""
    kinds = QCoreApplication.translate("DocumentParameters", "Word documents") + " (*.docx)"
    return QgsProcessingParameterFile(key, label, optional=True, fileFilter=kinds)


def date_of(text: str) -> dt.date:
    """Read a day; today where there is none.

    Raises
    ------
    InvalidValueError
        If it is no date of the form 2026-11-24.

    """
    if not text.strip():
        return dt.date.today()
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise InvalidValueError(say("DATE: '{value}' is no date of the form 2026-11-24", value=text)) from error


def program() -> str:
    """Name the program and its version."""
    return f"AKO {plugin_version()}"


def file_of_parameter(algorithm, parameters, key: str, context) -> Path | None:
    """Give the file of a parameter, None where none is given."""
    path = algorithm.parameterAsFile(parameters, key, context)
    return Path(path).resolve() if path else None


def require_other_files(targets: Iterable[Path], inputs: Iterable[Path | None]) -> None:
    """Raise where a document would overwrite a file that it is made from."""
    overwritten = sorted(str(path) for path in set(targets) & set(inputs))
    if overwritten:
        raise DocumentFolderError(
            say("{files}: would be overwritten by a document; choose another folder", files=listed(overwritten))
        )
