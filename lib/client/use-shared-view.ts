import useSWR from 'swr'
import { z } from 'zod'
import { type EventId, type PlaceId, eventDetailSchema } from '@/lib/domain'
import type { ShareCode } from '@/lib/domain/share'
import { marksSchema } from '@/lib/http/read-marks'
import { placeCollectionSchema } from '@/lib/http/responses'
import {
  type OpenedShare,
  openedShareSchema,
  sharedExcerptsSchema,
  sharedOverlaysSchema,
  quotedStoriesSchema,
} from '@/lib/http/share-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { createFetchUnchanged } from './fetch-unchanged'

export type { OpenedShare }

const fetchMarks = createFetchUnchanged(marksSchema)
const KEEP = { keepPreviousData: true }

/** How a link stands; `first` is how the page came with it. */
export const useSharedState = (first: OpenedShare) =>
  useSWR(apiPath.share(first.code), (path: string) => fetchJson(path, openedShareSchema), {
    fallbackData: first,
    revalidateOnMount: false,
  })

/** The marks of a shared view, or those of the span it is compared with; null asks nothing. */
export const useSharedMarks = (code: ShareCode | null, span: 'now' | 'before' = 'now') =>
  useSWR(code && apiPath.shareMarks(code, span), fetchMarks, { ...KEEP, compare: Object.is })

export const useSharedPlaces = (code: ShareCode | null) =>
  useSWR(
    code && apiPath.sharePart(code, 'places'),
    (path: string) => fetchJson(path, placeCollectionSchema),
    KEEP,
  )

export const useSharedOverlays = (code: ShareCode) =>
  useSWR(apiPath.sharePart(code, 'overlays'), (path: string) => fetchJson(path, sharedOverlaysSchema), KEEP)

/** One event as the shared view has it. */
export const useSharedEvent = (code: ShareCode, id: EventId) =>
  useSWR(apiPath.shareEvent(code, id), (path: string) => fetchJson(path, eventDetailSchema))

/** The sentences of a shared view that name a place. */
export const useSharedExcerpts = (code: ShareCode, place: PlaceId) =>
  useSWR(apiPath.shareExcerpts(code, place), (path: string) => fetchJson(path, sharedExcerptsSchema))

/** Why the link of an address can't be opened, as the server tells it; null while it is asked, or when it can. */
export const useSharedProblem = (code: string, of: 'map' | 'briefing' = 'map'): unknown => {
  const address = of === 'map' ? apiPath.shares : '/api/briefings/shared'
  const { error }: { error?: unknown } = useSWR(code ? `${address}/${code}` : null, (path: string) =>
    fetchJson(path, z.unknown()),
  )
  return error ?? null
}

/** The stories that a frozen view quotes. */
export const useSharedStories = (code: ShareCode) =>
  useSWR(apiPath.sharePart(code, 'stories'), (path: string) => fetchJson(path, quotedStoriesSchema))
