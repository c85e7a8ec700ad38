/* The helpers as they were, in English, until every folder is converted. */
import en from '@/data/messages/en.json'
import type { Language } from '@/lib/language'
import { tellChange as change } from './correction-words'
import { formatCount as count } from './format-count'
import { formatDay as day } from './format-day'
import { formatArea as area, formatDistance as distance } from './format-distance'
import { formatSpan as span } from './format-span'
import { nameOfGroup as group } from './group-names'
import { joinNames as join } from './join-names'
import { tellHidden as hidden } from './layer-words'
import { type Words, makeWords } from './make-words'
import { nameEvent as event } from './name-event'
import {
  tellOverlay as overlay,
  tellOverlayDoubts as doubts,
  tellOverlayFeature as feature,
} from './overlay-words'
import { describePlace as place, whereabouts as whereaboutsOf } from './place-words'
import { publisherName as publisher } from './publisher-name'
import * as report from './report-words'

const language: Language = 'en'
export const ENGLISH: Words = makeWords(language, en)
const words = ENGLISH
type Rest<F> = F extends (words: Words, ...rest: infer R) => infer A ? (...rest: R) => A : never
const bind =
  <R extends unknown[], A>(f: (words: Words, ...rest: R) => A) =>
  (...rest: R): A =>
    f(words, ...rest)

export const formatCount: Rest<typeof count> = bind(count)
export const countOf = (n: number, one: string, many = `${one}s`): string =>
  `${count(words, n)} ${n === 1 ? one : many}`
export const formatDay = bind(day)
export const formatSpan = bind(span)
export const formatArea = bind(area)
export const formatDistance = bind(distance)
export const nameOfGroup = bind(group)
export const joinNames = bind(join)
export const tellHidden = bind(hidden)
export const nameEvent = bind(event)
export const tellOverlay = bind(overlay)
export const tellOverlayDoubts = bind(doubts)
export const tellOverlayFeature = bind(feature)
export const describePlace = bind(place)
export const whereabouts = bind(whereaboutsOf)
export const publisherName = bind(publisher)
export const tellChange = bind(change)
export const tellWhen = bind(report.tellWhen)
export const tellExact = bind(report.tellExact)
export const tellCount = bind(report.tellCount)
export const tellDifferences = bind(report.tellDifferences)
export const sideName = bind(report.sideName)
export const sourceName = bind(report.sourceName)
export const tellAccounts = bind(report.tellAccounts)
export const tellOrigins = (n: number): string => words.t('counts.origins', { count: n })
export const EVENT_TYPES = en.eventTypes
export const SUB_EVENT_TYPES = en.subEventTypes
export const STATUSES = en.statuses
export const EXACTNESSES = en.exactnesses
export const KINDS = en.kinds
export const USES = en.uses
export const REASONS = en.reasons
export const DATE_SOURCES = en.dateSources
export const LAYERS = en.layers
export const GROUPINGS = en.groupings
export const POSITION_PROBLEMS = en.positions
export const NO_MGRS = en.positions.noMgrs
export const CORRECTION_TYPES = en.correctionTypes
export const SCOPES = en.correctionScopes
export const OVERLAY_COLOURS = en.overlayColours
export const COUNTED_TYPES: Record<keyof typeof en.eventTypes, [string, string]> = {
  battles: ['battle', 'battles'],
  'explosions-remote-violence': ['explosion or strike', 'explosions or strikes'],
  'violence-against-civilians': ['act against civilians', 'acts against civilians'],
  protests: ['protest', 'protests'],
  riots: ['riot', 'riots'],
  'strategic-developments': ['strategic development', 'strategic developments'],
  other: ['other event', 'other events'],
}
export { TYPE_ROWS, EXACTNESS_ROWS, KIND_ROWS, USE_ROWS } from './legend-rows'
