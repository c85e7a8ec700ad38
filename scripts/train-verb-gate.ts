import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '@/lib/pipeline'
import { meaningOfVerb, VERB_MEANING_SIZE } from '@/lib/reports/meaning'
import { readTokens } from '@/lib/reports/read-tokens'
import { readVerbGroups } from '@/lib/reports/read-verb-groups'
import type { GoldEntry } from './accuracy/gold-report'
import { findWord } from './accuracy/match-reports'
import { openGazetteer } from './geoparse/open-gazetteer'
import { learnedTexts } from './train/learned-texts'
import { type LinearSample, trainLinear } from './train/train-linear'

const USAGE = `npm run train:verbs [-- --gold FILE,…]
Trains which verbs may tell an event at all, by what they and the words around them mean, and writes data/lexicon/verb-gate.json. Run it before
npm run train:reports. It learns from the annotated texts of tests/accuracy/reports (never from the unseen part) and from annotated files of your own.`

const KEPT = 0.93 // share of the verbs of events that pass
const LINEAR = { pull: 0.3, smallest: 0 }

const { values } = parseArgs({
  options: { gold: { type: 'string' }, help: { type: 'boolean', default: false } },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const files = values.gold?.split(',') ?? []
const missing = files.find((file) => !existsSync(file))
if (missing) {
  console.error(`There is no file ${missing} with annotated reports.`)
  process.exit(2)
}
const gazetteer = openGazetteer()

const samplesOf = ({ id, text, date, reports }: GoldEntry): LinearSample[] => {
  const told = reports.flatMap(({ trigger, otherTriggers = [], again = [] }) =>
    [trigger, ...otherTriggers, ...again].map((word) => findWord(text, word)),
  )
  const meta = { publishedAt: date, datePrecision: 'day', dateSource: 'meta' } as const
  return readDocument({ text, format: 'text', input: id, meta }, gazetteer).flatMap(({ reading, offset }) =>
    readTokens(reading).flatMap((sentence) =>
      readVerbGroups(sentence.tokens).map(({ at }) => {
        const token = sentence.tokens[at]
        const [start, end] = [(token?.start ?? 0) + offset, (token?.end ?? 0) + offset]
        const signs = new Map<string, number>()
        meaningOfVerb(sentence, at).forEach((value, k) => signs.set(`${k}`, value))
        return {
          signs,
          label: told.some((span) => span.start < end && start < span.end) ? (1 as const) : (0 as const),
          weight: 1,
        }
      }),
    ),
  )
}

const entries = learnedTexts(files).flatMap((set) => set.entries)
const samples = entries.flatMap(samplesOf)
const weights = trainLinear(samples, LINEAR)
const bias = weights[''] ?? 0
const row = Array.from({ length: VERB_MEANING_SIZE }, (_, k) => weights[`${k}`] ?? 0)
const scores = samples.map(({ signs, label }) => ({
  label,
  score: row.reduce((sum, weight, k) => sum + weight * (signs.get(`${k}`) ?? 0), bias),
}))
const ofEvents = scores.flatMap(({ label, score }) => (label ? score : [])).sort((a, b) => a - b)
const least = Number((ofEvents[Math.floor(ofEvents.length * (1 - KEPT))] ?? 0).toFixed(3))
const passed = scores.filter(({ score }) => score >= least).length
writeFileSync(
  'data/lexicon/verb-gate.json',
  `${JSON.stringify({
    about: 'Which verbs may tell an event, by their meaning. Made by npm run train:verbs.',
    weights: row,
    bias,
    least,
  })}\n`,
)
console.log(
  `${samples.length} verbs, ${ofEvents.length} of events; ${passed} pass from ${least} on, with ${Math.round(KEPT * 100)} % of those of events`,
)
