// Error answers in XML: Amazon S3's <Error> and the query protocol's <ErrorResponse>. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
import {restoreStringToSign, textOfHexBytes, unescapeLineEnds} from './line-ends';
import {elementText} from './markup';
import {messageParts} from './message-parts';
import type {ServiceError} from './service-error';

/** Prefers the bytes beside a text, which no log can change, if they differ in line ends only or the text is cut. */
function exactText(xml: string, name: string): string | undefined {
  const text = elementText(xml, name);
  const bytes = elementText(xml, `${name}Bytes`);
  const exact = bytes === undefined ? undefined : textOfHexBytes(bytes);
  const isWhole = bytes !== undefined && xml.includes(`</${name}Bytes>`);
  return exact !== undefined && isWhole ? exact : text === undefined ? undefined : unescapeLineEnds(text);
}

/** Reads an error answer in XML. */
export function readXmlError(xml: string): ServiceError {
  const text = (name: string) => elementText(xml, name)?.trim() || undefined;
  const parts = messageParts(text('Message') ?? '');
  const canonicalRequest = exactText(xml, 'CanonicalRequest') ?? parts.canonicalRequest;
  const stringToSign = exactText(xml, 'StringToSign') ?? parts.stringToSign;
  const skew = Number(text('MaxAllowedSkewMilliseconds'));
  const fields: Partial<ServiceError> = {
    code: text('Code'),
    message: text('Message'),
    canonicalRequest,
    stringToSign: stringToSign === undefined ? undefined : restoreStringToSign(stringToSign),
    accessKeyId: text('AWSAccessKeyId'),
    signatureProvided: text('SignatureProvided'),
    requestTime: text('RequestTime'),
    serverTime: text('ServerTime'),
    expires: text('Expires'),
    maxAllowedSkewMs: Number.isFinite(skew) && skew > 0 ? skew : undefined,
    region: text('Region'),
    requestId: text('RequestId') ?? text('RequestID'),
  };
  return {format: 'xml', ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))};
}
