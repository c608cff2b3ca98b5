/**
 * A file of any size under a data key, in frames of AES-256-GCM, beside its encrypted data key. A format of our own for the
 * envelope pattern. The only door of this engine. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#enveloping
 */
export {describeFault, openFile, type Fault, type Opened} from './open-file';
export {defaultFrameBytes, sealFile, type Sealed} from './seal-file';
export {readHeader, type Header, type HeaderFault} from './header';
export type {Sink, Source, Work} from './stream';
