/** Signed bytes out of base64, as models and vectors are kept. */
export const readBytes = (base64: string): Int8Array =>
  Int8Array.from(atob(base64), (character) => character.charCodeAt(0))
