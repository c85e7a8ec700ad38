import type { Appearance, DocumentMeta, Section, Story } from '@/lib/domain'
import { isByline } from './classify-line'
import { dateStory } from './date-story'
import { detectLanguage } from './detect-language'
import { findDateline, readDatelineLine } from './find-dateline'
import { markSections } from './mark-sections'
import { endsWithStop } from './read-units'
import { storyId } from './story-id'

/** A last paragraph shorter than this may do without a stop. */
const SHORTEST_CUT = 100

/** A story out of its text and what its input tells. */
export const toStory = (
  text: string,
  meta: DocumentMeta,
  { input, teaser }: { input: string; teaser: boolean },
): Story => {
  const sections = markSections(text)
  const date = dateStory(text, sections, meta)
  const headline = sections.find(({ kind }) => kind === 'headline')
  const title =
    meta.title ?? (headline ? text.slice(headline.start, headline.end).replaceAll(/\s+/g, ' ') : null)
  const author = meta.author ?? findAuthor(text, sections)
  const appearance: Appearance = {
    ...(meta.publisher && { publisher: meta.publisher }),
    ...(meta.url && { url: meta.url }),
    ...(title && { title }),
    ...(author && { author }),
    ...(date.publishedAt && { publishedAt: date.publishedAt }),
    input,
  }
  return {
    id: storyId(text),
    title,
    text,
    language: meta.language ?? detectLanguage(text),
    ...date,
    cutOff: teaser || isCutOff(text, sections),
    appearances: [appearance],
    sections,
  }
}

/** The name in the byline, or the agency in the dateline: "(Reuters) —" says who wrote the text, not who published it. */
const findAuthor = (text: string, sections: Section[]): string | null => {
  for (const { kind, start, end } of sections) {
    const line = text.slice(start, end)
    if (kind === 'dateline')
      return (findDateline(text, start, text.length)?.agency ?? readDatelineLine(line)) || null
    if (kind !== 'credit' || !isByline(line)) continue
    const name = /^\p{L}+\.?\s+(?<name>[^|,\d\n]{2,60})/u.exec(line)?.groups?.name?.trim()
    if (name) return name
  }
  return null
}

/** The last paragraph breaks off in the middle of a sentence, or ends in "…" or "[…]". */
const isCutOff = (text: string, sections: Section[]): boolean => {
  const body = sections.findLast(({ kind }) => kind === 'body')
  if (!body) return false
  const paragraph = text.slice(body.start, body.end).split('\n').at(-1)?.trim() ?? ''
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])$/.test(paragraph)) return true
  if (paragraph.length < SHORTEST_CUT || endsWithStop(paragraph, { start: 0, end: paragraph.length }))
    return false
  return /[.!?]["”’]?\s/.test(paragraph) && /(?:^|\s)\p{Ll}[\p{L}’'-]*,?$/u.test(paragraph)
}
