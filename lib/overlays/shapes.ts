import type { OverlayShape } from '@/lib/domain'

export interface FieldNames {
  name: readonly string[]
  kind: readonly string[]
  words: readonly string[]
  source: readonly string[]
  /** One day. */
  date: readonly string[]
  /** First and last day of a span. */
  from: readonly string[]
  to: readonly string[]
}

/** Where anything that is not recognised is looked into. */
export const plainFields: FieldNames = {
  name: ['name', 'title', 'label', 'naam', 'nom', 'unit'],
  kind: ['type', 'kind', 'category', 'class', 'layer', 'status'],
  words: ['description', 'notes', 'note', 'text', 'comment', 'desc'],
  source: ['source', 'sources', 'publisher', 'url', 'link'],
  date: ['date', 'day', 'event_date', 'timestamp', 'datetime', 'as_of', 'observed', 'updated', 'time'],
  from: ['valid_from', 'date_start', 'start_date', 'start', 'begin', 'from'],
  to: ['valid_to', 'date_end', 'end_date', 'valid_until', 'end', 'until', 'to'],
}

/** Exports that are recognised by their columns (in lower case): each has all of `needs` and, if given, one of `oneOf`. */
export const knownShapes: {
  shape: Exclude<OverlayShape, 'plain'>
  needs: readonly string[]
  oneOf?: readonly string[]
  fields: FieldNames
}[] = [
  {
    shape: 'acled',
    needs: ['event_id_cnty', 'event_date', 'event_type', 'latitude', 'longitude'],
    fields: {
      name: ['location', 'admin1'],
      kind: ['sub_event_type', 'event_type'],
      words: ['notes'],
      source: ['source'],
      date: ['event_date'],
      from: [],
      to: [],
    },
  },
  {
    shape: 'ucdp-ged',
    needs: ['id', 'date_start', 'date_end', 'type_of_violence', 'latitude', 'longitude'],
    fields: {
      name: ['where_description', 'where_coordinates', 'adm_1'],
      kind: ['type_of_violence'],
      words: ['source_headline', 'dyad_name'],
      source: ['source_office', 'source_article', 'source_original'],
      date: [],
      from: ['date_start'],
      to: ['date_end'],
    },
  },
  {
    shape: 'timemap',
    needs: ['id', 'date', 'latitude', 'longitude'],
    oneOf: ['description', 'title', 'desc'],
    fields: {
      name: ['title', 'location'],
      kind: ['type', 'category', 'categories'],
      words: ['description', 'desc'],
      source: ['source', 'sources', 'source1'],
      date: ['date'],
      from: [],
      to: [],
    },
  },
]

/** Of UCDP GED, by its number. */
export const violenceTypes: Record<string, string> = {
  1: 'State-based conflict',
  2: 'Non-state conflict',
  3: 'One-sided violence',
}
