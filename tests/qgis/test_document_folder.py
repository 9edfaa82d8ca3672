"""All documents are there in the end, or none, and then the folder is what it was."""

from __future__ import annotations

import pytest

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.processing_algorithms.document_folder import DocumentFolder, DocumentFolderError


def cancelled(folder):
    with DocumentFolder(folder) as documents:
        documents.path_of("a.docx").write_text("new")
        raise Cancelled


def finished(folder, *names):
    with DocumentFolder(folder) as documents:
        for name in names:
            documents.path_of(name).write_text("new")
        documents.finish()


def content(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_documents_get_their_names_in_the_end(tmp_path):
    with DocumentFolder(tmp_path / "new" / "folder") as documents:
        documents.path_of("a.docx").write_text("a")
        assert not (tmp_path / "new" / "folder" / "a.docx").exists()
        assert documents.finish() == [tmp_path / "new" / "folder" / "a.docx"]
    assert content(tmp_path / "new" / "folder") == {"a.docx": "a"}


def test_folder_that_a_cancelled_run_has_made_is_gone(tmp_path):
    with pytest.raises(Cancelled):
        cancelled(tmp_path / "new" / "folder")
    assert list(tmp_path.iterdir()) == []


def test_what_a_cancelled_run_would_have_replaced_stays(tmp_path):
    (tmp_path / "a.docx").write_text("old")
    with pytest.raises(Cancelled):
        cancelled(tmp_path)
    assert content(tmp_path) == {"a.docx": "old"}


def test_earlier_document_is_replaced(tmp_path):
    (tmp_path / "a.docx").write_text("old")
    (tmp_path / "notes.txt").write_text("mine")
    finished(tmp_path, "a.docx")
    assert content(tmp_path) == {"a.docx": "new", "notes.txt": "mine"}


def test_document_that_cannot_be_placed_gives_back_all_that_were_replaced(tmp_path):
    (tmp_path / "a.docx").write_text("old")
    (tmp_path / "b.docx").mkdir()
    (tmp_path / "b.docx" / "x").write_text("x")
    with pytest.raises(DocumentFolderError, match=r"b\.docx"):
        finished(tmp_path, "a.docx", "b.docx")
    assert (tmp_path / "a.docx").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "b.docx"]


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DocumentFolderError, match="file"):
        DocumentFolder(tmp_path / "file" / "folder")
