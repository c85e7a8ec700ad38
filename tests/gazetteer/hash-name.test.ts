import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadGazetteer } from '@/lib/gazetteer'
import { hashFolded, hashName } from '@/lib/gazetteer/hash-name'
import { foldName } from '@/lib/text/fold-name'

test.each(['Kyiv', 'St. Louis', "Kup'yansk", 'W.Va.', 'Deir-ez-Zor', '  New  York, ', 'Area 51', 'D.C'])(
  'the hash of %j as it is written is that of its folded form',
  (name) => {
    expect(hashFolded(`(${name})`, 1, name.length + 1)).toBe(hashName(foldName(name)))
  },
)

test('what is not ASCII, and what nothing is left of, has no hash', () => {
  for (const name of ['Łódź', 'Київ', 'A&B', '...', '']) expect(hashFolded(name, 0, name.length)).toBe(-1)
})

test('a text has the hash of its folded form, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const hash = hashFolded(text, 0, text.length)
      expect(hash === -1 || hash === hashName(foldName(text))).toBe(true)
    }),
  )
})

test('what begins a name is never said not to', () => {
  const gazetteer = loadGazetteer()
  const asked = ['new', 'new york', 'kyiv', 'deir ez zor', 'rekcjd', 'new rekcjd', 'київ']
  for (const name of asked)
    expect(gazetteer.mayStart(name, 0, name.length) || !gazetteer.couldStart(name)).toBe(true)
  expect(gazetteer.mayStart('new rekcjd', 0, 10)).toBe(false)
})
