/** The peers as subjects: what they leave through on a first visit, and what they bring back after a yes. */
import { type Peer, peers, versionOf } from '../../../peers/peers.js'
import type { Subject } from './subject.js'

const subjectOf = ({ name, title, head, accept }: Peer): Subject => ({
  name: `${title ?? name} ${versionOf(name)}`,
  head: () => head,
  accept,
})

export const field: readonly Subject[] = peers.map(subjectOf)
