import { cuesBeside } from './cues-beside'
import { type Learned, learned as learnedByDefault, lexicon } from './lexicon'
import type { NameSigns } from './name-signs'
import { rankHits } from './rank-hits'
import type { Word } from './read-words'
import type { StoryContext } from './story-context'

/** Body or team words close after a name, by what they say about the place in it. */
const bodyClass = (lower: string): number => {
  if (lexicon.detachedBodies.has(lower)) return 2
  if (lexicon.teams.has(lower)) return 3
  if (lexicon.localBodies.has(lower)) return 1
  return 0
}

const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital' || word?.shape === 'capitals'

const bare = (word: Word | undefined): string => (word ? word.lower.replace(/[.’']/g, '') : '')

const RUN_REACH = 40 // words on either side in a run of capitals: a longer run is a list, and must not cost its square
const APPOSITION_REACH = 5 // words after a comma: "Vuhledar, a coal-mining town"

const flag = (value: boolean | undefined): number => (value ? 1 : 0)

/**
 * What the recogniser is told of a span, by name. Numbers only: flags are 0 or 1, the rest counts, shares or orders of magnitude.
 * The model in data/lexicon is trained on these names: a change here needs `npm run train`.
 */
export const describeSpan = (
  context: StoryContext,
  index: number,
  learned: Learned = learnedByDefault,
): Record<string, number> => {
  const { words, spans, runs, runOf, spanOf, persons } = context
  const span = spans[index]
  if (!span) return {}
  const first = words[span.first]
  const lastWord = words[span.last]?.text === '.' ? words[span.last - 1] : words[span.last]
  const ranked = rankHits(span.hits)
  const best = ranked.hits[0]
  if (!first || !lastWord || !best) return {}

  const sameSentence = (word: Word | undefined): Word | undefined =>
    word && word.sentence === first.sentence ? word : undefined
  const before = sameSentence(words[span.first - 1])
  const before2 = sameSentence(words[span.first - 2])
  const rawAfter = sameSentence(words[span.last + 1])
  const isPossessive = rawAfter ? /^['’‘`]s$|^['’]$/.test(rawAfter.lower) : false
  const at = span.last + (isPossessive ? 2 : 1)
  const after = sameSentence(words[at])
  const after2 = sameSentence(words[at + 1])
  const after3 = sameSentence(words[at + 2])
  const joinedAfter = rawAfter && !lastWord.spaceAfter && /^[-‑–/]$/.test(rawAfter.text)
  const joinedBefore = before && !before.spaceAfter && /^[-‑–/]$/.test(before.text)

  const run = runs[runOf[span.first] ?? -1]
  const runFirst = run ? Math.max(run.first, span.first - RUN_REACH) : span.first
  const runLast = run ? Math.max(Math.min(run.last, span.last + RUN_REACH), span.last) : span.last
  let capitalsAfter = 0
  let body = 0
  let bodyDistance = 0
  for (let word = span.last + 1; word <= runLast && word < span.last + 8; word++) {
    const candidate = words[word]
    if (!candidate || candidate.shape === 'mark') continue
    capitalsAfter++
    const found = bodyClass(candidate.lower)
    if (found > 0) {
      body = found
      bodyDistance = capitalsAfter
    }
  }
  let capitalsBefore = 0
  let bodyBefore = 0
  let unknownBefore = 0
  let givenInRun = 0
  for (let word = runFirst; word <= runLast; word++) {
    if (word >= span.first && word <= span.last) continue
    const candidate = words[word]
    if (!candidate || candidate.shape === 'mark') continue
    if (word < span.first) {
      capitalsBefore++
      bodyBefore = Math.max(bodyBefore, bodyClass(candidate.lower))
      if ((spanOf[word] ?? -1) < 0 && !lexicon.zipf.has(candidate.lower)) unknownBefore++
    }
    if (lexicon.givenNames.has(candidate.lower)) givenInRun = 1
  }

  const signs = context.signs[index]
  const ofName = context.signsByKey.get(span.key)
  if (!signs || !ofName) return {}
  const elsewhere = (sign: keyof NameSigns): number => flag(ofName[sign] > signs[sign])
  const singleWord = span.first === span.last || words[span.last]?.text === '.'
  const zipfs = span.key.split(' ').map((word) => lexicon.zipf.get(word) ?? 0)
  const countryShare = best.country ? (context.countryShares.get(best.country) ?? 0) : 0
  let anyShare = 0
  let anyAdmin1Share = 0
  for (const hit of span.hits) {
    if (hit.country) anyShare = Math.max(anyShare, context.countryShares.get(hit.country) ?? 0)
    if (hit.admin1Code)
      anyAdmin1Share = Math.max(anyAdmin1Share, context.admin1Shares.get(hit.admin1Code) ?? 0)
  }
  const neighbourBefore = spanOf[span.first - (before?.text === ',' || before?.lower === 'and' ? 2 : 1)] ?? -1
  const container = context.containerOf[index] ?? -1
  const isContainer = index > 0 && context.containerOf[index - 1] === index
  const afterLower = bare(after)
  const beforeLower = bare(before)
  const before2Lower = bare(before2)
  const directionWord = lexicon.compass.has(beforeLower)
  const prepositionAt = directionWord || lexicon.determiners.has(beforeLower) ? before2Lower : beforeLower
  const surname = persons.surnames.get(lastWord.lower) ?? 0
  const cues = cuesBeside(words, span)
  let apposition = 0
  if (after?.text === ',') {
    for (let word = at + 1; word <= at + APPOSITION_REACH; word++) {
      const candidate = sameSentence(words[word])
      if (!candidate || candidate.shape === 'mark') break
      if (candidate.shape === 'lower' && lexicon.typeBefore.has(candidate.lower)) apposition = 1
    }
  }

  return {
    words: span.last - span.first + 1,
    letters: span.key.length,
    cueBefore: learned.before.get(cues.before) ?? 0,
    cueFarBefore: learned.farBefore.get(cues.farBefore) ?? 0,
    cueAfter: learned.after.get(cues.after) ?? 0,
    apposition,
    knownSurname: flag(learned.surnames.has(lastWord.lower)),
    prominence: ranked.prominences[0] ?? 0,
    secondProminence: Math.max(0, ranked.prominences[1] ?? 0),
    hits: span.hits.length,
    bestCountry: flag(best.kind === 'country'),
    bestAdmin1: flag(best.kind === 'admin1'),
    bestAdmin2: flag(best.kind === 'admin2'),
    bestSettlement: flag(best.kind === 'settlement'),
    bestCurated: flag(best.kind === 'region' || best.kind === 'water' || best.kind === 'terrain'),
    bestFacility: flag(best.kind === 'facility'),
    bestPrimary: flag(best.nameType === 'primary'),
    bestAlternate: flag(best.nameType === 'alternate' || best.nameType === 'historic'),
    bestAbbreviation: flag(best.nameType === 'abbreviation'),
    demonym: flag(best.nameType === 'demonym'),
    exact: flag(best.match === 'exact'),
    anyPrimary: flag(span.hits.some((hit) => hit.nameType === 'primary')),
    zipf: Math.max(...zipfs),
    zipfLeast: Math.min(...zipfs),
    lowerInStory: flag(singleWord && context.lowerWords.has(lastWord.lower)),
    givenName: flag(lexicon.givenNames.has(first.lower)),
    month: flag(singleWord && (lexicon.months.has(first.lower) || lexicon.weekdays.has(first.lower))),
    title: flag(singleWord && lexicon.titles.has(first.lower)),
    ownBody: bodyClass(lastWord.lower),
    compassOnly: flag(singleWord && lexicon.compass.has(first.lower)),
    typeOnly: flag(singleWord && (lexicon.typeAfter.has(first.lower) || lexicon.typeBefore.has(first.lower))),
    acronym: flag(singleWord && lexicon.acronyms.has(first.text)),
    capitals: flag(first.shape === 'capitals'),
    capitalsFolded: flag(first.shape === 'capitals' && first.zone === 'prose' && best.match === 'folded'),
    caseless: flag(first.shape === 'caseless'),
    zoneTitle: flag(first.zone === 'title-case'),
    zoneCapitals: flag(first.zone === 'capitals'),
    startsSentence: flag(first.startsSentence),
    nearTextStart: flag(span.first < 4),

    strongPreposition: flag(lexicon.strongPrepositions.has(prepositionAt)),
    preposition: flag(lexicon.placePrepositions.has(prepositionAt)),
    of: flag(prepositionAt === 'of'),
    by: flag(prepositionAt === 'by' || prepositionAt === 'with' || prepositionAt === 'for'),
    determiner: flag(lexicon.determiners.has(beforeLower)),
    the: flag(beforeLower === 'the'),
    compass: flag(directionWord),
    typeBefore: flag(
      lexicon.typeBefore.has(beforeLower) || (beforeLower === 'of' && lexicon.typeBefore.has(before2Lower)),
    ),
    titleBefore: flag(
      lexicon.titles.has(beforeLower) || (before?.text === '.' && lexicon.titles.has(before2Lower)),
    ),
    roleBefore: flag(lexicon.roles.has(beforeLower)),
    givenBefore: flag(isCapital(before) && lexicon.givenNames.has(beforeLower)),
    capitalBefore: flag(isCapital(before) && !before?.startsSentence),
    unknownBefore,
    initialBefore: flag(before?.text === '.' && before2?.text.length === 1 && isCapital(before2)),
    commaBefore: flag(before?.text === ','),
    andBefore: flag(beforeLower === 'and' || beforeLower === 'or'),
    parenBefore: flag(before?.text === '('),
    quoteBefore: flag(!!before && /["“‘'«]/.test(before.text)),
    numberBefore: flag(before?.shape === 'number'),
    hashBefore: flag(before?.text === '#'),
    atBefore: flag(before?.text === '@'),
    joinedBefore: flag(joinedBefore),
    placeBefore: flag(neighbourBefore >= 0),
    touchesBefore: flag(
      index > 0 && spans[index - 1]?.last === span.first - 1 && before?.shape === 'capital',
    ),
    touchesAfter: flag(spans[index + 1]?.first === span.last + 1 && container < 0),

    possessive: flag(isPossessive),
    commaAfter: flag(after?.text === ','),
    stopAfter: flag(!after || after.text === '.'),
    colonAfter: flag(
      after?.text === ':' || after?.text === '—' || after?.text === '–' || after?.text === '--',
    ),
    parenAfter: flag(after?.text === ')' || after?.text === '('),
    andAfter: flag(afterLower === 'and' || afterLower === 'or'),
    numberAfter: flag(after?.shape === 'number'),
    sayingAfter: flag(lexicon.saying.has(afterLower)),
    lowerAfter: flag(after?.shape === 'lower'),
    prepositionAfter: flag(
      after?.shape === 'lower' && (lexicon.placePrepositions.has(afterLower) || afterLower === 'on'),
    ),
    capitalAfter: flag(isCapital(after)),
    givenAfter: flag(isCapital(after) && lexicon.givenNames.has(afterLower)),
    typeAfterLower: flag(after?.shape === 'lower' && lexicon.typeAfter.has(afterLower)),
    typeAfterCapital: flag(isCapital(after) && lexicon.typeAfter.has(afterLower)),
    titleAfter: flag(lexicon.titles.has(afterLower)),
    bodyAfterLower: flag(after?.shape === 'lower' && bodyClass(afterLower) > 0),
    joinedAfter: flag(joinedAfter),
    joinedBased: flag(joinedAfter && lexicon.based.has(bare(words[span.last + 2]))),
    joinedCapital: flag(joinedAfter && isCapital(words[span.last + 2])),
    ageAfter: flag(after?.text === ',' && after2?.shape === 'number' && after3?.text === ','),
    placeAfter: flag((spanOf[after?.text === ',' || afterLower === 'and' ? at + 1 : at] ?? -1) >= 0),

    capitalsBefore,
    capitalsAfter,
    body,
    bodyDistance,
    bodyBefore,
    givenInRun,
    person: persons.strength[span.first] ?? 0,
    surname,
    surnameAlone: flag(surname > 0 && capitalsBefore === 0 && capitalsAfter === 0),

    contained: flag(container >= 0),
    isContainer: flag(isContainer),
    sameNames: Math.min(ofName.spans, 6),
    strongElsewhere: elsewhere('preposition'),
    containedElsewhere: elsewhere('contained'),
    personElsewhere: elsewhere('person'),
    detachedElsewhere: elsewhere('detached'),
    freeElsewhere: flag(ofName.spans - ofName.detached > 1 - signs.detached),
    countryShare,
    anyShare,
    anyAdmin1Share,
  }
}
