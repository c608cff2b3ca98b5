/** The local halves of the pattern in code: AES-GCM over a whole text, for data that fits into memory. */

const seal = {
  python: `import os
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

nonce = os.urandom(12)
data_key = bytearray(response["Plaintext"])
sealed = AESGCM(bytes(data_key)).encrypt(nonce, plaintext, None)
data_key[:] = bytes(len(data_key))
stored = {"key": response["CiphertextBlob"], "nonce": nonce, "data": sealed}
`,
  javascript: `const nonce = crypto.getRandomValues(new Uint8Array(12));
const key = await crypto.subtle.importKey('raw', response.Plaintext, 'AES-GCM', false, ['encrypt']);
const data = await crypto.subtle.encrypt({name: 'AES-GCM', iv: nonce}, key, plaintext);
response.Plaintext.fill(0);
const stored = {key: response.CiphertextBlob, nonce, data};
`,
};
const unseal = {
  python: `from cryptography.hazmat.primitives.ciphers.aead import AESGCM

plaintext = AESGCM(response["Plaintext"]).decrypt(stored["nonce"], stored["data"], None)
`,
  javascript: `const key = await crypto.subtle.importKey('raw', response.Plaintext, 'AES-GCM', false, ['decrypt']);
const plaintext = await crypto.subtle.decrypt({name: 'AES-GCM', iv: stored.nonce}, key, stored.data);
response.Plaintext.fill(0);
`,
};

export const localCode = {seal, unseal};
