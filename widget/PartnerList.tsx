/** Who gets data under a purpose, as the site names them, each with its policy. Long lists wait behind a press. */
import type { JSX } from 'preact'
import type { Facts } from '../src/partners/known.data.js'
import type { Known, Listed, Purpose, Words } from '../src/types.js'
import { Action } from './Action.js'

export interface PartnerListProps {
  purpose: Purpose
  words: Words
  /** BCP 47, for the number. */
  lang: string
  /** What the catalogue knows of partners; absent while the list is closed. */
  facts: { readonly [id: string]: Facts } | undefined
}

export function PartnerList({ purpose, words, lang, facts }: PartnerListProps): JSX.Element | null {
  const { id, partners } = purpose
  // Where the site names nobody, nobody knows who they are.
  if (!partners?.[0]) return null
  const label = `${words.partners} (${partners.length.toLocaleString(lang)})`
  return (
    <>
      <Action place="row" quiet act={'partners-of-' + id} label={label} open={!!facts} />
      {facts && partners.map((partner) => <Name {...about(partner, facts)} />)}
      {/* What follows begins a line. */}
      {facts && <p slot="row" />}
    </>
  )
}

/** A link that tells the partner nothing of where it was pressed. */
function Name({ name, policyUrl }: { name: string; policyUrl: string | undefined }): JSX.Element {
  return policyUrl ? (
    <a slot="row" class="name" href={policyUrl} target="_blank" rel="noreferrer">
      {name}
    </a>
  ) : (
    <p slot="row" class="name">
      {name}
    </p>
  )
}

function about(
  partner: Listed,
  facts: { readonly [id: string]: Facts },
): { name: string; policyUrl: string | undefined } {
  const { id = partner as string, name, policyUrl } = partner as Partial<Known>
  const [known, , policy] = (Object.hasOwn(facts, id) && facts[id]) || [id]
  const url = policyUrl ?? policy
  // A link of the config runs no scripts.
  return { name: name ?? known, policyUrl: url && /^(https?:|[^:]*$)/i.test(url) ? url : undefined }
}
