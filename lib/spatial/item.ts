import type { Mention, Place } from '@/lib/domain'
import type { Span } from '@/lib/text'
import type { Bound } from './lexicon'

/** A distance in words, in km. `km` is null when no such distance exists on Earth. */
export type Distance = { km: number | null; low: number; high: number; bound: Bound }

/** A compass direction; three letters ("north-northeast") are sharper than one. */
export type Bearing = { degrees: number; halfWidth: number }

/** A named place (with the town a district is named after, the small land a city is), or a word that stands for one named before ("there", "the city"). */
type Anchored =
  | { isNamed: true; mention: Mention; place: Place | null; town: Place | null; land: Place | null }
  | { isNamed: false; word: string }

export type Named = Extract<Anchored, { isNamed: true }>

/** A border in words. `owner-other`: "A's border with B"; `owner`: "the A border"; `same`: "the border", named before. */
type BorderForm = 'owner-other' | 'pair' | 'owner' | 'same'
export type BorderWords = { form: BorderForm; countries: Named[] }

/** A piece of a sentence: a word, a mark, or several words read as one thing. Its code is what patterns see. */
export type Item = Span & {
  /** The word in lower case, or `#D` distance, `#N #A #Q` direction (noun, adjective, comparative), `#P` place, `#M` people, `#B` border. */
  code: string
  distance?: Distance
  bearing?: Bearing
  anchor?: Anchored
  border?: BorderWords
}
