import type { Citation } from './citation'

export type ColumnValue = string | number | null

export interface Field {
  name: string
  type: 'text' | 'integer' | 'real' | 'day'
}

/** A column of a file with a row for each `Row`. */
export interface Column<Row> extends Field {
  of: (row: Row, citation: Citation) => ColumnValue
}

type Make = <Row>(name: string, of: Column<Row>['of']) => Column<Row>

export const text: Make = (name, of) => ({ name, type: 'text', of })
export const integer: Make = (name, of) => ({ name, type: 'integer', of })
export const real: Make = (name, of) => ({ name, type: 'real', of })
export const day: Make = (name, of) => ({ name, type: 'day', of })
