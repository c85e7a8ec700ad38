import subjects from '@/data/lexicon/figure-subjects.json'
import type { Place, PlaceId } from '@/lib/domain'
import type { Word } from '@/lib/geoparse/read-words'
import { type Around, countryAt, FARTHEST, findNoun, type Noun } from './find-noun'
import { findNounBefore } from './find-noun-before'
import type { Quantity } from './read-quantity'

/** What a number counts; `after` is the word behind what says so. */
export type Subject = {
  unit: string
  subject: string
  ledger: string
  placeId: PlaceId | null
  after: number
}

const sets = {
  losses: new Set(subjects.losses),
  displaced: new Set(subjects.displaced),
  launched: new Set(subjects.launched),
  downed: new Set(subjects.downed),
  taken: new Set(subjects.taken),
  given: new Set(subjects.given),
  totals: new Set(subjects.totals),
}
const LARGE = 1000 // casualties from here on are no count of one event

/** What a quantity is a figure of, by the noun behind it and what the sentence says became of it; null for numbers that are no figures. */
export const nameSubject = (around: Around, quantity: Quantity): Subject | null => {
  const { words, first, end } = around
  const at = quantity.after
  const money =
    /^[$€£]$/.test(words[quantity.first]?.text ?? '') || /^[$€£]$/.test(numberBefore(words, quantity))
  const next = words[at]?.lower ?? ''
  if (money || /^(?:dollars|euros|pounds|usd|eur)$/.test(next)) return nameAid(around, quantity, money)
  if (/^(?:km|kms|kilometers|kilometres|miles|mi)$/.test(next)) return nameDistance(around, at)
  if (/^(?:sq|square)$/.test(next)) return nameArea(around, at)
  const noun = findNoun(around, quantity) ?? findNounBefore(around, quantity)
  if (!noun) return null
  const has = (set: ReadonlySet<string>): boolean =>
    words.slice(first, end).some(({ lower }, index) => set.has(lower) && first + index !== noun.at)
  // What is counted stands before its number, too: then the words around it tell what became of it.
  const from = noun.at < quantity.first ? Math.max(first, noun.at - 3) : at
  const near = (set: ReadonlySet<string>): boolean =>
    words.slice(from, Math.min(end, noun.at + 6)).some(({ lower }) => set.has(lower))
  const { theme } = noun
  if (
    theme === 'troops' ||
    theme === 'army' ||
    theme === 'casualties' ||
    (theme === 'people' && noun.country && isArmyOf(words, quantity, noun.at))
  )
    return near(sets.losses) || theme === 'casualties'
      ? nameLosses(around, quantity, noun, has(sets.totals))
      : nameTroops(around, noun, theme)
  if (theme === 'people') {
    if (near(sets.displaced))
      return build(
        'people',
        'displaced',
        noun.country,
        placeOf(around, noun.at),
        'people displaced',
        noun.at + 1,
      )
    return near(sets.losses) ? nameLosses(around, quantity, noun, has(sets.totals)) : null
  }
  const fate = has(sets.downed) && !near(sets.launched) ? 'downed' : has(sets.launched) ? 'launched' : null
  return fate ? build(theme, fate, noun.country, null, `${theme} ${fate}`, noun.at + 1) : null
}

const numberBefore = (words: Word[], { after, first }: Quantity): string =>
  words.slice(Math.max(0, first - 1), after).find(({ text }) => /^[$€£]$/.test(text))?.text ?? ''

const isArmyOf = (words: Word[], { after }: Quantity, at: number): boolean =>
  words
    .slice(at, after + FARTHEST + 6)
    .some(({ lower }) => /^(?:trained|training|deployed|sent|fight|fighting|stationed|combat)$/.test(lower))

/** The country nearest before the number: "North Korea has sent 10,000 troops". */
const countryBefore = ({ reading, words, first }: Around, at: number): Place | null => {
  for (let back = at - 1; back >= first; back--) {
    const place = countryAt(reading, words[back])
    if (place) return place
  }
  return null
}

/** The place told behind what is counted: "troops in Russia", "deployed to the Kursk region"; its country, as figures are told by country. */
const placeOf = ({ reading, words, end }: Around, at: number): Place | null => {
  for (let on = at + 1; on < end - 1; on++) {
    if (!/^(?:in|to|into|inside|across|throughout|at|within|near)$/.test(words[on]?.lower ?? '')) continue
    for (let next = on + 1; next < Math.min(end, on + 6); next++) {
      const word = words[next]
      const isPeople = reading.mentions.some(
        ({ start, end: to, use }) => word && start <= word.start && word.end <= to && use === 'demonym',
      )
      const place = isPeople ? null : countryAt(reading, word)
      if (place) return place
    }
  }
  return null
}

