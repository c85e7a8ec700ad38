import type { PlaceKind } from '@/lib/domain'
import { joinNames } from '@/components/words/join-names'
import type { Words } from '@/components/words/make-words'

type Named = { name: string; kind: PlaceKind; count: number; stories: number }

/** What the map shows, as a sentence. `places` most mentioned first; `focus` is the selected one of them. */
export const titleSentence = (
  words: Words,
  shown: {
    places: readonly Named[]
    stories: number
    truncated: boolean
    focus: Named | null
    filtered: boolean
  },
): string => {
  const { t } = words
  const { places, stories, focus } = shown
  if (focus)
    return t('title.storiesNameTimes', { stories: focus.stories, what: focus.name, times: focus.count })
  const only = places[0]
  if (!only) return shown.filtered ? t('title.noPlaceFits') : t('title.noPlaceKnown')
  if (places.length === 1) return t('title.storiesName', { stories, what: only.name })
  const count = t('counts.places', { count: places.length })
  const many = t('title.storiesName', {
    stories,
    what: shown.truncated ? t('title.moreThan', { places: count }) : count,
  })
  const top = mostOften(places)
  return top.length > 0 ? t('title.mostOften', { what: many, places: joinNames(words, top) }) : many
}

// Countries are named in nearly every story and tell little; they stand in only where nothing else is named.
const mostOften = (places: readonly Named[]): string[] => {
  const closer = places.filter((place) => place.kind !== 'country')
  const pool = (closer.length > 0 ? closer : places).filter((place) => place.count > 1)
  return pool.slice(0, 2).map((place) => place.name)
}
