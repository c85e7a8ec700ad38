import dating from '@/data/lexicon/dating.json'
import type { DocumentMeta, Section, Story } from '@/lib/domain'
import { classifyLine, isPhotoCredit } from './classify-line'
import { findDates } from './find-dates'
import { inferDate } from './infer-date'
import { splitSentences } from './split-sentences'

type StoryDate = Pick<Story, 'publishedAt' | 'datePrecision' | 'dateSource'>

const undated: StoryDate = { publishedAt: null, datePrecision: null, dateSource: null }
const updated = new RegExp(`^(?:${dating.updated.join('|')})`, 'i')

/**
 * When the story was published, as far as its input tells it, by the surest source: front matter or meta, a date line or byline or dateline with
 * a full date, a date of the last update, inference. An embedded post or a caption alone never dates it.
 */
export const dateStory = (text: string, sections: Section[], meta: DocumentMeta): StoryDate => {
  if (meta.publishedAt && meta.dateSource) {
    const precision = meta.datePrecision ?? (meta.publishedAt.includes('T') ? 'instant' : 'day')
    return { publishedAt: meta.publishedAt, datePrecision: precision, dateSource: meta.dateSource }
  }
  const lines = sections.flatMap((section, index) => {
    if (section.kind === 'body' && index === sections.findIndex(({ kind }) => kind === 'body'))
      return opening(text, section)
    const line = text.slice(section.start, section.end)
    const tells =
      section.kind === 'update-line' ||
      section.kind === 'dateline' ||
      (section.kind === 'credit' && !isPhotoCredit(line))
    return tells ? toDates(line) : []
  })
  const found = lines.find(({ dateSource }) => dateSource === 'byline') ?? lines[0]
  if (found) return found
  const inferred = inferDate(text, sections)
  return inferred ? { publishedAt: inferred, datePrecision: 'day', dateSource: 'inferred' } : undated
}

/** A story may open with "Updated at 1 p.m. on Thursday, March 7, 2019." in its first paragraph. */
const opening = (text: string, { start, end }: Section): StoryDate[] => {
  const first = splitSentences(text, start, Math.min(end, start + 1_000))[0]
  const sentence = first ? text.slice(first.start, first.end) : ''
  return sentence.length < 120 && classifyLine(sentence) === 'update-line' ? toDates(sentence) : []
}

/** "Published 30 October 2024 | Updated 31 October 2024" tells two. */
const toDates = (line: string): StoryDate[] => {
  let last = 0
  return findDates(line).map(({ start, end, date, precision }) => {
    const label = line.slice(last, start).replace(/^[^\p{L}]+/u, '')
    last = end
    return {
      publishedAt: date,
      datePrecision: precision,
      dateSource: updated.test(label) ? 'updated' : 'byline',
    }
  })
}
