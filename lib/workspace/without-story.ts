import { z } from 'zod'
import {
  type Place,
  type PlaceId,
  type StoryId,
  accountSchema,
  areaIdSchema,
  eventIdSchema,
  eventTypeSchema,
  placeKindSchema,
  reportSchema,
  reportStatusSchema,
  storyIdSchema,
  subEventTypeSchema,
} from '@/lib/domain'

const toldSchema = z.object({
  report: reportSchema,
  storyId: storyIdSchema,
  excerpt: z.string(),
  markStart: z.number(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
})

/** An event of a frozen view, as `walkEventDetails` gave it. */
const frozenEventSchema = z.object({
  id: eventIdSchema,
  eventType: eventTypeSchema,
  subEventType: subEventTypeSchema.nullable(),
  status: reportStatusSchema,
  statusWhy: z.string(),
  independent: z.number(),
  reports: z.number(),
  stories: z.number(),
  accounts: z.array(accountSchema),
  differs: z.array(z.string()),
  lead: toldSchema,
  place: z
    .object({
      name: z.string(),
      kind: placeKindSchema,
      country: z.string().nullable(),
      admin1: z.string().nullable(),
      areaIds: z.array(areaIdSchema),
      radiusKm: z.number().nullable(),
    })
    .nullable(),
  told: z.array(toldSchema),
  /** Sentences that an editor took out. */
  withheld: z.number().optional(),
})
type FrozenEvent = z.infer<typeof frozenEventSchema>

/** The event without anything that one story says of it; null when nothing else was told. */
export const withoutStory = async (
  body: string,
  storyId: StoryId,
  findPlace: (id: PlaceId) => Promise<Place | null>,
): Promise<{ event: FrozenEvent | null; sentences: number }> => {
  const event = frozenEventSchema.parse(JSON.parse(body))
  const told = event.told.filter((one) => one.storyId !== storyId)
  const sentences = event.told.length - told.length
  const [first] = told
  if (!first) return { event: null, sentences }
  const left = new Map(told.map(({ report }) => [report.id, report.storyId]))
  const accounts = event.accounts.flatMap((account) => {
    const reportIds = account.reportIds.filter((id) => left.has(id))
    const [lead] = reportIds
    return lead ? [{ ...account, reportIds, storyId: left.get(lead) ?? account.storyId }] : []
  })
  const isLeadGone = event.lead.storyId === storyId
  const placeId = first.report.where?.placeId
  return {
    sentences,
    event: {
      ...event,
      accounts,
      told,
      reports: told.length,
      stories: new Set(told.map((one) => one.storyId)).size,
      independent: Math.max(1, Math.min(event.independent, accounts.length)),
      ...(isLeadGone && { lead: first, place: placeId ? toMarkPlace(await findPlace(placeId)) : null }),
      withheld: (event.withheld ?? 0) + sentences,
    },
  }
}

const toMarkPlace = (place: Place | null): FrozenEvent['place'] =>
  place && {
    name: place.name,
    kind: place.kind,
    country: place.country,
    admin1: place.admin1 ?? null,
    areaIds: place.areaIds ?? [],
    radiusKm: place.radiusKm ?? null,
  }
