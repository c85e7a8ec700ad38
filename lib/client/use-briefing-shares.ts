import { useCallback } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import type { BriefingId } from '@/lib/domain/briefing'
import type { BriefingShare } from '@/lib/domain/briefing-share'
import type { ShareCode } from '@/lib/domain/share'
import {
  allBriefingSharesSchema,
  briefingSharesSchema,
  madeBriefingShareSchema,
} from '@/lib/http/briefing-responses'
import { fetchJson } from './fetch-json'

export type { LeadingShare } from '@/lib/http/briefing-responses'

const all = '/api/briefings/shared'
const listOf = (id: BriefingId): string => `/api/briefings/${id}/share`

/** Links to a briefing, the newest first. */
export const useBriefingShares = (id: BriefingId) =>
  useSWR(listOf(id), (path: string) => fetchJson(path, briefingSharesSchema))

/** Links to every briefing, the newest first, 50 from `offset` on. */
export const useAllBriefingShares = (offset: number) =>
  useSWR(
    offset > 0 ? `${all}?offset=${offset}` : all,
    (path: string) => fetchJson(path, allBriefingSharesSchema),
    { keepPreviousData: true },
  )

/** Makes links to a briefing and ends them. Each rejects with a `RequestError`. */
export const useBriefingShareChanges = (id: BriefingId) => {
  const { mutate } = useSWRConfig()
  const send = useCallback(
    async (path: string, body: object): Promise<BriefingShare> => {
      const headers = { 'content-type': 'application/json' }
      const request = { method: 'POST', body: JSON.stringify(body), headers }
      const { share } = await fetchJson(path, madeBriefingShareSchema, request)
      await mutate((key) => key === listOf(id) || (typeof key === 'string' && key.startsWith(all)))
      return share
    },
    [id, mutate],
  )
  return {
    make: useCallback(
      (kind: BriefingShare['kind'], author: string | null) => send(listOf(id), { kind, author }),
      [id, send],
    ),
    end: useCallback((code: ShareCode, by: string) => send(`${all}/${code}/revoke`, { by }), [send]),
  }
}
