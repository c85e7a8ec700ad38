import { SourceError } from './source-error'

const maxLine = 1_000_000 // characters; a line of a dump has a few thousand at most

/** The lines of UTF-8 bytes, many at a time. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let number = 0
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch (cause) {
      throw new SourceError(`${label} is not UTF-8 after line ${number}`, { cause })
    }
  }
  for await (const chunk of chunks) {
    const lines = (rest + decode(chunk)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > maxLine)
      throw new SourceError(
        `${label} has a line of over ${maxLine} characters after line ${number}: it is no table`,
      )
    number += lines.length
    if (lines.length > 0) yield lines
  }
  rest += decode()
  if (rest !== '') yield [rest]
}
