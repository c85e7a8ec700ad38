import { useEffect, useMemo, useRef } from 'react'
import useSWRInfinite from 'swr/infinite'
import type { z } from 'zod'
import type { Run } from '@/lib/domain'
import { useDataVersion } from './data-version'
import { fetchJson } from './fetch-json'
import { joinRuns } from './join-runs'
import { afterMarks } from './marks-first'

type Page<Item> = {
  items: Item[]
  total: number
  outOf: number
  runs?: Run[] | undefined
  nextCursor: string | null
}

/** A list that is asked for a page at a time. `pathOf` gives the address of a page, by the cursor of the one before; null asks nothing. */
export const usePages = <Item, Answer extends Page<Item>>(
  pathOf: (cursor: string | null) => string | null,
  schema: z.ZodType<Answer & Page<Item>>,
) => {
  const pages = useSWRInfinite(
    (index: number, before: Page<Item> | null) => {
      if (index > 0 && !before?.nextCursor) return null
      return pathOf(before?.nextCursor ?? null)
    },
    (path: string) => afterMarks(() => fetchJson(path, schema)),
    { keepPreviousData: true },
  )
  // A general "ask again" passes by the keys of paged answers, so they listen for it themselves.
  const version = useDataVersion()
  const seen = useRef(version)
  const { mutate } = pages
  useEffect(() => {
    if (seen.current === version) return
    seen.current = version
    void mutate()
  }, [version, mutate])
  const items = useMemo(() => pages.data?.flatMap((page) => page.items) ?? [], [pages.data])
  const runs = useMemo(() => joinRuns(pages.data?.flatMap((page) => page.runs ?? []) ?? []), [pages.data])
  const first = pages.data?.[0]
  const last = pages.data?.at(-1)
  return {
    items,
    /** The first page as it came. */
    first,
    /** How the items fall into groups; empty when they are not grouped. */
    runs,
    total: first?.total ?? 0,
    outOf: first?.outOf ?? 0,
    loaded: pages.data !== undefined,
    error: pages.error,
    /** Asks for the next page, if there is one and none is on its way. */
    more: () => {
      if (last?.nextCursor && pages.data?.length === pages.size) void pages.setSize(pages.size + 1)
    },
  }
}
