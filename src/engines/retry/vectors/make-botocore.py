"""Runs answer sequences through the retry handlers of the installed botocore and prints what they did, as JSON.

    python3 make-botocore.py > botocore.json

Nothing is sent: the events that botocore's endpoint emits are emitted here. Chance is fixed at 1, so every wait is the
longest possible; clocks and sleeps are replaced, so that a wait of minutes takes no time.
"""

import json
import os
import random
import subprocess
import sys
import time

SERVICES = {
    "other": ("lambda", "ListFunctions"),
    "dynamodb": ("dynamodb", "GetItem"),
    "long-poll": ("sqs", "ReceiveMessage"),
    "ec2": ("ec2", "DescribeInstances"),
    "s3": ("s3", "GetObject"),
    "sts": ("sts", "AssumeRoleWithWebIdentity"),
}
ANSWERS = [
    "200", "200", "500", "501", "502", "503", "504", "505", "509", "429", "403 AccessDenied", "400 ValidationException",
    "400 ThrottlingException", "400 Throttling", "400 RequestLimitExceeded", "503 SlowDown", "400 LimitExceededException",
    "429 TooManyRequestsException", "400 ProvisionedThroughputExceededException", "400 TransactionInProgressException",
    "400 RequestTimeout", "408 RequestTimeoutException", "400 PriorRequestNotComplete", "503 RequestLimitExceeded",
    "409 ReplicatedWriteConflictException", "400 IDPCommunicationError", "400 BadDigest", "403 RequestThrottled",
    "503 EC2ThrottledException", "timeout", "connect timeout", "connection lost",
    "503 x-amz-retry-after: 1500", "400 ThrottlingException x-amz-retry-after: 100", "503 x-amz-retry-after: 90000",
    "503 x-amz-retry-after: soon", "503 x-amz-retry-after: -5", "503 Retry-After: 3",
]


# Of a step; what is null at the end is left out.
COLUMNS = ["answer", "afterMs", "action", "delayMs", "quotaAfter", "sleptMs", "heldMs", "rate"]


class Clock:
    now = 1_000.0


