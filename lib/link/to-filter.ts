import type { Filter } from '@/lib/domain'
import type { View } from './view'

type FilterFields = Pick<
  View,
  | 'layer'
  | 'q'
  | 'from'
  | 'to'
  | 'undated'
  | 'kinds'
  | 'uses'
  | 'publishers'
  | 'story'
  | 'types'
  | 'statuses'
  | 'exactness'
  | 'actors'
  | 'sources'
>

/**
 * The part of a view that selects data of the layer that is shown; what only the other one knows is left out. Days the wrong way
 * round are swapped, not refused.
 */
export const toFilter = (view: FilterFields): Filter => {
  const swapped = view.from !== null && view.to !== null && view.from > view.to
  return {
    text: view.q ?? undefined,
    from: (swapped ? view.to : view.from) ?? undefined,
    to: (swapped ? view.from : view.to) ?? undefined,
    undatedOnly: view.undated === 'only' ? true : undefined,
    publishers: view.publishers ?? undefined,
    story: view.story ?? undefined,
    ...(view.layer === 'places'
      ? { kinds: view.kinds ?? undefined, uses: view.uses ?? undefined }
      : {
          types: view.types ?? undefined,
          statuses: view.statuses ?? undefined,
          exactness: view.exactness ?? undefined,
          actors: view.actors ?? undefined,
          sources: view.sources ?? undefined,
        }),
  }
}

/** True when the view leaves something out. */
export const isFiltered = (view: FilterFields): boolean =>
  Object.values(toFilter(view)).some((value) => value !== undefined)

/** The change that shows everything again. */
export const clearFilter: Omit<FilterFields, 'layer'> & Pick<View, 'sel' | 'place' | 'compare' | 'zoom'> = {
  q: null,
  from: null,
  to: null,
  undated: null,
  kinds: null,
  uses: null,
  publishers: null,
  story: null,
  types: null,
  statuses: null,
  exactness: null,
  actors: null,
  sources: null,
  sel: null,
  place: null,
  compare: null,
  zoom: null,
}

/** Going over to the other layer lets go of what was selected on this one. */
export const showLayer = (layer: View['layer']): Pick<View, 'layer' | 'sel' | 'place' | 'tray'> => ({
  layer,
  sel: null,
  place: null,
  tray: null,
})
