import { type Count, type ReportDates, type Where, tellExactness } from '@/lib/domain'
import { formatCount, countOf } from './count-of'
import { countryName } from './country-name'
import { formatDay } from './format-day'
import { formatSpan } from './format-span'
import { joinNames } from './join-names'

type Days = Pick<ReportDates, 'from' | 'to'>

/** When it happened; where no day is told, when it was told. */
export const tellWhen = (dates: Days | null, publishedAt: string | null): string => {
  if (!dates) return publishedAt ? `told ${formatDay(publishedAt)}` : 'undated'
  if (isWholeMonth(dates)) return formatDay(dates.from, 'month')
  return formatSpan(dates.from, dates.to, 'short')
}

const isWholeMonth = ({ from, to }: Days): boolean =>
  from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8, 10)) >= 28

/** How exact a place is, in two or three words: `within 7 km`, `20 km north`, `region only`. */
export const tellExact = (where: Where | null): string => {
  if (!where) return 'no place told'
  switch (tellExactness(where)) {
    case 'place':
      return 'named place'
    case 'border':
      return 'along a border'
    case 'region':
      return 'region only'
    case 'movement':
      return 'movement'
    case 'within':
      return distanceIn(where.words) ?? NEAR[where.relation ?? 'near'] ?? 'near a place'
  }
}

const distanceIn = (words: string): string | null =>
  /(?:within |about )?\d[\d.,]* ?k?m\b(?: (?:north|south|east|west)[a-z-]*)?/.exec(words)?.[0] ?? null

const NEAR: Partial<Record<string, string>> = {
  near: 'near a place',
  edge: 'part of a place',
  side: 'one side of a place',
  between: 'between two places',
  along: 'along a road',
}

/** `1 origin`, `2 independent origins`. */
export const tellOrigins = (independent: number): string =>
  independent === 1 ? '1 origin' : `${formatCount(independent)} independent origins`

/** A count as its account gives it: `6`, `at least 30`, `up to 12`, `3 to 5`, `about 70`. */
export const tellCount = ({ low, high, isAbout }: Pick<Count, 'low' | 'high' | 'isAbout'>): string => {
  const about = isAbout ? 'about ' : ''
  if (low === null && high === null) return 'some'
  if (low === null) return `${about}up to ${formatCount(high ?? 0)}`
  if (high === null) return `${about}at least ${formatCount(low)}`
  return `${about}${low === high ? formatCount(low) : `${formatCount(low)} to ${formatCount(high)}`}`
}

const FIELDS: Partial<Record<string, string>> = {
  'casualties.killed': 'the dead',
  'casualties.injured': 'the injured',
  'casualties.captured': 'the captured',
  'casualties.missing': 'the missing',
  dates: 'the day',
  where: 'the place',
  status: 'whether it happened',
  actors: 'who did it',
}

/** `accounts differ on the dead and the day`; empty when they agree. */
export const tellDifferences = (differs: readonly string[]): string => {
  const fields = differs.map((field) => FIELDS[field] ?? field)
  return fields.length > 0 ? `accounts differ on ${joinNames(fields)}` : ''
}

/** A side of the war: the country of an ISO code, else the name as it is. */
export const sideName = (side: string): string => (/^[A-Z]{2}$/.test(side) ? countryName(side) : side)

/** Who says so, as a row of the filters: `-` stands for what no source is named for. */
export const sourceName = (source: string): string => (source === '-' ? 'The paper itself' : sideName(source))

/** What an account rests on: `2 independent accounts`, `3 stories, 1 origin: copies of one text`. */
export const tellAccounts = (event: {
  accounts: readonly { origin: string }[]
  independent: number
  stories: number
}): string => {
  const { accounts, independent, stories } = event
  const origins = new Set(accounts.map(({ origin }) => origin)).size
  const told = `${countOf(stories, 'story', 'stories')}, ${tellOrigins(independent)}`
  if (stories > origins && origins === 1) return `${told}: copies of one text`
  if (stories > origins) return `${told}: copies of one text count once`
  if (accounts.length > independent)
    return `${countOf(accounts.length, 'account')}, ${formatCount(independent)} of them independent: one source or one text counts once`
  return independent > 1 ? `${told}: neither text nor source is shared` : told
}
