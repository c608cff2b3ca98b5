"""Writes the command tables and request shapes that samples are checked against, from a released AWS CLI v2: facts only.

Source: the npm package `@aws-cdk/asset-awscli-v2` (Apache-2.0) holds the AWS CLI v2 as AWS ships it (`lib/layer.zip`). Nothing of
it is run. Read are its index of commands (`awscli/data/ac.index`) and the service models of its botocore; written is, for each
service named below, `tables/<service>.json`: every command with its options, and the shapes behind them, without documentation.

    npm pack @aws-cdk/asset-awscli-v2@2.0.186 && tar xzf aws-cdk-asset-awscli-v2-2.0.186.tgz
    python3 src/samples/aws-model/make-tables.py package/lib/layer.zip

The format is described in `table.ts`.
"""

import json
import re
import sqlite3
import sys
import tempfile
import zipfile
from datetime import date
from pathlib import Path

# Whole services: what a page may say about them is checked without running this again.
WHOLE = "appsync cloudformation cloudtrail events fis iam kms lambda logs schemas servicediscovery ssm sts configure s3 sso login".split()
# Of large services, and of those that tools name once, the commands in use; of all others the name alone.
SOME = {
    "codeartifact": ["login", "get-authorization-token"],
    "cloudwatch": ["put-metric-alarm", "describe-alarms"],
    "dynamodb": ["get-resource-policy"],
    "ec2": ["describe-instances", "describe-vpc-endpoints", "modify-instance-metadata-defaults",
            "modify-instance-metadata-options", "run-instances", "start-instances", "stop-instances",
            "terminate-instances", "create-tags", "describe-regions"],
    "ecr": ["get-repository-policy", "get-login-password"],
    "eks": ["update-kubeconfig", "get-token"],
    "emr-containers": ["update-role-trust-policy"],
    "network-firewall": ["create-firewall-policy", "create-rule-group", "update-firewall-policy", "update-rule-group"],
    "organizations": ["describe-policy", "list-policies-for-target"],
    "s3api": ["get-bucket-policy", "get-object", "put-object", "list-buckets"],
    "secretsmanager": ["get-resource-policy", "get-secret-value"],
    "sns": ["get-topic-attributes", "publish"],
    "sqs": ["get-queue-attributes", "get-queue-url", "send-message", "receive-message"],
}
# Options that the CLI adds when it runs, so that its index lacks them (awscli/customizations/s3/syncstrategy).
ADDED = {("s3", "sync"): {"delete": "b", "exact-timestamps": "b", "size-only": "b"}}
LETTERS = {
    "string": "s", "character": "s", "boolean": "b", "integer": "i", "int": "i", "long": "i", "short": "i", "byte": "i",
    "bigdecimal": "f", "biginteger": "i", "float": "f", "double": "f", "blob": "B", "timestamp": "t",
    "list": "l", "map": "m", "structure": "S",
}  # fmt: skip


