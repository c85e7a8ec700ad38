export type { Gazetteer, GazetteerMeta, Hit, NameType, PlaceName, Settlement } from './gazetteer'
export { GazetteerError } from './gazetteer-error'
export { loadAreas, type Areas } from './load-areas'
export { loadGazetteer, type LoadOptions } from './load-gazetteer'
