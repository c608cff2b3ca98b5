// Setting a variable in cmd.exe. https://learn.microsoft.com/windows-server/administration/windows-commands/set_1

/**
 * A line that gives a variable exactly this text, typed or in a batch file; undefined for a text that no such line can carry:
 * a percent sign is read differently in the two, a double quote ends the quotes, an exclamation mark may be expanded.
 */
export const cmdSet = (name: string, text: string): string | undefined =>
  /["%!\r\n\0]/.test(text) ? undefined : `set "${name}=${text}"`;
