import {
  type inferParserType,
  createLoader,
  createParser,
  createSerializer,
  parseAsStringLiteral,
} from 'nuqs/server'
import { z } from 'zod'
import {
  daySchema,
  eventIdSchema,
  eventTypes,
  exactnesses,
  groupings,
  mentionIdSchema,
  mentionUses,
  placeIdSchema,
  placeKinds,
  reportStatuses,
  storyIdSchema,
} from '@/lib/domain'
import { parseAsCamera } from './camera'
import { parseAsSome, parseAsTexts } from './parse-as-list'
import { parseAsOverlays } from './parse-as-overlays'
import { parseAsSchema } from './parse-as-schema'
import { parseAsSpan } from './parse-as-span'

const spanSchema = z.string().regex(/^\d{1,9}-\d{1,9}$/)
const selectionSchema = z.union([placeIdSchema, mentionIdSchema, eventIdSchema])

/** What is shown when a view says nothing else: an adjective is not a place where something is. */
export const usesByDefault = mentionUses.filter((use) => use !== 'demonym')

/** What happened and is no conflict event is not shown unless asked for. */
export const typesByDefault = eventTypes.filter((type) => type !== 'other')

/** What of the map can be put away: hatched areas, movements, extents of vague words, names beside marks. */
export const hideables = ['regions', 'movement', 'uncertainty', 'names'] as const
export type Hideable = (typeof hideables)[number]

const LIMITS = {
  text: 200, //        longest search, in UTF-16 code units
  publishers: 100, //  most publishers in one link
  publisher: 200, //   longest name of a publisher
  names: 100, //       most actors or sources in one link
  name: 200, //        longest name of one
}

const parseAsSearch = createParser<string>({
  parse: (text) => text.trim().slice(0, LIMITS.text).trim() || null,
  serialize: (text) => text,
})

/** The whole state of a screen as the address carries it. Every field is null by default, and a default is not written. */
export const viewParsers = {
  // What is selected from the data: names as in the query of the API.
  q: parseAsSearch,
  from: parseAsSchema(daySchema),
  to: parseAsSchema(daySchema),
  undated: parseAsStringLiteral(['only']),
  kinds: parseAsSome(placeKinds, placeKinds),
  uses: parseAsSome(mentionUses, usesByDefault),
  publishers: parseAsTexts({ texts: LIMITS.publishers, length: LIMITS.publisher }),
  story: parseAsSchema(storyIdSchema),
  types: parseAsSome(eventTypes, typesByDefault),
  statuses: parseAsSome(reportStatuses, reportStatuses),
  exactness: parseAsSome(exactnesses, exactnesses),
  actors: parseAsTexts({ texts: LIMITS.names, length: LIMITS.name }),
  sources: parseAsTexts({ texts: LIMITS.names, length: LIMITS.name }),

  // What is looked at.
  map: parseAsCamera,
  /** What the marks are: reports of what happened, or (by default they are not) every place that is named. */
  layer: parseAsStringLiteral(['places']),
  /** What is drawn on the map and was put away. */
  hide: parseAsSome(hideables),
  /** The reader's own layers that are drawn; absent for those shown by default. */
  overlays: parseAsOverlays,
  /** The mark or sentence that is selected. */
  sel: parseAsSchema(selectionSchema),
  /** On the page of a story: the words that were led to, as `start-end` in its text. */
  at: parseAsSchema(spanSchema),
  /** The span before, A; the days of the view are B. */
  compare: parseAsSpan,
  /** The days that the axis of the timeline keeps to. */
  zoom: parseAsSpan,
  /** The place whose sentences the list keeps to while one of them is selected. */
  place: parseAsSchema(placeIdSchema),

  // How the screen is set up.
  /** By what the list is grouped; by default one row follows the other. */
  group: parseAsStringLiteral(groupings),
  theme: parseAsStringLiteral(['light', 'dark']),
  tray: parseAsStringLiteral(['not-placed']),
  fold: parseAsSome(['filters', 'list']),
  sheet: parseAsStringLiteral(['low', 'full']),
}
export type View = inferParserType<typeof viewParsers>

/** The view of an address; whatever is wrong in it counts as absent. */
export const readView = createLoader(viewParsers)

/** `/path?…` with the view's query; the path alone when everything is as by default. */
export const writeView = createSerializer(viewParsers)
