// The states of a KMS key, those that work first. https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html

/** Every key state. */
export const keyStates = [
  'Enabled',
  'Updating',
  'Disabled',
  'PendingDeletion',
  'PendingReplicaDeletion',
  'PendingImport',
  'Creating',
  'Unavailable',
] as const;
export type KeyState = (typeof keyStates)[number];
