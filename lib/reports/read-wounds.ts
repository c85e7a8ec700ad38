import { peopleBefore, peopleBehind, subjectOf } from './find-subject'
import { type HarmReader, type HarmWord, isUnreal } from './harm-reader'
import { harmWords } from './harm-words'
import { LIFE_BACK } from './read-idioms'
import type { Token } from './read-tokens'
import { sufferer } from './sufferer'

/** "were treated for smoke inhalation", "treated nine people for burns" */
export const readTreatment: HarmReader = (word) => {
  const { group, tokens, at } = word
  if (group?.lemma !== 'treat') return null
  if (group.isPassive)
    return tokens[at + 1]?.lower === 'for' ? { kind: 'injured', people: sufferer(word) } : null
  const people = peopleBehind(word, at)
  return people && tokens[people.to]?.lower === 'for' ? { kind: 'injured', people } : null
}

const WITH_BACK = 5 // tokens between "with" and the wound: "with a bullet wound", "with second-degree burns"
const isWithWord = ({ lower }: Token): boolean => lower === 'with'

/** What is broken when a person is hurt. */
export const BONES: ReadonlySet<string> = new Set([
  ...harmWords.limbs,
  'skull',
  'jaw',
  'rib',
  'ribs',
  'nose',
  'collarbone',
  'pelvis',
])

/** "a broken arm" */
const isBroken = ({ lower, tokens, at }: HarmWord): boolean =>
  BONES.has(lower) &&
  /^(?:broken|fractured|severed|shattered|amputated|crushed)$/.test(tokens[at - 1]?.lower ?? '')

/** "received shrapnel wounds", "are in hospital with burns", "a man with a head injury". */
export const readWounds: HarmReader = (word) => {
  const { lower, tokens, at, groups } = word
  const isWound = harmWords.wounds.has(lower) || isBroken(word)
  if ((!isWound && !harmWords.care.has(lower)) || (word.group && word.token.tag !== 'NOUN')) return null
  // "ten are dead and seven in hospital"
  const beside = isWound || tokens[at - 1]?.lower !== 'in' ? null : peopleBefore(word, at - 1)
  if (beside) return { kind: 'injured', people: beside }
  const verb = groups.filter((group) => group.at < at && at - group.at <= LIFE_BACK).at(-1)
  const verbs = isWound ? harmWords.woundVerbs : harmWords.careVerbs
  const isWith = isWound && tokens.slice(Math.max(verb?.at ?? 0, at - WITH_BACK), at).some(isWithWord)
  if (!verb || !(isWith || verbs.has(verb.lemma) || verbs.has(tokens[verb.at]?.lower ?? ''))) return null
  if (isUnreal(word, verb)) return null
  // "left three men with burns"
  const isLeft = verb.lemma === 'leave' && !verb.isPassive && peopleBehind(word, verb.at)
  const people = isLeft || subjectOf(word, verb.start)
  return { kind: 'injured', people: people && harmWords.counted.has(people.noun ?? '') ? null : people }
}
