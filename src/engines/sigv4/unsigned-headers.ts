// Headers that are sent but not signed, and why. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

const hopByHop = 'It belongs to one connection; a proxy may drop or rewrite it on the way.';

const reasons: Readonly<Record<string, string>> = {
  authorization: 'It carries the signature, so it cannot be part of what is signed.',
  connection: hopByHop,
  expect: 'It is answered between client and first server and never reaches the service.',
  'keep-alive': hopByHop,
  te: hopByHop,
  trailer: hopByHop,
  'transfer-encoding': hopByHop,
  upgrade: hopByHop,
  'user-agent': 'Proxies and HTTP libraries rewrite it, so SDKs leave it out.',
  'x-amzn-trace-id': 'Load balancers add and change it on the way.',
};

/** Why SDKs do not sign a header; undefined if they do. `name` in any case. */
export function whyUnsigned(name: string): string | undefined {
  const lowerCase = name.toLowerCase();
  if (lowerCase.startsWith('proxy-')) return 'It is meant for a proxy, which removes it.';
  return Object.hasOwn(reasons, lowerCase) ? reasons[lowerCase] : undefined;
}
