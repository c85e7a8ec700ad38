import type { Hideable } from '@/lib/link'
import type { Drawn } from './to-picture'

const groupOf = { hatch: 'regions', movement: 'movement', soft: 'uncertainty', band: 'uncertainty' } as const

/** The picture without what the view has put away. Tabs stay, as on the map: they are the marks of regions. */
export const putAway = ({ marks, shapes, areas }: Drawn, hidden: readonly Hideable[] | null): Drawn => {
  const isHidden = (group: Hideable): boolean => hidden?.includes(group) === true
  return {
    marks: isHidden('names') ? marks.map((mark) => ({ ...mark, name: null })) : marks,
    shapes: shapes.filter(({ kind }) => !isHidden(groupOf[kind])),
    areas: isHidden('regions') ? areas.map((area) => ({ ...area, divisions: [], countries: [] })) : areas,
  }
}
