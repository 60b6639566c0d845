/** All choices: the opt-out of sale first, then a row a purpose. */
import { Fragment, type JSX } from 'preact'
import type { Choices, Consent, Purpose, Settings, Words } from '../src/types.js'
import type { Facts } from '../src/partners/known.data.js'
import { Action } from './Action.js'
import { PartnerList } from './PartnerList.js'
import { PurposeRow } from './PurposeRow.js'

export interface PreferencesProps {
  consent: Consent
  settings: Settings
  words: Words
  lang: string
  /** What the first button denies. */
  withdrawn: readonly Purpose[]
  /** Switches as they stand, not yet saved. */
  draft: Choices
  /** An opt-out is about to be lifted: one press more. */
  confirming: boolean
  turn: (id: string, on: boolean) => void
  /** Purposes whose lists of partners are open. */
  lists: ReadonlySet<string>
  facts: { readonly [id: string]: Facts }
}

export function Preferences({
  consent,
  settings,
  words,
  lang,
  withdrawn,
  draft,
  confirming,
  turn,
  lists,
  facts,
}: PreferencesProps): JSX.Element {
  const { decisions, gpc, record } = consent
  const isOut = withdrawn.every(({ id }) => !decisions[id]!.allowed && /choice|gpc/.test(decisions[id]!.because))
  return (
    <>
      <h2>{words.preferencesTitle}</h2>
      {withdrawn[0] && (
        <>
          <h3 slot="row">{words.saleTitle}</h3>
          <p slot="row">{gpc ? words.signalNote : words.saleNote}</p>
          <Action place="row" act="out" spent={isOut} label={isOut ? words.optedOut : words.optOutAll} />
        </>
      )}
      {settings.purposes
        .filter(({ id }) => decisions[id]!.because !== 'minor')
        .map((purpose) => (
          <Fragment key={purpose.id}>
            <PurposeRow id={purpose.id} words={words} on={!!draft[purpose.id]} turn={(on) => turn(purpose.id, on)} />
            <PartnerList {...{ purpose, words, lang }} facts={lists.has(purpose.id) ? facts : undefined} />
          </Fragment>
        ))}
      <p slot="foot">{words.scope}</p>
      {settings.prevails && lang !== 'en' && <p slot="foot">{words.prevails}</p>}
      {settings.policyUrl && (
        <a slot="foot" href={settings.policyUrl}>
          {words.policy}
        </a>
      )}
      {record && <Action place="foot" act="paper" quiet label={words.receipt} />}
      <p slot="foot" role="status">
        {confirming && words.confirmNote}
      </p>
      <Action place="actions" act="save" pair label={words.save} />
      <Action place="actions" act="leave" pair label={words.close} />
    </>
  )
}
