import type { Draft } from './draft'
import type { Range } from './frame'
import { meaningOf } from './meaning'
import type { Token } from './read-tokens'
import { tellClasses } from './tell-classes'

const VALUE = {
  own: 1, //      of a sign in the first sentence of an event
  later: 0.6, //  in one that goes on about it
  clause: 0.5, // of a word in the clause
  word: 0.25, //  of a word elsewhere in the sentence
  meaning: 1, //  of a number that tells what the lead and the words around it mean
}

const weaponsIn = (tokens: Token[], { from, to }: Range): Set<string> => {
  const found = new Set<string>()
  for (let at = from; at < to; at++) {
    const weapon = tokens[at]?.weapon
    if (weapon) found.add(weapon.value)
  }
  return found
}

const wordOf = ({ mention, isNumber, lower, tag, isCapital }: Token): string =>
  mention
    ? `<${mention.use === 'demonym' ? 'people' : mention.kind}>`
    : isNumber
      ? '<n>'
      : tag === 'PROPN' && isCapital
        ? '<name>'
        : lower

/** What the words for one event say of its kind: signs for the learned weights, with their values. `lead` is the word that says most. */
export const typeSigns = (members: Draft[], lead: Draft): Map<string, number> => {
  const signs = new Map<string, number>()
  const add = (sign: string, value: number): void => {
    signs.set(sign, Math.max(signs.get(sign) ?? 0, value))
  }
  const opening = members[0]?.trigger.sentence
  for (const { trigger, subEventType, side, country } of members) {
    const { sentence, sense, frame, first, last } = trigger
    const { tokens } = sentence
    const value = sentence === opening ? VALUE.own : VALUE.later
    add(`sense ${sense.id}`, value)
    add(`rule ${subEventType}`, value)
    add(
      `word ${tokens
        .slice(first, last + 1)
        .map(({ lower }) => lower)
        .join(' ')}`,
      value,
    )
    for (const [name, range] of [
      ['agent', frame.agent],
      ['patient', frame.patient],
    ] as const)
      for (const kind of tellClasses(tokens, range)) {
        add(`${name} ${kind}`, value)
        add(`${name} ${kind} ${sense.id}`, value)
      }
    const from = Math.min(frame.clause.from, first)
    const to = Math.max(frame.clause.to, last + 1)
    for (const weapon of weaponsIn(tokens, { from, to })) add(`weapon ${weapon}`, value)
    for (const weapon of weaponsIn(tokens, { from: 0, to: tokens.length })) add(`near ${weapon}`, value)
    add(side === null ? 'side none' : /^[A-Z]{2}$/.test(side) ? 'side state' : 'side group', value)
    if (side !== null && country !== null) add(side === country ? 'own land' : 'other land', value)
    tokens.forEach((token, at) => {
      if (token.part === 'mark' || token.part === 'article') return
      add(
        at >= from && at < to ? `c ${wordOf(token)}` : `s ${wordOf(token)}`,
        at >= from && at < to ? VALUE.clause : VALUE.word,
      )
    })
  }
  // Not by its greatest value as the others: a direction has two sides.
  meaningOf(lead.trigger).forEach((value, index) => signs.set(`meaning ${index}`, VALUE.meaning * value))
  add(`lead ${lead.trigger.sense.id}`, VALUE.own)
  add(`lead rule ${lead.subEventType}`, VALUE.own)
  return signs
}
