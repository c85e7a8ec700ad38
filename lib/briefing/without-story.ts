import type { EventId, StoryId } from '@/lib/domain'
import type { KeptEvent } from '@/lib/domain/kept-event'
import type { ContentOf, SlideChange, SlideContent } from '@/lib/domain/slide-content'
import { eventsOf, sentenceKeyOf, sentencesOf, sentencesOfChange } from './parts-of'

export interface WithoutStory {
  content: SlideContent
  /** Sentences that went, each once, by a key that other slides give them too. */
  sentences: string[]
  /** Events that went: a slide has the words of one report only, and these were of that story. */
  events: EventId[]
}

const leastFigures = 2 // of a line of the ledger: one alone disagrees with nobody

/** What a slide shows without one story. Counts of what is listed shrink with it; what was reckoned of all (status, rank, the title's counts) stays as it was told. */
export const withoutStory = (content: SlideContent, storyId: StoryId): WithoutStory => {
  const isOf = (one: { storyId: StoryId }): boolean => one.storyId === storyId
  const gone = sentencesOf(content).filter(isOf)
  const events = eventsOf(content).filter(({ sentence }) => isOf(sentence))
  return {
    content: leave(content, storyId),
    sentences: [...new Set(gone.map(sentenceKeyOf))],
    events: [...new Set(events.map(({ id }) => id))],
  }
}

const leave = (content: SlideContent, storyId: StoryId): SlideContent => {
  switch (content.kind) {
    case 'title':
      return content
    case 'changes':
      return leaveChanges(content, storyId)
    case 'map': {
      const events = leaveEvents(content.events, storyId)
      return {
        ...content,
        events,
        earlier: content.earlier && leaveEvents(content.earlier, storyId),
        total: content.total - (content.events.length - events.length),
      }
    }
    case 'figures':
      return leaveFigures(content, storyId)
    case 'unsure': {
      const { totals } = content
      const notPlaced = leaveEvents(content.notPlaced, storyId)
      const notSure = leaveEvents(content.notSure, storyId)
      return {
        ...content,
        notPlaced,
        notSure,
        totals: {
          notPlaced: totals.notPlaced - (content.notPlaced.length - notPlaced.length),
          notSure: totals.notSure - (content.notSure.length - notSure.length),
        },
      }
    }
    case 'sources':
      return leaveSources(content, storyId)
    default:
      return content satisfies never
  }
}

const leaveEvents = (events: readonly KeptEvent[], storyId: StoryId): KeptEvent[] =>
  events.filter(({ sentence }) => sentence.storyId !== storyId).map((event) => withoutOther(event, storyId))

/** Not told of in that other story any more. */
const withoutOther = (event: KeptEvent, storyId: StoryId): KeptEvent => {
  const alsoIn = event.alsoIn.filter((other) => other.storyId !== storyId)
  const isNamed = alsoIn.length < event.alsoIn.length
  return isNamed ? { ...event, alsoIn, stories: Math.max(1, event.stories - 1) } : event
}

const leaveChanges = (content: ContentOf<'changes'>, storyId: StoryId): SlideContent => {
  const totals = { ...content.totals }
  const items = content.items.flatMap((change): SlideChange[] => {
    const isGone = sentencesOfChange(change).some((sentence) => sentence.storyId === storyId)
    if (isGone) totals[change.change]--
    return isGone ? [] : [withoutOthers(change, storyId)]
  })
  return { ...content, items, totals }
}

const withoutOthers = (change: SlideChange, storyId: StoryId): SlideChange => {
  if (change.change === 'figure') return change
  const event = withoutOther(change.event, storyId)
  return change.change === 'moved'
    ? { ...change, event, was: withoutOther(change.was, storyId) }
    : { ...change, event }
}

const leaveFigures = (content: ContentOf<'figures'>, storyId: StoryId): SlideContent => {
  const lines = content.lines
    .map((line) => {
      const figures = line.figures.filter(({ sentence }) => sentence.storyId !== storyId)
      return figures.length < line.figures.length ? { ...line, figures } : line
    })
    .filter((line) => content.lines.includes(line) || line.figures.length >= leastFigures)
  return { ...content, lines, total: content.total - (content.lines.length - lines.length) }
}

const leaveSources = (content: ContentOf<'sources'>, storyId: StoryId): SlideContent => {
  const gone = content.sources.find((source) => source.storyId === storyId)
  if (!gone) return content
  const sources = content.sources.filter((source) => source !== gone)
  // Where not all are listed, another story of that publisher may stand among the rest.
  const isLast =
    gone.publisher !== null &&
    content.sources.length === content.total &&
    !sources.some(({ publisher }) => publisher === gone.publisher)
  return {
    ...content,
    sources,
    total: content.total - 1,
    publishers: content.publishers - (isLast ? 1 : 0),
  }
}
