import { type EventType, type SubEventType, subEventTypes, subEventTypeSchema } from '@/lib/domain'
import type { Trigger } from './trigger'
import { lexicon } from './lexicon'
import type { Range } from './frame'
import type { Token } from './read-tokens'
import { type NounClass, tellClasses } from './tell-classes'

/** What else is known when the type is told. */
export type TypeContext = {
  /** Country of the place (ISO 3166-1 alpha-2). */
  country: string | null
  /** Side of who does it, as in `Actor.side`. */
  side: string | null
  /** The type of the event told just before: "explosions" go on about it. */
  before: SubEventType | null
  /** It was only tried: to storm, to capture. */
  isAttempt: boolean
  /** The story tells of bombs or shells: an "attack on" a city by nobody named is one of them. */
  isRemoteWar: boolean
}

const AIR_POWERS = new Set([
  'IL',
  'US',
  'SA',
  'AE',
  'TR',
  'FR',
  'GB',
  'MM',
  'PK',
  'ET',
  'SD',
  'SY',
  'JO',
  'NG',
  'NATO',
  'IN',
  'KE',
  'EG',
  'SS',
  'CD',
  'ML',
  'BF',
])

const eventTypeOf = new Map<string, EventType>()
for (const [type, subs] of Object.entries(subEventTypes))
  for (const sub of subs) eventTypeOf.set(sub, eventTypeFrom(type))
// "other" belongs to strategic developments.
eventTypeOf.set('other', 'strategic-developments')

function eventTypeFrom(type: string): EventType {
  const known = Object.keys(subEventTypes).find((name): name is EventType => name === type)
  return known ?? 'other'
}

export const toEventType = (sub: SubEventType): EventType => eventTypeOf.get(sub) ?? 'other'

/** The first weapon named in a range of words. */
const weaponIn = (tokens: Token[], range: Range | null): string | null => {
  if (!range) return null
  for (let at = range.from; at < range.to; at++) {
    const weapon = tokens[at]?.weapon
    if (weapon) {
      // "air defence" is no air force.
      if (
        /^(?:air|anti)$/.test(tokens[at]?.lower ?? '') &&
        /^(?:defen|alert|raid)/.test(tokens[at + 1]?.lower ?? '')
      )
        continue
      return weapon.value
    }
  }
  return null
}

/** The weapon it was done with: the subject, behind "with" or "by", the object of "fired", the words in front of a noun. */
const weaponOf = ({ sentence: { tokens }, sense, frame, first, last, isNoun }: Trigger): string | null => {
  const ranges: (Range | null)[] = [frame.agent]
  if (isNoun) ranges.push({ from: frame.clause.from, to: last + 1 })
  else ranges.push({ from: first, to: last + 1 })
  for (const { preposition, range } of frame.phrases)
    if (/^(?:with|by|from|in)$/.test(preposition))
      ranges.push(preposition === 'in' ? nounOnly(tokens, range) : range)
  if (sense.id === 'launch' || sense.id === 'explode') ranges.push(frame.patient)
  for (let at = last + 1; at < tokens.length; at++)
    if (/^(?:using|with|when|after)$/.test(tokens[at]?.lower ?? ''))
      ranges.push({ from: at + 1, to: Math.min(at + 7, tokens.length) })
  const found = ranges.map((range) => weaponIn(tokens, range)).filter((weapon) => weapon !== null)
  // A shell of gas is a chemical weapon, a bomber who kills himself no car bomb.
  return found.find((weapon) => /^(?:suicide-bomb|chemical-weapon)$/.test(weapon)) ?? found[0] ?? null
}

/** "in a drone strike": only where an event word ends the phrase. */
const nounOnly = (tokens: Token[], range: Range): Range | null => {
  for (let at = range.from; at < range.to; at++) if (tokens[at]?.event) return range
  return null
}

