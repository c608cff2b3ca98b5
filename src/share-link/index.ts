export {maxLinkBytes, shareCodec, type Codec} from './codec';
export {give, takeGiven} from './given';
export {looksSecret, withoutSecrets} from './without-secrets';
