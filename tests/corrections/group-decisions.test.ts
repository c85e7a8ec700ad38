import { expect, test } from 'vitest'
import { type Correction, type Report, reportIdSchema, type ReportId, storyIdSchema } from '@/lib/domain'
import { groupDecisions } from '@/lib/corrections'
import { mergeAccounts } from '@/lib/pipeline'
import { loadGazetteer } from '@/lib/gazetteer'
import { readStory } from '@/lib/pipeline'
import { toStory } from '@/lib/text/to-story'
import { decide } from './make-correction'

const story = { id: storyIdSchema.parse('b'.repeat(64)), text: 'one two three four' }
const idOf = (word: string): ReportId => {
  const start = story.text.indexOf(word)
  return reportIdSchema.parse(`${story.id}:${start}-${start + word.length}`)
}
const reports = story.text.split(' ').map((word) => {
  const start = story.text.indexOf(word)
  return { id: idOf(word), trigger: { start, end: start + word.length } }
})
const merge = (...words: string[]): Correction => decide(story, words, { type: 'merge' }, { part: 'report' })
const split = (word: string, apart: string): Correction =>
  decide(story, word, { type: 'split' }, { part: 'report', apart })
const ids = (...words: string[]): ReportId[] => words.map(idOf).toSorted()

test.each<[string, () => Correction[], ReportId[][], ReportId[][]]>([
  ['nothing decided', () => [], [], []],
  ['two are one', () => [merge('one', 'two')], [ids('one', 'two')], []],
  ['and a third joins', () => [merge('one', 'two'), merge('two', 'three')], [ids('one', 'two', 'three')], []],
  ['taken apart', () => [split('one', 'two')], [], [ids('one', 'two')]],
  ['merged, then split', () => [merge('one', 'two'), split('one', 'two')], [], [ids('one', 'two')]],
  ['split, then merged', () => [split('one', 'two'), merge('one', 'two')], [ids('one', 'two')], []],
])('%s', (_, make, together, apart) => {
  const decisions = groupDecisions(make(), (id) => (id === story.id ? reports : []))
  expect(decisions).toEqual({ together, apart })
})

const tellingsOf = (text: string, date: string) =>
  readStory(
    toStory(text, { publishedAt: date, dateSource: 'operator' }, { input: 'test', teaser: false }),
    loadGazetteer(),
  ).reports.map((report: Report) => ({
    report,
    publishedAt: date,
    publisher: null,
    print: null,
  }))

const strikes = [
  ...tellingsOf('A Russian missile struck Odesa on Tuesday, killing two people.', '2024-11-06'),
  ...tellingsOf(
    'Odesa: two people were killed when a Russian missile struck the port on Tuesday.',
    '2024-11-07',
  ),
  ...tellingsOf('Artillery shelled Nikopol on Monday.', '2024-11-05'),
]
const [first, second, third] = strikes.map(({ report }) => report.id)
const groups = (decisions: Parameters<typeof mergeAccounts>[1]) =>
  mergeAccounts(strikes, decisions)
    .map(({ accounts }) => accounts.flatMap(({ reportIds }) => reportIds).length)
    .toSorted((one, other) => one - other)

test('decisions go before what is alike', () => {
  if (!first || !second || !third) throw new Error('three strikes are told')
  expect(groups({ together: [], apart: [] })).toEqual([1, 2])
  expect(groups({ together: [], apart: [[first, second]] })).toEqual([1, 1, 1])
  expect(groups({ together: [[first, second, third]], apart: [] })).toEqual([3])
})
