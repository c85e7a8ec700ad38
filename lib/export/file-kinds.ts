import type { ExportFormat } from '@/lib/domain'

/** What the file of each format is called and told to be. */
export const FILE_KINDS: Record<ExportFormat, { ending: string; type: string }> = {
  geojson: { ending: '.geojson', type: 'application/geo+json' },
  csv: { ending: '.csv', type: 'text/csv; charset=utf-8' },
  acled: { ending: '-acled.csv', type: 'text/csv; charset=utf-8' },
  kml: { ending: '.kml', type: 'application/vnd.google-earth.kml+xml' },
  gpkg: { ending: '.gpkg', type: 'application/geopackage+sqlite3' },
}
