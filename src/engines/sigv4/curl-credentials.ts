// What `--aws-sigv4` and `--user` say about the signature curl would make. https://curl.se/docs/manpage.html#--aws-sigv4
import type {CurlArgument} from '../curl';
import type {ImportedContext, ImportedSecrets} from './imported-request';

/** Context and secrets from the options; the secret stands nowhere else. Region and service default to the host's last labels but two, as in curl. */
export function curlCredentials(
  args: readonly CurlArgument[],
  userInfo: string | undefined,
  host: string,
): {context: ImportedContext; secrets: ImportedSecrets} {
  const sigv4 = args.findLast(({action}) => action === 'aws-sigv4')?.value;
  const user = args.findLast(({action}) => action === 'user')?.value ?? userInfo;
  const [, accessKeyId, secretAccessKey] = /^([^:]*)(?::([\s\S]*))?$/.exec(user ?? '') ?? [];
  const [, , givenRegion, givenService] = sigv4?.split(':') ?? [];
  const [hostService, hostRegion] = sigv4 === undefined ? [] : host.replace(/:\d+$/, '').split('.');
  const [region, service] = [givenRegion || hostRegion, givenService || hostService];
  return {
    context: {
      ...(accessKeyId && sigv4 !== undefined && {accessKeyId}),
      ...(region && {region}),
      ...(service && {service}),
    },
    secrets: secretAccessKey ? {secretAccessKey} : {},
  };
}
