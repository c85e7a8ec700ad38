import type { Redaction, SnapshotHead } from '@/lib/domain/share'
import type { SnapshotPart, SnapshotSpan } from './schema-shares'

/** What is kept of a frozen view: texts of JSON, as they were when it was made. */
export interface SnapshotTexts {
  head: SnapshotHead
  redactions: readonly Redaction[]
  parts: Partial<Record<SnapshotPart, string>>
}

/**
 * The file of a frozen view, piece by piece: what its hash is taken of, and what is given to whoever asks for the data. The same texts give the
 * same bytes for ever; what an editor took out is listed in it.
 */
export async function* writeSnapshot(
  { head, redactions, parts }: SnapshotTexts,
  eventsOf: (span: SnapshotSpan) => AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n`
  if (redactions.length > 0) yield `"redactions":${JSON.stringify(redactions)},\n`
  for (const name of ['overlays', 'places'] as const)
    if (parts[name] !== undefined) yield `"${name}":${parts[name]},\n`
  yield '"before":['
  yield* joined(eventsOf('before'))
  yield '],\n"events":['
  yield* joined(eventsOf('now'))
  yield ']}\n'
}

async function* joined(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let lead = '\n'
  for await (const text of texts) {
    yield `${lead}${text}`
    lead = ',\n'
  }
}