const nameTroops = (around: Around, noun: Noun, theme: string): Subject => {
  const country = noun.country ?? countryBefore(around, noun.at)
  if (theme === 'army') return build('troops', 'army', country, null, 'army', noun.at + 1)
  const behind = placeOf(around, noun.at)
  const place = behind && behind.country !== country?.country ? behind : null
  return build('troops', 'troops', country, place, 'troops', noun.at + 1)
}

/** Losses of troops, and of others where a total is told: the dead of one event belong to its report. */
const nameLosses = (around: Around, quantity: Quantity, noun: Noun, isTotal: boolean): Subject | null => {
  const isMilitary = noun.theme === 'troops'
  const value = quantity.high ?? quantity.low ?? 0
  if (!isMilitary && !isTotal && value < LARGE) return null
  const behind = around.words.slice(noun.at, noun.at + 8).map(({ lower }) => lower)
  const killed = behind.some((lower) => /^(?:killed|dead|deaths|died|fatalities|toll)$/.test(lower))
  const wounded = behind.some((lower) => /^(?:wounded|injured)$/.test(lower))
  const isOne = killed !== wounded && !behind.includes('casualties') && !behind.includes('losses')
  const unit = isOne
    ? killed
      ? 'killed'
      : 'wounded'
    : killed || wounded || behind.some((lower) => /^(?:casualties|losses)$/.test(lower))
      ? 'casualties'
      : 'lost'
  const country =
    noun.country ?? (isMilitary || noun.theme === 'casualties' ? countryBefore(around, noun.at) : null)
  const isOfPlace = !isMilitary && (noun.theme !== 'casualties' || !country)
  const place = isOfPlace ? placeOf(around, noun.at) : null
  return build(
    unit,
    'losses',
    country,
    place,
    isMilitary || country ? `troops ${unit}` : `people ${unit}`,
    noun.at + 1,
  )
}

const nameAid = ({ words, first, end }: Around, { after }: Quantity, isSign: boolean): Subject | null =>
  words.slice(first, end).some(({ lower }) => sets.given.has(lower)) &&
  !words.slice(first, end).some(({ lower }) => /^(?:trade|budget|debt|deficit|gdp)$/.test(lower))
    ? build('money', 'aid', null, null, 'aid', isSign ? after : after + 1)
    : null

/** "within 7 km of Pokrovsk": how near to a town; with a side ("40 km south of") it says where something is. */
const nameDistance = ({ reading, words, end }: Around, at: number): Subject | null => {
  let on = at + 1
  // "7 km (4 miles) from"
  if (words[on]?.text === '(') while (on < end && words[on - 1]?.text !== ')') on++
  if (words[on]?.lower === 'away') on++
  if (!/^(?:from|of)$/.test(words[on]?.lower ?? '')) return null
  for (let next = on + 1; next < Math.min(end, on + 7); next++) {
    const word = words[next]
    const mention =
      word && reading.mentions.find(({ start, end: to }) => start <= word.start && word.end <= to)
    if (!mention) continue
    const place = reading.places.find(({ id }) => id === mention.placeId)
    return place?.kind === 'settlement'
      ? build('km', 'distance', null, place, `distance to ${place.name}`, next + 1)
      : null
  }
  return null
}

const nameArea = (around: Around, at: number): Subject | null => {
  const { words, first, end } = around
  if (!words.slice(first, end).some(({ lower }) => sets.taken.has(lower))) return null
  return build(
    'sq km',
    'territory',
    countryBefore(around, at),
    placeOf(around, at),
    'territory taken',
    at + 2,
  )
}

const build = (
  unit: string,
  theme: string,
  country: Place | null,
  place: Place | null,
  words: string,
  after: number,
): Subject => {
  const owner = country ? `${words} of ${country.name}` : words
  const subject = place && theme !== 'distance' ? `${owner} in ${place.name}` : owner
  const ledger = [
    unit,
    theme,
    country?.country ?? '-',
    place ? (theme === 'distance' ? place.id : (place.country ?? place.id)) : '-',
  ].join('|')
  return { unit, subject, ledger, placeId: place?.id ?? null, after }
}
