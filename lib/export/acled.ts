import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { EVENT_TYPES, SUB_EVENT_TYPES, disorderType } from './acled-names'
import type { Citation } from './citation'
import { citationColumns } from './citation-columns'
import type { Column } from './column'
import { provenanceColumns } from './event-columns'
import type { ExportedEvent } from './exported-event'
import { writeTable } from './write-table'

type Read = Column<ExportedEvent>['of']

/** A column that our reading of stories can't answer: the codebook's own regions and scales, and what a coder would look up. */
const unknown: Read = () => null

const actorsOf = ({ lead }: ExportedEvent, role: 'initiator' | 'target'): string[] => [
  ...new Set(lead.report.actors.filter((actor) => actor.role === role).map(({ name }) => name)),
]
const first =
  (role: 'initiator' | 'target'): Read =>
  (event) =>
    actorsOf(event, role)[0] ?? null
const others =
  (role: 'initiator' | 'target'): Read =>
  (event) =>
    actorsOf(event, role).slice(1).join('; ') || null

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Columns of the ACLED codebook (2024) in its order. Empty is what no story tells us; nothing is made up to fill a cell. */
const COLUMNS: Record<string, Read> = {
  event_id_cnty: ({ id }) => id,
  event_date: ({ lead }) => lead.report.dates?.from ?? null,
  year: ({ lead }) => (lead.report.dates ? Number(lead.report.dates.from.slice(0, 4)) : null),
  time_precision: ({ lead }) => lead.report.dates?.precision ?? null,
  disorder_type: ({ eventType, subEventType }) => disorderType(eventType, subEventType),
  event_type: ({ eventType }) => EVENT_TYPES[eventType],
  sub_event_type: ({ subEventType }) => subEventType && SUB_EVENT_TYPES[subEventType],
  actor1: first('initiator'),
  assoc_actor_1: others('initiator'),
  inter1: unknown,
  actor2: first('target'),
  assoc_actor_2: others('target'),
  inter2: unknown,
  interaction: unknown,
  civilian_targeting: (event) => (targetsCivilians(event) ? 'Civilian targeting' : null),
  iso: ({ place }) => toIso(place?.country ?? null),
  region: unknown,
  country: ({ place }) => (place?.country ? (english.of(place.country) ?? null) : null),
  admin1: ({ place }) => (place?.kind === 'admin1' ? place.name : (place?.admin1 ?? null)),
  admin2: ({ place }) => (place?.kind === 'admin2' ? place.name : null),
  admin3: unknown,
  location: ({ place, lead }) => place?.name ?? lead.report.where?.words ?? null,
  latitude: ({ lead }) => lead.report.where?.point?.[1] ?? null,
  longitude: ({ lead }) => lead.report.where?.point?.[0] ?? null,
  geo_precision: ({ lead }) => lead.report.where?.geoPrecision ?? null,
  source: ({ lead }) => lead.publisher,
  source_scale: unknown,
  notes: ({ lead }) => lead.excerpt,
  // The lower bound, as the codebook takes the most cautious estimate; "up to 12" has none.
  fatalities: ({ lead }) => lead.report.casualties.killed?.low ?? null,
  tags: unknown,
  timestamp: unknown,
}

/** What the codebook counts as that by its type, and strikes whose only targets a story calls civilians. */
const targetsCivilians = (event: ExportedEvent): boolean => {
  const { eventType, subEventType } = event
  if (eventType === 'violence-against-civilians') return true
  if (subEventType === 'excessive-force-against-protesters') return true
  const targets = actorsOf(event, 'target')
  return (
    eventType === 'explosions-remote-violence' &&
    targets.length > 0 &&
    targets.every((name) => name.toLowerCase() === 'civilians')
  )
}

const numbers = new Map(codes.map(([alpha2, , number]) => [alpha2, Number(number)]))

/** The ISO 3166-1 number of a country, without zeros before it, as ACLED writes it. */
const toIso = (country: string | null): number | null => {
  const number = numbers.get(country ?? '')
  return Number.isInteger(number) ? (number ?? null) : null
}

const withoutTwice = provenanceColumns.filter(({ name }) => !(name in COLUMNS))

const columns: readonly Column<ExportedEvent>[] = [
  ...Object.entries(COLUMNS).map(([name, of]): Column<ExportedEvent> => ({ name, type: 'text', of })),
  ...withoutTwice,
  ...citationColumns,
]

/** A table that tools made for ACLED data read, with where each row comes from in columns after theirs. */
export const writeAcled = (
  events: AsyncIterable<ExportedEvent>,
  citation: Citation,
): AsyncGenerator<string, void, void> => writeTable(events, citation, columns)
