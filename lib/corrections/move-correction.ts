import type { Correction, Selector, Story } from '@/lib/domain'
import { findAgain } from './find-again'
import { findEverywhere } from './find-everywhere'
import { toSelector } from './to-selector'

type Text = Pick<Story, 'id' | 'text'>
/** What a decision is about after its story changed; `isLost`: the words are in none of the texts. */
type Moved = { role: 'target' | 'apart'; selector: Selector; isLost: boolean }

const mostTargets = 200 // as in the schema of a correction

/** The words of a decision in the parts that its story was split into. One that holds for its whole story holds in every part that has the words. Pure. */
export const moveToParts = (
  correction: Correction,
  whole: Text,
  parts: readonly { story: Text; start: number }[],
): Moved[] =>
  moveEach(correction, (selector) => {
    if (selector.storyId !== whole.id) return [{ selector, isLost: false }]
    const span = findAgain(whole.text, selector)
    const home = parts.find(
      ({ story, start }) => span && span.start >= start && span.end <= start + story.text.length,
    )
    if (!span || !home) return [{ selector, isLost: true }]
    const shifted = { start: span.start - home.start, end: span.end - home.start }
    const others = correction.scope === 'story' ? parts.filter((part) => part !== home) : []
    const everywhere = others.flatMap(({ story }) => {
      const [first] = findEverywhere(story.text, selector.quote)
      return first ? [toSelector(story, first)] : []
    })
    return [toSelector(home.story, shifted), ...everywhere].map((found) => ({
      selector: found,
      isLost: false,
    }))
  })

/** The words of a decision in the story that was put together again out of its parts. Pure. */
export const moveToWhole = (correction: Correction, whole: Text, parts: readonly Text[]): Moved[] =>
  moveEach(correction, (selector) => {
    const part = parts.find(({ id }) => id === selector.storyId)
    if (!part) return [{ selector, isLost: false }]
    const offset = whole.text.indexOf(part.text)
    const inPart = findAgain(part.text, selector)
    const span =
      inPart && offset >= 0
        ? { start: inPart.start + offset, end: inPart.end + offset }
        : findAgain(whole.text, selector)
    return span
      ? [{ selector: toSelector(whole, span), isLost: false }]
      : [{ selector: { ...selector, storyId: whole.id }, isLost: true }]
  })

const moveEach = (
  { targets, apart }: Correction,
  move: (selector: Selector) => Omit<Moved, 'role'>[],
): Moved[] => [...moveRole('target', targets, move), ...moveRole('apart', apart, move)]

/** Each place of the words once. */
const moveRole = (
  role: Moved['role'],
  selectors: readonly Selector[],
  move: (selector: Selector) => Omit<Moved, 'role'>[],
): Moved[] => {
  const moved = new Map<string, Moved>()
  for (const selector of selectors)
    for (const one of move(selector)) {
      const { storyId, start, end } = one.selector
      moved.set(`${storyId}:${start}-${end}`, { role, ...one })
    }
  return [...moved.values()].slice(0, mostTargets)
}
