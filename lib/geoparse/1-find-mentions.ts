import { isCyrillic } from '@/lib/text/cyrillic-cases'
import { type Row, toProbability } from './evaluate-trees'
import { isLabel } from './is-label'
import type { Models } from './models'
import { describeSpan } from './recognition-features'
import type { StoryContext } from './story-context'
import { standsAsPlace } from './stands-as-place'
import { isVetoed } from './veto-span'

/** A span taken for a place name, with the share of belief that it is one. */
export type RecognisedSpan = { span: number; probability: number }

const THRESHOLD = {
  any: 0.5,
  plain: 0.2, // for a plain name in a country that the story speaks of
  plainBelief: 0.55, // share of those that were places in the development corpora
  seatBelief: 0.7, // of a seat of power named by its own name
  countryShare: 0.1, // of the story's names, to speak of a country
  letters: 5, // shorter plain names are too often something else
  label: 0.2, // for a name in the place label of a line
  labelBelief: 0.75, // share of those that were places in the development corpora
  war: 0.1, // for a name that stands as a place in a story of war
  warBelief: 0.6, // share of those that are places in the annotated reports
  nearBelief: 0.6, // of a name that is spelt nearly like a place and stands where only a place stands
}

/** Countries whose towns bear the surnames of English texts: there a plain name is as often a person. */
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])

/** Nothing beside the name or in the story speaks against it: no other capital, no person, no common word. */
const isPlain = (row: Row, surface: string): boolean =>
  (row['letters'] ?? 0) >= THRESHOLD.letters &&
  // Of a place, the primary name is the English one; a Cyrillic name never is.
  (row['anyPrimary'] === 1 || isCyrillic(surface)) &&
  row['exact'] === 1 &&
  [
    'startsSentence',
    'zoneTitle',
    'zoneCapitals',
    'capitalsBefore',
    'capitalsAfter',
    'givenName',
    'knownSurname',
    'surname',
    'person',
    'zipf',
    'bestFacility',
    'lowerInStory',
    'titleBefore',
    'roleBefore',
    'month',
    'ownBody',
    'typeOnly',
    'joinedBefore',
    'joinedAfter',
  ].every((against) => !row[against])

/** "Ukraine Pulls Back From Vuhledar": in a headline all words have capitals; a preposition of place before the name makes up for it. */
const isPlainInHeadline = (row: Row): boolean =>
  (row['letters'] ?? 0) >= THRESHOLD.letters &&
  row['zoneTitle'] === 1 &&
  row['strongPreposition'] === 1 &&
  row['anyPrimary'] === 1 &&
  row['exact'] === 1 &&
  !row['zipf'] &&
  !row['month'] &&
  !row['givenName']

const speaksOfCountry = (context: StoryContext, span: number): boolean =>
  context.spans[span]?.hits.some(
    ({ country }) =>
      country !== null &&
      !ENGLISH_SPEAKING.has(country) &&
      (context.countryShares.get(country) ?? 0) >= THRESHOLD.countryShare,
  ) ?? false

/** Not a town that may as well be a speaker's surname. */
const isForeign = (context: StoryContext, span: number): boolean =>
  context.spans[span]?.hits.some(({ country }) => country !== null && !ENGLISH_SPEAKING.has(country)) ?? false

/** "the Kremlin", "the White House": annotators of the corpora disagree on them, a map of a war can't do without. Not "White House aides". */
const isSeat = (context: StoryContext, span: number, row: Row): boolean =>
  !row['capitalsAfter'] &&
  row['the'] === 1 &&
  (context.spans[span]?.hits.some(
    ({ id, kind, match, nameType }) =>
      kind === 'facility' && match === 'exact' && nameType !== 'demonym' && id.startsWith('own:'),
  ) ??
    false)

/** Which of the names found in the text are places here. */
export const findMentions = (context: StoryContext, { learned, span: scorer }: Models): RecognisedSpan[] => {
  const recognised: RecognisedSpan[] = []
  context.spans.forEach(({ isNear, surface }, span) => {
    if (isVetoed(context, span)) return
    if (isNear) {
      recognised.push({ span, probability: THRESHOLD.nearBelief })
      return
    }
    const row = describeSpan(context, span, learned)
    const probability = toProbability(scorer.score(scorer.toValues(row)))
    if (probability >= THRESHOLD.any) recognised.push({ span, probability })
    else if (isSeat(context, span, row)) recognised.push({ span, probability: THRESHOLD.seatBelief })
    else if (probability >= THRESHOLD.label && isLabel(context, span) && isForeign(context, span)) {
      recognised.push({ span, probability: THRESHOLD.labelBelief })
    } else if (
      probability >= THRESHOLD.plain &&
      (isPlain(row, surface) || isPlainInHeadline(row)) &&
      speaksOfCountry(context, span)
    ) {
      recognised.push({ span, probability: THRESHOLD.plainBelief })
    } else if (probability >= THRESHOLD.war && standsAsPlace(context, span, row)) {
      recognised.push({ span, probability: THRESHOLD.warBelief })
    }
  })
  return recognised
}
