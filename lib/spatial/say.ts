import type { Found } from './found'
import type { Distance } from './item'
import { lexicon } from './lexicon'

/** "7 km", "1.5 km", "300 m". */
const sayKm = (km: number): string => {
  if (km < 1) return `${Math.round(km * 100) * 10 || Math.round(km * 1000)} m`
  return `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} km`
}

/** How far off the figure may be, when that is worth a word. */
const sayOff = ({ km, low, high, bound }: Distance): string => {
  if (!km || bound === 'at-most' || bound === 'at-least' || bound === 'nearly') return ''
  return `, give or take ${sayKm((high - low) / 2)}`
}

const sayDistance = (distance: Distance): string => {
  if (distance.km === null) return 'an impossible distance'
  if (distance.bound === 'at-least') return `more than ${sayKm(distance.km)}`
  if (distance.bound === 'at-most') return `up to ${sayKm(distance.km)}`
  if (distance.bound === 'nearly') return `nearly ${sayKm(distance.km)}`
  return sayKm(distance.km)
}

const sayBorder = ({ border, targets }: Found): { where: string; line: string } => {
  if (!border)
    return {
      where: '',
      line: `the border of ${targets.map(({ name }) => name).join(' with ') || 'two countries'}`,
    }
  const { owner, other, side, within } = border
  if (!other) return { where: `in ${owner.name}, `, line: 'its outer border' }
  if (!side) return { where: '', line: `the border between ${owner.name} and ${other.name}` }
  const beyond = side === owner ? other : owner
  return {
    where: `in ${within?.name ?? side.name}, `,
    line: `${within ? `${side.name}’s` : 'its'} border with ${beyond.name}`,
  }
}

/** The expression in plain words, for screen readers and exports. */
export const say = (found: Found): string => {
  const { relation, form, distance, bearing, targets } = found
  const [first, second] = targets
  const name = first?.name ?? 'an unnamed place'
  const to = second?.name ?? 'an unnamed place'
  const side = bearing ? (lexicon.bearingNames.get(bearing.degrees) ?? '') : ''
  const far = distance ? sayDistance(distance) : ''
  const off = distance ? sayOff(distance) : ''
  const { where, line } = sayBorder(found)
  switch (relation) {
    case 'within':
      return distance?.km ? `somewhere within ${sayKm(distance.km)} of ${name}` : `${far} from ${name}`
    case 'at-distance':
      return `${far} from ${name}${off}`
    case 'direction':
      return `${far} ${side} of ${name}${off}`
    case 'side':
      return `${side} of ${name}, distance unknown`
    case 'edge':
      if (form === 'centre') return `in the central part of ${name}`
      if (form === 'rim') return side ? `on the ${side}ern edge of ${name}` : `on the outskirts of ${name}`
      return `in the ${side}ern part of ${name}`
    case 'near':
      return form === 'axis' ? `in the wider area of ${name}` : `near ${name}`
    case 'between':
      return `somewhere between ${name} and ${to}`
    case 'along':
      return `along the road between ${name} and ${to}, its course unknown`
    case 'movement':
      return `from ${name} to ${to}, the route unknown`
    case 'border-distance':
      if (distance?.bound === 'at-most') return `${where}within ${sayKm(distance.km ?? 0)} of ${line}`
      return `${where}${far} from ${line}${off}`
    case 'border-region':
      return `${where}along ${line}`
    case 'part-of':
      return `somewhere in ${name}`
    default:
      return relation satisfies never
  }
}
