import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ToldSlide } from '@/lib/briefing/told-slide'
import { type Briefing, type BriefingBody, slideSchema } from '@/lib/domain/briefing'
import { deckSchema, madeBriefingSchema } from '@/lib/http/briefing-responses'
import { tellSlide } from '@/components/briefing/tell/tell-slide'
import { makeWords } from '@/components/words/make-words'
import messages from '@/data/messages/en.json'
import { hostileStory } from './hostile-story'
import type { InteropContext } from './interop-check'

export interface TakenBriefing {
  file: string
  /** What it must say, slide by slide. */
  slides: ToldSlide[]
}

const days = { from: '2024-11-01', to: '2024-11-20' } // the demo stories and the hostile one

// As they are written: they are compiled for the app alone.
const words = makeWords('en', messages)

let made: Promise<Briefing> | null = null

/** A briefing of the demo stories as a file, with a slide of words that wish their readers ill. */
export const takeBriefing = async (
  { url, folder }: InteropContext,
  format: 'pdf' | 'pptx',
): Promise<TakenBriefing> => {
  const { id } = await (made ??= makeBriefing(url))
  const deck = deckSchema.parse(await ask(`${url}/api/briefings/${id}`))
  const answer = await fetch(`${url}/api/briefings/${id}/${format}`)
  if (!answer.ok) throw new Error(`${format} answered ${answer.status}: ${await answer.text()}`)
  const file = path.join(folder, `briefing.${format}`)
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const slides = deck.briefing.slides.map((slide) =>
    tellSlide(words, slide, (slide.content && deck.contents[slide.content]) ?? null),
  )
  return { file, slides }
}

const ask = async (url: string, method = 'GET', body?: object): Promise<unknown> => {
  const answer = await fetch(url, {
    method,
    headers: { origin: new URL(url).origin, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return await answer.json()
}

const makeBriefing = async (url: string): Promise<Briefing> => {
  const wish = { template: 'weekly', days, author: 'Олена' }
  const { briefing } = madeBriefingSchema.parse(await ask(`${url}/api/briefings`, 'POST', wish))
  const { id, revision, title, template, slides } = briefing
  const body: BriefingBody = { title, template, slides: [...slides, ...ownSlides(slides)] }
  await ask(`${url}/api/briefings/${id}`, 'PUT', { revision, body })
  return briefing
}

const ownSlides = (slides: BriefingBody['slides']): BriefingBody['slides'] => {
  const [first] = slides
  if (!first) return []
  const text = `${hostileStory.publisher} <script>alert(1)</script> ${'Довге речення про одне місто. '.repeat(60)}`
  return [
    {
      ...first,
      id: slideSchema.shape.id.parse('own1'),
      kind: 'text',
      title: hostileStory.title,
      text,
      notes: 'Нотатки',
      source: null,
      content: null,
    },
  ]
}
