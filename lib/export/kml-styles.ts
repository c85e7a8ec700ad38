import { type EventType, eventTypes } from '@/lib/domain'
import { mapColors } from '@/lib/look/map-colors'

const { types, accentText } = mapColors.light

const alpha = { icon: 'ff', line: 'cc', area: '40' } // of 255, in hex

/** `#rrggbb` as KML writes colours: alpha, blue, green, red. */
const toKmlColor = (color: string, opacity: string): string =>
  `${opacity}${color.slice(5, 7)}${color.slice(3, 5)}${color.slice(1, 3)}`

const toStyle = (type: EventType): string =>
  [
    `<Style id="${type}">`,
    `<IconStyle><color>${toKmlColor(types[type], alpha.icon)}</color></IconStyle>`,
    `<LineStyle><color>${toKmlColor(types[type], alpha.line)}</color><width>2</width></LineStyle>`,
    `<PolyStyle><color>${toKmlColor(types[type], alpha.area)}</color></PolyStyle>`,
    '</Style>',
  ].join('')

/** A style for each event type in the colours of the map. No icon is named: it would be fetched from another host. */
export const kmlStyles = eventTypes.map(toStyle).join('\n')

/** Places are points whatever they are, in the colour of what can be followed. */
export const placeStyle = `<Style id="place"><IconStyle><color>${toKmlColor(accentText, alpha.icon)}</color></IconStyle></Style>`
