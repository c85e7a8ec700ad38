export { type MapColors, mapColors } from '@/lib/look/map-colors'
