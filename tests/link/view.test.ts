import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  eventIdSchema,
  eventTypes,
  exactnesses,
  groupings,
  mentionUses,
  placeKinds,
  overlayIdSchema,
  reportStatuses,
  toMentionId,
  placeIdSchema,
  storyIdSchema,
} from '@/lib/domain'
import {
  hideables,
  isFiltered,
  type View,
  readView,
  roundCamera,
  toFilter,
  typesByDefault,
  usesByDefault,
  viewParsers,
  writeView,
} from '@/lib/link'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const storyId = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => storyIdSchema.parse(digits.join('')))
const placeId = fc
  .constantFrom(
    'geonames:706483',
    'country:UA',
    'admin1:UA.05',
    'cities:UA:lyptsi:50.206,36.417',
    'own:kursk-plekhovo',
    "op:a%2C&b=c'd",
  )
  .map((id) => placeIdSchema.parse(id))
const mentionId = fc
  .tuple(storyId, fc.nat(100_000), fc.integer({ min: 1, max: 40 }))
  .map(([story, start, length]) => toMentionId(story, start, start + length))
const eventId = mentionId.map((id) => eventIdSchema.parse(`event:${id}`))
const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85.05, max: 85.05, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundCamera)
const overlayIds = fc.subarray(
  ['o0123456789ab', 'offffffffffff', 'o00000000000a'].map((id) => overlayIdSchema.parse(id)),
)
const some = <Member extends string>(members: readonly Member[]) =>
  fc.subarray([...members], { minLength: 1, maxLength: members.length - 1 })
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const names = fc.uniqueArray(
  text.filter((name) => name.length <= 200),
  { minLength: 1, maxLength: 20 },
)
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }))

const view: fc.Arbitrary<View> = fc.record({
  q: orNull(text.map((words) => words.trim()).filter((words) => words.length > 0 && words.length <= 200)),
  from: orNull(day),
  to: orNull(day),
  undated: orNull(fc.constant('only' as const)),
  kinds: orNull(some(placeKinds)),
  uses: orNull(
    fc
      .subarray([...mentionUses], { minLength: 1 })
      .filter((uses) => uses.length !== usesByDefault.length || uses.includes('demonym')),
  ),
  publishers: orNull(names),
  story: orNull(storyId),
  types: orNull(
    fc
      .subarray([...eventTypes], { minLength: 1 })
      .filter((types) => types.length !== typesByDefault.length || types.includes('other')),
  ),
  statuses: orNull(some(reportStatuses)),
  exactness: orNull(some(exactnesses)),
  actors: orNull(names),
  sources: orNull(names),
  map: orNull(camera),
  layer: orNull(fc.constant('places' as const)),
  hide: orNull(fc.subarray([...hideables], { minLength: 1 })),
  overlays: orNull(overlayIds),
  sel: orNull(fc.oneof(placeId, mentionId, eventId)),
  compare: orNull(span),
  zoom: orNull(span),
  place: orNull(placeId),
  at: orNull(fc.constantFrom('0-1', '740-747', '123456789-999999999')),
  group: orNull(fc.constantFrom(...groupings)),
  theme: orNull(fc.constantFrom('light' as const, 'dark' as const)),
  tray: orNull(fc.constant('not-placed' as const)),
  fold: orNull(fc.subarray(['filters' as const, 'list' as const], { minLength: 1 })),
  sheet: orNull(fc.constantFrom('low' as const, 'full' as const)),
})

test('every view comes back from its link as it was', () => {
  fc.assert(
    fc.property(view, (view) => {
      const link = new URL(writeView('/', view), 'http://127.0.0.1')
      expect(readView(link)).toEqual(view)
    }),
  )
})

test('a link written twice is the same link', () => {
  fc.assert(
    fc.property(view, (view) => {
      const link = writeView('/', view)
      expect(writeView('/', readView(new URL(link, 'http://127.0.0.1')))).toBe(link)
    }),
  )
})

