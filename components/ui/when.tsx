import { formatDay } from '@/components/words/old'

/** A publication date in UTC; pointing at an instant tells the local time. */
export const When = ({ at, form }: { at: string; form?: 'long' | 'short' }) => (
  <time dateTime={at} title={at.includes('T') ? inLocalTime(at) : undefined} suppressHydrationWarning>
    {formatDay(at, form)}
  </time>
)

const inLocalTime = (instant: string): string => {
  const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return `${instant.slice(11, 16)} UTC, ${local.format(new Date(instant))} local time`
}
