import type { Run } from '@/lib/domain'

/** Groups of a list from the stretches of its pages: a group that a page breaks off goes on in the next one. */
export const joinRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    // Between two pages the store may have changed; the later count is the newer one.
    if (last && last.key === run.key) joined[joined.length - 1] = { ...run, items: last.items + run.items }
    else joined.push(run)
  }
  return joined
}
