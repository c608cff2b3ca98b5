// Issues have the shape of those of a pasted command, so that an import can pass them on. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
export {excerpt, type Issue, type Parsed, refused, type Severity} from '../curl';
