import { useCallback } from 'react'
import useSWR from 'swr'
import type { CorrectionId, CorrectionRequest } from '@/lib/domain'
import {
  type CorrectionAnswer,
  type CorrectionFilter,
  correctionOutcomeSchema,
  correctionPageSchema,
  foundPlacesSchema,
} from '@/lib/http/correction-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { usePages } from './use-pages'
import { useOwnRefresh } from './use-refresh'

const PAGE = 50 // corrections asked for at once

const post = async (path: string, body: object): Promise<CorrectionAnswer> =>
  await fetchJson(path, correctionOutcomeSchema, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })

export interface Deciding {
  correct: (request: CorrectionRequest) => Promise<CorrectionAnswer>
  revert: (id: CorrectionId, by: string, why: string | null) => Promise<CorrectionAnswer>
  restore: (id: CorrectionId, by: string, why: string | null) => Promise<CorrectionAnswer>
}

/** Decides and takes back; afterwards everything on the screen is asked for again. Each rejects with a `RequestError`. */
export const useDecide = (): Deciding => {
  const refresh = useOwnRefresh()
  const send = useCallback(
    async (path: string, body: object) => {
      const answer = await post(path, body)
      refresh()
      return answer
    },
    [refresh],
  )
  return {
    correct: useCallback((request) => send(apiPath.corrections(), request), [send]),
    revert: useCallback((id, by, why) => send(apiPath.reversal(id, 'revert'), { by, why }), [send]),
    restore: useCallback((id, by, why) => send(apiPath.reversal(id, 'restore'), { by, why }), [send]),
  }
}

/** What was decided, newest first, a page at a time. */
export const useCorrectionList = (filter: CorrectionFilter) => {
  const list = usePages(
    (cursor) => apiPath.corrections(filter, { cursor, limit: PAGE }),
    correctionPageSchema,
  )
  return { ...list, people: list.first?.people ?? [] }
}

/** Places of the gazetteer that bear a name; null asks nothing. */
export const useFoundPlaces = (name: string | null) =>
  useSWR(name && apiPath.gazetteer(name), (path: string) => fetchJson(path, foundPlacesSchema), {
    keepPreviousData: true,
    revalidateOnFocus: false,
  })
