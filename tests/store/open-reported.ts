import { type Report, reportSchema } from '@/lib/domain'
import { mergeAccounts } from '@/lib/reports/6-merge-accounts'
import { printReports } from '@/lib/reports/print-reports'
import { type Store, loadTellings, needsMerge, saveEvents } from '@/lib/store'
import { makeStory } from './make-story'
import { openTestStore, save } from './open-test-store'

const speaker = (name: string, side: string | null) => ({
  start: 0,
  end: 1,
  name,
  kind: 'person',
  side,
  mode: 'quote',
})

/** A story with one strike in Odesa (or what the fields say), told by its first sentence. */
export const makeReporting = (text: string, publishedAt: string, fields: Partial<Report> = {}) => {
  const { story, reading } = makeStory(text, { publishedAt, publisher: text.slice(0, 4) })
  const report = reportSchema.parse({
    id: `${story.id}:0-4`,
    storyId: story.id,
    start: 0,
    end: text.length,
    trigger: { start: 0, end: 4 },
    eventType: 'explosions-remote-violence',
    subEventType: 'air-drone-strike',
    dates: { from: '2024-11-05', to: '2024-11-05', precision: 1, surface: 'Tuesday' },
    where: {
      mentionId: null,
      expressionId: null,
      relation: null,
      placeId: 'own:odesa',
      words: 'Odesa',
      point: [30.7, 46.5],
      geometry: null,
      geoPrecision: 1,
    },
    actors: [{ start: 0, end: 4, name: 'Russian forces', role: 'initiator', side: 'RU' }],
    casualties: {},
    attribution: [],
    status: 'reported',
    statusWhy: 'told as a fact',
    confidence: 0.8,
    ...fields,
  })
  return {
    story,
    reading: { ...reading, reports: [report], prints: printReports(story, reading.sentences, [report]) },
  }
}

export const merge = async (store: Store): Promise<void> => {
  const revision = await needsMerge(store)
  const tellings = await loadTellings(store)
  await saveEvents(store, mergeAccounts(tellings), tellings, revision ?? '')
}

/** Two stories of one strike on Odesa, and one of a march that is not placed. */
export const openReported = async (): Promise<Store> => {
  const store = await openTestStore()
  await save(
    store,
    makeReporting('Bomb fell on Odesa.', '2024-11-05', {
      attribution: [speaker('Oleh Kiper', 'UA')] as Report['attribution'],
    }),
    makeReporting('Odesa was hit at night.', '2024-11-06', {
      attribution: [speaker('Red Cross', null)] as Report['attribution'],
    }),
    makeReporting('Crowds in Kharkiv marched.', '2024-11-09', {
      eventType: 'protests',
      subEventType: 'peaceful-protest',
      dates: null,
      where: null,
      actors: [],
    }),
  )
  await merge(store)
  return store
}
