import { listStoriesOf } from '@/lib/briefing/list-stories-of'
import { sentenceKeyOf, sentencesOf } from '@/lib/briefing/parts-of'
import type { BriefingId } from '@/lib/domain/briefing'
import type { KeptSource } from '@/lib/domain/kept-event'
import type { Store } from '@/lib/store'
import { listContentsOf } from '@/lib/store/list-contents-of'
import { readContents } from '@/lib/store/slide-contents'

export interface BriefingStory extends Pick<KeptSource, 'title' | 'publisher'> {
  id: KeptSource['storyId']
  /** Of it that are quoted, each once. */
  sentences: number
}

const atOnce = 20 // contents opened at a time: one may hold 1,500 events

/** Every story that a briefing, its versions and the frozen links to it rest on, the one that is quoted most first. */
export const listBriefingStories = async (store: Store, id: BriefingId): Promise<BriefingStory[]> => {
  const hashes = await listContentsOf(store, id)
  const stories = new Map<string, KeptSource>()
  const sentences = new Map<string, Set<string>>()
  for (let from = 0; from < hashes.length; from += atOnce)
    for (const content of (await readContents(store, hashes.slice(from, from + atOnce))).values()) {
      for (const story of listStoriesOf(content)) stories.set(story.storyId, story)
      for (const sentence of sentencesOf(content)) {
        const known = sentences.get(sentence.storyId) ?? new Set()
        sentences.set(sentence.storyId, known.add(sentenceKeyOf(sentence)))
      }
    }
  return [...stories.values()]
    .map(({ storyId, title, publisher }) => ({
      id: storyId,
      title,
      publisher,
      sentences: sentences.get(storyId)?.size ?? 0,
    }))
    .sort((one, other) => other.sentences - one.sentences || (one.id < other.id ? -1 : 1))
}
