// JSON as the service writes it: two blanks, and a blank on both sides of the colon. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html

/** An object of one level as text, without a line end after it. */
export function writeJson(record: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)} : ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
