import { expect, test } from 'vitest'
import { saveCorrection } from '@/lib/store/save-correction'
import { decide } from '../corrections/make-correction'
import { makeStory } from './make-story'
import { openTestStore, save } from './open-test-store'

test.each<[string, string, string, boolean]>([
  ['the same spelling', 'Fire in Odesa.', 'Odesa', true],
  ['another name', 'Fire in Odesa.', 'Izmail', false],
  ['a sign that stands for any text', 'Fire in Odesa.', '100%', false],
  ['another case form', 'Пожежа у Покровську.', 'Покровськ', true],
  ['a form with another vowel', 'Пожежа біля Києва.', 'Київ', true],
  ['two words in another form', 'Пожежа в Новій Каховці.', 'Нова Каховка', true],
  ['another town', 'Пожежа у Покровську.', 'Харків', false],
])('a decision for always has stories read again that hold %s', async (_, text, name, isStale) => {
  const store = await openTestStore()
  const told = makeStory(text)
  const own = makeStory(`It was ${name}.`)
  await save(store, told, own)
  const change = { type: 'not-a-place' } as const
  await saveCorrection(store, decide(own.story, name, change, { scope: 'always' }))
  const { stale } = await store.db
    .selectFrom('stories')
    .select('stale')
    .where('id', '=', told.story.id)
    .executeTakeFirstOrThrow()
  expect(stale === 1).toBe(isStale)
})
