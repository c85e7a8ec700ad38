import { generateAtomFeed } from 'feedsmith'
import type { EventId, EventType, LngLat, PlaceGeometry } from '@/lib/domain'
import { ATTRIBUTION } from '@/lib/export/citation'
import { cleanText } from './clean-text'
import { toGeorss } from './to-georss'

/** An event that something new was published of, in words. */
export interface FeedEntry {
  id: EventId
  eventType: EventType
  /** What its type is called. */
  typeName: string
  title: string
  /** The sentence, who says so, how sure it is. */
  summary: string
  publisher: string | null
  /** Day or instant at which the newest report was published. */
  publishedAt: string
  /** Address of the event on the map. */
  url: string
  /** Where, in words. */
  where: string
  point: LngLat | null
  geometry: PlaceGeometry | null
}

interface FeedFacts {
  /** Names the same feed wherever and whenever it is asked for. */
  id: string
  title: string
  subtitle: string
  /** Of the feed itself, and of the map that shows the same. */
  selfUrl: string
  mapUrl: string
  version: string
  entries: FeedEntry[]
}

/** Atom 1.0 (RFC 4287) with GeoRSS-Simple, newest first as the entries come. The same entries give the same bytes. */
export const toFeed = ({ id, title, subtitle, selfUrl, mapUrl, version, entries }: FeedFacts): string =>
  generateAtomFeed({
    id: `urn:dateline:feed:${id}`,
    title: { value: cleanText(title) },
    subtitle: { value: cleanText(subtitle) },
    // A feed of nothing was never changed.
    updated:
      entries
        .map(({ publishedAt }) => toInstant(publishedAt))
        .toSorted()
        .at(-1) ?? '1970-01-01T00:00:00Z',
    authors: [{ name: 'Dateline' }],
    generator: { text: 'Dateline', version },
    rights: { value: ATTRIBUTION },
    links: [
      { href: selfUrl, rel: 'self', type: 'application/atom+xml' },
      { href: mapUrl, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: `urn:dateline:${entry.id}`,
      title: { value: cleanText(entry.title) },
      updated: toInstant(entry.publishedAt),
      authors: [{ name: cleanText(entry.publisher ?? '') || 'Dateline' }],
      summary: { value: cleanText(entry.summary), type: 'text' },
      categories: [
        { term: entry.eventType, scheme: 'urn:dateline:event-type', label: cleanText(entry.typeName) },
      ],
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      georss: { ...toGeorss(entry.geometry, entry.point), featureName: cleanText(entry.where) },
    })),
  })

/** A day counts from its beginning in UTC. */
const toInstant = (publishedAt: string): string =>
  publishedAt.length === 10 ? `${publishedAt}T00:00:00Z` : publishedAt
