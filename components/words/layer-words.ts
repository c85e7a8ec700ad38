import { type Hideable, hideables } from '@/lib/link'
import { joinNames } from './join-names'

export const LAYERS: Record<Hideable, { name: string; definition: string }> = {
  regions: { name: 'Regions', definition: 'Hatched areas: somewhere in this region.' },
  movement: { name: 'Movement', definition: 'Lines from where something came to where it went.' },
  uncertainty: {
    name: 'Extents',
    definition: 'Discs, sectors and bands: what “within 7 km” or “along the border” may mean.',
  },
  names: { name: 'Names beside marks', definition: 'Names of the places that stories name.' },
}

/** `Regions and movement are hidden.`, so that nobody takes what was put away for absent. */
export const tellHidden = (hidden: readonly Hideable[] | null): string => {
  const names = hideables.filter((group) => hidden?.includes(group)).map((group) => LAYERS[group].name)
  if (names.length === 0) return ''
  const words = joinNames(names.map((name) => name.toLowerCase()))
  const verb = names.length === 1 && names[0] === LAYERS.movement.name ? 'is' : 'are'
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb} hidden.`
}
