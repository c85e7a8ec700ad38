import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { MapColors } from '../map-theme'
import type { MapTheme } from '../map-state'
import {
  eventChangeLayer,
  eventFocusLayers,
  eventLeaderLayer,
  eventMarkLayers,
  eventNameLayer,
} from './event-layers'
import { clearLayer } from './clear-layer'
import { byCount, nameLayout, namePaint } from './name-style'

/** Places of a point: from the smallest label to what is placed first. Labels follow marks, so a name moves away from a mark. */
export const markLayers = (colors: MapColors, theme: MapTheme): LayerSpecification[] => [
  {
    id: 'leaders',
    type: 'line',
    source: 'leaders',
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': colors.areaEdge, 'line-width': 1 },
  },
  {
    id: 'mark-names',
    type: 'symbol',
    source: 'marks',
    filter: ['!', ['has', 'point_count']],
    layout: nameLayout(5),
    paint: namePaint(colors),
  },
  eventLeaderLayer(colors),
  eventChangeLayer(colors),
  eventNameLayer(colors),
  clearLayer(),
  tabLayer('tabs', 'plain', theme, colors),
  ...eventMarkLayers(theme, colors),
  {
    id: 'marks',
    type: 'symbol',
    source: 'marks',
    filter: ['!', ['has', 'point_count']],
    layout: {
      'icon-image': ['concat', `mark:${theme}:`, ['get', 'shape'], ':', ['to-string', ['get', 'radius']]],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'count'],
    },
  },
  {
    id: 'clusters',
    type: 'symbol',
    source: 'marks',
    filter: ['has', 'point_count'],
    layout: {
      'icon-image': [
        'step',
        ['get', 'count'],
        `cluster:${theme}:14`,
        10,
        `cluster:${theme}:16`,
        100,
        `cluster:${theme}:19`,
        1000,
        `cluster:${theme}:23`,
      ],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'text-field': ['to-string', ['get', 'count']],
      'text-font': ['Noto Semi'],
      'text-size': 13,
      'text-allow-overlap': true,
      'text-padding': 0,
      'symbol-sort-key': ['get', 'count'],
    },
    paint: { 'text-color': colors.text },
  },
  {
    id: 'focus-halo',
    type: 'circle',
    source: 'focus',
    filter: ['has', 'radius'],
    paint: {
      'circle-radius': ['+', ['get', 'radius'], 9],
      'circle-color': colors.accentWash,
      'circle-opacity': ['match', ['get', 'state'], 'selected', 1, 0.55],
    },
  },
  {
    id: 'focus-ring',
    type: 'circle',
    source: 'focus',
    filter: ['has', 'radius'],
    paint: {
      'circle-radius': ['+', ['get', 'radius'], 2.5],
      'circle-color': colors.markPlate,
      'circle-stroke-color': colors.accentLine,
      'circle-stroke-width': ['match', ['get', 'state'], 'selected', 3, 1.5],
    },
  },
  {
    id: 'focus-names',
    type: 'symbol',
    source: 'focus',
    filter: ['has', 'name'],
    layout: nameLayout(11),
    paint: namePaint(colors),
  },
  tabLayer('focus-tabs', 'focus', theme, colors),
  ...eventFocusLayers(theme, colors),
  {
    id: 'focus-marks',
    type: 'symbol',
    source: 'focus',
    filter: ['has', 'shape'],
    layout: {
      'icon-image': ['concat', `mark:${theme}:`, ['get', 'shape'], ':', ['to-string', ['get', 'radius']]],
      'icon-allow-overlap': true,
      // As wide as the halo, so that names stay clear of it.
      'icon-padding': 8,
    },
  },
]

/** A region gets a square tab with its count, never a pin. */
const tabLayer = (
  id: string,
  state: 'plain' | 'focus',
  theme: MapTheme,
  colors: MapColors,
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: state === 'focus' ? 'focus-tab' : 'tabs',
  layout: {
    'icon-image': ['case', ['>', ['get', 'looks'], 0], `tab:${theme}:${state}:tall`, `tab:${theme}:${state}`],
    'icon-text-fit': 'both',
    'icon-allow-overlap': state === 'focus',
    'text-allow-overlap': state === 'focus',
    'icon-padding': 3,
    'text-field': tabText(theme, colors),
    'text-font': ['Noto'],
    'text-size': 13,
    'text-max-width': 40,
    'text-padding': 3,
    'symbol-sort-key': byCount,
  },
  paint: { 'text-color': colors.text },
})

/** Name, count, and up to three small marks of what happened in it. */
const middle = { 'vertical-align': 'center' } as const

type Format = Extract<ExpressionSpecification, ['format', ...unknown[]]>
type FormatParts = Format extends ['format', ...infer Parts] ? Parts : never

const tabText = (theme: MapTheme, colors: MapColors): ExpressionSpecification => {
  const look = (name: string): FormatParts => [
    '  ',
    middle,
    ['image', ['concat', `event:${theme}:20:`, ['get', name]]],
    middle,
  ]
  const format = (looks: string[]): Format => [
    'format',
    ['get', 'name'],
    middle,
    '   ',
    middle,
    ['to-string', ['get', 'count']],
    { 'text-color': colors.text2, ...middle },
    ...looks.flatMap(look),
  ]
  return [
    'match',
    ['get', 'looks'],
    1,
    format(['look1']),
    2,
    format(['look1', 'look2']),
    3,
    format(['look1', 'look2', 'look3']),
    format([]),
  ]
}
