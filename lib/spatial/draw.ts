import { isAreaKind } from '@/lib/domain'
import { remember } from './cache'
import { drawAroundPlace } from './draw-around-place'
import { drawBetween } from './draw-between'
import { drawBorder } from './draw-border'
import { drawOnArea } from './draw-on-area'
import { type Drawing, undrawn } from './drawing'
import type { Found } from './found'
import type { AreaOf } from './outlines'

const keyOf = ({ relation, form, targets, distance, bearing, border }: Found): string =>
  JSON.stringify([
    relation,
    form,
    targets.map(({ place }) => [place?.id, place?.point]),
    distance,
    bearing,
    border && [border.owner.place.id, border.other?.place.id, border.side?.place.id, border.within?.id],
  ])

/** The geometry of an expression with its uncertainty, where its symbol stands, and how exact it is. */
export const draw = (found: Found, areaOf: AreaOf): Drawing => {
  if (found.distance && found.distance.km === null) return undrawn('impossible-distance')
  return remember(areaOf, keyOf(found), () => drawAnew(found, areaOf))
}

const drawAnew = (found: Found, areaOf: AreaOf): Drawing => {
  const { relation, targets, border } = found
  const [first, second] = targets
  switch (relation) {
    case 'border-distance':
    case 'border-region':
      if (border) return drawBorder(found, border, areaOf)
      return undrawn(first?.place ? 'no-such-border' : 'anchor-not-placed')
    case 'between':
    case 'along':
    case 'movement':
      if (!first?.place || !second?.place) return undrawn('anchor-not-placed')
      return drawBetween(relation, first.place, second.place)
    case 'within':
    case 'at-distance':
    case 'direction':
    case 'side':
    case 'edge':
    case 'near':
    case 'part-of': {
      if (!first?.place) return undrawn('anchor-not-placed')
      const onArea = drawOnArea(found, first.place, areaOf)
      if (onArea) return onArea
      // A river or sea is a line or a basin; its one coordinate says nothing about what lies beside it.
      if (first.place.kind === 'water') return undrawn('no-outline')
      const isPoint =
        !isAreaKind(first.place.kind) || first.place.radiusKm !== undefined || first.place.kind === 'admin2'
      const around = isPoint ? drawAroundPlace(found, first.place) : null
      return around ?? undrawn('no-outline')
    }
    default:
      return relation satisfies never
  }
}
