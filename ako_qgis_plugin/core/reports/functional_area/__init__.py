"""The chapter on links and the functional area: its content, and the workbook that every figure of it stands in."""
