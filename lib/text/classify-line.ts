import boilerplate from '@/data/lexicon/boilerplate.json'
import credits from '@/data/lexicon/credits.json'
import dating from '@/data/lexicon/dating.json'
import weekdayNumbers from '@/data/lexicon/weekdays.json'
import { findDates } from './find-dates'
import { isBullet } from './find-runs'

/** What a line is by its form alone, whatever stands around it. `title`: could be a headline; `paragraph`: anything else. */
export type LineForm =
  | 'boilerplate'
  | 'update-line'
  | 'credit'
  | 'caption'
  | 'tweet-attribution'
  | 'bullet'
  | 'divider'
  | 'title'
  | 'paragraph'

const LINE = {
  longestFurniture: 160, // code units of a button, byline or update line
  longestCaption: 700, // code units; agencies write long ones
  longestTitle: 200, // code units
  titleWords: 35,
}

const alternatives = (words: string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const buttons = new Set(boilerplate.lines)
const starts = new RegExp(`^(?:${alternatives(boilerplate.starts)})`, 'i')
/** "Get our … newsletter for free": an invitation in the imperative, whatever the newsletter is called. */
const invitation = new RegExp(
  `^(?:${alternatives(boilerplate.promoVerbs)})\\s.*(?<!\\p{L})(?:${alternatives(boilerplate.promoWords)})(?!\\p{L}| speech)`,
  'iu',
)
const counter = /^\(?\d{1,3}\s*(?:\/|of)\s*\d{1,3}\)?$/
const dated = new RegExp(
  `^(?:${alternatives([...dating.updated, ...dating.published])})(?![\\p{L}\\p{N}])[\\s:]*`,
  'iu',
)
const relative = new RegExp(`(?<!\\p{L})(?:${alternatives(dating.relative)})(?!\\p{L})`, 'iu')
const dateWords = new RegExp(`(?<!\\p{L})(?:${alternatives(Object.keys(weekdayNumbers))})(?!\\p{L})`, 'giu')
const timeWords = new Set(
  [...dating.timeWords, ...dating.updated, ...dating.published].flatMap((words) => words.split(' ')),
)
const agency = alternatives(credits.agencies)
const agencyAlone = new RegExp(`^(?:${agency})(?:(?:,| and | with | \\| )[\\s\\p{L}]{2,40})?$`, 'iu')
const photoLabel = new RegExp(`^\\(?(?:${alternatives(credits.photoLabels)})\\s*[:/©]\\s*\\S`, 'iu')
const photoCredit = new RegExp(
  `[([](?=[^()[\\]]{2,80}[)\\]]\\.?$)[^)\\]]*(?<!\\p{L})(?:${agency}|${alternatives(credits.photoWords)})(?!\\p{L})`,
  'iu',
)
/** `… on 5 May 2024. (Harbour graphics)`: a sentence and who made the picture. */
const bracketCredit = /[.!?…]\s*\(\p{Lu}[^()]{1,40}\)$/u
/** `… Jane Roe/Reuters`, `… | AFP` */
const slashCredit = new RegExp(`(?:/|\\| ?|— ?)(?:${agency})$`, 'iu')
const fileCaption = new RegExp(`^(?:file\\s*[-–—]|${alternatives(credits.fileWords)})`, 'i')
const byline = new RegExp(`^(?:${alternatives(credits.bylines)})\\s+(?=\\p{Lu})`, 'iu')
const closingCredit = new RegExp(`^(?:${alternatives(credits.closingCredits)})(?!\\p{L})`, 'i')
/** "— Name (@handle) November 5, 2024": how an embedded tweet ends. */
const tweetAttribution = /^[—–-]+\s*.{1,80}\(@\w{1,30}\)/u

export const classifyLine = (line: string): LineForm => {
  if (line.length > LINE.longestCaption) return 'paragraph'
  if (!/[\p{L}\p{N}]/u.test(line)) return 'divider'
  if (isBullet(line, 0)) return tweetAttribution.test(line) ? 'tweet-attribution' : 'bullet'
  if (line.length <= LINE.longestFurniture) {
    if (isBoilerplate(line)) return 'boilerplate'
    if (isUpdateLine(line)) return 'update-line'
    if (tweetAttribution.test(line)) return 'tweet-attribution'
    if (isCredit(line)) return 'credit'
  }
  if (photoCredit.test(line) || slashCredit.test(line) || bracketCredit.test(line) || fileCaption.test(line))
    return 'caption'
  return isTitle(line) ? 'title' : 'paragraph'
}

const isBoilerplate = (line: string): boolean => {
  const words = line.toLowerCase().replace(/[\s.:…»›>]+$/u, '')
  return (
    buttons.has(words) ||
    counter.test(line) ||
    /^\p{Lu}{1,3}$/u.test(line) ||
    starts.test(line) ||
    invitation.test(line)
  )
}

/** "Updated 31 October 2024", "Updated 12 min 47 sec ago", "5 Nov 2024, 10:15 GMT", nothing else in the line. */
const isUpdateLine = (line: string): boolean => {
  const label = dated.exec(line)?.[0] ?? ''
  const rest = line.slice(label.length)
  const dates = findDates(rest)
  if (label && !dates.length) return relative.test(rest) && rest.length < 40
  if (!dates.length) return false
  let outside = ''
  let last = 0
  for (const { start, end } of dates) {
    outside += rest.slice(last, start)
    last = end
  }
  outside += rest.slice(last)
  // Beside its dates such a line has labels, a weekday, a time of day; with a label a few words more ("12 comments").
  const words = (outside.replace(dateWords, '').match(/\p{L}+/gu) ?? []).filter(
    (word) => !timeWords.has(word.toLowerCase()),
  )
  return label ? words.length <= 4 : words.length === 0 && !/[.!?]$/.test(outside)
}

/** "By Jane Roe", "Від …". */
export const isByline = (line: string): boolean => byline.test(line)

/** "Photo: …": tells of a picture, not of the story. */
export const isPhotoCredit = (line: string): boolean => photoLabel.test(line)

const isCredit = (line: string): boolean => {
  if (closingCredit.test(line) || isPhotoCredit(line) || agencyAlone.test(line)) return true
  const name = byline.exec(line)
  if (!name || /[.!?]$/.test(line) || line.length > 100) return false
  const words = line.slice(name[0].length).match(/\p{L}[\p{L}\p{M}’'.-]*/gu) ?? []
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:and|for|in|of|the|at|to|with|та|і|и|в|у|de|van|von|al|el|bin)$/u.test(word),
  )
  return words.length <= 14 && small.length === 0 && !new RegExp(dateWords.source, 'iu').test(words[0] ?? '')
}

const isTitle = (line: string): boolean =>
  line.length <= LINE.longestTitle &&
  /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
  !/(?:[.;:,]|\.[”"’')\]])$/u.test(line) &&
  line.split(/\s+/).length <= LINE.titleWords
