import type { Overlay, OverlayProperties } from '@/lib/domain'
import { formatDay } from './format-day'
import { formatSpan } from './format-span'
import { joinNames } from './join-names'
import type { Words } from './make-words'

const ENDLESS = '9999-12-31' // of a span without an end

const tellSpan = (words: Words, from: string, to: string, form: 'long' | 'short'): string =>
  to === ENDLESS
    ? words.t('days.fromOn', { day: formatDay(words, from, form) })
    : formatSpan(words, from, to, form)

/** `412 features, 8 rows without coordinates; dates 1 Oct 2024 – 3 Nov 2024 from “event_date”; recognised as an ACLED export.` */
export const tellOverlay = (words: Words, { counts, from, to, dateFields, shape }: Overlay): string => {
  const { t } = words
  const rows = counts.skipped.map(({ why, count }) =>
    t('overlays.rows', { count, problem: t(`rowProblems.${why}`) }),
  )
  const parts = [[t('counts.features', { count: counts.features }), ...rows].join(', ')]
  const fields = joinNames(
    words,
    dateFields.map((name) => t('overlays.field', { name })),
  )
  parts.push(
    from && to
      ? t('overlays.dates', { span: tellSpan(words, from, to, 'short'), fields })
      : t('overlays.noDates'),
  )
  return `${[...parts, t(`overlayShapes.${shape}`)].join('; ')}.`
}

/** What a reader should know besides, a sentence each. */
export const tellOverlayDoubts = ({ t }: Words, { counts, looksSwapped, series }: Overlay): string[] => [
  ...counts.firstSkipped.map(({ row, why }) =>
    t('overlays.leftOut', { row: String(row), problem: t(`rowProblems.${why}`) }),
  ),
  ...(counts.unreadDates > 0 ? [t('overlays.unreadDates', { count: counts.unreadDates })] : []),
  ...(looksSwapped ? [t('overlays.looksSwapped')] : []),
  ...(series > 0 ? [t('overlays.series', { count: series })] : []),
]

/** `The first 20,000 of 31,402 are drawn.`; nothing when all are. */
export const tellOverlayCut = ({ t }: Words, shown: number, total: number): string | null =>
  shown < total ? t('overlays.cut', { shown, total }) : null

/** Words of the callout; text only, a file can hold anything. */
export const tellOverlayFeature = (
  words: Words,
  { name, kind, from, to, facts, words: told, source }: OverlayProperties,
  layer: string,
): { title: string; lines: string[] } => ({
  title: name ?? kind ?? layer,
  lines: [
    ...(name && kind ? [kind] : []),
    ...(from && to ? [tellSpan(words, from, to, 'long')] : []),
    ...(facts ? [facts] : []),
    ...(told ? [told] : []),
    ...(source ? [words.t('overlays.source', { source })] : []),
    words.t('overlays.notFromStories', { name: layer }),
  ],
})