def flat(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


class Shapes:
    """The shapes of one service that something refers to."""

    def __init__(self, shapes: dict):
        self.source = shapes
        self.kept: dict = {}

    def limits(self, shape: dict) -> dict:
        return {key: shape[key] for key in ("enum", "min", "max", "pattern") if key in shape}

    def refer(self, name: str) -> str:
        shape = self.source[name]
        kind = shape["type"]
        letter = "d" if shape.get("document") else LETTERS[kind]
        if letter not in "lmS" and not self.limits(shape):
            return letter
        if name not in self.kept:
            self.kept[name] = None
            self.kept[name] = self.write(shape, letter)
        return name

    def write(self, shape: dict, letter: str):
        if letter == "S":
            required = shape.get("required", [])
            return ["S", {self.label(name, member, required): self.refer(member["shape"]) for name, member in shape["members"].items()}]
        if letter == "l":
            return ["l", self.refer(shape["member"]["shape"]), self.limits(shape)]
        if letter == "m":
            return ["m", self.refer(shape["key"]["shape"]), self.refer(shape["value"]["shape"])]
        return [letter, self.limits(shape)]

    def label(self, name: str, member: dict, required: list) -> str:
        # A token that makes a call idempotent is filled in by every SDK and the CLI.
        return name + ("!" if name in required and not member.get("idempotencyToken") else "")


def model_of(files: zipfile.ZipFile, root: str, service: str):
    folder = {"sso": "sso"}.get(service, service)
    found = sorted(n for n in files.namelist() if re.fullmatch(f"{root}awscli/botocore/data/{folder}/[0-9-]+/service-2.json", n))
    if not found:
        return None, None
    return json.loads(files.read(found[-1])), found[-1].split("/")[-2]


def table(files: zipfile.ZipFile, root: str, index: sqlite3.Connection, service: str, wanted: list | None) -> dict:
    model, api_version = model_of(files, root, service)
    model = model or {"operations": {}, "shapes": {}}
    shapes = Shapes(model["shapes"])
    operations = {flat(name): name for name in model["operations"]}
    commands: dict = {}
    others: list = []
    calls: dict = {}
    rows = list(index.execute("select command from command_table where parent = ? order by command", (f"aws.{service}",)))
    for (command,) in rows or [(service,)]:
        if wanted is not None and command not in wanted:
            others.append(command)
            continue
        parent = f"aws.{service}" if rows else "aws"
        options, places = dict(ADDED.get((service, command), {})), {}
        name = operations.get(flat(command))
        members: dict = {}
        if name:
            operation = model["operations"][name]
            call = {"input": shapes.refer(operation["input"]["shape"])} if "input" in operation else {}
            if "output" in operation:
                call["output"] = shapes.refer(operation["output"]["shape"])
            calls[name] = call
            if "input" in operation:
                source = model["shapes"][operation["input"]["shape"]]["members"]
                members = {flat(member): shapes.refer(entry["shape"]) for member, entry in source.items()}
        for option, kind, nargs, positional, required in index.execute(
            "select argname, type_name, nargs, positional_arg, required from param_table where parent = ? and command = ? order by param_id",
            (parent, command),
        ):
            letter = LETTERS.get(kind, "s")
            shape = members.get(flat(option), letter)
            text = f"{shape}{'+' if nargs in ('*', '+', '2') else ''}{'!' if required else ''}"
            if positional == "1":
                places[option] = text if nargs == "?" else text.rstrip("!") + "!"
            elif not (option.startswith("no-") and option[3:] in options and options[option[3:]].rstrip("!") == "b"):
                options[option] = text
        for common in ("cli-input-json", "cli-input-yaml", "generate-cli-skeleton"):
            options.pop(common, None)
        commands[command] = {**({"operation": name} if name else {}), "options": options, **({"positional": places} if places else {})}
    return {
        "service": service,
        **({"apiVersion": api_version} if api_version else {}),
        "commands": commands,
        **({"others": others} if others else {}),
        "operations": calls,
        "shapes": dict(sorted(shapes.kept.items())),
    }


def main(layer: str) -> None:
    target = Path(__file__).parent / "tables"
    target.mkdir(exist_ok=True)
    with zipfile.ZipFile(layer) as files, tempfile.NamedTemporaryFile() as copy:
        entry = next(one for one in files.infolist() if one.filename.endswith("/awscli/data/ac.index"))
        root = entry.filename.removesuffix("awscli/data/ac.index")
        version = root.split("/")[2]
        copy.write(files.read(entry))
        copy.flush()
        index = sqlite3.connect(copy.name)
        names = [name for (name,) in index.execute("select command from command_table where parent = 'aws' order by command")]
        common = dict(index.execute("select argname, type_name from param_table where command = 'aws' and parent = ''"))
        globals_ = json.loads(files.read(f"{root}awscli/data/cli.json"))["options"]
        about = {
            "cli": f"aws-cli/{version}",
            "built": date(*entry.date_time[:3]).isoformat(),
            "globalOptions": {
                name: {"type": LETTERS.get(kind, "s"), **({"choices": globals_[name]["choices"]} if "choices" in globals_.get(name, {}) else {})}
                for name, kind in common.items()
            },
            "services": names,
        }
        (target / "about.json").write_text(json.dumps(about, indent=1) + "\n")
        for service, wanted in {**dict.fromkeys(WHOLE), **SOME}.items():
            text = json.dumps(table(files, root, index, service, wanted), separators=(",", ":"))
            # A line for each command and shape, so that a change of the model is readable in Git.
            text = re.sub(r'(?<=[]}]),("[\w-]+":[\[{])', r",\n\1", text)
            (target / f"{service}.json").write_text(text + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
