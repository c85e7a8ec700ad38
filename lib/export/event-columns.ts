import { type Count, tellExactness } from '@/lib/domain'
import { tellUnplaced } from '@/lib/geojson/to-event-feature'
import { type Column, day, integer, real, text } from './column'
import type { ExportedEvent } from './exported-event'
import { linkToSentence } from './link-to-sentence'

const join = (values: readonly (string | null | undefined)[]): string | null =>
  [...new Set(values.filter(Boolean))].join('; ') || null

const actors = (role: 'initiator' | 'target' | 'other'): Column<ExportedEvent> =>
  text(`${role}s`, ({ lead }) =>
    join(lead.report.actors.filter((actor) => actor.role === role).map(({ name }) => name)),
  )

/** Two columns, since a count may have only one bound: "at least 30", "up to 12". */
const count = (kind: 'killed' | 'injured' | 'captured' | 'missing'): Column<ExportedEvent>[] =>
  (['low', 'high'] as const).map((bound: keyof Pick<Count, 'low' | 'high'>) =>
    integer(`${kind}_${bound}`, ({ lead }) => lead.report.casualties[kind]?.[bound] ?? null),
  )

/** What happened, when and where, as the report that stands for the event tells it. */
const factColumns: readonly Column<ExportedEvent>[] = [
  text('event_type', ({ eventType }) => eventType),
  text('sub_event_type', ({ subEventType }) => subEventType),
  day('date_start', ({ lead }) => lead.report.dates?.from ?? null),
  day('date_end', ({ lead }) => lead.report.dates?.to ?? null),
  integer('time_precision', ({ lead }) => lead.report.dates?.precision ?? null),
  text('location', ({ lead }) => lead.report.where?.words ?? null),
  text('place', ({ place }) => place?.name ?? null),
  text('place_id', ({ lead }) => lead.report.where?.placeId ?? null),
  text('admin1', ({ place }) => place?.admin1 ?? null),
  text('country', ({ place }) => place?.country ?? null),
  real('longitude', ({ lead }) => lead.report.where?.point?.[0] ?? null),
  real('latitude', ({ lead }) => lead.report.where?.point?.[1] ?? null),
  actors('initiator'),
  actors('target'),
  actors('other'),
  ...count('killed'),
  ...count('injured'),
  ...count('captured'),
  ...count('missing'),
]

/** Where the row comes from and what it rests on. */
export const provenanceColumns: readonly Column<ExportedEvent>[] = [
  text('event_id', ({ id }) => id),
  text('story_id', ({ lead }) => lead.storyId),
  text('title', ({ lead }) => lead.title),
  text('publisher', ({ lead }) => lead.publisher),
  text('published_at', ({ lead }) => lead.publishedAt),
  text('sentence', ({ lead }) => lead.excerpt),
  // Not `start` and `end`: GDAL gives the days of a KML placemark those names.
  integer('sentence_start', ({ lead }) => lead.report.start),
  integer('sentence_end', ({ lead }) => lead.report.end),
  text('attribution', ({ lead }) => join(lead.report.attribution.map(({ name }) => name))),
  text('status', ({ status }) => status),
  text('status_why', ({ statusWhy }) => statusWhy),
  integer('independent_accounts', ({ independent }) => independent),
  integer('reports', ({ reports }) => reports),
  integer('stories', ({ stories }) => stories),
  text('sources', ({ accounts }) => join(accounts.map(({ source }) => source))),
  text('accounts_differ_on', ({ differs }) => join(differs)),
  text('exactness', ({ lead }) => (lead.report.where ? tellExactness(lead.report.where) : null)),
  integer('geo_precision', ({ lead }) => lead.report.where?.geoPrecision ?? null),
  text('not_placed_because', ({ lead }) => tellUnplaced(lead.report.where)),
  real('confidence', ({ lead }) => lead.report.confidence),
  text('decided_by_analyst', ({ lead }) => join(lead.report.corrected?.map(({ type }) => type) ?? [])),
  integer('withheld_sentences', ({ withheld }) => withheld ?? null),
  text('link', ({ lead }, citation) => linkToSentence(citation, lead.storyId, lead.report)),
]

/** Every column of an event, what happened before where it is said; the id comes first. */
export const eventColumns: readonly Column<ExportedEvent>[] = [
  ...provenanceColumns.slice(0, 1),
  ...factColumns,
  ...provenanceColumns.slice(1),
]
