// Which services deviate: Amazon S3 and its relatives sign the path as sent and always send the payload hash. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
import type {SigningContext, Variant} from './types';

/** How a service wants path and payload treated. */
export interface PathRules {
  readonly normalize: boolean;
  readonly doubleEncode: boolean;
  /** `x-amz-content-sha256` is mandatory in the header variant. */
  readonly signBody: boolean;
  /** Pre-signed URLs say `UNSIGNED-PAYLOAD`, as the body is not known when they are made. */
  readonly presignsUnsignedPayload: boolean;
  readonly why: string;
}

const s3Family = new Set(['s3', 's3-object-lambda', 's3express', 's3-outposts']);

/** True for the signing names that follow Amazon S3's rules. */
export const isS3 = (service: string): boolean => s3Family.has(service);

/** The rules of a signing name. */
export function pathRulesFor(service: string): PathRules {
  return isS3(service)
    ? {
        normalize: false,
        doubleEncode: false,
        signBody: true,
        presignsUnsignedPayload: true,
        why: `${service} takes the path as it is sent, encoded once: an object key may hold empty and dot segments.`,
      }
    : {
        normalize: true,
        doubleEncode: true,
        signBody: false,
        presignsUnsignedPayload: false,
        why: 'Every service but Amazon S3 normalises the path and encodes what was sent once more.',
      };
}

/** The rules in force: those of the context, and the service's own for what it leaves out. */
export function rulesInForce(context: SigningContext, variant: Variant) {
  const rules = pathRulesFor(context.service);
  return {
    normalize: context.normalize ?? rules.normalize,
    doubleEncode: context.doubleEncode ?? rules.doubleEncode,
    signBody: variant === 'header' && (context.signBody ?? rules.signBody),
    unsignedPayload: context.unsignedPayload ?? (variant === 'query' && rules.presignsUnsignedPayload),
  };
}
