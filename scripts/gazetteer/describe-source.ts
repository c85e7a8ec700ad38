import type { OperatorSource } from '@/lib/gazetteer/operator'

const whole = (count: number): string => count.toLocaleString('en')

/** A source in a few lines: what it is, how much of it, where it came from and by which checksum it can be told. */
export const describeSource = (source: OperatorSource): string[] => {
  const files =
    source.type === 'dump' ? [source.places, ...(source.names ? [source.names] : [])] : [source.file]
  const head =
    source.type === 'dump'
      ? `${source.country}: ${whole(source.taken)} of ${whole(source.rows)} rows, GeoNames${source.date ? ` of ${source.date}` : ''}` +
        (source.classes ? `, ${source.classes.join(',')}` : '') +
        (source.names ? '' : ', without the file of other names')
      : `${source.layer}: ${whole(source.taken)} of ${whole(source.rows)} rows, imported ${source.date}`
  return [
    head,
    ...files.map(({ from, sha256, bytes }) => `  ${from} (${whole(bytes)} bytes, SHA-256 ${sha256})`),
  ]
}
