import { useMemo } from 'react'
import type { z } from 'zod'
import type { StoryId } from '@/lib/domain'
import {
  type BinAnswer,
  binAnswerSchema,
  binPageSchema,
  type Restored,
  restoredSchema,
  type SplitAnswer,
  splitAnswerSchema,
} from '@/lib/http/bin-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { usePages } from './use-pages'
import { useOwnRefresh } from './use-refresh'

const PAGE = 50 // stories asked for at once

export interface Handling {
  putInBin: (id: StoryId, by: string) => Promise<BinAnswer>
  takeOut: (id: StoryId, by: string) => Promise<Restored>
  split: (id: StoryId, cuts: readonly number[], by: string) => Promise<SplitAnswer>
}

/** Throws stories away, takes them out of the bin, splits them; afterwards everything on the screen is asked for again. */
export const useHandling = (): Handling => {
  const refresh = useOwnRefresh()
  return useMemo(() => {
    const send = async <Schema extends z.ZodType>(
      path: string,
      schema: Schema,
      method: 'POST' | 'DELETE',
      body: object,
    ): Promise<z.output<Schema>> => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetchJson(path, schema, { method, headers, body: JSON.stringify(body) })
      refresh()
      return answer
    }
    return {
      putInBin: (id, by) => send(apiPath.story(id), binAnswerSchema, 'DELETE', { by }),
      takeOut: (id, by) => send(apiPath.handling(id, 'restore'), restoredSchema, 'POST', { by }),
      split: (id, cuts, by) => send(apiPath.handling(id, 'split'), splitAnswerSchema, 'POST', { by, cuts }),
    }
  }, [refresh])
}

/** The stories in the bin, a page at a time. */
export const useBin = () => usePages((cursor) => apiPath.bin({ cursor, limit: PAGE }), binPageSchema)
