import dating from '@/data/lexicon/dating.json'
import type { DocumentMeta, Section, Story } from '@/lib/domain'
import { isByline } from './classify-line'
import { findDates } from './find-dates'
import { inferDate } from './infer-date'

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
  const lines = sections.flatMap((section) => {
    const line = text.slice(section.start, section.end)
    const tells =
      section.kind === 'update-line' ||
      section.kind === 'dateline' ||
      (section.kind === 'credit' && isByline(line))
    return tells ? toDates(line) : []
  })
  const found = lines.find(({ dateSource }) => dateSource === 'byline') ?? lines[0]
  if (found) return found
  const inferred = inferDate(text, sections)
  return inferred ? { publishedAt: inferred, datePrecision: 'day', dateSource: 'inferred' } : undated
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
