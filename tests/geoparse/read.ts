import { createHash } from 'node:crypto'
import { type Mention, storyIdSchema, type Story } from '@/lib/domain'
import { loadGazetteer } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'

export const gazetteer = loadGazetteer()

export const toStory = (text: string): Story => ({
  id: storyIdSchema.parse(createHash('sha256').update(text).digest('hex')),
  title: null,
  text,
  language: 'en',
  publishedAt: null,
  datePrecision: null,
  dateSource: null,
  cutOff: false,
  appearances: [{ input: 'test' }],
  sections: [],
})

export const read = (text: string): Mention[] => geoparse(toStory(text), gazetteer).mentions

/** Ids of the places of a text, in order, without the countries that demonyms stand for. */
export const placeIds = (text: string): (string | null)[] =>
  read(text).flatMap(({ use, placeId, why }) => (use === 'demonym' || why === 'too-vague' ? [] : [placeId]))
