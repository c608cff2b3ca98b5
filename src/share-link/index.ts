export {maxLinkBytes, shareCodec, type Codec} from './codec';
