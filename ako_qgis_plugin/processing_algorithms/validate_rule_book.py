"""Processing algorithm that checks a rule book and lists every error."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.schema import RULE_PROBLEM_FIELDS, names
from ako_qgis_plugin.processing_algorithms.algorithm import ConformityAlgorithm
from ako_qgis_plugin.processing_algorithms.layers import Outputs


class ValidateRuleBook(ConformityAlgorithm):
    """Lists the errors of a rule book by row, column, value and what is allowed."""

    RULEBOOK = "RULEBOOK"
    OUTPUT = "OUTPUT"
    ERRORS = "ERRORS"
    RULES = "RULES"

    def name(self) -> str:
        return "validaterulebook"

    def displayName(self) -> str:
        return self.tr("Validate a rule book")

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads a rule book as 'Check plans against the voivodeship plan' does and lists every error in it: table,"
            " row (as numbered in the spreadsheet), column, value, and what is allowed. An empty table means that the"
            " rule book can be used.\n\n"
            "CSV (comma or semicolon, decimal comma, UTF-8 or cp1250) and XLSX are read. A categories.csv beside a CSV"
            " rule book, or a sheet 'categories' of the workbook, replaces the shipped categories. A rule with 'no' in"
            " the column in_use (which may be missing) is switched off. A file that is no table at all, or whose"
            " letters are broken, fails."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                self.RULEBOOK,
                self.tr("Rule book (the shipped one where empty)"),
                optional=True,
                fileFilter=self.tr("Rule books") + " (*.csv *.xlsx)",
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, self.tr("Errors of the rule book"), QgsProcessing.SourceType.TypeVector, optional=True
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.ERRORS, self.tr("Number of errors")))
        self.addOutput(QgsProcessingOutputNumber(self.RULES, self.tr("Number of rules that can be used")))

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where pandas is missing.
        import pandas as pd

        from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES, examine_rule_book

        path = self.parameterAsFile(parameters, self.RULEBOOK, context)
        book, problems = examine_rule_book(Path(path) if path else SHIPPED_RULES)
        for problem in problems:
            feedback.pushWarning(str(problem))
        rows = [(problem.table, problem.row, problem.column, problem.value, problem.allowed) for problem in problems]
        frame = pd.DataFrame(rows, columns=names(RULE_PROBLEM_FIELDS), dtype=object)
        with Outputs(self, parameters, context, feedback) as outputs:
            destination = outputs.write(self.OUTPUT, frame, RULE_PROBLEM_FIELDS, QgsWkbTypes.Type.NoGeometry)
        feedback.pushInfo(
            self.tr("{}: {} rules can be used, {} errors").format(book.name, len(book.rules), len(problems))
        )
        results = {self.ERRORS: len(problems), self.RULES: len(book.rules)}
        return results if destination is None else {**results, self.OUTPUT: destination}
