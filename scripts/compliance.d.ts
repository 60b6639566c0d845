export interface Row {
  id: string
  asks: string
  nosale: string
  site: string
  tests: string[]
}
export const ids: string[]
export function rows(): Row[]
export function titled(): Map<string, Set<string>>
