export interface Peer {
  name: string
  title?: string
  files: string[]
  source?: string
  head: string
  accept: string
  banner?: string
  button?: string
  tag?: (url: string) => string
}
export const peers: Peer[]
export function versionOf(name: string): string
export function preparePeers(): Promise<void>
