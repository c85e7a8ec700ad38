import { eventIdSchema, placeIdSchema, storyIdSchema } from '@/lib/domain'
import { type KeptEvent, keptEventSchema } from '@/lib/domain/kept-event'

const storyId = (number: number) => storyIdSchema.parse(String(number).padStart(64, '0'))

interface Wishes extends Partial<Omit<KeptEvent, 'id' | 'where'>> {
  number: number
  place?: string
  at?: [number, number]
  admin1?: string
}

/** An event as a slide keeps it, of which only what a test is about is told. `number` makes it another one. */
export const kept = ({
  number,
  place = 'Kupiansk',
  at = [37.6, 49.7],
  admin1 = 'Kharkiv',
  ...rest
}: Wishes): KeptEvent =>
  keptEventSchema.parse({
    id: eventIdSchema.parse(`event:${storyId(number)}:0-5`),
    eventType: 'explosions-remote-violence',
    subEventType: 'shelling-artillery-missile-attack',
    status: 'reported',
    statusWhy: 'one account',
    independent: 1,
    stories: 1,
    dates: { from: '2025-03-12', to: '2025-03-12' },
    casualties: {},
    confidence: 0.9,
    side: null,
    where: {
      point: at,
      geoPrecision: 1,
      exactness: 'place',
      placeId: placeIdSchema.parse(`own:${place.toLowerCase()}`),
      place: { name: place, kind: 'settlement', country: 'UA', admin1, areaIds: [], radiusKm: null },
      shape: null,
    },
    words: place,
    sentence: {
      storyId: storyId(number),
      excerpt: `Shells fell on ${place}.`,
      markStart: 7,
      start: 7,
      end: 11,
      title: null,
      publisher: 'Harbour wire',
      publishedAt: '2025-03-12',
      url: null,
      attribution: null,
    },
    alsoIn: [],
    ...rest,
  })
