import { useCallback } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import useSWRMutation from 'swr/mutation'
import { type Overlay, type OverlayChange, type OverlayId, overlaySchema } from '@/lib/domain'
import {
  addedOverlaySchema,
  deletedOverlaySchema,
  overlayFeaturesSchema,
  type OverlayList,
  overlayListSchema,
} from '@/lib/http/overlay-responses'
import { apiPath } from './api-path'
import { fetchJson } from './fetch-json'
import { useOwnRefresh } from './use-refresh'

/** Every own layer there is. */
export const useOverlays = () =>
  useSWR(apiPath.overlays, (path: string) => fetchJson(path, overlayListSchema), { keepPreviousData: true })

/** What the given layers show in a span of days, in their order; a layer that is gone shows nothing. */
export const useOverlayFeatures = (
  overlays: readonly Overlay[],
  span: { from: string | null; to: string | null },
) => {
  const key = overlays.map(({ id }) => apiPath.overlayFeatures(id, span)).join(separator)
  return useSWR(
    key || null,
    (paths: string) =>
      Promise.all(paths.split(separator).map((path) => fetchJson(path, overlayFeaturesSchema))),
    { keepPreviousData: true },
  )
}
const separator = ' '

/** Sends one file; afterwards everything on the screen is asked for again. */
export const useAddOverlay = () => {
  const refresh = useOwnRefresh()
  return useSWRMutation(apiPath.overlays, async (path: string, { arg }: { arg: File }) => {
    const form = new FormData()
    form.append('file', arg, arg.name)
    const added = await fetchJson(path, addedOverlaySchema, { method: 'POST', body: form })
    refresh()
    return added
  })
}

/** Renames, recolours or deletes a layer. Each rejects with a `RequestError`. */
export const useChangeOverlay = () => {
  const refresh = useOwnRefresh()
  const { mutate } = useSWRConfig()
  const change = useCallback(
    async (id: OverlayId, changes: OverlayChange) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify(changes)
      await fetchJson(apiPath.overlay(id), overlaySchema, { method: 'PATCH', body, headers })
      refresh()
    },
    [refresh],
  )
  const remove = useCallback(
    async (id: OverlayId) => {
      // Out of the list first, so that nothing asks for what it shows once it is gone.
      await mutate<OverlayList>(
        apiPath.overlays,
        (list) => list && { overlays: list.overlays.filter((overlay) => overlay.id !== id) },
        { revalidate: false },
      )
      try {
        await fetchJson(apiPath.overlay(id), deletedOverlaySchema, { method: 'DELETE' })
      } finally {
        refresh()
      }
    },
    [refresh, mutate],
  )
  return { change, remove }
}
