import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareCodeLength, shareCodeSchema, shareLetters } from '@/lib/domain/share'
import { makeShareCode, readShareCode } from '@/lib/link/share-code'

const code = 'abcdefghjkm2'

/** Addresses as they arrive after chats, mails and people had them. */
const arriving: [given: string, read: string][] = [
  [code, code],
  ['ABCDEFGHJKM2', code],
  ['%61bcdefghjkm2', code],
  ['%2561bcdefghjkm2', code],
  ['abcdefghjkm2%253Futm_source=mail', code],
  ['abcdefghjkm2.', code],
  ['abcdefghjkm2)', code],
  [' abcdefghjkm2 ', code],
  ['abcdefghjkm2%C2%A0', code],
  ['abcdefghjk', 'cut'],
  ['a', 'cut'],
  ['abcdefghjk…', 'cut'],
  ['', 'unknown'],
  ['-', 'unknown'],
  ['abcdefghjkm2z', 'unknown'],
  ['abcdefghjkm0', 'unknown'],
  ['abcdefghjkml', 'unknown'],
  ['%', 'unknown'],
  ['%E0%A4%A', 'unknown'],
  ['../../etc/passwd', 'unknown'],
  ["' or 1=1 --", 'unknown'],
  ['<script>', 'unknown'],
]

test.each(arriving)('the code of an address that arrives as "%s"', (given, wanted) => {
  const read = readShareCode(given)
  expect(read.ok ? read.value : read.why).toBe(wanted)
})

test('a code is of the letters that nobody takes for others, each as likely as the next', () => {
  const bytes = (from: number) => (count: number) => Uint8Array.from({ length: count }, (_, i) => from + i)
  expect(makeShareCode(bytes(0))).toBe(shareLetters.slice(0, shareCodeLength))
  // 248 = 8 x 31: bytes from there on would favour the first letters, so others are asked for.
  let asked = 0
  const late = (count: number) => (asked++ === 0 ? new Uint8Array(count).fill(250) : bytes(31)(count))
  expect(makeShareCode(late)).toBe(shareLetters.slice(0, shareCodeLength))
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (some) => {
      const random = () => some.map((byte) => byte % 248)
      expect(shareCodeSchema.safeParse(makeShareCode(random)).success).toBe(true)
    }),
  )
})
