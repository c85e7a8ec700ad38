import { expect, test } from 'vitest'
import { compareSlides } from '@/lib/briefing/edit/compare-slides'
import { makeSlide } from '@/lib/briefing/edit/make-slide'
import { type Slide, slideSchema } from '@/lib/domain/briefing'

const slide = (id: string, notes = ''): Slide => ({
  ...makeSlide(slideSchema.shape.id.parse(id), 'text', { source: null, content: null }),
  notes,
})
const then = [slide('aaaa'), slide('bbbb'), slide('cccc')]

test.each<[string, Slide[], string[], number]>([
  ['nothing', then, ['same', 'same', 'same'], 0],
  ['another order', then.toReversed(), ['same', 'same', 'same'], 0],
  ['other words', [slide('aaaa', 'said'), slide('bbbb'), slide('cccc')], ['other', 'same', 'same'], 0],
  ['one deleted, one added', [slide('aaaa'), slide('cccc'), slide('dddd')], ['same', 'deleted', 'same'], 1],
  ['all deleted', [], ['deleted', 'deleted', 'deleted'], 0],
])('what became of the slides of a version: %s', (_, now, fates, added) => {
  const compared = compareSlides(then, now)
  expect([...compared.fates.values()]).toEqual(fates)
  expect(compared.added).toBe(added)
})
