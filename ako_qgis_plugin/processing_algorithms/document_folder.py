"""A folder of documents that are all there in the end, or none: what a failed run would replace stays."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import AbstractContextManager
from pathlib import Path

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.output_files import drop, put_back, set_aside

#: Begins the name of the folder in which documents are made, beside their places.
_MAKING = ".ako_documents_"


class DocumentFolderError(AkoError):
    """Documents cannot be put where they are wanted."""


class DocumentFolder(AbstractContextManager):
    """Documents are written to ``path_of`` and have their names once ``finish`` has been called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made = [parent for parent in (folder, *folder.parents) if not parent.exists()]
        self._names: list[str] = []
        self._is_finished = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._making = Path(tempfile.mkdtemp(prefix=_MAKING, dir=folder))
        except OSError as error:
            self._remove_made_folders()
            raise DocumentFolderError(
                say("{folder}: documents cannot be written here: {reason}", folder=folder, reason=error)
            ) from error

    def path_of(self, name: str) -> Path:
        """Give where to write a document of a name."""
        self._names.append(name)
        return self._making / name

    def finish(self) -> list[Path]:
        """Give all documents their names; where one cannot have it, what was there before comes back.

        Raises
        ------
        DocumentFolderError
            If a file that is to be replaced is open in another program.

        """
        aside: dict[Path, Path] = {}
        placed: list[Path] = []
        name = ""
        try:
            for name in self._names:
                target = self.folder / name
                aside |= set_aside(target)
                (self._making / name).replace(target)
                placed.append(target)
        except OSError as error:
            for path in placed:
                path.unlink(missing_ok=True)
            put_back(aside)
            raise DocumentFolderError(
                say("{file}: cannot be replaced; close it where it is open: {reason}", file=name, reason=error)
            ) from error
        drop(aside)
        self._is_finished = True
        return placed

    def __exit__(self, kind, value, traceback) -> None:
        shutil.rmtree(self._making, ignore_errors=True)
        if not self._is_finished:
            self._remove_made_folders()

    def _remove_made_folders(self) -> None:
        for folder in self._made:
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
