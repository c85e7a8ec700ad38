export type { Citation } from '@/lib/domain'

/** Data of others that every export holds, with their licences. */
export const ATTRIBUTION =
  'Places: GeoNames (CC BY 4.0), Natural Earth (public domain). Borders: internationally recognised.'
