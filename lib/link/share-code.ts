import { type Result, fail, ok } from '@/lib/domain'
import { type ShareCode, shareCodeLength, shareCodeSchema, shareLetters } from '@/lib/domain/share'

const rounds = 3 // an address is rarely encoded more often than twice

/**
 * The code of an address as it arrives: written in capitals, encoded twice, with the full stop of a sentence or the query of a tracker behind it.
 * `cut`: letters are missing at its end.
 */
export const readShareCode = (given: string): Result<ShareCode, 'cut' | 'unknown'> => {
  let text = given
  for (let round = 0; round < rounds && text.includes('%'); round++) text = decodeLoosely(text)
  const [letters = ''] = /^[a-z0-9]*/.exec(text.trim().toLowerCase()) ?? []
  if (letters.length < shareCodeLength) return fail(letters.length > 0 ? 'cut' : 'unknown')
  const code = shareCodeSchema.safeParse(letters)
  return code.success ? ok(code.data) : fail('unknown')
}

const decodeLoosely = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A new code out of random bytes; a byte beyond the last whole round of letters would make some of them likelier. */
export const makeShareCode = (random: (count: number) => Uint8Array): ShareCode => {
  const fair = 256 - (256 % shareLetters.length)
  let code = ''
  while (code.length < shareCodeLength)
    for (const byte of random(shareCodeLength))
      if (byte < fair && code.length < shareCodeLength) code += shareLetters[byte % shareLetters.length]
  return shareCodeSchema.parse(code)
}
