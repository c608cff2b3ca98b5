export {maxLinkBytes, shareCodec, type Codec, type Opened} from './codec';
