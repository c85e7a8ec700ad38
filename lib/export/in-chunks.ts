const size = 64 * 1024 // bytes, about

/** Pieces of a file as bytes, short ones joined: to send each line by itself takes longer than to write it. */
export async function* inChunks(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder()
  let waiting: string[] = []
  let length = 0
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece
      continue
    }
    waiting.push(piece)
    length += piece.length
    if (length < size) continue
    yield encoder.encode(waiting.join(''))
    waiting = []
    length = 0
  }
  if (length > 0) yield encoder.encode(waiting.join(''))
}
