import { useEffect, useMemo, useRef } from 'react'
import useSWRInfinite from 'swr/infinite'
import type { Filter } from '@/lib/domain'
import { type ExcerptPage, excerptPageSchema } from '@/lib/http/responses'
import { apiPath } from './api-path'
import { useDataVersion } from './data-version'
import { fetchJson } from './fetch-json'

const PAGE = 100 // excerpts asked for at once: some eight screens

/** The excerpts that the filter selects, a page at a time. */
export const useExcerpts = (filter: Filter, placed: boolean) => {
  const pages = useSWRInfinite(
    (index: number, before: ExcerptPage | null) => {
      if (index > 0 && !before?.nextCursor) return null
      return apiPath.excerpts(filter, { placed, cursor: before?.nextCursor ?? null, limit: PAGE })
    },
    (path: string) => fetchJson(path, excerptPageSchema),
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
  const first = pages.data?.[0]
  const last = pages.data?.at(-1)
  return {
    items,
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
