// Quoting for PowerShell. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules

/** A string that PowerShell reads as exactly this text. Typographic quotes end a string there as well, so they are doubled too. */
export const powershellQuote = (text: string): string => `'${text.replace(/['\u2018-\u201B]/g, '$&$&')}'`;
