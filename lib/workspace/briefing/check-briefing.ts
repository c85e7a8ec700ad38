import type { StoryId } from '@/lib/domain'
import type { Briefing, ContentHash, SlideId, SlideSource } from '@/lib/domain/briefing'
import type { SlideContent } from '@/lib/domain/slide-content'
import { listStoriesOf } from '@/lib/briefing/list-stories-of'
import type { Store } from '@/lib/store'
import { describeStories } from '@/lib/store/describe-stories'
import { keepContent, readContents } from '@/lib/store/slide-contents'
import { createContentMaker, hashContent } from './make-content'

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
export const checkBriefing = async (store: Store, { slides }: Briefing): Promise<SlideState[]> => {
  const contents = await readContents(
    store,
    slides.flatMap(({ content }) => content ?? []),
  )
  const rested = new Map([...contents].map(([hash, content]) => [hash, listStoriesOf(content)]))
  const known = await describeStories(store, [
    ...new Set([...rested.values()].flatMap((stories) => stories.map(({ storyId }) => storyId))),
  ])
  const maker = createContentMaker(store)
  const states: SlideState[] = []
  for (const { id, source, content: hash } of slides) {
    const stories = hash && rested.get(hash)
    if (!source || !hash || !stories) continue
    const today = hashContent(await maker.make(source))
    const gone = stories
      .filter(({ storyId }) => !known.has(storyId))
      .map(({ storyId, title }) => ({ id: storyId, title }))
    states.push({ id, hasChanged: today !== hash, today, gone })
  }
  return states
}

/** What a slide would show today, kept. `now`: an instant. */
export const refreshContent = async (
  store: Store,
  source: SlideSource,
  now: string,
): Promise<{ hash: ContentHash; content: SlideContent }> => {
  const content = await createContentMaker(store).make(source)
  const hash = hashContent(content)
  await keepContent(store, hash, content, now)
  return { hash, content }
}
