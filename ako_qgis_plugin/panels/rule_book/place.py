"""Which rule book a project uses, and where its own copies are kept."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES

_SCOPE, _PATH, _MAY_WRITE = "ako", "rule_book", "rule_book_may_be_changed"


class RuleBookPlace:
    """Keeps, in the project, the path of its rule book, relative where the project says so."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    def path(self) -> Path:
        """Give the project's rule book, the shipped one unless another was chosen."""
        stored, _ = self._project.readEntry(_SCOPE, _PATH)
        return Path(self._project.pathResolver().readPath(stored)) if stored else SHIPPED_RULES

    def may_be_changed(self) -> bool:
        """Say whether a person agreed to have that file itself changed."""
        return self._project.readBoolEntry(_SCOPE, _MAY_WRITE)[0]

    def keep(self, path: Path, *, may_be_changed: bool) -> None:
        """Remember a rule book in the project."""
        if path == SHIPPED_RULES:
            self._project.removeEntry(_SCOPE, _PATH)
            self._project.removeEntry(_SCOPE, _MAY_WRITE)
            return
        self._project.writeEntry(_SCOPE, _PATH, self._project.pathResolver().writePath(str(path)))
        self._project.writeEntryBool(_SCOPE, _MAY_WRITE, may_be_changed)

    def usual_folder(self) -> Path:
        """Give the folder where own copies are kept: the project's, else one in the profile, made if need be."""
        if self._project.absolutePath():
            return Path(self._project.absolutePath())
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "ako"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
