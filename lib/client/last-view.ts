import { z } from 'zod'

const name = 'dateline-last-map'

const lastViewSchema = z.object({
  /** As the address writes it. */
  query: z.string(),
  /** Of its map, in CSS px. */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }),
})
export type LastView = z.infer<typeof lastViewSchema>

/** Keeps what the dashboard shows for as long as this window lives, so that a briefing can take it. */
export const rememberView = (shown: LastView): void => {
  try {
    sessionStorage.setItem(name, JSON.stringify(shown))
  } catch {
    // where storage is forbidden there is no last map
  }
}

/** What the dashboard showed last in this window; null when it was not open. */
export const recallView = (): LastView | null => {
  try {
    return lastViewSchema.safeParse(JSON.parse(sessionStorage.getItem(name) ?? 'null')).data ?? null
  } catch {
    return null
  }
}
