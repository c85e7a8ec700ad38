import type { PlaceExpression } from '@/lib/domain'
import { loadAreas } from '@/lib/gazetteer'
import { geoparse } from '@/lib/geoparse'
import { findExpressions } from '@/lib/spatial'
import { splitSentences } from '@/lib/text'
import { gazetteer, toStory } from '../geoparse/read'

export const { area: areaOf } = loadAreas()

export const findIn = (text: string): PlaceExpression[] => {
  const story = toStory(text)
  return findExpressions({ story, sentences: splitSentences(text), ...geoparse(story, gazetteer) }, areaOf)
}
