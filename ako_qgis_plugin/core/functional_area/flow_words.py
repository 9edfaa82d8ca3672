"""Words of tables of flows: what offices write in them, and what reading them found, in the languages of documents."""

from __future__ import annotations

#: What follows the name of a municipality where a part of it is meant: ``Odolanów - obszar wiejski``.
PART_ENDINGS = frozenset({"miasto", "obszar wiejski", "ob. wiejski", "wieś", "m", "m.", "w", "w."})
