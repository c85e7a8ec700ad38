import { daySchema, instantSchema } from '@/lib/domain'
import { type Parsed, no, yes } from './parsed'

/** Days in UTC, both inclusive; absent where the interval is open. */
export interface Days {
  from?: string
  to?: string
}

const forms = 'is a day, an instant, or two of them with "/" between, ".." for an open end'

// RFC 3339, and two forms that GDAL sends: a day with a bare "T", an instant without seconds or minutes.
const moment =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt]|[Tt ](\d{2})(?::(\d{2})(?::(\d{2})(\.\d{1,9})?)?)?([Zz]|[+ -]\d{2}:\d{2}))?$/

/** `datetime`: an instant, or an interval that may be open at one end. Marks are known by their days, so of an instant its day in UTC counts. */
export const parseDatetime = (text: string): Parsed<Days> => {
  const [first = '', second, ...more] = text.split('/')
  if (more.length > 0) return no(forms)
  if (second === undefined) {
    const day = toDay(first)
    return day === null ? no(forms) : yes({ from: day, to: day })
  }
  const [isOpenFrom, isOpenTo] = [isOpen(first), isOpen(second)]
  if (isOpenFrom && isOpenTo) return no('is open at both ends: leave it out')
  const from = isOpenFrom ? undefined : toDay(first)
  const to = isOpenTo ? undefined : toDay(second)
  if (from === null || to === null) return no(forms)
  if (from !== undefined && to !== undefined && from > to) return no('ends before it begins')
  return yes({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
}

const isOpen = (text: string): boolean => text === '' || text === '..'

const toDay = (text: string): string | null => {
  const [, day, hour, minute = '00', second = '00', , zone] = moment.exec(text) ?? []
  if (day === undefined || !daySchema.safeParse(day).success) return null
  if (hour === undefined || zone === undefined) return day
  // A leap second belongs to the minute before it; "+" of an address that was not encoded arrives as a space.
  const time = `${hour}:${minute}:${second === '60' ? '59' : second}`
  if (!instantSchema.safeParse(`${day}T${time}Z`).success) return null
  const instant = new Date(`${day}T${time}${zone.toUpperCase().replace(' ', '+')}`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().slice(0, 10)
}
