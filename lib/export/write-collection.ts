import type { Citation } from './citation'

/** A feature collection (RFC 7946) with a foreign member `citation`. */
export async function* writeCollection<Row>(
  rows: AsyncIterable<Row>,
  citation: Citation,
  toFeatures: (row: Row, citation: Citation) => readonly object[],
): AsyncGenerator<string, void, void> {
  yield `{"type":"FeatureCollection","name":"dateline","citation":${JSON.stringify(citation)},"features":[`
  let between = '\n'
  for await (const row of rows)
    for (const feature of toFeatures(row, citation)) {
      yield between + JSON.stringify(feature)
      between = ',\n'
    }
  yield '\n]}\n'
}
