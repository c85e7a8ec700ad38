import { type Count, type ReportDates, type Where, tellExactness } from '@/lib/domain'
import { countryName } from './country-name'
import { formatCount } from './format-count'
import { formatDay } from './format-day'
import { formatSpan } from './format-span'
import { joinNames } from './join-names'
import type { Words } from './make-words'
import { WINDS } from './winds'

type Days = Pick<ReportDates, 'from' | 'to'>

/** When it happened; where no day is told, when it was told. */
export const tellWhen = (words: Words, dates: Days | null, publishedAt: string | null): string => {
  if (!dates)
    return publishedAt
      ? words.t('days.told', { day: formatDay(words, publishedAt) })
      : words.t('days.undated')
  if (isWholeMonth(dates)) return formatDay(words, dates.from, 'month')
  return formatSpan(words, dates.from, dates.to, 'short')
}

const isWholeMonth = ({ from, to }: Days): boolean =>
  from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8, 10)) >= 28

/** How exact a place is, in two or three words: `within 7 km`, `20 km north`, `region only`. */
export const tellExact = (words: Words, where: Where | null): string => {
  if (!where) return words.t('exact.noPlace')
  const exactness = tellExactness(where)
  if (exactness !== 'within') return words.t(`exact.${exactness}`)
  return distanceIn(words, where.words) ?? words.t(`exact.${NEAR[where.relation ?? 'near'] ?? 'near'}`)
}

const NEAR: Partial<Record<string, 'near' | 'edge' | 'side' | 'between' | 'along'>> = {
  edge: 'edge',
  side: 'side',
  between: 'between',
  along: 'along',
}

const DISTANCE = /(within |about )?(\d[\d.,]*) ?(k?m)\b(?: ((?:north|south|east|west)[a-z-]*))?/

/** The distance that the words of a place tell, which are English whatever language the page is in. */
const distanceIn = ({ t }: Words, told: string): string | null => {
  const found = DISTANCE.exec(told)
  if (!found) return null
  const [, how = '', distance = '', unit = '', side = ''] = found
  const known = WINDS.find((each) => each === side)
  return t('exact.distance', {
    how: how.trim(),
    distance,
    unit,
    wind: known ? t(`winds.${known}`) : side || 'none',
  })
}

/** A count as its account gives it: `6`, `at least 30`, `up to 12`, `3 to 5`, `about 70`. */
export const tellCount = (
  words: Words,
  { low, high, isAbout }: Pick<Count, 'low' | 'high' | 'isAbout'>,
): string => {
  if (low === null && high === null) return words.t('counts.some')
  const count = tellBounds(words, low, high)
  return isAbout ? words.t('counts.about', { count }) : count
}

const tellBounds = (words: Words, low: number | null, high: number | null): string => {
  if (low === null) return words.t('counts.upTo', { count: formatCount(words, high ?? 0) })
  if (high === null) return words.t('counts.atLeast', { count: formatCount(words, low) })
  if (low === high) return formatCount(words, low)
  return words.t('counts.range', { low: formatCount(words, low), high: formatCount(words, high) })
}

const FIELDS = [
  'casualties.killed',
  'casualties.injured',
  'casualties.captured',
  'casualties.missing',
  'dates',
  'where',
  'status',
  'actors',
] as const

/** `accounts differ on the dead and the day`; empty when they agree. */
export const tellDifferences = (words: Words, differs: readonly string[]): string => {
  const fields = differs.map((field) => {
    const known = FIELDS.find((each) => each === field)
    return known ? words.t(`differences.${known}`) : field
  })
  return fields.length > 0 ? words.t('differences.on', { fields: joinNames(words, fields) }) : ''
}

/** A side of the war: the country of an ISO code, else the name as it is. */
export const sideName = (words: Words, side: string): string =>
  /^[A-Z]{2}$/.test(side) ? countryName(words, side) : side

/** Who says so, as a row of the filters: `-` stands for what no source is named for. */
export const sourceName = (words: Words, source: string): string =>
  source === '-' ? words.t('names.paperItself') : sideName(words, source)

/** What an account rests on: `2 independent accounts`, `3 stories, 1 origin: copies of one text`. */
export const tellAccounts = (
  { t }: Words,
  event: { accounts: readonly { origin: string }[]; independent: number; stories: number },
): string => {
  const { accounts, independent, stories } = event
  const origins = new Set(accounts.map(({ origin }) => origin)).size
  const told = {
    stories: t('counts.stories', { count: stories }),
    origins: t('counts.origins', { count: independent }),
  }
  if (stories > origins && origins === 1) return t('accounts.copies', told)
  if (stories > origins) return t('accounts.copiesCountOnce', told)
  if (accounts.length > independent)
    return t('accounts.someIndependent', {
      accounts: t('counts.accounts', { count: accounts.length }),
      independent,
    })
  return independent > 1 ? t('accounts.nothingShared', told) : t('accounts.plain', told)
}
