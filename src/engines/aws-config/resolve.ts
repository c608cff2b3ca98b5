// Credentials and Region of every tool for one setup. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import {resolveBotocore} from './botocore/resolve';
import {traits} from './botocore/traits';
import {resolveJava} from './java/resolve';
import {resolveJavascript} from './javascript/resolve';
import type {Resolution} from './resolution';
import type {Setup, Tool} from './setup';

const resolvers: Readonly<Record<Tool, (setup: Setup) => Resolution>> = {
  'aws-cli-v2': (setup) => resolveBotocore(setup, traits.cliV2),
  boto3: (setup) => resolveBotocore(setup, traits.boto3),
  'js-sdk-v3': resolveJavascript,
  'java-sdk-v2': resolveJava,
  'aws-cli-v1': (setup) => resolveBotocore(setup, traits.cliV1),
};

/** What one tool finds: the winner or the error, every place on the way, and the Region. */
export const resolve = (tool: Tool, setup: Setup): Resolution => resolvers[tool](setup);

/** What every tool finds. */
export const resolveAll = (setup: Setup): Readonly<Record<Tool, Resolution>> => ({
  'aws-cli-v2': resolve('aws-cli-v2', setup),
  boto3: resolve('boto3', setup),
  'js-sdk-v3': resolve('js-sdk-v3', setup),
  'java-sdk-v2': resolve('java-sdk-v2', setup),
  'aws-cli-v1': resolve('aws-cli-v1', setup),
});
