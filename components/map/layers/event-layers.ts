import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { MapTheme } from '../map-state'
import type { MapColors } from '../map-theme'
import { nameLayout, namePaint } from './name-style'

/** What is told no more since the span before stands back. */
const isGone: ExpressionSpecification = ['==', ['get', 'change'], 'gone']
const faded: ExpressionSpecification = ['case', isGone, 0.6, 1]

const markLayer = (
  id: string,
  source: string,
  theme: MapTheme,
  padding: number,
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source,
  filter: ['has', 'look'],
  layout: {
    'icon-image': ['concat', `event:${theme}:26:`, ['get', 'look'], ['case', isGone, ':hollow', '']],
    'icon-allow-overlap': true,
    'icon-padding': padding,
  },
  paint: { 'icon-opacity': faded },
})

const ringLayer = (
  id: string,
  source: string,
  theme: MapTheme,
  colors: MapColors,
  padding: number,
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source,
  filter: ['has', 'mix'],
  layout: {
    'icon-image': ['concat', `donut:${theme}:`, ['to-string', ['get', 'radius']], ':', ['get', 'mix']],
    'icon-allow-overlap': true,
    'icon-padding': padding,
    'text-field': ['get', 'text'],
    'text-font': ['Noto Semi'],
    'text-size': ['case', ['<', ['get', 'count'], 1000], 13, 11],
    'text-allow-overlap': true,
    'text-padding': 0,
  },
  paint: { 'text-color': colors.text, 'text-opacity': faded, 'icon-opacity': faded },
})

/** Lines from a mark to the disc it stands beside, under every name. */
export const eventLeaderLayer = (colors: MapColors): LayerSpecification => ({
  id: 'event-leaders',
  type: 'line',
  source: 'event-leaders',
  layout: { 'line-cap': 'round' },
  paint: { 'line-color': colors.markRim, 'line-width': 1.2, 'line-opacity': 0.7 },
})

/** A ring around what is new since the span before; a selected mark has a halo besides. */
export const eventChangeLayer = (colors: MapColors): LayerSpecification => ({
  id: 'event-changes',
  type: 'circle',
  source: 'events',
  filter: ['==', ['get', 'change'], 'new'],
  paint: {
    'circle-radius': ['+', ['get', 'radius'], 3],
    'circle-color': colors.markPlate,
    'circle-stroke-color': colors.accentLine,
    'circle-stroke-width': 2,
  },
})

/** Names first, then marks: what is later in the style is placed first, so a name moves away from every mark and never lies under one. */
export const eventNameLayer = (colors: MapColors): SymbolLayerSpecification => ({
  id: 'event-names',
  type: 'symbol',
  source: 'events',
  filter: ['has', 'name'],
  layout: nameLayout(5),
  paint: namePaint(colors),
})

export const eventMarkLayers = (theme: MapTheme, colors: MapColors): SymbolLayerSpecification[] => [
  markLayer('event-marks', 'events', theme, 1),
  ringLayer('event-rings', 'events', theme, colors, 1),
]

/** Above the halo: what is selected or hovered. The padding keeps names clear of the halo. */
export const eventFocusLayers = (theme: MapTheme, colors: MapColors): SymbolLayerSpecification[] => [
  markLayer('focus-events', 'focus', theme, 8),
  ringLayer('focus-rings', 'focus', theme, colors, 8),
]
