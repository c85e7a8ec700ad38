import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changes, compareSpans } from '@/lib/compare/compare-spans'
import { eventFeature } from '../map/event-feature'

const strike = { eventType: 'explosions-remote-violence', subEventType: 'air-drone-strike' } as const
const clash = { eventType: 'battles', subEventType: 'armed-clash' } as const
const kharkiv = { placeId: 'geonames:706483', words: 'Kharkiv' }
const sumy = { placeId: 'geonames:692194', words: 'Sumy' }
const border = { placeId: null, place: null, words: 'along the border' }

const events = (...given: Parameters<typeof eventFeature>[0][]) => given.map((one) => eventFeature(one))

test.each([
  ['nothing in either', events(), events(), { new: [], gone: [], still: [] }],
  [
    'a strike on Kharkiv in both spans',
    events({ number: 1, ...strike, ...kharkiv }),
    events({ number: 2, ...strike, ...kharkiv }),
    { new: [], gone: [], still: [2] },
  ],
  [
    'near Kharkiv is Kharkiv: the same place is named',
    events({ number: 1, ...strike, ...kharkiv }),
    events({ number: 2, ...strike, ...kharkiv, words: 'near Kharkiv' }),
    { new: [], gone: [], still: [2] },
  ],
  [
    'fighting where there was a strike',
    events({ number: 1, ...strike, ...kharkiv }),
    events({ number: 2, ...clash, ...kharkiv }),
    { new: [2], gone: [1], still: [] },
  ],
  [
    'from Kharkiv to Sumy',
    events({ number: 1, ...strike, ...kharkiv }),
    events({ number: 2, ...strike, ...sumy }, { number: 3, ...strike, ...sumy }),
    { new: [2, 3], gone: [1], still: [] },
  ],
  [
    'no place named: the words are the place',
    events({ number: 1, ...clash, ...border }),
    events({ number: 2, ...clash, ...border }, { number: 3, ...clash, ...border, words: 'on the coast' }),
    { new: [3], gone: [], still: [2] },
  ],
  [
    'one event that lasts through both spans stands once',
    events({ number: 1, ...clash, ...sumy }),
    events({ number: 1, ...clash, ...sumy }),
    { new: [], gone: [], still: [1] },
  ],
])('%s', (_, before, after, expected) => {
  const { events: found } = compareSpans(before, after)
  for (const change of changes)
    expect(found[change].map(({ id }) => id)).toEqual(
      expected[change].map((number) => eventFeature({ number }).id),
    )
})

test('a place counts once for each of what became of it', () => {
  const { places } = compareSpans(
    events({ number: 1, ...strike, ...kharkiv }, { number: 2, ...strike, ...sumy }),
    events(
      { number: 3, ...strike, ...kharkiv },
      { number: 4, ...clash, ...kharkiv },
      { number: 5, ...clash, ...kharkiv },
    ),
  )
  expect(places).toEqual({ new: 1, gone: 1, still: 1 })
})

test('every report shown has one change, and turning the spans round turns new and gone', () => {
  const some = (from: number) =>
    fc
      .array(
        fc.record({ what: fc.constantFrom(strike, clash), where: fc.constantFrom(kharkiv, sumy, border) }),
        {
          maxLength: 8,
        },
      )
      .map((list) =>
        list.map(({ what, where }, index) => eventFeature({ number: from + index, ...what, ...where })),
      )
  fc.assert(
    fc.property(some(0), some(100), (before, after) => {
      const there = compareSpans(before, after)
      const back = compareSpans(after, before)
      expect(there.changeOf.size).toBe(there.events.gone.length + after.length)
      expect(back.events.gone).toEqual(there.events.new)
      expect(back.places.still).toBe(there.places.still)
    }),
  )
})
