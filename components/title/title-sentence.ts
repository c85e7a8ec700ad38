import type { PlaceKind } from '@/lib/domain'
import { countOf } from '@/components/words/old'
import { joinNames } from '@/components/words/old'

type Named = { name: string; kind: PlaceKind; count: number; stories: number }

/** What the map shows, as a sentence. `places` most mentioned first; `focus` is the selected one of them. */
export const titleSentence = (shown: {
  places: readonly Named[]
  stories: number
  truncated: boolean
  focus: Named | null
  filtered: boolean
}): string => {
  const { places, stories, focus } = shown
  if (focus)
    return `${countOf(focus.stories, 'story names', 'stories name')} ${focus.name}, ${times(focus.count)}`
  const only = places[0]
  if (!only) return shown.filtered ? 'No place fits these filters' : 'The stories name no place known here'
  if (places.length === 1) return `${countOf(stories, 'story names', 'stories name')} ${only.name}`
  const many = `${shown.truncated ? 'more than ' : ''}${countOf(places.length, 'place')}`
  return `${countOf(stories, 'story names', 'stories name')} ${many}${mostOften(places)}`
}

const times = (count: number): string => {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : countOf(count, 'time')
}

// Countries are named in nearly every story and tell little; they stand in only where nothing else is named.
const mostOften = (places: readonly Named[]): string => {
  const closer = places.filter((place) => place.kind !== 'country')
  const pool = (closer.length > 0 ? closer : places).filter((place) => place.count > 1)
  const top = pool.slice(0, 2)
  return top.length > 0 ? `, most often ${joinNames(top.map((place) => place.name))}` : ''
}
