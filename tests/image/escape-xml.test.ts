import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from '@/lib/image/escape-xml'

test.each([
  ['Kyiv', 'Kyiv'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onload="x', '&quot; onload=&quot;x'],
  ["O'Neil & Söhne", 'O&apos;Neil &amp; Söhne'],
  [']]>', ']]&gt;'],
  ['a\u0000b\u001bc\ufffe', 'abc'],
  ['half \ud83d of a pair', 'half  of a pair'],
  ['whole 😀', 'whole 😀'],
  ['&lt;', '&amp;lt;'],
])('%j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})

test('nothing that opens markup or ends an attribute is left of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/)
    }),
  )
})
