/** What the basemap is cut from, beside the gazetteer. */
export const areasFile = 'data/gazetteer/areas.topo.json'

const water = 'node_modules/mapeo-offline-map/dist'
export const lakesFile = `${water}/lakes.json`
export const riversFile = `${water}/rivers.json`
export const waterFiles = [lakesFile, riversFile]
