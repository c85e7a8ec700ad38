const name = 'dateline-last-map'

/** Keeps what the dashboard shows for as long as this window lives, so that a briefing can take it. `query`: as the address writes it. */
export const rememberView = (query: string): void => {
  try {
    sessionStorage.setItem(name, query)
  } catch {
    // where storage is forbidden there is no last map
  }
}

/** What the dashboard showed last in this window; null when it was not open. */
export const recallView = (): string | null => {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}
