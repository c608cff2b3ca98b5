"""Changes templates of our own at random and notes what botocore says of each request of CreateExperimentTemplate.

python3 -m venv venv && venv/bin/pip install botocore==1.43.107 && venv/bin/python make-request-model.py > request-model.json
"""

import copy
import json
import random

import botocore
import botocore.session
from botocore.validate import ParamValidator

ALARM = 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:errors'
BASES = [
    {
        'description': 'Stop one web server',
        'roleArn': 'arn:aws:iam::111122223333:role/fis',
        'targets': {
            'web': {
                'resourceType': 'aws:ec2:instance',
                'resourceTags': {'role': 'web'},
                'filters': [{'path': 'State.Name', 'values': ['running']}],
                'selectionMode': 'COUNT(1)',
            }
        },
        'actions': {
            'settle': {'actionId': 'aws:fis:wait', 'parameters': {'duration': 'PT10M'}},
            'stop': {
                'actionId': 'aws:ec2:stop-instances',
                'description': 'one of them',
                'parameters': {'startInstancesAfterDuration': 'PT5M'},
                'targets': {'Instances': 'web'},
                'startAfter': ['settle'],
            },
        },
        'stopConditions': [{'source': 'aws:cloudwatch:alarm', 'value': ALARM}],
        'tags': {'team': 'shop'},
        'experimentOptions': {'accountTargeting': 'single-account', 'emptyTargetResolutionMode': 'fail'},
    },
    {
        'clientToken': 'a',
        'description': 'Pods under load',
        'roleArn': 'arn:aws:iam::111122223333:role/fis',
        'targets': {
            'pods': {
                'resourceType': 'aws:eks:pod',
                'parameters': {'clusterIdentifier': 'shop', 'namespace': 'default', 'selectorType': 'podName', 'selectorValue': 'cart'},
                'selectionMode': 'ALL',
            },
            'volumes': {
                'resourceType': 'aws:ec2:ebs-volume',
                'resourceArns': ['arn:aws:ec2:us-east-1:111122223333:volume/vol-0example'],
                'selectionMode': 'PERCENT(50)',
            },
        },
        'actions': {
            'load': {
                'actionId': 'aws:eks:pod-cpu-stress',
                'parameters': {'duration': 'PT5M', 'kubernetesServiceAccount': 'fis'},
                'targets': {'Pods': 'pods'},
            },
            'pause': {'actionId': 'aws:ebs:pause-volume-io', 'parameters': {'duration': 'PT30S'}, 'targets': {'Volumes': 'volumes'}},
        },
        'stopConditions': [{'source': 'none'}],
        'logConfiguration': {
            'cloudWatchLogsConfiguration': {'logGroupArn': 'arn:aws:logs:us-east-1:111122223333:log-group:/fis:*'},
            's3Configuration': {'bucketName': 'amzn-s3-demo-bucket', 'prefix': 'fis'},
            'logSchemaVersion': 2,
        },
        'experimentReportConfiguration': {
            'outputs': {'s3Configuration': {'bucketName': 'amzn-s3-demo-bucket', 'prefix': 'reports'}},
            'dataSources': {'cloudWatchDashboards': [{'dashboardIdentifier': 'arn:aws:cloudwatch::111122223333:dashboard/shop'}]},
            'preExperimentDuration': 'PT10M',
            'postExperimentDuration': 'PT10M',
        },
    },
]
ODD_VALUES = [None, True, False, 0, 7, 2.5, '', 'x', "it's", [], ['x'], [1, None], {}, {'a': 1}, {'a': ['b', True]}, -3]


def places(value, path=()):
    if isinstance(value, (dict, list)):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield path + (key,)
            yield from places(value[key], path + (key,))


def change(template, dice):
    path = dice.choice(list(places(template)))
    parent = template
    for key in path[:-1]:
        parent = parent[key]
    how = dice.choice(['remove', 'replace', 'replace', 'replace', 'rename', 'add'])
    if how == 'remove':
        del parent[path[-1]]
    elif how == 'replace' or isinstance(parent, list):
        parent[path[-1]] = copy.deepcopy(dice.choice(ODD_VALUES))
    elif how == 'rename':
        parent[path[-1] + dice.choice(['s', 'Delay', '2'])] = parent.pop(path[-1])
    else:
        parent[dice.choice(['startAfterDelay', 'name', 'Filters', 'duration'])] = copy.deepcopy(dice.choice(ODD_VALUES))


def main():
    model = botocore.session.get_session().get_service_model('fis').operation_model('CreateExperimentTemplate').input_shape
    dice = random.Random(2026)
    cases = []
    for number in range(160):
        template = copy.deepcopy(dice.choice(BASES))
        for _ in range(dice.choice([0, 1, 1, 1, 1, 2, 3])):
            change(template, dice)
        report = ParamValidator().validate({'clientToken': 'filled-in', **template}, model)
        lines = report.generate_report().split('\n') if report.has_errors() else []
        case = {'file': f'case-{number + 1}', 'matchesRequestModel': not lines, 'template': template}
        cases.append({**case, 'modelErrors': lines} if lines else case)
    about = f'our own templates, changed at random; what botocore {botocore.__version__} says of each'
    rows = ',\n'.join(json.dumps(case, separators=(',', ':')) for case in cases)
    print(f'{{"about":{json.dumps(about)},"templates":[\n{rows}\n]}}')


main()
