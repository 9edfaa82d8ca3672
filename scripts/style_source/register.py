"""How a register looks: as the findings in it, but what was resolved steps back, and the decision is told."""

from __future__ import annotations

from qgis.core import QgsEditorWidgetSetup, QgsRuleBasedRenderer

from ako_qgis_plugin.core import words
from ako_qgis_plugin.core.schema import REVIEW_FIELDS, Change, names
from scripts.style_source import findings, plan_quality
from scripts.style_source.expressions import escaped, field, has, in_words, quoted, row
from scripts.style_source.symbols import fill_symbol, outline

__all__ = ["HIDDEN", "columns", "display_expression", "labels", "map_tip", "renderer", "shown_values"]

RESOLVED = f"{field('change')} = {quoted(Change.RESOLVED)}"

#: A conflict that is no more looks like none.
PRESENT = f"{findings.PRIMARY} AND NOT ({RESOLVED})"

#: Of what is resolved [dashes in mm].
GREY, WIDTH_MM, DASH = "#5A5A5A", 0.4, (2.0, 1.5)

#: Before the headings of faults in the legend.
FAULTS = {"pl": "Błędy w planach", "en": "Faults in plans"}

HIDDEN = (*findings.HIDDEN, "replaces_id")

CODED = {"review_status": words.REVIEW_STATUSES, "change": words.CHANGES}


def renderer(language: str) -> QgsRuleBasedRenderer:
    """Give the renderer of findings, that of faults, and what was resolved in a group that is off."""
    result = findings.renderer(language, f"{PRESENT} AND NOT ({plan_quality.IS_FAULT})")
    for number, group in enumerate(plan_quality.rules(language, f"{PRESENT} AND {plan_quality.IS_FAULT}")):
        group.setLabel(f"{FAULTS[language]}: {group.label()[0].lower()}{group.label()[1:]}")
        result.rootRule().insertChild(1 + number, group)
    edge = outline(GREY, WIDTH_MM, DASH)
    gone = QgsRuleBasedRenderer.Rule(
        fill_symbol(edge), 0, 0, f"{findings.PRIMARY} AND {RESOLVED}", words.CHANGES[Change.RESOLVED][language]
    )
    gone.setActive(False)
    result.rootRule().appendChild(gone)
    return result


def labels(language: str) -> object:
    """Give the labels of the collisions that are still there."""
    return findings.labels(language, f"{PRESENT} AND NOT ({plan_quality.IS_FAULT})")


def map_tip(language: str) -> str:
    """Give the map tip of findings, with decision, note and what is to be looked at again."""
    statuses = {code: text[language] for code, text in words.REVIEW_STATUSES.items()}
    aliases = {name: words.FIELDS[name][language] for name in ("review_status", "review_note", "look_again")}
    yes = {"pl": "tak", "en": "yes"}[language]
    decision = in_words(field("review_status"), statuses)
    more = (
        row(aliases["review_status"], f"'<b>' || {escaped(decision)} || '</b>'", has("review_status"))
        + row(aliases["review_note"], escaped(field("review_note")), has("review_note"))
        + row(aliases["look_again"], quoted(yes), 'coalesce("look_again", FALSE)')
    )
    of_fault, of_collision = (source.tip_text(language, more) for source in (plan_quality, findings))
    text = f"if({plan_quality.IS_FAULT}, {of_fault}, {of_collision})"
    return findings.gravest_here(text, language, PRESENT, display_expression(language))


def display_expression(language: str) -> str:
    """Give the name of a finding in lists and search results."""
    of_fault, of_collision = (source.display_expression(language) for source in (plan_quality, findings))
    return f"if({plan_quality.IS_FAULT}, {of_fault}, {of_collision})"


def shown_values(language: str) -> dict[str, QgsEditorWidgetSetup]:
    """Give how forms and the attribute table show values."""
    return findings.shown_values(language) | {
        name: QgsEditorWidgetSetup("ValueMap", {"map": [{text[language]: str(code)} for code, text in table.items()]})
        for name, table in CODED.items()
    }


def columns() -> list[str]:
    """Give the order of the attribute table's columns: what people wrote comes first."""
    first = [name for name in names(REVIEW_FIELDS) if name not in HIDDEN]
    return [*first, *findings.columns(), *(name for name in names(REVIEW_FIELDS) if name in HIDDEN)]
