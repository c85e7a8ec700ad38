import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figures, scoreDocument, type Tally } from '../tests/accuracy/score'
import { answerDocument } from './accuracy/answer-document'
import { checkStories } from './accuracy/check-stories'
import { type AccuracyError, classOfErrors } from './accuracy/class-of-errors'
import { EVALUATION_CORPORA } from './accuracy/evaluation-corpora'
import { type JudgedAnswer, judgeAnswers } from './accuracy/judge-answers'
import { measureReports } from './accuracy/measure-reports'
import { countErrors, printErrors } from './accuracy/print-errors'
import { printFigures, printHeader } from './accuracy/print-figures'
import { printReliability, tellReliability } from './accuracy/print-reliability'
import type { Interval } from './accuracy/resample'
import { openGazetteer } from './geoparse/open-gazetteer'
import { isHeldOut, readCorpus } from './train/corpora'

const USAGE = `npm run accuracy [-- --corpora DIR] [--only NAME,…] [--gold FILE,…] [--final] [--misses] [--json]
Scores the geoparser on the corpora in DIR (or DATELINE_CORPORA; default ../shared/corpora), countries and admin-1 units as areas.
Four fifths of every corpus are for development: the models were trained on them (for honest figures on them: npm run train -- --cross-validate).
--final scores the held-out fifth instead, with 95 % intervals. It is looked at for the final figure only: nothing is tuned on it.
Then the reports on the gold set in tests/accuracy/reports (--only reports: these alone, no corpora needed; --misses lists what is wrong):
the parts that rules were written with, and with --final the one that nobody who writes rules has opened, which is the figure.
--gold scores the reports on annotated files of your own instead (the form is told in tests/accuracy/reports/ANNOTATION.md).`

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: process.env['DATELINE_CORPORA'] ?? '../shared/corpora' },
    only: { type: 'string' },
    gold: { type: 'string' },
    final: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const say = (line: string): void => {
  if (!values.json) console.log(line)
}

const gazetteer = openGazetteer()
const hasCorpora = existsSync(values.corpora) && values.only !== 'reports' && !values.gold
const reports =
  !values.only || values.only.split(',').includes('reports')
    ? measureReports(
        gazetteer,
        { files: values.gold?.split(',') ?? [], isFinal: values.final, listsMisses: values.misses },
        say,
      )
    : undefined
if (!hasCorpora) {
  if (values.json) console.log(JSON.stringify({ reports }, null, 1))
  else if (values.only !== 'reports' && !values.gold) console.log('skipped: no corpora')
  process.exit(0)
}
const results: Record<string, Figures & { interval?: Interval }> = {}
const judged: JudgedAnswer[] = []
const errors: AccuracyError[] = []
let characters = 0
let spent = 0 // ms
say(
  values.final
    ? 'held-out documents; nothing was trained on them'
    : 'development documents; the models were trained on them (--help tells how to see others)',
)
printHeader(say, values.final)
for (const { name, dropUses } of EVALUATION_CORPORA) {
  if (values.only && !values.only.split(',').includes(name)) continue
  const documents = readCorpus(values.corpora, name)?.documents.filter(
    (document) => isHeldOut(document) === values.final,
  )
  if (!documents?.length) continue
  const tallies = documents.map((document): Tally => {
    const started = performance.now()
    const answered = answerDocument(document, gazetteer)
    spent += performance.now() - started
    characters += document.text.length
    // Dispatches of the Civil War say nothing of how sure one may be about today's news.
    if (name !== 'wotr-test') judged.push(...judgeAnswers(document, answered))
    errors.push(...classOfErrors(document, answered.answers, answered.mentions, dropUses, gazetteer))
    return scoreDocument(document, answered.answers, dropUses)
  })
  results[name] = printFigures(name, tallies, say, values.final)
}
printReliability(judged, say)
printErrors(errors, say)
const stories = join(values.corpora, '../stories')
const check = existsSync(stories) ? checkStories(stories, gazetteer) : null
if (check)
  say(
    `\nstories: ${check.names} names, ${check.faults.length} faults${check.faults.map((fault) => `\n  ${fault}`).join('')}`,
  )
say(
  `\n${characters.toLocaleString('en')} characters at ${Math.round((1000 * characters) / spent).toLocaleString('en')} a second`,
)
if (values.json)
  console.log(
    JSON.stringify(
      {
        part: values.final ? 'held out' : 'development',
        corpora: results,
        reliability: tellReliability(judged),
        errors: countErrors(errors),
        stories: check,
        ...(reports && { reports }),
      },
      null,
      1,
    ),
  )
