import type { DateSource, MentionUse, PlaceKind, UnplacedReason } from '@/lib/domain'

/** Words of the legend: `one` names a single one; the definition appears on focus. */
export const KINDS: Record<PlaceKind, { name: string; one: string; definition: string }> = {
  settlement: {
    name: 'Settlement',
    one: 'Settlement',
    definition:
      'A city, town or village. Its mark stands at its centre and grows with the number of mentions.',
  },
  facility: {
    name: 'Facility',
    one: 'Facility',
    definition: 'A plant, airfield, bridge or building with a place of its own.',
  },
  admin1: {
    name: 'Oblast or province',
    one: 'Oblast or province',
    definition:
      'The first division below a country. Shaded as a whole and never pinned: nobody named a point in it.',
  },
  admin2: {
    name: 'District',
    one: 'District',
    definition: 'The second division below a country, such as a raion or county.',
  },
  country: {
    name: 'Country',
    one: 'Country',
    definition: 'A state, shaded as a whole. Borders are drawn as internationally recognised.',
  },
  region: {
    name: 'Region',
    one: 'Region',
    definition: 'An area without an administration of its own, such as Donbas or the Korean Peninsula.',
  },
  water: { name: 'Water', one: 'Water', definition: 'A sea, river, lake or reservoir.' },
  terrain: {
    name: 'Terrain',
    one: 'Terrain',
    definition: 'A mountain range, desert, island or other landform.',
  },
}

export const USES: Record<MentionUse, { name: string; definition: string }> = {
  literal: { name: 'The place itself', definition: 'The name means the place: “shelling in Kharkiv”.' },
  dateline: {
    name: 'In the dateline',
    definition: 'Where a report was filed, not where something happened: “KYIV —”.',
  },
  metonymic: {
    name: 'For a government',
    definition: 'The name stands for those who govern there: “Moscow denied it”.',
  },
  demonym: {
    name: 'A people, an adjective',
    definition: 'Formed from the name: “Russian artillery”, “Ukrainians”.',
  },
  embedded: {
    name: 'Part of a name',
    definition: 'Inside the name of something else: a plant, a unit or a team called after the place.',
  },
}

export const REASONS: Record<UnplacedReason, { name: string; short: string; definition: string }> = {
  'not-in-gazetteer': {
    name: 'Not in the gazetteer',
    short: 'unknown',
    definition: 'It reads like the name of a place, but no record of it is known here.',
  },
  ambiguous: {
    name: 'Several places of that name',
    short: 'ambiguous',
    definition: 'Nothing in the story tells which of them is meant, so none is drawn.',
  },
  'too-vague': {
    name: 'Too vague to draw',
    short: 'too vague',
    definition: 'The words name no area with an edge, such as “the front” or “the east”.',
  },
}

/** How the date of a story is known. */
export const DATE_SOURCES: Record<DateSource, string> = {
  'front-matter': 'date from the front matter',
  meta: 'date from the page’s own data',
  byline: 'date from the byline',
  updated: 'date from an update line',
  operator: 'date set by hand',
  inferred: 'date inferred from a dated sentence and a weekday',
}

/** What stands for a publisher that no story tells. */
const NO_PUBLISHER = '-'
export const publisherName = (publisher: string | null): string =>
  publisher === null || publisher === NO_PUBLISHER ? 'Publisher not told' : publisher

/** Rows in the order they are shown: from the point to the large area, then nature; from the plain use to the remote one. */
export const KIND_ROWS: readonly PlaceKind[] = [
  'settlement',
  'facility',
  'admin2',
  'admin1',
  'country',
  'region',
  'water',
  'terrain',
]
export const USE_ROWS: readonly MentionUse[] = ['literal', 'dateline', 'metonymic', 'demonym', 'embedded']
