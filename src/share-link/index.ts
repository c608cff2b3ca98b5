export {maxLinkBytes, shareCodec, type Codec} from './codec';
export {looksSecret, withoutSecrets} from './without-secrets';