const isArmedTarget = (classes: ReadonlySet<NounClass>): boolean =>
  classes.has('armed') || (classes.has('military') && !classes.has('civil')) || classes.has('police')

const isCivilTarget = (classes: ReadonlySet<NounClass>): boolean =>
  classes.has('person') || classes.has('civil') || classes.has('crowd') || classes.has('captives')

/** "killing seven soldiers": armed men right behind the word of casualties. */
const killsArmed = (tokens: Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:killing|wounding|killed|wounded|kills|injuring)$/.test(lower) &&
      tokens
        .slice(at + 1, at + 4)
        .some((_, index) =>
          /^(?:soldiers?|troops|policem[ae]n|police|guards?|officers?|fighters|rangers|gendarmes)$/.test(
            tokens[at + 1 + index]?.lower ?? '',
          ),
        ),
  )

/** What an attack is by whom it is done to: armed men fight, who has no arms is a victim. */
const byTarget = (trigger: Trigger, context: TypeContext): SubEventType => {
  const { tokens } = trigger.sentence
  const agent = tellClasses(tokens, trigger.frame.agent)
  const patient = new Set([
    ...tellClasses(tokens, trigger.frame.patient),
    ...trigger.frame.phrases.flatMap(({ preposition, range }) =>
      /^(?:at|on|against|object|into)$/.test(preposition) ? [...tellClasses(tokens, range)] : [],
    ),
  ])
  if (patient.has('ownCrowd'))
    return agent.has('police') || agent.has('armed') ? 'excessive-force-against-protesters' : 'mob-violence'
  if (agent.has('ownCrowd')) return 'violent-demonstration'
  if (patient.has('person') && !isArmedTarget(patient)) return 'attack'
  if (isArmedTarget(patient) || killsArmed(tokens)) return 'armed-clash'
  const isState = context.side !== null && /^[A-Z]{2}$/.test(context.side)
  if (isCivilTarget(patient) && !patient.has('place'))
    return isState ? 'shelling-artillery-missile-attack' : 'attack'
  if (patient.has('place') && context.side === null && !agent.has('armed') && context.isRemoteWar)
    return 'shelling-artillery-missile-attack'
  const victims =
    tokens.some((_, at) => lexicon.classes.person.match(tokens, at)) &&
    tokens.some(({ lower }) => lexicon.killed.has(lower))
  if (victims) return isState ? 'shelling-artillery-missile-attack' : 'attack'
  if (
    patient.has('place') &&
    isState &&
    trigger.isNoun &&
    !/^(?:assault|raid|ambush|incursion|offensive|counter)/.test(tokens[trigger.first]?.lower ?? '')
  )
    return 'shelling-artillery-missile-attack'
  return isCivilTarget(patient) && !isState && agent.size > 0 ? 'attack' : 'armed-clash'
}

const fromWeapon = (weapon: string, context: TypeContext): SubEventType | null => {
  if (weapon === 'firearm') return null
  if (weapon === 'bomb')
    return context.side && /^[A-Z]{2}$/.test(context.side)
      ? 'air-drone-strike'
      : context.before === 'air-drone-strike'
        ? 'air-drone-strike'
        : null
  return subEventTypeSchema.parse(weapon)
}

const byUsual = (
  trigger: Trigger,
  usual: string,
  context: TypeContext,
  weapon: string | null,
): SubEventType => {
  const isState = context.side !== null && /^[A-Z]{2}$/.test(context.side)
  if (usual === 'by-strike') {
    if (context.before && toEventType(context.before) === 'explosions-remote-violence') return context.before
    return context.side && AIR_POWERS.has(context.side)
      ? 'air-drone-strike'
      : 'shelling-artillery-missile-attack'
  }
  if (usual === 'by-bomb')
    return isState
      ? 'air-drone-strike'
      : context.before === 'air-drone-strike'
        ? context.before
        : 'remote-explosive-landmine-ied'
  if (usual === 'by-blast') {
    if (weapon === 'bomb' && !trigger.isNoun && context.before === 'air-drone-strike') return context.before
    return context.before && toEventType(context.before) === 'explosions-remote-violence'
      ? context.before
      : 'remote-explosive-landmine-ied'
  }
  return 'air-drone-strike' // what is dropped: a bomb
}

