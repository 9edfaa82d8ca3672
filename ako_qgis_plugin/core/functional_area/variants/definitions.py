"""Parameters of a method as JSON and back, with what a variant must say of itself to be computed again."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from enum import Enum
from typing import Any

from ako_qgis_plugin.core.errors import DelimitationError
from ako_qgis_plugin.core.functional_area.methods.model import Parameters
from ako_qgis_plugin.core.functional_area.vocabulary import Method
from ako_qgis_plugin.core.wording import listed, say, shortened

#: Keys of a definition beside the method's own.
METHOD, PARAMETERS = "method", "parameters"


def written(parameters: Parameters, about: Mapping[str, object] | None = None) -> str:
    """Give parameters, and what else is told about a variant, as one line of JSON."""
    own = {METHOD: parameters.method.value, PARAMETERS: dataclasses.asdict(parameters)}  # type: ignore[call-overload]
    return json.dumps(own | dict(about or {}), ensure_ascii=False, allow_nan=False)


def read_definition(text: str) -> dict[str, Any]:
    """Read JSON as ``written`` gives it.

    Raises
    ------
    DelimitationError
        If it is no JSON, or lacks its method.

    """
    try:
        content = json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise _unfit(text, say("it is no JSON")) from error
    if not isinstance(content, dict) or content.get(METHOD) not in list(Method):
        raise _unfit(text, say("it names none of the methods {methods}", methods=", ".join(Method)))
    if not isinstance(content.get(PARAMETERS), dict):
        raise _unfit(text, say("it has no parameters"))
    return content


def parameters_in(content: Mapping[str, Any], kind: type, text: str = "") -> Any:
    """Make parameters of what a definition holds; a parameter that it lacks has its default.

    Raises
    ------
    DelimitationError
        If a parameter is unknown, missing without a default, or of another type.

    """
    try:
        return _made(kind, content[PARAMETERS])
    except (TypeError, ValueError, KeyError) as error:
        raise _unfit(text or str(content), shortened(error)) from error


def _unfit(text: str, reason: str) -> DelimitationError:
    return DelimitationError(
        say(
            "definition of a variant: {reason}; it was '{text}'. Take the layer as the delimitation wrote it",
            reason=reason,
            text=shortened(text),
        )
    )


def _made(kind: Any, value: Any) -> Any:
    """Give a value of JSON as the type that a field asks for."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return None if value is None else _made(next(each for each in arguments if each is not types.NoneType), value)
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind, value)
    if origin is tuple or kind is tuple:
        _require(value, list)
        return tuple(_made(each, item) for each, item in zip(_kinds(arguments, len(value)), value, strict=True))
    if origin in (dict, Mapping):
        _require(value, dict)
        return {key: _made(arguments[1], item) for key, item in value.items()}
    return _plain(kind, value)


def _plain(kind: Any, value: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind in (str, bool):
        _require(value, kind)
    elif kind in (int, float):
        if isinstance(value, bool) or not isinstance(value, int | float) or (kind is int and value != int(value)):
            raise TypeError(say("'{value}' is no number that fits", value=shortened(value)))
        return kind(value)
    return value


def _kinds(arguments: tuple[Any, ...], count: int) -> list[Any]:
    if not arguments or (len(arguments) == 2 and arguments[1] is Ellipsis):
        return [arguments[0] if arguments else Any] * count
    return list(arguments)


def _dataclass(kind: Any, value: Any) -> Any:
    _require(value, dict)
    known = typing.get_type_hints(kind)
    fields = {field.name for field in dataclasses.fields(kind)}
    unknown = sorted(set(value) - fields)
    if unknown:
        raise TypeError(say("there is no parameter {names}", names=listed(unknown)))
    return kind(**{name: _made(known[name], item) for name, item in value.items()})


def _require(value: Any, kind: type) -> None:
    if not isinstance(value, kind):
        raise TypeError(say("'{value}' is of the wrong kind", value=shortened(value)))
