import type { EventType } from '@/lib/domain'

export type MapTheme = 'light' | 'dark'

/** Colours of the map. Those under "tokens" are the values of app/tokens.css, which a canvas can't read in time. */
export interface MapColors {
  water: string
  land: string
  lake: string
  river: string
  admin1: string
  coast: string
  casing: string
  border: string
  dot: string
  dotRim: string
  village: string
  town: string
  metropolis: string
  admin1Label: string
  sea: string
  country: string
  halo: string
  // tokens
  panel: string
  lineStrong: string
  text: string
  text2: string
  text3: string
  accentText: string
  hatch: string
  markPlate: string
  markRim: string
  accentLine: string
  accentWash: string
  contradiction: string
  stipple: string
  /** Edge of a shape on its fill; null where the fill stands out by itself. */
  markOutline: string | null
  riotsOutline: string | null
  types: Record<EventType, string>
  // derived
  areaEdge: string
  tabIcon: string
  /** Dashed edges of discs and sectors: at least 3:1 on the land. */
  typeEdges: Record<EventType, string>
}

/** Okabe-Ito, the same in both themes, always with a shape. */
const types: Record<EventType, string> = {
  battles: '#e69f00',
  'explosions-remote-violence': '#f0e442',
  'violence-against-civilians': '#cc79a7',
  protests: '#009e73',
  riots: '#0072b2',
  'strategic-developments': '#56b4e9',
  other: '#9aa4b2',
}

/** The two basemap styles of the design, layer by layer. */
export const mapColors: Record<MapTheme, MapColors> = {
  dark: {
    water: '#1b222b',
    land: '#2a3037',
    lake: '#1f2832',
    river: '#33465a',
    admin1: '#3d454f',
    coast: '#3a4654',
    casing: '#23282f',
    border: '#75808f',
    dot: '#aeb8c5',
    dotRim: '#23282f',
    village: '#a3aebc',
    town: '#b3bdca',
    metropolis: '#d3dae3',
    admin1Label: '#a9b4c2',
    sea: '#7890aa',
    country: '#a3aebc',
    halo: '#252b32',
    panel: '#252a31',
    lineStrong: '#5f6b7c',
    text: '#f5f8fa',
    text2: '#abb3bf',
    text3: '#99a3b1',
    accentText: '#8abbff',
    hatch: 'rgb(190 200 212 / 0.34)',
    markPlate: '#1c2127',
    markRim: '#f5f8fa',
    accentLine: '#4c90f0',
    accentWash: 'rgb(76 144 240 / 0.24)',
    contradiction: '#fa7a77',
    stipple: 'rgb(126 196 236 / 0.62)',
    markOutline: null,
    riotsOutline: '#9fc9e6',
    types,
    areaEdge: '#abb3bf',
    tabIcon: '#abb3bf',
    typeEdges: {
      battles: '#f0b73d',
      'explosions-remote-violence': '#f0e442',
      'violence-against-civilians': '#dd9bc0',
      protests: '#33b892',
      riots: '#6fb2dd',
      'strategic-developments': '#7ec4ec',
      other: '#abb3bf',
    },
  },
  light: {
    water: '#d5dfe8',
    land: '#f4f3ef',
    lake: '#d5dfe8',
    river: '#b4c8d9',
    admin1: '#d6d5cf',
    coast: '#b3c2cf',
    casing: '#fbfaf7',
    border: '#8b929c',
    dot: '#5f6b7c',
    dotRim: '#ffffff',
    village: '#535d6a',
    town: '#404854',
    metropolis: '#252a31',
    admin1Label: '#4f5865',
    sea: '#456079',
    country: '#535c69',
    halo: '#f7f6f3',
    panel: '#ffffff',
    lineStrong: '#a3acb8',
    text: '#1c2127',
    text2: '#404854',
    text3: '#5f6b7c',
    accentText: '#215db0',
    hatch: 'rgb(64 72 84 / 0.30)',
    markPlate: '#ffffff',
    markRim: '#1c2127',
    accentLine: '#2d72d2',
    accentWash: 'rgb(45 114 210 / 0.22)',
    contradiction: '#b83227',
    stipple: 'rgb(31 109 158 / 0.62)',
    markOutline: '#1c2127',
    riotsOutline: null,
    types,
    areaEdge: '#5f6b7c',
    tabIcon: '#404854',
    typeEdges: {
      battles: '#8a5d00',
      'explosions-remote-violence': '#756b00',
      'violence-against-civilians': '#8f3f6c',
      protests: '#006b4f',
      riots: '#005a8c',
      'strategic-developments': '#1f6d9e',
      other: '#5f6b7c',
    },
  },
}
