"""Writes which names the modules of the samples have, and which parameters their functions take: facts of Python itself.

    python3 src/samples/python/make-names.py   # Python 3.11 with boto3 and cryptography

The check of a sample then needs no Python. Format: `names.json`, path of a module or class → name → parameters, or null if the
name takes any; `methods` are names that some usual object has.
"""

import builtins
import datetime
import hashlib
import hmac
import http.client
import importlib
import inspect
import io
import json
import pathlib
import subprocess
import sys
import urllib.error
import uuid
from pathlib import Path

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.client
import botocore.config
import botocore.credentials
import botocore.exceptions
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MODULES = """base64 json sys os re time random hashlib hmac datetime pathlib urllib.request urllib.error urllib.parse uuid
boto3 botocore.exceptions botocore.config botocore.session botocore.auth botocore.awsrequest
cryptography.hazmat.primitives.ciphers.aead""".split()
CLASSES = {
    "datetime.datetime", "datetime.timedelta", "datetime.timezone", "pathlib.Path", "boto3.Session",
    "cryptography.hazmat.primitives.ciphers.aead.AESGCM", "botocore.exceptions.ClientError",
}  # fmt: skip


# Functions whose parameters their signature does not tell.
PARAMETERS = {
    datetime.timedelta: "days seconds microseconds milliseconds minutes hours weeks".split(),
    botocore.config.Config: list(botocore.config.Config.OPTION_DEFAULTS),
    json.dumps: [one for one in inspect.signature(json.dumps).parameters if one != "kw"],
}


def parameters(thing) -> list | None:
    try:
        if thing in PARAMETERS:
            return PARAMETERS[thing]
        found = inspect.signature(thing).parameters.values()
    except (TypeError, ValueError):
        return None
    if any(one.kind is one.VAR_KEYWORD for one in found):
        return None
    return [one.name for one in found if one.name != "self" and one.kind is not one.POSITIONAL_ONLY]


def names(thing) -> dict:
    public = [name for name in dir(thing) if not name.startswith("_")]
    return {name: parameters(getattr(thing, name)) if callable(getattr(thing, name)) else None for name in public}


paths = {module: names(importlib.import_module(module)) for module in MODULES}
for path in sorted(CLASSES):
    module, _, name = path.rpartition(".")
    paths[path] = names(getattr(importlib.import_module(module), name))
paths["builtins"] = {**names(builtins), **dict.fromkeys(["__name__", "__file__"])}
# What has no type here still has a method that something has.
SOME = [str, bytes, list, dict, set, tuple, int, float, hashlib.sha256(), hmac.new(b"", b"", "sha256"), io.BytesIO, io.TextIOWrapper,
        http.client.HTTPResponse, urllib.error.HTTPError("https://example.com", 400, "", {}, None), datetime.datetime, datetime.timedelta, pathlib.Path, uuid.UUID,
        botocore.exceptions.ClientError({}, ""), botocore.credentials.Credentials("a", "b"), botocore.client.ClientMeta, boto3.Session,
        botocore.auth.SigV4Auth, botocore.awsrequest.AWSRequest, AESGCM, subprocess.CompletedProcess]  # fmt: skip
methods = sorted({name for thing in SOME for name in dir(thing) if not name.startswith("_")})
target = Path(__file__).with_name("names.json")
rows = ",\n".join(f"{json.dumps(path)}:{json.dumps(found, separators=(',', ':'))}" for path, found in paths.items())
head = {"python": ".".join(map(str, sys.version_info[:3])), "methods": methods}
target.write_text(json.dumps(head, separators=(",", ":"))[:-1] + ',"paths":{\n%s}}\n' % rows)
