import type { Citation } from './citation'
import { type Column, text } from './column'
import { tellWithheld } from './tell-withheld'

/** Of the file, for formats that have no other place for it. */
export const citationColumns: readonly Column<unknown>[] = [
  text('view_hash', (_row, { viewHash }) => viewHash),
  text('retrieved_at', (_row, { retrievedAt }) => retrievedAt),
  text('revision', (_row, { revision }) => revision),
  text('versions', (_row, { versions }) => tellVersions(versions)),
  text('withheld', (_row, citation) => tellGaps(citation)),
  text('data_credits', (_row, { attribution }) => attribution),
]

/** Of the file, for formats that have a place of its own for it. */
export const toCitationFields = (citation: Citation): Record<string, string | null> => ({
  title: citation.title,
  view: citation.view,
  view_hash: citation.viewHash,
  url: citation.url,
  retrieved_at: citation.retrievedAt,
  revision: citation.revision,
  versions: tellVersions(citation.versions),
  withheld: tellGaps(citation),
  data_credits: citation.attribution,
})

/** `dateline 0.1.0; pipeline 5; gazetteer 3f…` */
const tellVersions = ({ dateline, pipeline, gazetteer }: Citation['versions']): string =>
  [
    ...(dateline === null ? [] : [`dateline ${dateline}`]),
    `pipeline ${pipeline}`,
    `gazetteer ${gazetteer ?? 'not loaded'}`,
  ].join('; ')

/** Every gap of a frozen view: `2 sentences and 1 event withheld by Ada on 2026-11-29: names a witness`. */
const tellGaps = ({ withheld = [] }: Citation): string | null =>
  withheld
    .map((gap) => `${gap.sentences} sentences and ${gap.events} events ${tellWithheld(gap)}`)
    .join('; ') || null
