/** Bytes of base64. */
export const toBytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** Bytes of base64 of gzip. */
export const unpack = async (packed: string): Promise<ArrayBuffer> =>
  await new Response(
    new Blob([toBytes(packed)]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer()
