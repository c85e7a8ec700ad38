import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { eventTypes } from '@/lib/domain'
import type { MapTheme } from '../map-state'
import type { MapColors } from '../map-theme'

const isKind = (kind: 'soft' | 'hatch' | 'band' | 'movement'): ExpressionSpecification => [
  '==',
  ['get', 'kind'],
  kind,
]

const byType = (colors: Record<(typeof eventTypes)[number], string>): ExpressionSpecification => [
  'match',
  ['get', 'type'],
  'battles',
  colors.battles,
  ...eventTypes.slice(1).flatMap((type) => [type, colors[type]]),
  colors.other,
]

// As the map comes close a shape fills it, and steps back behind the names.
const closing: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 8, 1, 12, 0.45]

/** Fills of what words mean, below the rivers. The border is drawn over the edge of a band, so that only its far edge stays dashed. */
export const shapeFillLayers = (theme: MapTheme, colors: MapColors): LayerSpecification[] => [
  {
    id: 'shape-bands',
    type: 'fill',
    source: 'shapes',
    filter: isKind('band'),
    paint: { 'fill-pattern': `stipple:${theme}`, 'fill-antialias': false, 'fill-opacity': closing },
  },
  {
    id: 'shape-hatched',
    type: 'fill',
    source: 'shapes',
    filter: isKind('hatch'),
    paint: { 'fill-pattern': `hatch:${theme}:soft`, 'fill-antialias': false, 'fill-opacity': closing },
  },
  {
    id: 'shape-soft',
    type: 'fill',
    source: 'shapes',
    filter: isKind('soft'),
    paint: {
      'fill-color': byType(colors.types),
      'fill-antialias': false,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.2, 9, 0.14, 12, 0.07],
    },
  },
  {
    id: 'shape-band-edges',
    type: 'line',
    source: 'shapes',
    filter: isKind('band'),
    paint: { 'line-color': byType(colors.typeEdges), 'line-width': 1.5, 'line-dasharray': [4, 3] },
  },
]

const edgeLayer = (id: string, kind: 'soft' | 'hatch', colors: MapColors): LayerSpecification => ({
  id,
  type: 'line',
  source: 'shapes',
  filter: isKind(kind),
  paint: {
    'line-color': byType(colors.typeEdges),
    'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1, 9, 1.4],
    'line-dasharray': [4, 3],
    'line-opacity': 0.85,
  },
})

/** Edges and movements, above the borders and below every name. */
export const shapeEdgeLayers = (colors: MapColors): LayerSpecification[] => [
  {
    id: 'shape-movements',
    type: 'fill',
    source: 'shapes',
    filter: isKind('movement'),
    paint: {
      'fill-color': byType(colors.typeEdges),
      'fill-antialias': false,
      'fill-opacity': ['get', 'strength'],
    },
  },
  edgeLayer('shape-edges', 'soft', colors),
  edgeLayer('shape-hatched-edges', 'hatch', colors),
  {
    id: 'shape-focus-fill',
    type: 'fill',
    source: 'shapes',
    filter: ['==', ['get', 'key'], -1],
    paint: { 'fill-color': colors.accentWash, 'fill-antialias': false, 'fill-opacity': 0.5 },
  },
  {
    id: 'shape-focus-edge',
    type: 'line',
    source: 'shapes',
    filter: ['==', ['get', 'key'], -1],
    paint: { 'line-color': colors.accentLine, 'line-width': 2 },
  },
]
