import { useCallback } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import type { z } from 'zod'
import type { StoryId } from '@/lib/domain'
import type { Briefing, BriefingBody, BriefingId, SlideSource } from '@/lib/domain/briefing'
import type { briefingRequestSchema } from '@/lib/domain/briefing-request'
import {
  binnedBriefingsSchema,
  briefingListSchema,
  briefingStateSchema,
  deckSchema,
  madeBriefingSchema,
  madeContentSchema,
  madeImageSchema,
  openedDeckSchema,
  redactedBriefingSchema,
  thrownSchema,
  versionListSchema,
  versionSchema,
} from '@/lib/http/briefing-responses'
import { quotedStoriesSchema } from '@/lib/http/share-responses'
import { fetchJson } from './fetch-json'

export type {
  BinnedBriefing,
  VersionAnswer,
  BriefingList,
  BriefingState,
  BriefingSummary,
  Deck,
  HoldingBriefing,
  OpenedDeck,
} from '@/lib/http/briefing-responses'

const all = '/api/briefings'
const of = (id: BriefingId, part = ''): string => `${all}/${id}${part}`

/** Every briefing, the one changed last first, 50 from `offset` on. */
export const useBriefings = (offset = 0) =>
  useSWR(
    offset > 0 ? `${all}?offset=${offset}` : all,
    (path: string) => fetchJson(path, briefingListSchema),
    {
      keepPreviousData: true,
    },
  )

/** Briefings that were thrown away, the last one first, 50 from `offset` on. */
export const useBinnedBriefings = (offset: number) =>
  useSWR(`${all}?bin=yes&offset=${offset}`, (path: string) => fetchJson(path, binnedBriefingsSchema), {
    keepPreviousData: true,
  })

/** A briefing with all that its slides show, as it is now. */
export const readDeck = (id: BriefingId) => fetchJson(of(id), deckSchema)

/** A briefing with all that its slides show and what was taken out of it: asked for once, since nothing of it changes by itself. */
export const useDeckData = (id: BriefingId) =>
  useSWR(of(id), (path: string) => fetchJson(path, openedDeckSchema), {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
  })

/** Which slides show what is no longer so. */
export const useBriefingState = (id: BriefingId) =>
  useSWR(of(id, '/state'), (path: string) => fetchJson(path, briefingStateSchema))

/** Stories that a briefing rests on, also in its versions and its frozen links. */
export const useBriefingStories = (id: BriefingId) =>
  useSWR(of(id, '/stories'), (path: string) => fetchJson(path, quotedStoriesSchema))

export const useBriefingVersions = (id: BriefingId) =>
  useSWR(of(id, '/versions'), (path: string) => fetchJson(path, versionListSchema))

// A deck is what a window edits or shows, and what has changed of it follows from the archive: neither moves with a save.
const unmoved = /^\/api\/briefings\/[^/?]+(\/state)?$/

const json = (method: string, body: unknown): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

/** Makes, keeps, copies and throws away briefings. Each rejects with a `RequestError`. */
export const useBriefingChanges = () => {
  const { mutate } = useSWRConfig()
  const renew = useCallback(
    async () => await mutate((key) => typeof key === 'string' && key.startsWith(all) && !unmoved.test(key)),
    [mutate],
  )
  const change = useCallback(
    async (path: string, init: RequestInit): Promise<Briefing> => {
      const { briefing } = await fetchJson(path, madeBriefingSchema, init)
      await renew()
      return briefing
    },
    [renew],
  )
  return {
    make: useCallback(
      (wishes: z.input<typeof briefingRequestSchema>) => change(all, json('POST', wishes)),
      [change],
    ),
    save: useCallback(
      (id: BriefingId, revision: number, body: BriefingBody, mark = false) =>
        change(of(id), json('PUT', { revision, body, mark })),
      [change],
    ),
    duplicate: useCallback(
      (id: BriefingId, title: string) => change(of(id, '/duplicate'), json('POST', { title })),
      [change],
    ),
    throwAway: useCallback(
      async (id: BriefingId, by: string): Promise<void> => {
        await fetchJson(of(id, '/throw-away'), thrownSchema, json('POST', { by }))
        await renew()
      },
      [renew],
    ),
    takeBack: useCallback((id: BriefingId) => change(of(id, '/take-back'), json('POST', {})), [change]),
    /** Takes a story out for good; the deck that a window edits is read again by whoever shows it. */
    redact: useCallback(
      async (id: BriefingId, storyId: StoryId, by: string, why: string | null) => {
        const done = await fetchJson(
          of(id, '/redact'),
          redactedBriefingSchema,
          json('POST', { storyId, by, why }),
        )
        await Promise.all([renew(), mutate(of(id, '/state'))])
        return done
      },
      [mutate, renew],
    ),
    /** What a source gives today in a briefing. */
    fill: useCallback(
      (id: BriefingId, source: SlideSource) =>
        fetchJson(of(id, '/contents'), madeContentSchema, json('POST', source)),
      [],
    ),
    readVersion: useCallback(
      (id: BriefingId, revision: number) => fetchJson(of(id, `/versions/${revision}`), versionSchema),
      [],
    ),
    keepImage: useCallback(
      (file: File) =>
        fetchJson(`${all}/images`, madeImageSchema, {
          method: 'POST',
          body: file,
          headers: { 'content-type': file.type || 'application/octet-stream' },
        }),
      [],
    ),
  }
}

export const imagePath = (hash: string): string => `${all}/images/${hash}`
