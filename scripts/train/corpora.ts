import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { storyIdSchema, type Story } from '@/lib/domain'
import { type CorpusDocument, corpusDocumentSchema } from '../../tests/accuracy/score'

export type Corpus = { name: string; documents: CorpusDocument[] }

/** One line of a corpus a document; a corpus that is not there is left out. */
export const readCorpus = (folder: string, name: string): Corpus | null => {
  const file = join(folder, `${name}.jsonl`)
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return { name, documents: lines.map((line) => corpusDocumentSchema.parse(JSON.parse(line))) }
}

/** A fifth of every corpus is held out: nothing is trained or tuned on it. Told by the text, so that a copy in another corpus goes along. */
export const isHeldOut = (document: CorpusDocument): boolean =>
  createHash('sha256').update(document.text.slice(0, 300)).digest()[0]! % 5 === 0

/** A corpus document as one story. */
export const toStory = (document: CorpusDocument): Story => ({
  id: storyIdSchema.parse(createHash('sha256').update(document.text).digest('hex')),
  title: null,
  text: document.text,
  language: 'und',
  publishedAt: null,
  datePrecision: null,
  dateSource: null,
  cutOff: false,
  appearances: [{ input: document.id }],
  sections: [],
})
