// Moments of the Date operators: the W3C profile of ISO 8601, or epoch seconds. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?([Zz]|[+-]\d\d:?\d\d)?)?$/;
const compact = /^(\d{4})(\d\d)(\d\d)[Tt](\d\d)(\d\d)(\d\d)[Zz]$/;
const yearDigits = 4;

const offsetMinutes = (zone: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0;
};

/** Seconds since 1970 of a date in a form that IAM takes; undefined for any other text. Without a zone it is UTC. */
export function readDate(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^-?\d+(\.\d+)?$/.test(trimmed) && !(trimmed.length === yearDigits && /^\d+$/.test(trimmed))) {
    return Number(trimmed);
  }
  const [whole, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] =
    compact.exec(trimmed)?.concat(['0', 'Z']) ?? iso.exec(trimmed) ?? [];
  if (whole === undefined) return undefined;
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(moment)) return undefined;
  return moment / 1000 + Number(`0.${fraction}`) - offsetMinutes(zone) * 60;
}
