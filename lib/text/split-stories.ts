import type { Document, DocumentMeta, Story } from '@/lib/domain'
import { findStoryStarts } from './find-story-starts'
import { readUnits } from './read-units'
import { toStory } from './to-story'

/**
 * The stories of an input, in order, each a slice of `document.text` that begins at `offset`, without dividers and white space around it. None when
 * there is no letter or digit in the text. What the format tells (title, author, date) belongs to the first story; publisher and address
 * to all of them. Linear in the length of the text.
 */
export const splitStories = (document: Document): { story: Story; offset: number }[] => {
  const parts = document.parts ?? [{ start: 0, end: document.text.length, meta: {} }]
  return parts.flatMap(({ start, end, meta }, index) => {
    const all = readUnits(document.text, start, end)
    const first = all.findIndex(({ form }) => form !== 'divider')
    const last = all.findLastIndex(({ form }) => form !== 'divider')
    const units = first < 0 ? [] : all.slice(first, last + 1)
    const starts = units.length ? findStoryStarts(document.text, units) : []
    return starts.flatMap(({ at, teaser }, number) => {
      let end = starts[number + 1]?.at ?? units.length
      while (end > at && units[end - 1]?.form === 'divider') end--
      const [from, to] = [units[at], units[end - 1]]
      if (!from || !to) return []
      const told = { ...(index === 0 ? document.meta : ofPage(document.meta)), ...meta }
      const text = document.text.slice(from.start, to.end)
      return [
        {
          story: toStory(text, number === 0 ? told : ofPage(told), { input: document.input, teaser }),
          offset: from.start,
        },
      ]
    })
  })
}

/** What a page tells about every story on it. */
const ofPage = ({ publisher, url }: DocumentMeta): DocumentMeta => ({ publisher, url })
