import table from '@/data/lexicon/respellings.json'
import type { Gazetteer, Hit } from '@/lib/gazetteer'

const NEAR = {
  shortest: 6, //      letters of a name that may be misspelt; shorter ones are near too many others
  shortestSlip: 7, //  letters where the difference is no matter of romanisation
  slipPeople: 20_000, // of a settlement that a plain slip may mean in a text that names no country
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Towns of English-speaking countries are spelt as their papers spell them, and are near to too many surnames. */
const SPELT_ONE_WAY = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM'])

/** The name with one romanised sound written another way, at each place where it stands. */
const respellings = (name: string): Set<string> => {
  const forms = new Set<string>()
  for (const [left = '', right = ''] of table.exchanged) {
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      for (let at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1))
        forms.add(name.slice(0, at) + to + name.slice(at + from.length))
    }
  }
  // A doubled letter, or one that should be.
  for (let at = 0; at < name.length; at++) {
    forms.add(name.slice(0, at) + name.charAt(at) + name.slice(at))
    if (name.charAt(at) === name.charAt(at + 1)) forms.add(name.slice(0, at) + name.slice(at + 1))
  }
  forms.delete(name)
  return forms
}

/** The name with one letter more, less, other, or two changed about. The first letter is seldom wrong, and is kept. */
const slips = (name: string): Set<string> => {
  const forms = new Set<string>()
  for (let at = 1; at <= name.length; at++) {
    const before = name.slice(0, at)
    if (at < name.length) {
      forms.add(before + name.slice(at + 1))
      if (at + 1 < name.length) forms.add(before + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2))
    }
    for (const letter of LETTERS) {
      forms.add(before + letter + name.slice(at))
      if (at < name.length) forms.add(before + letter + name.slice(at + 1))
    }
  }
  forms.delete(name)
  return forms
}

const canBeMisspelt = ({ kind, country, nameType }: Hit): boolean =>
  (kind === 'settlement' || kind === 'admin1' || kind === 'admin2') &&
  nameType !== 'demonym' &&
  nameType !== 'abbreviation' &&
  country !== null &&
  !SPELT_ONE_WAY.has(country)

/**
 * Places in the countries that the text speaks of (any, when it speaks of none) whose name differs from a folded name that the gazetteer lacks by one romanised sound ("Gostomel"), else by one
 * slip of the pen ("Zaporizhza"); each place once. Empty when none is near.
 */
export const nearSpellings = (
  folded: string,
  gazetteer: Gazetteer,
  countries: ReadonlySet<string>,
): Hit[] => {
  if (folded.length < NEAR.shortest || !/^[a-z ]+$/.test(folded)) return []
  const isSpokenOf = ({ country }: Hit): boolean =>
    countries.size === 0 || (country !== null && countries.has(country))
  const hitsOf = (forms: Set<string>, fits: (hit: Hit) => boolean): Hit[] => {
    const found = new Map<string, Hit>()
    for (const form of forms) {
      if (!gazetteer.couldStart(form)) continue
      for (const hit of gazetteer.lookup(form))
        if (canBeMisspelt(hit) && isSpokenOf(hit) && fits(hit) && !found.has(hit.id))
          found.set(hit.id, { ...hit, match: 'folded' })
    }
    return [...found.values()]
  }
  const respelt = hitsOf(respellings(folded), () => true)
  if (respelt.length > 0 || folded.length < NEAR.shortestSlip) return respelt
  return hitsOf(slips(folded), ({ population }) => countries.size > 0 || population >= NEAR.slipPeople)
}
