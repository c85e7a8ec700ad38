import type { Story } from '@/lib/domain'
import { lexicon } from './lexicon'
import type { Trigger } from './trigger'
import type { Token } from './read-tokens'

const backgrounds = [
  'drill',
  'year',
  'war',
  'history',
  'disaster',
  'sport',
  'business',
  'court',
  'summary',
] as const
export type Background = (typeof backgrounds)[number]

const PRACTISED: ReadonlySet<string> = new Set(['practised', 'practiced', 'rehearsed', 'simulated'])

const OLD_YEARS = 2 // calendar years before the story: what is dated so is told as history
const FAR = 14 // tokens between a year and the word that tells the event

/** The year a story speaks from: of its publication, else the latest year named in it. */
const presentYear = (story: Story): number | null => {
  if (story.publishedAt) return Number(story.publishedAt.slice(0, 4))
  const years = [...story.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year))
  return years.length > 0 ? Math.max(...years) : null
}

const hasAny = (tokens: Token[], words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower))

/** "in 2014", "in July 2014", "1943": a year long past near the event, unless it only tells since when. */
const isOldYear = (tokens: Token[], at: number, present: number, trigger: Trigger): boolean => {
  const token = tokens[at]
  if (!token || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return false
  const year = Number(token.text)
  if (present - year < OLD_YEARS) return false
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower)
  if (before.slice(-2).some((word) => /^(?:since|from|between|about|around|some)$/.test(word))) return false
  const dated = before.some((word) =>
    /^(?:in|on|during|of|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|,)$/.test(
      word,
    ),
  )
  return dated && Math.abs(at - trigger.first) <= FAR
}

const DISASTER =
  /\b(?:earthquakes?|quakes?|aftershocks?|floods?|flooding|cyclone|hurricane|typhoon|landslides?|tsunami|wildfires?|tornado|eruption|stampede)\b/gi
const WAR =
  /\b(?:missiles?|drones?|shelling|shelled|air ?strikes?|troops|militants|rebels|fighting|artillery|gunmen|attack(?:s|ed)?)\b/gi
const FEWEST = 3 // words of disasters in a story about one

const knownDisasters = new WeakMap<Story, boolean>()

/** A story about a quake or a flood: what it destroyed and who was hurt are no conflict events in any sentence. */
const isDisasterStory = (story: Story): boolean => {
  const before = knownDisasters.get(story)
  if (before !== undefined) return before
  const disasters = story.text.match(DISASTER)?.length ?? 0
  const is = disasters >= FEWEST && disasters > (story.text.match(WAR)?.length ?? 0)
  knownDisasters.set(story, is)
  return is
}

/** What speaks against what a sentence tells being a conflict event of these days: all that does. */
export const backgroundsOf = (trigger: Trigger, story: Story): Background[] => {
  const { tokens } = trigger.sentence
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `
  const present = presentYear(story)
  // A whistle is heard before rockets too.
  const namesWeapon = tokens.some(({ weapon }) => weapon !== null)
  const found: Record<Background, boolean> = {
    drill: hasAny(tokens, lexicon.unreal) || hasAny(tokens, PRACTISED),
    year: present !== null && tokens.some((_, at) => isOldYear(tokens, at, present, trigger)),
    war: lexicon.pastWars.some((war) => text.includes(` ${war} `)),
    history:
      hasAny(tokens, lexicon.past) ||
      / (?:years|decades|a year|a decade) (?:ago|after|on|earlier) | (?:that year|at the time|those days) /.test(
        text,
      ),
    disaster: isDisaster(trigger) || isDisasterStory(story),
    sport: hasAny(tokens, lexicon.sport) && !namesWeapon,
    business: hasAny(tokens, lexicon.market),
    court: hasAny(tokens, lexicon.court),
    summary: isSummary(trigger, text),
  }
  return backgrounds.filter((why) => found[why])
}

/** A quake "struck", a mine "caved in": its word is the subject, or no force or weapon stands in the sentence. */
const isDisaster = ({ sentence: { tokens }, frame }: Trigger): boolean => {
  const own = frame.agent ? tokens.slice(frame.agent.from, frame.agent.to) : []
  if (hasAny(own, lexicon.disasters)) return true
  if (
    /\b(?:gas|boiler|household gas|gas cylinder|caved in|firework|fireworks)\b/.test(
      tokens.map(({ lower }) => lower).join(' '),
    ) &&
    !/\b(?:tear gas|choking gas|gas (?:facility|pipeline|field|plant|station|depot|storage|terminal|pumping|fields))\b/.test(
      tokens.map(({ lower }) => lower).join(' '),
    )
  )
    return true
  if (!hasAny(tokens, lexicon.disasters)) return false
  // Soldiers who help after a flood, a quake that "struck": only a weapon or the word for an attack speaks for war.
  return !tokens.some(
    ({ weapon, lower }) =>
      weapon !== null || /^(?:shell|attack|air|clash|ambush|rebels|militants|fighters)/.test(lower),
  )
}

/** Totals and habits: "has killed thousands since the war began", "shell the town almost daily". */
const isSummary = ({ sentence: { tokens }, frame, sense, isNoun }: Trigger, text: string): boolean => {
  const own = frame.agent ? tokens.slice(frame.agent.from, frame.agent.to).map(({ lower }) => lower) : []
  if (!isNoun && own.length > 0 && /^(?:war|conflict|invasion|violence|crisis)$/.test(own.at(-1) ?? ''))
    return true
  const isLong =
    lexicon.summaries.some((words) => text.includes(` ${words} `)) ||
    /\bsince (?:the|russia|february|(?:late|early|mid)?-?\s?20\d\d)\b/.test(text)
  return (
    isLong &&
    (sense.casualty ||
      frame.group?.isPerfect === true ||
      isNoun ||
      /\b(?:daily|every|regularly|routinely|often|nightly)\b/.test(text))
  )
}
