import type { ReadResult } from './read-problem'

/** Plain text is what it is. */
export const readText = (text: string, input: string): ReadResult => ({
  ok: true,
  value: { text, format: 'text', input, meta: {} },
})
