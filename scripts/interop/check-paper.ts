import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import { type TakenBriefing, takeBriefing } from './take-briefing'
import type { InteropCheck, InteropContext } from './interop-check'
import { runProgram } from './run-program'

const poppler = (command: string): InteropCheck['needs'][number] => ({ command, debian: 'poppler-utils' })

/** Text of each page, as one line. */
const readPages = async (file: string): Promise<string[]> => {
  const { code, output, complaints } = await runProgram('pdftotext', ['-enc', 'UTF-8', file, '-'])
  if (code !== 0) throw new Error(`pdftotext ended with ${code}: ${complaints}`)
  return output.split('\f').slice(0, -1).map(squeeze)
}

const squeeze = (text: string): string => text.replace(/\s+/g, '')

/** What a slide must still say wherever it is read. */
const partsOf = ({ title, text, sourceLine, rows, status }: ToldSlide): string[] => [
  title,
  ...(text ? [text] : []),
  sourceLine,
  ...(status ? [status.words] : []),
  ...rows.flatMap(({ head, sentence }) => [head, sentence ?? '']),
]

/** Each slide has a page after that of the slide before, with its title and its sources; whatever it says stands there or on the pages that follow. */
const faultsOf = (pages: readonly string[], { slides }: TakenBriefing): string[] => {
  let next = 0
  return slides.flatMap((told) => {
    const { title, sourceLine } = told
    const at = pages.findIndex(
      (page, index) => index >= next && page.includes(squeeze(title)) && page.includes(squeeze(sourceLine)),
    )
    if (at < 0) return [`no page after ${next} has ${JSON.stringify(title)} and its sources`]
    next = at + 1
    const rest = pages.slice(at).join('')
    const lost = partsOf(told).filter((part) => !rest.includes(squeeze(part)))
    return lost.map((part) => `after page ${next} nothing reads ${JSON.stringify(part)}`)
  })
}

const checkText: InteropCheck = {
  name: 'poppler-pdf-text',
  needs: [poppler('pdftotext')],
  run: async (context) => {
    const taken = await takeBriefing(context, 'pdf')
    const pages = await readPages(taken.file)
    const cyrillic = pages.some((page) => page.includes('Вісник')) ? [] : ['no page reads Вісник']
    return [...faultsOf(pages, taken), ...cyrillic]
  },
}

const checkPages: InteropCheck = {
  name: 'poppler-pdf-pages',
  needs: [poppler('pdftoppm'), poppler('pdfinfo')],
  run: async (context) => {
    const { file } = await takeBriefing(context, 'pdf')
    const told = await runProgram('pdfinfo', [file])
    const wanted = Number(/^Pages:\s+(\d+)$/m.exec(told.output)?.[1])
    const { code, complaints } = await runProgram('pdftoppm', ['-r', '40', '-png', file, `${file}-page`])
    const drawn = readdirSync(context.folder).filter((name) => name.startsWith(`${path.basename(file)}-page`))
    return [
      ...(code === 0 && complaints === '' ? [] : [`pdftoppm ended with ${code}: ${complaints}`]),
      ...(drawn.length === wanted ? [] : [`${drawn.length} of ${wanted} pages were drawn`]),
      ...(told.output.includes('Tagged:          yes') ? [] : ['it is not tagged']),
      ...(told.output.includes('JavaScript:      no') ? [] : ['it has scripts']),
    ]
  },
}

const toPdf = async ({ folder }: InteropContext, file: string): Promise<string> => {
  const profile = pathToFileURL(path.join(folder, 'office')).href
  const out = path.join(folder, 'slides')
  const { code, output, complaints } = await runProgram('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    out,
    file,
  ])
  if (code !== 0) throw new Error(`soffice ended with ${code}: ${complaints || output}`)
  return path.join(out, `${path.basename(file, '.pptx')}.pdf`)
}

/** Of a word on its page, in pt. */
interface WordBox {
  left: number
  top: number
  right: number
  bottom: number
  text: string
}

const wordPattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g
const least = { wide: 1, high: 3 } // pt by which words lap over each other before it is seen

/** Words that stand on each other, or beyond the page. */
const listLaps = async (file: string): Promise<string[]> => {
  const { code, output, complaints } = await runProgram('pdftotext', ['-bbox', file, '-'])
  if (code !== 0) throw new Error(`pdftotext ended with ${code}: ${complaints}`)
  return output
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const width = Number(/width="([\d.]+)"/.exec(page)?.[1])
      const words = [...page.matchAll(wordPattern)].map(([, left, top, right, bottom, text]): WordBox => {
        const [x, y, right_, bottom_] = [left, top, right, bottom].map(Number)
        return { left: x ?? 0, top: y ?? 0, right: right_ ?? 0, bottom: bottom_ ?? 0, text: text ?? '' }
      })
      const lapping = words.flatMap((one, at) =>
        words.slice(at + 1).flatMap((other) => (isOver(one, other) ? [`${one.text} and ${other.text}`] : [])),
      )
      const beyond = words.filter(({ right }) => right > width).map(({ text }) => `${text} and the edge`)
      return [...lapping, ...beyond].map((pair) => `on page ${index + 1} lap over: ${pair}`)
    })
}

const isOver = (one: WordBox, other: WordBox): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > least.wide &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > least.high

const liberation = '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf' // as wide as the slides' own

const checkSlides: InteropCheck = {
  name: 'libreoffice-pptx',
  needs: [
    { command: 'loimpress', debian: 'libreoffice-impress' },
    { command: liberation, debian: 'fonts-liberation' },
    poppler('pdftotext'),
  ],
  run: async (context) => {
    const [taken, paper] = [await takeBriefing(context, 'pptx'), await takeBriefing(context, 'pdf')]
    const converted = await toPdf(context, taken.file)
    const pages = await readPages(converted)
    const wanted = (await readPages(paper.file)).length
    return [
      ...(pages.length === wanted ? [] : [`${pages.length} slides were read, ${wanted} are there`]),
      ...faultsOf(pages, taken),
      ...(await listLaps(converted)),
    ]
  },
}

/** A briefing that is taken away, read by the programs of others. */
export const paperChecks: readonly InteropCheck[] = [checkText, checkPages, checkSlides]
