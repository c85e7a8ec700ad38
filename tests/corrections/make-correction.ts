import { type Correction, type CorrectionChange, correctionSchema, type Story } from '@/lib/domain'
import { toSelector } from '@/lib/corrections'

let made = 0

/** A decision by Ada on words of a story, each later than the one made before. */
export const decide = (
  story: Pick<Story, 'id' | 'text'>,
  words: string | readonly string[],
  change: CorrectionChange,
  fields: Partial<Pick<Correction, 'part' | 'scope' | 'why'>> & { apart?: string } = {},
): Correction => {
  made += 1
  const select = (word: string) => {
    const start = story.text.indexOf(word)
    if (start < 0) throw new Error(`the story does not say "${word}"`)
    return toSelector(story, { start, end: start + word.length })
  }
  const { apart, ...rest } = fields
  return correctionSchema.parse({
    id: `correction:00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    part: 'mention',
    targets: [words].flat().map(select),
    apart: apart === undefined ? [] : [select(apart)],
    change,
    scope: 'here',
    by: 'Ada',
    at: new Date(Date.UTC(2024, 10, 5) + made * 1000).toISOString(),
    why: null,
    reverted: null,
    ...rest,
  })
}
