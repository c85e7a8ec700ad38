import type { MapTheme } from './map-state'

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
  hatch: string
  markPlate: string
  markRim: string
  accentLine: string
  accentWash: string
  // derived
  areaEdge: string
  tabIcon: string
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
    hatch: 'rgb(190 200 212 / 0.34)',
    markPlate: '#1c2127',
    markRim: '#f5f8fa',
    accentLine: '#4c90f0',
    accentWash: 'rgb(76 144 240 / 0.24)',
    areaEdge: '#abb3bf',
    tabIcon: '#abb3bf',
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
    hatch: 'rgb(64 72 84 / 0.30)',
    markPlate: '#ffffff',
    markRim: '#1c2127',
    accentLine: '#2d72d2',
    accentWash: 'rgb(45 114 210 / 0.22)',
    areaEdge: '#5f6b7c',
    tabIcon: '#404854',
  },
}
