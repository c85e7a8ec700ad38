import type { EventType, Exactness, MentionUse, PlaceKind } from '@/lib/domain'

/** Rows of the legend in the order they are shown. */
export const TYPE_ROWS: readonly EventType[] = [
  'battles',
  'explosions-remote-violence',
  'violence-against-civilians',
  'protests',
  'riots',
  'strategic-developments',
  'other',
]

export const EXACTNESS_ROWS: readonly Exactness[] = ['place', 'within', 'border', 'region', 'movement']

/** From the point to the large area, then nature. */
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

/** From the plain use to the remote one. */
export const USE_ROWS: readonly MentionUse[] = ['literal', 'dateline', 'metonymic', 'demonym', 'embedded']
