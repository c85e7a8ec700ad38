import type { Overlay, OverlayColour, OverlayProperties, OverlayShape, RowProblem } from '@/lib/domain'
import { countOf, formatCount } from './count-of'
import { formatDay } from './format-day'
import { formatSpan } from './format-span'
import { joinNames } from './join-names'

export const OVERLAY_COLOURS: Record<OverlayColour, string> = {
  blue: 'Blue',
  ink: 'Strong',
  grey: 'Grey',
  file: 'As in the file',
}

const SHAPES: Record<OverlayShape, string> = {
  acled: 'recognised as an ACLED export',
  'ucdp-ged': 'recognised as UCDP GED events',
  timemap: 'recognised as TimeMap events',
  plain: 'a plain layer',
}

const ROWS: Record<RowProblem, string> = {
  'no-coordinates': 'without coordinates',
  'not-a-number': 'with coordinates that are no numbers',
  'out-of-range': 'with coordinates outside the world',
  projected: 'with coordinates that are no degrees',
  swapped: 'with a latitude beyond 90°',
  'broken-geometry': 'with a broken geometry',
}

const ENDLESS = '9999-12-31' // of a span without an end

const tellSpan = (from: string, to: string, form: 'long' | 'short'): string =>
  to === ENDLESS ? `from ${formatDay(from, form)} on` : formatSpan(from, to, form)

/** `412 features, 8 rows without coordinates; dates 1 Oct 2024 – 3 Nov 2024 from “event_date”; recognised as an ACLED export.` */
export const tellOverlay = ({ counts, from, to, dateFields, shape }: Overlay): string => {
  const rows = counts.skipped.map(({ why, count }) => `${countOf(count, 'row')} ${ROWS[why]}`)
  const parts = [[countOf(counts.features, 'feature'), ...rows].join(', ')]
  const fields = joinNames(dateFields.map((field) => `“${field}”`))
  parts.push(from && to ? `dates ${tellSpan(from, to, 'short')} from ${fields}` : 'no dates')
  return `${[...parts, SHAPES[shape]].join('; ')}.`
}

/** What a reader should know besides, a sentence each. */
export const tellOverlayDoubts = ({ counts, looksSwapped, series }: Overlay): string[] => [
  ...counts.firstSkipped.map(({ row, why }) => `Left out: row ${row}, ${ROWS[why]}.`),
  ...(counts.unreadDates > 0
    ? [`${countOf(counts.unreadDates, 'feature')} with a date that can’t be told: drawn at all times.`]
    : []),
  ...(looksSwapped
    ? ['Latitude and longitude seem to have changed places: compare them with the file.']
    : []),
  ...(series > 0
    ? [
        `${countOf(series, 'line or area', 'lines or areas')} told day by day: the latest day of the view is drawn.`,
      ]
    : []),
]

/** `The first 20,000 of 31,402 are drawn.`; nothing when all are. */
export const tellOverlayCut = (shown: number, total: number): string | null =>
  shown < total ? `The first ${formatCount(shown)} of ${formatCount(total)} are drawn.` : null

/** Words of the callout; text only, a file can hold anything. */
export const tellOverlayFeature = (
  { name, kind, from, to, facts, words, source }: OverlayProperties,
  layer: string,
): { title: string; lines: string[] } => ({
  title: name ?? kind ?? layer,
  lines: [
    ...(name && kind ? [kind] : []),
    ...(from && to ? [tellSpan(from, to, 'long')] : []),
    ...(facts ? [facts] : []),
    ...(words ? [words] : []),
    ...(source ? [`Source: ${source}`] : []),
    `Own layer: ${layer}. Not from stories.`,
  ],
})
