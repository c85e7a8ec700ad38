/** Runs once when the server starts: names wrong settings, and wakes the thread that reads (it resumes what an upgrade left to read again). */
export const register = async (): Promise<void> => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { getSettings } = await import('@/lib/settings')
  const { getWorkspace } = await import('@/lib/workspace/get-workspace')
  getWorkspace(getSettings().dataFolder)
    .gazetteer()
    .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
}
