/**
 * Signature Version 4: signs requests step by step, imports them, and explains refused ones. The only door of this engine.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export {type Authorization, parseAuthorizationHeader} from './authorization-header';
export type {CanonicalRequest, CanonicalRequestLine} from './canonical-request';
export type {Cause, CauseId} from './causes/cause';
export {checkContext, type ContextField, type ContextIssue} from './check-context';
export type {CredentialScope} from './credential-scope';
export {curlCommand} from './curl-command';
export {diagnose, type DiagnosisInput} from './diagnose';
export {diffLines, type DiffRow, type Span} from './diff-lines';
export type {CarriedSignature, ImportedContext, ImportedRequest, ImportedSecrets} from './imported-request';
export type {Issue, Parsed, Severity} from './issue';
export {parseCurl} from './parse-curl';
export {parseHttpRequest} from './parse-http-request';
export {parsePresignedUrl, type PresignedParameter, type PresignedUrl} from './parse-presigned-url';
export {parseServiceError} from './parse-service-error';
export type {PayloadHash} from './payload-hash';
export type {ServiceError} from './service-error';
export {type PathRules, pathRulesFor} from './service-rules';
export {signRequest, type SigningResult} from './sign-request';
export type {LeftOutHeader, Signing} from './signing';
export type {SigningKeyStep} from './signing-key';
export type {StringToSign, StringToSignLine} from './string-to-sign';
export {checkTiming, type Timing, type TimingVerdict} from './timing';
export {type AmzDate, parseAmzDate} from './timestamp';
export type {Header, HttpRequest, SigningContext, SigningInput, Variant} from './types';
