import type { StoryId } from '@/lib/domain'
import type { Briefing, ContentHash, SlideId } from '@/lib/domain/briefing'
import { listStoriesOf } from '@/lib/briefing/list-stories-of'
import type { Store } from '@/lib/store'
import { describeStories } from '@/lib/store/describe-stories'
import { readContents } from '@/lib/store/slide-contents'
import { createContentMaker, hashContent } from './make-content'
import { leaveOut, listWithheld } from './withheld'

export interface SlideState {
  id: SlideId
  /** Whether today's archive would give something else. */
  hasChanged: boolean
  /** What it would give. */
  today: ContentHash
  /** Titles of stories that it rests on and that are not in the archive any more. */
  gone: { id: StoryId; title: string | null }[]
}

/** Which slides of a briefing show what is no longer so. Nothing is kept. */
export const checkBriefing = async (
  store: Store,
  { id: briefing, slides }: Briefing,
): Promise<SlideState[]> => {
  const contents = await readContents(
    store,
    slides.flatMap(({ content }) => content ?? []),
  )
  const rested = new Map([...contents].map(([hash, content]) => [hash, listStoriesOf(content)]))
  const known = await describeStories(store, [
    ...new Set([...rested.values()].flatMap((stories) => stories.map(({ storyId }) => storyId))),
  ])
  const maker = createContentMaker(store)
  const withheld = await listWithheld(store, briefing)
  const states: SlideState[] = []
  for (const { id, source, content: hash, kept } of slides) {
    const stories = hash && rested.get(hash)
    if (!source || !hash || !stories) continue
    const whole = await maker.make(source)
    // What was kept before something was taken out was compared with the whole.
    const isAsKept = withheld.length > 0 && hashContent(whole) === kept
    const today = isAsKept ? kept : hashContent(leaveOut(whole, withheld))
    const gone = stories
      .filter(({ storyId }) => !known.has(storyId))
      .map(({ storyId, title }) => ({ id: storyId, title }))
    states.push({ id, hasChanged: today !== hash, today, gone })
  }
  return states
}
