/** Ways to take the answer along: what sets the same Region everywhere, and a report for an issue. */
import {tools} from '@site/src/engines/aws-config';
import type {Resolved} from './resolver';

/** The Region that most tools found; `eu-west-1` if none did. */
export function usualRegion({answers}: Resolved): string {
  const found = answers.map(({region}) => region).filter((region) => region !== 'none' && region !== 'empty');
  const count = (region: string): number => found.filter((other) => other === region).length;
  return [...found].sort((one, other) => count(other) - count(one))[0] ?? 'eu-west-1';
}

/** Variables that every tool follows. */
export const shellLines = (region: string): string =>
  `export AWS_REGION=${region}\nexport AWS_DEFAULT_REGION="$AWS_REGION"\n`;

/** The same in code of boto3. */
export const boto3Line = (region: string): string =>
  `import boto3\n\nsession = boto3.Session(region_name="${region}")\n`;

/** The same in code of the SDK for JavaScript v3. */
export const javascriptLine = (region: string): string =>
  `import {STSClient} from '@aws-sdk/client-sts';\n\nconst client = new STSClient({region: '${region}'});\n`;

/** The same for a Java program, from outside. */
export const javaLine = (region: string): string => `java -Daws.region=${region} -jar app.jar\n`;

/** Every tool with its Region and the places it asked, as plain text. */
export function report({answers}: Resolved): string {
  const blocks = answers.map(({resolution: {tool, region}, region: word}) => {
    const error = region.error ? [`  ${region.error.text}`] : [];
    const asked = region.links.filter(({outcome}) => outcome !== 'not-asked');
    return [
      `${tools[tool].name} ${tools[tool].version}: ${word}`,
      ...error,
      ...asked.map(({outcome, provider, why}) => `  ${outcome}: ${provider}: ${why.replaceAll('`', '')}`),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
