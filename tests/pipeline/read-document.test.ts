import { expect, test } from 'vitest'
import { loadGazetteer } from '@/lib/gazetteer'
import { chooseEventPlace, readDocument } from '@/lib/pipeline'

const gazetteer = loadGazetteer()
const read = (text: string) => readDocument({ text, format: 'text', input: 'test', meta: {} }, gazetteer)

const TWO_STORIES = `Market burns in Kharkiv

Firemen in Kharkiv put out a blaze at a market before dawn on Tuesday, and nobody was hurt.


Bridge reopens in Lviv

Trams crossed the mended bridge in Lviv for the first time since spring, the city council said.
`

test('offsets of a story are its own, and with its offset those of the document', () => {
  const readings = read(TWO_STORIES)
  expect(readings.length).toBeGreaterThan(0)
  for (const { reading, offset } of readings) {
    for (const { start, end, surface, storyId } of reading.mentions) {
      expect(reading.story.text.slice(start, end)).toBe(surface)
      expect(TWO_STORIES.slice(start + offset, end + offset)).toBe(surface)
      expect(storyId).toBe(reading.story.id)
    }
  }
})

test('every place that a mention names, chosen or not, is there', () => {
  for (const { reading } of read('Shells fell near Pokrovsk in Ukraine and in Paris, Texas.')) {
    const ids = new Set(reading.places.map(({ id }) => id))
    for (const { placeId, alternatives } of reading.mentions) {
      if (placeId) expect(ids).toContain(placeId)
      for (const other of alternatives) expect(ids).toContain(other.placeId)
    }
  }
})

test.each([
  ['Mariupol: a school was hit by shells.', 'geonames:701822' /* Mariupol */],
  ['Russia shelled Kherson again, Ukraine said.', 'geonames:706448' /* Kherson */],
  ['Nothing was said of any place.', null],
])('the main place of "%s"', (text, id) => {
  const [first] = read(text)
  const place = first
    ? chooseEventPlace(first.reading.mentions, first.reading.places, first.reading.reports)
    : null
  expect(place?.id ?? null).toBe(id)
})

test('a text without a letter has no story', () => {
  expect(read(' \n ')).toEqual([])
})