def run(rules):
    """The cases under one set of rules; botocore reads the flag when it is imported."""
    slept = []
    random.random = lambda: 1.0
    time.sleep = slept.append
    time.time = lambda: Clock.now
    import threading

    def wait(self, seconds=None):
        Clock.now += seconds + 1e-9  # Never stuck on a rounding error.
        slept.append(seconds)

    threading.Condition.wait = wait
    import botocore.session
    from botocore.awsrequest import AWSResponse
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError, ConnectTimeoutError, EndpointConnectionError, ReadTimeoutError
    from botocore.retries import adaptive, quota

    quotas, limiters = [], []
    real_quota, real_limiter = quota.RetryQuota, adaptive.ClientRateLimiter
    quota.RetryQuota = lambda *a, **k: quotas.append(real_quota(*a, **k)) or quotas[-1]
    adaptive.ClientRateLimiter = lambda *a, **k: limiters.append(real_limiter(*a, **k)) or limiters[-1]
    session = botocore.session.Session()

    def client_of(service, mode, max_attempts):
        quotas.clear()
        limiters.clear()
        retries = {**({"mode": mode} if mode else {}), **({"total_max_attempts": max_attempts} if max_attempts else {})}
        keys = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "example"}
        name = SERVICES[service][0]
        return session.create_client(name, region_name="eu-west-1", config=Config(retries=retries), **keys)

    def answer_of(text):
        url = "https://example.invalid"
        failures = {
            "timeout": ReadTimeoutError(endpoint_url=url),
            "connect timeout": ConnectTimeoutError(endpoint_url=url),
            "connection lost": EndpointConnectionError(endpoint_url=url),
        }
        if text in failures:
            return None, failures[text]
        words, _, header = text.partition(" x-amz-retry-after: ")
        headers = {"x-amz-retry-after": header} if header else {}
        words, _, header = words.partition(" Retry-After: ")
        if header:
            headers = {"Retry-After": header}
        status, _, code = words.partition(" ")
        http = AWSResponse(url, int(status), headers, None)
        http._content = b""
        return (http, {"Error": {"Code": code or status}, "ResponseMetadata": {}}), None

    def play(case):
        Clock.now = 1_000.0
        service = case["service"]
        operation = SERVICES[service][1]
        client = client_of(service, case.get("mode"), case.get("maxAttempts"))
        if quotas and case.get("quota") is not None:
            quotas[0]._available_capacity = case["quota"]
        name = client.meta.service_model.service_id.hyphenize()
        model = client.meta.service_model.operation_model(operation)
        events = client.meta.events
        context, attempts, rows = {"retries": {"attempt": 1}}, 1, []
        for step in case["steps"]:
            if limiters:
                Clock.now += step["afterMs"] / 1000
            slept.clear()
            if limiters:
                limiters[0].on_sending_request(request=None)
            held, sent = sum(slept), Clock.now
            slept.clear()
            response, caught = answer_of(step["answer"])
            try:
                replies = events.emit(
                    f"needs-retry.{name}.{operation}", response=response, endpoint=None, operation=model,
                    attempts=attempts, caught_exception=caught, request_dict={"context": context},
                )
            except BotoCoreError:
                replies = []  # Legacy mode lets the exception of the last attempt pass.
            Clock.now = sent
            delay = next((reply for _, reply in replies if reply is not None), None)
            if delay is False:
                delay = None
            quota_after = held_ms = rate = slept_ms = delay_ms = None
            if delay is None:
                if response is not None:
                    events.emit(f"after-call.{name}.{operation}", http_response=response[0], parsed=response[1],
                                model=model, context=context)
                action = "success" if response and response[0].status_code < 300 else "give up"
                if slept:
                    slept_ms = round(sum(slept) * 1000, 6)
                context, attempts = {"retries": {"attempt": 1}}, 1
            else:
                action = "retry"
                delay_ms = round(delay * 1000, 6)
                attempts += 1
            if quotas:
                quota_after = quotas[0].available_capacity
            if limiters:
                held_ms = round(held * 1000, 3)
                rate = round(limiters[0]._token_bucket.max_rate, 6)
            row = [step["answer"], step.get("afterMs"), action, delay_ms, quota_after, slept_ms, held_ms, rate]
            while row[-1] is None:
                row.pop()
            rows.append(row)
        return {**case, "rules": rules, "steps": rows}

    dice = random.Random(20261125)
    cases = []
    modes = [None, "legacy", "standard", "adaptive"]
    for service in SERVICES:
        for mode in modes:
            for attempt_limit in (None, 2, 7):
                answers = [dice.choice(ANSWERS) for _ in range(16)]
                cases.append((service, mode, attempt_limit, None, answers))
    for mode in ("standard", "adaptive"):
        for left in (0, 4, 5, 13, 14, 27):
            retryable = [answer for answer in ANSWERS if answer[:3] in ("503", "tim", "con", "400", "200")]
            cases.append(("long-poll", mode, 6, left, [dice.choice(retryable) for _ in range(12)]))
    cases.append(("dynamodb", None, None, None, ["500"] * 11 + ["200"]))
    cases.append(("other", "standard", 1, None, ["503", "200", "timeout"]))
    cases.append(("other", "legacy", 1, None, ["503", "200", "timeout"]))
    cases.append(("other", "legacy", 12, None, ["timeout"] * 12))
    cases.append(("other", "standard", 12, None, ["timeout"] * 12))
    cases.append(("other", "adaptive", 3, None, (["200"] * 3 + ["429 TooManyRequestsException"] * 2) * 6))
    out = []
    for number, (service, mode, limit, left, answers) in enumerate(cases, 1):
        steps = [{"answer": answer} for answer in answers]
        if mode == "adaptive":
            steps = [{**step, "afterMs": dice.choice((20, 90, 250, 400, 1300))} for step in steps]
        case = {"id": f"botocore-{rules}-{number:03d}", "service": service, "mode": mode, "maxAttempts": limit,
                "quota": left, "steps": steps}
        out.append(play({key: value for key, value in case.items() if value is not None}))
    return out


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(run(sys.argv[1])))
    else:
        import botocore

        cases = []
        for rules in ("before", "2026"):
            env = {**os.environ, "AWS_NEW_RETRIES_2026": str(rules == "2026").lower()}
            cases += json.loads(subprocess.run([sys.executable, __file__, rules], env=env, check=True,
                                               capture_output=True, text=True).stdout)
        lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
        columns = json.dumps(COLUMNS)
        print(f'{{"tool":"botocore {botocore.__version__}","columns":{columns},"cases":[\n{lines}\n]}}')
