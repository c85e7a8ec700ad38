import { formatDay } from '@/components/words/format-day'
import type { Words } from '@/components/words/make-words'
import { perLanguage } from '@/components/words/per-language'
import { useWords } from '@/components/words/use-words'

/** A publication date in UTC; pointing at an instant tells the local time. */
export const When = ({ at, form }: { at: string; form?: 'long' | 'short' }) => {
  const words = useWords()
  return (
    <time
      dateTime={at}
      title={at.includes('T') ? inLocalTime(words, at) : undefined}
      suppressHydrationWarning
    >
      {formatDay(words, at, form)}
    </time>
  )
}

const times = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
)

const inLocalTime = ({ t, language }: Words, instant: string): string =>
  t('days.local', { utc: instant.slice(11, 16), local: times(language).format(new Date(instant)) })
