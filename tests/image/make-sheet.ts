import type { Picture } from '@/lib/image/picture'
import type { LegendNames, Sheet } from '@/lib/image/sheet'

export const names: LegendNames = {
  types: {
    battles: 'Battles',
    'explosions-remote-violence': 'Explosions, remote',
    'violence-against-civilians': 'Against civilians',
    protests: 'Protests',
    riots: 'Riots',
    'strategic-developments': 'Strategic',
    other: 'Other',
  },
  statuses: { confirmed: 'Confirmed', reported: 'Reported', claimed: 'Claimed', disputed: 'Disputed' },
  shapes: {
    within: 'Somewhere within',
    border: 'Along a border',
    region: 'Only a region',
    movement: 'Movement',
  },
  several: 'Several events',
  place: 'Named place',
  more: (count) => `${count} more kinds`,
}

export const makeSheet = (more: Partial<Sheet> = {}): Sheet => ({
  title: 'Fighting is reported in Myrove and along the river Tykha',
  facts: '12 reports · 1 to 9 October 2024, 3 reports undated',
  note: null,
  citation: null,
  metadata: null,
  names,
  nothing: 'Nothing was reported here',
  theme: 'light',
  size: { width: 800, height: 420, scale: 1.5 },
  ...more,
})

export const makePicture = (more: Partial<Picture> = {}): Picture => ({
  title: 'Map',
  theme: 'light',
  frame: { camera: { lng: 36, lat: 49, zoom: 6 }, width: 600, height: 300 },
  marks: [],
  shapes: [],
  areas: [],
  ...more,
})
