"""Judges events by the TypedDicts of a binding: reads [{"binding", "events"}] and prints what is wrong."""

import json
import sys
import typing
from types import NoneType, UnionType


def problem(value, kind):
    """What is wrong with a value of a type, or nothing."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind is typing.Any:
        return ""
    if origin in (typing.NotRequired, typing.Required):
        return problem(value, arguments[0])
    if origin is typing.Literal:
        return "" if value in arguments else f"{value!r} is not {arguments!r}"
    if origin in (typing.Union, UnionType):
        return "" if any(not problem(value, each) for each in arguments) else f"{value!r} is no {kind}"
    if origin is list:
        return next(filter(None, (problem(each, arguments[0]) for each in value)), "") if type(value) is list else "no list"
    if origin is dict:
        return "" if type(value) is dict else "no dict"
    if typing.is_typeddict(kind):
        return problem_of_dict(value, kind)
    if kind is float:
        return "" if type(value) in (int, float) else f"{value!r} is no number"
    return "" if type(value) is (NoneType if kind is None else kind) else f"{value!r} is no {kind}"


def problem_of_dict(value, kind):
    if type(value) is not dict:
        return f"{value!r} is no {kind.__name__}"
    hints = typing.get_type_hints(kind)
    missing = kind.__required_keys__ - value.keys()
    strangers = value.keys() - hints.keys()
    if missing or strangers:
        return f"{kind.__name__}: missing {missing}, unknown {strangers}"
    return next((f"{key}: {found}" for key, each in value.items() if (found := problem(each, hints[key]))), "")


for case in json.load(sys.stdin):
    names = {}
    exec(compile(case["binding"], "binding.py", "exec"), names)
    for event in case["events"]:
        if found := problem(json.loads(event), names["AWSEvent"]):
            print(found, event, case["binding"], sep="\n")
