import type { Story } from '@/lib/domain'
import { cutText } from './cut-text'
import { toStory } from './to-story'

/**
 * The stories that one is made into where it is cut by hand, each a slice of its text that begins at `start`. Publisher, address and input belong to
 * all of them; title and author to the first, unless its text tells others. A date that came with the input holds where a slice tells none.
 */
export const splitByHand = (whole: Story, cuts: readonly number[]): { story: Story; start: number }[] => {
  const isTold = whole.dateSource === 'front-matter' || whole.dateSource === 'meta'
  const { publishedAt, datePrecision, dateSource } = whole
  const [printed] = whole.appearances
  const runs = cutText(whole.text, cuts)
  return runs.map(({ start, end }, index) => {
    const input = printed?.input ?? ''
    const read = toStory(whole.text.slice(start, end), {}, { input, teaser: false })
    const title = read.title ?? (index === 0 ? whole.title : null)
    const date = read.publishedAt === null && isTold ? { publishedAt, datePrecision, dateSource } : {}
    const story = { ...read, ...date, title, cutOff: index === runs.length - 1 ? whole.cutOff : false }
    return {
      start,
      story: { ...story, appearances: whole.appearances.map((one) => toPart(one, story, index)) },
    }
  })
}

const toPart = (
  { publisher, url, author, input }: Story['appearances'][number],
  { title, publishedAt, appearances }: Story,
  index: number,
): Story['appearances'][number] => {
  const writer = appearances[0]?.author ?? (index === 0 ? author : undefined)
  return {
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(title && { title }),
    ...(writer && { author: writer }),
    ...(publishedAt && { publishedAt }),
    input,
  }
}
