import type { Actor, Attribution, Casualties, Count, Figure, PlaceExpression, Report } from '@/lib/domain'

const moved = ({ start, end }: { start: number; end: number }, offset: number) => ({
  start: start + offset,
  end: end + offset,
})

/** A place expression as the command line writes it; offsets are into the text as given. */
export const toExpressionAnswer = (expression: PlaceExpression, offset: number) => {
  const [anchor] = expression.anchors
  const { relation, distanceKm, bearing, geometry, geoPrecision } = expression
  return {
    ...moved(expression, offset),
    anchor: anchor ? { ...moved(anchor, offset), placeId: anchor.placeId } : null,
    relation,
    distanceKm,
    bearing,
    geometry,
    geoPrecision,
  }
}

const toCount = ({ low, high }: Count) => ({ low, high })

const toCasualties = ({ killed, injured, captured, missing }: Casualties) => ({
  ...(killed && { killed: toCount(killed) }),
  ...(injured && { injured: toCount(injured) }),
  ...(captured && { captured: toCount(captured) }),
  ...(missing && { missing: toCount(missing) }),
})

/** A report as the command line writes it; where a place itself is meant, its point is the geometry. */
export const toReportAnswer = (report: Report, offset: number) => {
  const {
    eventType,
    subEventType,
    dates,
    where,
    actors,
    casualties,
    attribution,
    status,
    statusWhy,
    confidence,
  } = report
  const point = where?.point ? { type: 'Point', coordinates: where.point } : null
  return {
    span: moved(report, offset),
    eventType,
    subEventType,
    dates: dates && { from: dates.from, to: dates.to, precision: dates.precision },
    placeId: where?.placeId ?? null,
    geometry: where?.geometry ?? point,
    geoPrecision: where?.geoPrecision ?? null,
    actors: actors.map(({ name, role }: Actor) => ({ name, role })),
    casualties: toCasualties(casualties),
    attribution: attribution.map((source: Attribution) => ({ ...moved(source, offset), name: source.name })),
    status,
    statusWhy,
    confidence,
  }
}

/** A figure as the command line writes it. */
export const toFigureAnswer = (figure: Figure, offset: number) => {
  const { quantity, unit, subject, attribution, date, placeId } = figure
  return {
    ...moved(figure, offset),
    quantity: { low: quantity.low, high: quantity.high },
    unit,
    subject,
    attribution: attribution?.name ?? null,
    date,
    placeId,
  }
}
