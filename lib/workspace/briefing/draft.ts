import { createHash, randomBytes } from 'node:crypto'
import { makeSlide } from '@/lib/briefing/edit/make-slide'
import { draftSources } from '@/lib/briefing/draft-sources'
import { rankPlaces } from '@/lib/briefing/rank-places'
import { saysSomething } from '@/lib/briefing/says-something'
import { type Result, fail, ok } from '@/lib/domain'
import {
  type Briefing,
  type BriefingBody,
  type ContentHash,
  type Slide,
  type SlideSource,
  briefingIdSchema,
  slideSchema,
} from '@/lib/domain/briefing'
import type { BriefingRequest } from '@/lib/domain/briefing-request'
import type { PlaceRank } from '@/lib/domain/slide-content'
import { writeView } from '@/lib/link'
import { LINK_VERSION, closeLink, openLink } from '@/lib/link/link-version'
import { makeShareCode } from '@/lib/link/share-code'
import { type Store, getPlace } from '@/lib/store'
import { getBriefing } from '@/lib/store/get-briefing'
import { createBriefing } from '@/lib/store/save-briefing'
import { keepContent } from '@/lib/store/slide-contents'
import { type ContentMaker, createContentMaker, hashContent } from './make-content'
import { type SettledDays, settleDays } from './settle-days'

/** `title`: what a briefing is called that the request gives no name. */
export interface DraftTask {
  request: BriefingRequest
  title: string
}
export type DraftProblem = 'place-not-found' | 'nothing-dated'

/** Drafts a briefing from today's archive and keeps it. `now`: an instant, noted and nothing else: the same data gives the same slides. */
export const draft = async (
  store: Store,
  { request, title }: DraftTask,
  now: string,
): Promise<Result<Briefing, DraftProblem>> => {
  const span = await settleDays(store, request)
  if (!span) return fail('nothing-dated')
  const place = request.placeId ? await getPlace(store, request.placeId) : null
  if (request.placeId && !place) return fail('place-not-found')
  const slides = await draftSlides(store, {
    request,
    span,
    place: place && { placeId: place.id, name: place.name },
    now,
  })
  const body: BriefingBody = { title: request.title ?? title, template: request.template, slides }
  const id = briefingIdSchema.parse(makeShareCode(randomBytes))
  await createBriefing(store, { ...body, id, author: request.author, created: now })
  const made = await getBriefing(store, id)
  if (!made) throw new Error('A briefing that was just made is not there')
  return ok(made)
}

interface Drafting {
  request: BriefingRequest
  span: SettledDays
  place: Pick<PlaceRank, 'placeId' | 'name'> | null
  now: string
}

const draftSlides = async (
  store: Store,
  { request: { view, template }, span: { days, before, beyond }, place, now }: Drafting,
): Promise<Slide[]> => {
  const maker = createContentMaker(store)
  const base = openLink(closeLink(view))
  if (!base.ok) throw new Error('A link of this very version can not be opened')
  const linkOf = (compare: SettledDays['before'] | null) => ({
    version: LINK_VERSION,
    query: writeView('', {
      ...base.value,
      layer: null,
      undated: null,
      map: null,
      sel: null,
      place: null,
      zoom: null,
      ...days,
      compare,
    }).replace(/^\?/, ''),
  })
  const [link, compared] = [linkOf(null), linkOf(before)]
  const ranks = await rank(maker, { link: compared, placeId: place?.placeId ?? null, beyond })
  const ofPlace = place && {
    ...(ranks.find(({ placeId }) => placeId === place.placeId) ?? emptyRank),
    ...place,
  }
  const sources = draftSources({
    template,
    link,
    compared,
    beyond,
    place: ofPlace,
    ranks: place ? [] : ranks,
  })
  const slides: Slide[] = []
  for (const source of sources) {
    const content = await maker.make(source)
    if (!saysSomething(content)) continue
    const hash = hashContent(content)
    await keepContent(store, hash, content, now)
    slides.push(toSlide(source, hash, slides.length))
  }
  return slides
}

const emptyRank = { score: 0, reports: 0, origins: 0, killed: 0, changes: 0 }

const rank = async (
  maker: ContentMaker,
  selected: Pick<SlideSource, 'link' | 'placeId' | 'beyond'>,
): Promise<PlaceRank[]> => {
  const source: SlideSource = { kind: 'changes', days: 'told', rank: null, ...selected }
  return rankPlaces((await maker.told(source)).found, (await maker.changes(source)).found)
}

/** Its id is of what it shows and where it stands, so that the same draft has the same ids. */
const toSlide = (source: SlideSource, content: ContentHash, position: number): Slide => {
  const id = createHash('sha256').update(`${position} ${content}`).digest('hex').slice(0, 10)
  return makeSlide(slideSchema.shape.id.parse(id), source.kind, { source, content })
}
