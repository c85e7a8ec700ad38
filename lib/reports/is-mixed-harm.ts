import type { Counted } from './find-subject'
import { type Kind, harmWords } from './harm-words'
import type { Token } from './read-tokens'

const kindOfHarm = (token: Token | undefined): Kind | undefined =>
  token && (harmWords.states.get(token.lower) ?? harmWords.done.get(token.lower))

/** "killed or wounded 30", "30 were killed and wounded", "killed or captured": how many of each is not told. */
export const isMixed = ({ people }: Counted, tokens: Token[], at: number): boolean =>
  [1, -1].some((step) => {
    const [joint, other] = [tokens[at + step]?.lower ?? '', tokens[at + 2 * step]]
    const kind = kindOfHarm(other)
    const own = kindOfHarm(tokens[at])
    if (own === undefined || other === undefined || kind === own) return false
    if (joint === 'or') return kind !== undefined || harmWords.toPrison.has(other.lower)
    if (!/^(?:and|&)$/.test(joint) || kind === undefined) return false
    const hasOwn = people.some(({ from }) => from === at + 3)
    return step === 1
      ? !hasOwn
      : harmWords.done.has(other.lower) && harmWords.done.has(tokens[at]?.lower ?? '')
  })
