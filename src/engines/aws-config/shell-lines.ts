// Words of the commands that are proposed. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02
import {shellQuote} from '../shell-quote';

/** A word of a command, quoted only where it must be. */
export const word = (text: string): string => (/^[\w.@/+-]+$/.test(text) ? text : shellQuote(text));

/** ` --profile name`, nothing for the profile that is used anyway. */
export const profileOption = (profile: string): string => (profile === 'default' ? '' : ` --profile ${word(profile)}`);