test('a link of random text never throws and only ever holds what the parsers allow', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(viewParsers)), fc.string(), (name, value) => {
      const view = readView(new URLSearchParams([[name, value]]))
      expect(readView(new URLSearchParams(writeView('', view)))).toEqual(view)
    }),
  )
})

test('defaults are not written', () => {
  expect(writeView('/', readView(''))).toBe('/')
})

const story = 'ab'.repeat(32)
const uglyLinks: [string, Partial<View>][] = [
  ['', {}],
  ['map=', {}],
  ['map=5', {}],
  ['map=5/48', {}],
  ['map=5/48/37/1', {}],
  ['map=5/91/37', {}],
  ['map=5/NaN/37', {}],
  ['map=-1/48/37', {}],
  ['map=5/48.123456/37', { map: { zoom: 5, lat: 48.1235, lng: 37 } }],
  ['from=2024-11-05&to=soon', { from: '2024-11-05' }],
  ['from=2024-02-31', {}],
  ['from=2024-11-05T07:00:00Z', {}],
  ['undated=yes', {}],
  ['compare=2024-10-15..2024-10-01', { compare: { from: '2024-10-01', to: '2024-10-15' } }],
  ['compare=2024-10-01', {}],
  ['compare=2024-10-01..', {}],
  ['compare=2024-10-01..2024-10-32', {}],
  ['zoom=2024-10-01..2024-10-02..2024-10-03', {}],
  ['kinds=settlement,castle,,country', { kinds: ['country', 'settlement'] }],
  ['kinds=castle', {}],
  [`kinds=${placeKinds.join(',')}`, {}],
  ['uses=demonym&uses=literal', { uses: ['demonym'] }],
  ['uses=literal,metonymic,embedded,dateline', {}], // as by default
  ['uses=literal,metonymic,demonym,embedded,dateline', { uses: [...mentionUses] }],
  ['publishers=A%252C+B,,C', { publishers: ['A, B', 'C'] }],
  ['publishers=%E0%A4%A', { publishers: ['\uFFFD%A'] }],
  ['sel=geonames:706483', { sel: placeIdSchema.parse('geonames:706483') }],
  [`sel=${story}:12-20`, { sel: toMentionId(storyIdSchema.parse(story), 12, 20) }],
  [`sel=${story}`, {}],
  ['sel=javascript:alert(1)', {}],
  ['place=<script>', {}],
  ['hide=', {}],
  ['hide=names,marks,regions', { hide: ['regions', 'names'] }],
  ['hide=regions,movement,uncertainty,names', { hide: [...hideables] }],
  ['group=mood', {}],
  ['group=place', { group: 'place' }],
  ['theme=sepia', {}],
  ['theme=dark&theme=light', { theme: 'dark' }],
  ['fold=list,list', { fold: ['list'] }],
  ['fold=list,filters', { fold: ['filters', 'list'] }],
  [`q=${'x'.repeat(300)}`, { q: 'x'.repeat(200) }],
  ['q=+++', {}],
  ['unknown=1&__proto__=2', {}],
]
test.each(uglyLinks)('%s', (query, expected) => {
  expect(readView(new URLSearchParams(query))).toEqual({ ...readView(''), ...expected })
})

test('days the wrong way round are swapped', () => {
  expect(toFilter(readView(new URLSearchParams('from=2024-12-01&to=2024-11-01')))).toMatchObject({
    from: '2024-11-01',
    to: '2024-12-01',
  })
})

test('a filter holds what the layer that is shown knows, and no more', () => {
  const set = readView('?kinds=country&types=battles&statuses=claimed&q=Tavria')
  expect(toFilter(set)).toMatchObject({ text: 'Tavria', types: ['battles'], statuses: ['claimed'] })
  expect(toFilter(set).kinds).toBeUndefined()
  const places = toFilter({ ...set, layer: 'places' })
  expect(places).toMatchObject({ text: 'Tavria', kinds: ['country'] })
  expect(places.types).toBeUndefined()
  expect(isFiltered(readView('?layer=places&types=battles'))).toBe(false)
})
