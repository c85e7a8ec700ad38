import { expect, test } from 'vitest'
import { answerDocument } from '../../scripts/accuracy/answer-document'
import { classOfErrors } from '../../scripts/accuracy/class-of-errors'
import { judgeAnswers } from '../../scripts/accuracy/judge-answers'
import { tellReliability } from '../../scripts/accuracy/print-reliability'
import { resample } from '../../scripts/accuracy/resample'
import { gazetteer } from '../geoparse/read'
import { type CorpusDocument, scoreDocument } from './score'

const text = 'Sirens were heard in Kyiv. Ukrainian crews left Zzyqx Hospital; snow fell in Paris.'
const mark = (name: string, lat: number | null, lon: number | null) => ({
  name,
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
  lat,
  lon,
})
/** Annotators who have no demonyms, mark a street, and mean Paris, Texas. */
const document: CorpusDocument = {
  id: 'own',
  text,
  toponyms: [mark('Kyiv', 50.45, 30.52), mark('Zzyqx Hospital', 50.4, 30.5), mark('Paris', 33.66, -95.55)],
}
const answered = answerDocument(document, gazetteer)

test('errors are told apart by class', () => {
  const errors = classOfErrors(document, answered.answers, answered.mentions, [], gazetteer)
  expect(errors.map(({ kind, name, class: what }) => `${kind} ${name}: ${what}`)).toEqual([
    'missed Zzyqx Hospital: facility or street',
    'misplaced Paris: wrong country',
    'spurious Ukrainian: demonym',
  ])
})

test('demonyms are not judged, and each answer is right or wrong', () => {
  const judged = judgeAnswers(document, answered)
  expect(judged.map(({ isRight }) => isRight)).toEqual([true, false])
  const all = tellReliability(judged).reduce((sum, row) => sum + row.all, 0)
  expect(all).toBe(2)
})

test('the interval holds the figure, narrows with documents, and is the same every time', () => {
  const good = scoreDocument(document, answered.answers, ['demonym'])
  const bad = scoreDocument(document, [], [])
  const mix = (count: number) => Array.from({ length: count }, (_, index) => (index % 4 === 0 ? bad : good))
  const few = resample(mix(8), ({ recall }) => recall)
  const many = resample(mix(80), ({ recall }) => recall)
  expect(many.low).toBeLessThan(0.5)
  expect(many.high).toBeGreaterThan(0.5)
  expect(many.high - many.low).toBeLessThan(few.high - few.low)
  expect(resample(mix(8), ({ recall }) => recall)).toEqual(few)
})
