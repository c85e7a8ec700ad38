import { readFile } from 'node:fs/promises'
import { type Player, playerFile, playerSchema } from './built-player'

const command = 'npm run build:deck'

/** The built player; where it is missing or of another version, why, and what mends it. */
export const readPlayer = async (
  file = playerFile,
): Promise<{ ok: true; value: Player } | { ok: false; why: string }> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { ok: false, why: `There is no ${file}. \`${command}\` builds it.` }
  const known = playerSchema.safeParse(parse(text))
  if (known.success) return { ok: true, value: known.data }
  return { ok: false, why: `${file} is none of this version. \`${command} -- --force\` builds it anew.` }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
