import { useCallback } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import type { z } from 'zod'
import type { StoryId } from '@/lib/domain'
import type { Share, ShareCode, shareRequestSchema } from '@/lib/domain/share'
import { madeShareSchema, shareListSchema } from '@/lib/http/share-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'

/** Every link, the newest first, 50 from `offset` on. */
export const useShares = (offset = 0) =>
  useSWR(apiPath.shareList(offset), (path: string) => fetchJson(path, shareListSchema), {
    keepPreviousData: true,
  })

/** Makes links, ends them, and takes stories out of frozen ones. Each rejects with a `RequestError`. */
export const useShareChanges = () => {
  const { mutate } = useSWRConfig()
  const send = useCallback(
    async (path: string, body: unknown): Promise<Share> => {
      const headers = { 'content-type': 'application/json' }
      const request = { method: 'POST', body: JSON.stringify(body), headers }
      const { share } = await fetchJson(path, madeShareSchema, request)
      await mutate((key) => typeof key === 'string' && key.startsWith(apiPath.shares))
      return share
    },
    [mutate],
  )
  const make = useCallback(
    (wishes: z.input<typeof shareRequestSchema>) => send(apiPath.shares, wishes),
    [send],
  )
  const revoke = useCallback(
    (code: ShareCode, by: string) => send(apiPath.sharePart(code, 'revoke'), { by }),
    [send],
  )
  const redact = useCallback(
    (code: ShareCode, storyId: StoryId, by: string, why: string | null) =>
      send(apiPath.sharePart(code, 'redact'), { storyId, by, why }),
    [send],
  )
  return { make, revoke, redact }
}
