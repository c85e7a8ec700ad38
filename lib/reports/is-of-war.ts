import table from '@/data/lexicon/conflict-words.json'
import { findActors } from './find-actors'
import type { StoryTraits } from './story-traits'
import type { Trigger } from './trigger'

const BARE: ReadonlySet<string> = new Set(table.bare.split(' '))

const ENOUGH = {
  story: 2, // different words of war in the whole story; one is enough for a text of few sentences
  short: 4, // sentences of such a text
}

/**
 * Whether an event belongs to a conflict: some word of war stands near it, or the story is one of war. A road death, an illness, a
 * burglary use the same verbs ("was killed", "was shot", "lost control of").
 */
export const isOfWar = (trigger: Trigger, traits: StoryTraits): boolean => {
  const { sentence, first, last, sense } = trigger
  if (/^(?:protest|riot|disperse)$/.test(sense.id)) return true
  const { perSentence, strong, peaceful } = traits
  const { index, tokens } = sentence
  const near = [perSentence[index], perSentence[index - 1], perSentence[index + 1]]
  const own = perSentence[index]
  const isBare = tokens.slice(first, last + 1).every(({ lower }) => BARE.has(lower))
  if (own && own.peaceful > own.strong) return false
  if (near.some((one) => one?.namesForce) && (!isBare || strong > 0)) return true
  if (near.some((one) => (one?.strong ?? 0) > 0)) return true
  const isWarStory = strong >= (perSentence.length <= ENOUGH.short ? 1 : ENOUGH.story) && strong >= peaceful
  if (isWarStory || (!isBare && strong > 0 && peaceful === 0)) return true
  return findActors(trigger, traits.places).some(({ side }) => side !== null)
}
