/** Runs once when the server starts: names wrong settings, and wakes the thread that reads (it resumes what an upgrade left to read again). */
export const register = async (): Promise<void> => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { SettingsError, getSettings } = await import('@/lib/settings')
  const { getWorkspace } = await import('@/lib/workspace/get-workspace')
  try {
    getWorkspace(getSettings().dataFolder)
      .gazetteer()
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : error))
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message) // without the trace: the operator is to read this
    process.exit(1)
  }
}
