import { z } from 'zod'
import { loadGazetteer } from '@/lib/gazetteer'
import { buildTiles } from './build-tiles'

// The coarse zoom levels, in a process beside the main one. Messages are lines to say, and at last the tiles.
const groups = z.array(z.array(z.number())).parse(JSON.parse(process.argv[2] ?? ''))
const say = (line: string): void => void process.send?.(line)
const tiles = buildTiles(loadGazetteer(), say, groups)
// Only when all is written: disconnecting cuts off a large message.
process.send?.(tiles, () => process.disconnect())
