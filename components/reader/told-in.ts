import type { StoryDetail } from '@/lib/client'
import { isRefused, type PlaceId, type Report } from '@/lib/domain'
import type { Passage } from './use-reading'

/** What a passage of a story puts on the map: its first report that has a point, and its first place. */
export const toldIn = (
  { reports, mentions }: Pick<StoryDetail, 'reports' | 'mentions'>,
  passage: Passage | null,
): { report: Report | null; placeId: PlaceId | null } => {
  if (!passage) return { report: null, placeId: null }
  const isIn = (start: number) => start >= passage.start && start < passage.end
  const report = reports.find(
    ({ trigger, where, repeatOf, ...rest }) =>
      isIn(trigger.start) && where?.point && repeatOf === undefined && !isRefused(rest),
  )
  const mention = mentions.find(
    ({ start, placeId, repeatOf }) => isIn(start) && placeId !== null && repeatOf === undefined,
  )
  return { report: report ?? null, placeId: mention?.placeId ?? null }
}
