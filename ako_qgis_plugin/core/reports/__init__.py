"""Findings as documents: the protocol in DOCX, the workbook in XLSX."""
