import { type Settings, settingsSchema } from './settings-schema'

/** The environment holds a value that can't be used; the message names each one and says what it must be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** An empty variable counts as unset, as shells and compose files write it. Secrets are never repeated in the message. */
export const parseSettings = (env: Record<string, string | undefined>): Settings => {
  const told = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settingsSchema.safeParse(told)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const value = name === 'DATELINE_TOKEN' ? 'the value' : `"${told[name] ?? ''}"`
    return `${name}: ${value} ${issue.message}`
  })
  throw new SettingsError(`wrong settings\n  ${lines.join('\n  ')}`)
}
