/** The peers as subjects: what they let through on a first visit. */
import { type Peer, peers, versionOf } from '../../../peers/peers.js'
import type { Subject } from './subject.js'

const subjectOf = ({ name, title, head }: Peer): Subject => ({
  name: `${title ?? name} ${versionOf(name)}`,
  head: () => head,
  isBrief: true,
})

export const field: readonly Subject[] = peers.map(subjectOf)
