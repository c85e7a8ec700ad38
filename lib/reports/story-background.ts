import type { Story } from '@/lib/domain'

/** The year a story speaks from: of its publication, else the latest year named in it. */
export const presentYear = (story: Story): number | null => {
  if (story.publishedAt) return Number(story.publishedAt.slice(0, 4))
  const years = [...story.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year))
  return years.length > 0 ? Math.max(...years) : null
}

const DISASTER =
  /\b(?:earthquakes?|quakes?|aftershocks?|floods?|flooding|cyclone|hurricane|typhoon|landslides?|tsunami|wildfires?|tornado|eruption|stampede)\b/gi
const WAR =
  /\b(?:missiles?|drones?|shelling|shelled|air ?strikes?|troops|militants|rebels|fighting|artillery|gunmen|attack(?:s|ed)?)\b/gi
const FEWEST = 3 // words of disasters in a story about one

/** A story about a quake or a flood: what it destroyed and who was hurt are no conflict events in any sentence. */
export const isDisasterStory = ({ text }: Story): boolean => {
  const disasters = text.match(DISASTER)?.length ?? 0
  return disasters >= FEWEST && disasters > (text.match(WAR)?.length ?? 0)
}
