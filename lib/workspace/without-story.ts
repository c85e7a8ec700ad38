import type { Place, PlaceId, StoryId } from '@/lib/domain'
import { type SnapshotEventDetail, snapshotEventSchema } from '@/lib/domain/snapshot'

/** The event without anything that one story says of it; null when nothing else was told. */
export const withoutStory = async (
  body: string,
  storyId: StoryId,
  findPlace: (id: PlaceId) => Promise<Place | null>,
): Promise<{ event: SnapshotEventDetail | null; sentences: number }> => {
  const event = snapshotEventSchema.parse(JSON.parse(body))
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

const toMarkPlace = (place: Place | null): SnapshotEventDetail['place'] =>
  place && {
    name: place.name,
    kind: place.kind,
    country: place.country,
    admin1: place.admin1 ?? null,
    areaIds: place.areaIds ?? [],
    radiusKm: place.radiusKm ?? null,
  }
