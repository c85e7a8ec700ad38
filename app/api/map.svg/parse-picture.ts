import type { Filter } from '@/lib/domain'
import { parseFilterQuery } from '@/lib/http/filter-query'
import { type PictureForm, parsePictureQuery } from '@/lib/http/parse-picture-query'
import { type Camera, type View, readView, viewParsers } from '@/lib/link'

export interface PictureCall {
  filter: Filter
  form: PictureForm
  view: View
  camera: Camera | null
  /** The same for all calls that draw the same. */
  name: string
}

/** What a picture is asked of, or the names of the parameters that are no good. */
export const parsePicture = (
  query: URLSearchParams,
): { ok: true; value: PictureCall } | { ok: false; wrong: string[] } => {
  const filter = parseFilterQuery(query)
  const form = parsePictureQuery(query)
  const place = query.get('map')
  const camera = place === null ? null : viewParsers.map.parse(place)
  const wrong = [
    ...(filter.ok ? [] : filter.wrong),
    ...(form.ok ? [] : form.wrong),
    ...(place !== null && camera === null ? ['map'] : []),
  ]
  if (!filter.ok || !form.ok || wrong.length > 0) return { ok: false, wrong }
  const read = readView(query)
  const view: View = { ...read, layer: form.value.layer === 'places' ? 'places' : null }
  const { sel, place: focus, hide, compare } = view
  const name = JSON.stringify([filter.value, form.value, camera, sel, focus, hide, compare])
  return { ok: true, value: { filter: filter.value, form: form.value, view, camera, name } }
}
