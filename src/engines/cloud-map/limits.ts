// Bounds and patterns of the API that no page prints. https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateService.html

/** Largest TTL of a record, in seconds. */
export const maxTtl = 2_147_483_647;
/** Longest path of a Route 53 health check, in characters. */
export const resourcePathMaxLength = 255;
/** Entries of one answer of GetInstancesHealthStatus, ListInstances and the other lists, at most and by default. */
export const listMaxResults = 100;
/** Longest description, in characters. */
export const descriptionMaxLength = 1024;

const label = '[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?';

export const serviceNamePattern = new RegExp(`^(?=.{1,127}$)${label}(?:\\.${label})*$`);
export const printablePattern = /^[!-~]+$/;
export const publicNamePattern =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;
export const instanceIdPattern = /^[0-9a-zA-Z_/:.@-]+$/;
export const attributeValuePattern = /^(?:[!-~][ \t!-~]*)?[!-~]?$/;
export const accountPattern = /^\d{12}$/;
