import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Gazetteer } from '@/lib/gazetteer'
import { getSettings } from '@/lib/settings'
import { answerLine } from './geoparse/answer-line'
import { openGazetteer } from './geoparse/open-gazetteer'
import { problemOf } from './geoparse/problem-of'
import { write } from './geoparse/write'

const USAGE = `npm run -s geoparse -- --jsonl [FILE]   one {"id","text","date"?} a line in (standard input or FILE), one answer a line out
npm run -s geoparse -- FILE…            a GeoJSON FeatureCollection of the place names in text, Markdown or HTML files
Exit code 1 when a line or file could not be read (named on standard error; the others are answered), 2 for wrong arguments.`

const answerLines = async (file: string | undefined, gazetteer: Gazetteer): Promise<boolean> => {
  const input = file ? createReadStream(file) : process.stdin
  let number = 0
  let allRead = true
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    try {
      await write(`${answerLine(line, gazetteer)}\n`)
    } catch (error) {
      allRead = false
      console.error(`line ${number}: ${problemOf(error)}`)
    }
  }
  return allRead
}

const readArguments = () => {
  try {
    return parseArgs({
      options: { jsonl: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
  } catch (error) {
    console.error(`${problemOf(error)}\n${USAGE}`)
    process.exit(2)
  }
}

const { values, positionals } = readArguments()
if (values.help) {
  console.log(USAGE)
} else if (!values.jsonl && positionals.length === 0) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  // A reader that closes early (`| head`) ends the work.
  process.stdout.on('error', () => process.exit(0))
  try {
    const gazetteer = openGazetteer(getSettings().dataFolder)
    // The readers of files load an HTML parser: only when files are asked for.
    const allRead = values.jsonl
      ? await answerLines(positionals[0], gazetteer)
      : await (await import('./geoparse/answer-files')).answerFiles(positionals, gazetteer)
    process.exitCode = allRead ? 0 : 1
  } catch (error) {
    console.error(problemOf(error))
    process.exitCode = 1
  }
}
