import type { LayerSpecification } from 'maplibre-gl'
import { mapText } from '@/lib/briefing/room'

/** The layer with no text below the least size of a map that is enlarged for a room. */
export const raiseText = (layer: LayerSpecification): LayerSpecification => {
  if (layer.type !== 'symbol' || layer.layout?.['text-size'] === undefined) return layer
  const size = raise(layer.layout['text-size'])
  return { ...layer, layout: { ...layer.layout, 'text-size': size } } as LayerSpecification
}

/** In an expression the results alone are sizes: the last of every pair behind the inputs. */
const raise = (size: unknown): unknown => {
  if (typeof size === 'number') return Math.max(mapText, size)
  if (!Array.isArray(size)) return size
  const parts: readonly unknown[] = size
  switch (parts[0]) {
    // ['interpolate', curve, input, stop, size, stop, size …]
    case 'interpolate':
      return parts.map((part, index) => (index >= 4 && index % 2 === 0 ? raise(part) : part))
    // ['case', test, size, test, size …, size]
    case 'case':
      return parts.map((part, index) =>
        index > 0 && (index % 2 === 0 || index === parts.length - 1) ? raise(part) : part,
      )
    // ['step', input, size, stop, size …]
    case 'step':
      return parts.map((part, index) => (index >= 2 && index % 2 === 0 ? raise(part) : part))
    default:
      return size
  }
}