/** Sub-event type after the ACLED codebook (2024); what is documented in docs/decisions where the codebook leaves room. */
export const tellType = (trigger: Trigger, context: TypeContext): SubEventType | null => {
  const { sense, frame } = trigger
  const { tokens } = trigger.sentence
  const weapon = weaponOf(trigger)
  const patient = tellClasses(tokens, frame.patient)
  if (context.isAttempt && /^(?:capture-place|attack|clash)$/.test(sense.id)) return 'armed-clash'
  switch (sense.subEventType) {
    case 'by-weapon': {
      const own = weapon ? fromWeapon(weapon, context) : null
      if (own) return own
      if (sense.id === 'launch' && weapon === null) return null
      const { usual } = sense
      if (usual === undefined) return null
      return usual.startsWith('by-')
        ? byUsual(trigger, usual, context, weapon)
        : subEventTypeSchema.parse(usual)
    }
    case 'by-target': {
      const own = weapon ? fromWeapon(weapon, context) : null
      const isAssault = /^(?:assault|storm|raid|ambush|counter|incursion|offensive|siege|besiege)/.test(
        tokens[trigger.first]?.verb?.lemma ?? tokens[trigger.first]?.lower ?? '',
      )
      return own && !isAssault ? own : byTarget(trigger, context)
    }
    case 'by-killing': {
      const anywhere = weapon ?? weaponIn(tokens, { from: 0, to: tokens.length })
      const own = anywhere ? fromWeapon(anywhere, context) : null
      if (own) return own
      if (tellClasses(tokens, frame.agent).has('ownCrowd')) return 'mob-violence'
      return patient.has('armed') && !patient.has('person')
        ? 'armed-clash'
        : patient.has('ownCrowd')
          ? 'excessive-force-against-protesters'
          : 'attack'
    }
    case 'by-side':
      return context.side && context.side === context.country
        ? 'government-regains-territory'
        : 'non-state-actor-overtakes-territory'
    case 'by-entry':
      return /\b(?:without (?:a )?(?:fight|resistance|battle|firing)|unopposed|peacefully|abandoned)\b/.test(
        tokens.map(({ lower }) => lower).join(' '),
      )
        ? 'non-violent-transfer-of-territory'
        : 'armed-clash'
    case 'by-loss':
      return 'non-state-actor-overtakes-territory'
    case 'by-withdrawal':
      return 'change-to-group-activity'
    case 'by-downed':
      return 'disrupted-weapons-use'
    case 'by-exchange':
      return 'agreement'
    case 'by-protest':
      return byProtest(trigger)
    default:
      if (sense.id === 'execute' && tellClasses(tokens, frame.agent).has('ownCrowd')) return 'mob-violence'
      return subEventTypeSchema.parse(sense.subEventType)
  }
}

const byProtest = ({ sentence: { tokens } }: Trigger): SubEventType => {
  const text = tokens.map(({ lower }) => lower).join(' ')
  if (/\b(?:opened fire|shot dead|live ammunition|live rounds|shot and killed)\b/.test(text))
    return 'excessive-force-against-protesters'
  if (
    /\b(?:clash\w*|stones|petrol bombs|molotov|torched|ransacked|violent|riot(?:s|ed|ing)|set fire|burned)\b/.test(
      text,
    )
  )
    return 'violent-demonstration'
  if (
    /\b(?:tear gas|teargas|water cannon|dispersed|detained|arrested|batons|rubber bullets|baton)\b/.test(text)
  )
    return 'protest-with-intervention'
  return 'peaceful-protest'
}
