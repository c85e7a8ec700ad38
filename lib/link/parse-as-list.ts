import { createParser } from 'nuqs/server'

/**
 * Some of a closed list, comma-joined in the list's order; unknown members are dropped. None counts as absent, and so do
 * the members that are chosen `byDefault`.
 */
export const parseAsSome = <Member extends string>(
  members: readonly Member[],
  byDefault: readonly Member[] = [],
) =>
  createParser<Member[]>({
    parse(text) {
      const given = new Set(text.split(','))
      const some = members.filter((member) => given.has(member))
      return some.length === 0 || isSame(some, byDefault) ? null : some
    },
    serialize: (some) => members.filter((member) => some.includes(member)).join(','),
    eq: isSame,
  })

const isSame = <Member>(one: readonly Member[], other: readonly Member[]): boolean =>
  one.length === other.length && one.every((member) => other.includes(member))

/** Free texts, comma-joined; a comma or a percent sign inside one is percent-encoded. */
export const parseAsTexts = (limits: { texts: number; length: number }) =>
  createParser<string[]>({
    parse(text) {
      const texts = text.split(',').flatMap((part) => {
        const decoded = decodeMarks(part)
        return decoded && decoded.length <= limits.length ? [decoded] : []
      })
      const unique = [...new Set(texts)].slice(0, limits.texts)
      return unique.length > 0 ? unique : null
    },
    serialize: (texts) => texts.map(encodeMarks).join(','),
    eq: (one, other) => one.length === other.length && one.every((text, index) => text === other[index]),
  })

const encodeMarks = (text: string): string => text.replaceAll('%', '%25').replaceAll(',', '%2C')
const decodeMarks = (text: string): string => text.replaceAll(/%2C/gi, ',').replaceAll('%25', '%')
