export { distanceApart, toVectors } from './vectors'
import type { Mention, Place, Story } from '@/lib/domain'
import type { Gazetteer } from '@/lib/gazetteer'
import { findMentions } from './1-find-mentions'
import { listCandidates } from './2-list-candidates'
import { scoreCandidates } from './3-score-candidates'
import { choosePlaces } from './4-choose-place'
import { findFacilities } from './find-facilities'
import { findUnplaced } from './find-unplaced'
import { markRepeats } from './mark-repeats'
import { preferCapitals } from './prefer-capital'
import { preferCities } from './prefer-city'
import { preferInRegions } from './prefer-in-regions'
import { preferKinds } from './prefer-kind'
import { preferNamedCountries } from './prefer-named-countries'
import { preferPresentNames } from './prefer-present-names'
import { preferTowns } from './prefer-town'
import { preferWaters } from './prefer-waters'
import { type Models, trainedModels } from './models'
import { readContext } from './story-context'

/**
 * The place names of a story in the order of the text, and the places they (and their alternatives) stand for. Pure.
 * Other models than the ones in data/lexicon are given by who measures what training on a part of the corpora is worth.
 */
export const geoparse = (
  story: Story,
  gazetteer: Gazetteer,
  models: Models = trainedModels,
): { mentions: Mention[]; places: Place[] } => {
  const context = readContext(story, gazetteer)
  const recognised = findMentions(context, models)
  const groups = listCandidates(
    context,
    recognised.map(({ span }) => span),
  )
  const scored = scoreCandidates(context, groups, models.candidate)
  preferNamedCountries(scored)
  preferKinds(scored)
  preferCapitals(scored)
  preferTowns(context, scored)
  preferWaters(context, scored)
  preferPresentNames(scored)
  preferInRegions(context, scored, gazetteer)
  preferCities(context, scored)
  const placed = choosePlaces(story, context, scored, recognised, gazetteer, models.calibration)
  const unplaced = findUnplaced(story, context)
  const facilities = findFacilities(story, context, [...placed, ...unplaced])
  const mentions = [...placed, ...unplaced, ...facilities].sort((a, b) => a.start - b.start || a.end - b.end)
  return { mentions: markRepeats(story, mentions), places: collectPlaces(mentions, gazetteer) }
}

const collectPlaces = (mentions: Mention[], gazetteer: Gazetteer): Place[] => {
  const ids = new Set(
    mentions.flatMap(({ placeId, alternatives }) => [
      ...(placeId ? [placeId] : []),
      ...alternatives.map((other) => other.placeId),
    ]),
  )
  return [...ids].sort().flatMap((id) => gazetteer.place(id) ?? [])
}
