"""What of a finding depends on the kind of its check: collisions and faults stand side by side in one register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ako_qgis_plugin.core.schema import CheckKind, check_kind
from ako_qgis_plugin.core.words import PLAN_CHECK_CATEGORIES

#: What follows from the fields: the kind of the check; what a finding is about (a provision, or a kind of fault);
#: the verdict, marked where it is on a fault.
CHECK, ABOUT, JUDGEMENT = "check_kind", "about", "judgement"
DERIVED = (CHECK, ABOUT, JUDGEMENT)

#: Marks the verdict on a fault, which has words of its own.
FAULT = "fault "


def is_fault(category: object) -> bool:
    """Say whether findings of a category are faults in a plan or between plans, and no collisions with a provision."""
    return category in PLAN_CHECK_CATEGORIES


def derived(values: Mapping[str, Sequence[object]], count: int) -> dict[str, list[object]]:
    """Give ``DERIVED`` of some findings; fields that they lack are missing."""
    categories, rules, provisions, verdicts = (
        values.get(name, [None] * count) for name in ("category", "rule_id", "provision_id", "verdict")
    )
    kinds = {category: check_kind(category) for category in set(categories)}
    faults = set(filter(is_fault, kinds))
    of_provision = {category for category, kind in kinds.items() if kind == CheckKind.CONFORMITY}
    about = zip(categories, provisions, rules, strict=True)
    judged = zip(categories, verdicts, strict=True)
    return {
        CHECK: [kinds[category].value for category in categories],
        ABOUT: [provision if category in of_provision else rule for category, provision, rule in about],
        JUDGEMENT: [f"{FAULT}{code}" if category in faults and code else code for category, code in judged],
    }


def verdict_choices(present: Iterable[str | None], words: Mapping[str, str], verdicts: Iterable[str]) -> dict[str, str]:
    """Give the verdicts that are present among some judgements; one that has two words here is told with both."""
    known = set(present)
    choices = {}
    for code in verdicts:
        told = [words[each] for each in (code, f"{FAULT}{code}") if each in known]
        if told:
            choices[str(code)] = " / ".join(dict.fromkeys(told))
    return choices
