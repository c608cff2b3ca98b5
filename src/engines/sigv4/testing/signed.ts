// A signing to start a test from: the plain GET of the documentation, with changes. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import {type HttpRequest, type Signing, type SigningContext, signRequest, type Variant} from '../index';

/** The documentation's example credentials. */
export const exampleContext: SigningContext = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
  service: 'service',
  timestamp: '2015-08-30T12:36:00Z',
};

/** A GET without query and body. */
export const exampleRequest: HttpRequest = {
  method: 'GET',
  target: '/',
  headers: [{name: 'Host', value: 'example.amazonaws.com'}],
  body: '',
};

/** What a test changes. */
export interface Changes {
  readonly context?: Partial<SigningContext>;
  readonly request?: Partial<HttpRequest>;
  readonly variant?: Variant;
}

/** Signs the example with changes; throws if it cannot be signed, which is then a mistake of the test. */
export function signed({context, request, variant = 'header'}: Changes = {}): Signing {
  const result = signRequest({
    request: {...exampleRequest, ...request},
    context: {...exampleContext, ...context},
    variant,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.signing;
}
