/**
 * The banner, without Preact: all that visitors download who answer with Yes
 * or No. The other views are fetched when somebody means to open them.
 */
import type { Choices, Files, Purpose, View } from '../src/types.js'
import { banners } from './forms.data.js'
import { type Acts, type Scene, build, fill, keep, present } from './stage.js'
import { ask } from './text/en.js'

export * from './stage.js'

export const start: Files['ask'] = (consent, settings, language, tell) => {
  const { regime, purposes, policyUrl, renewDays, layout = 'card' } = settings
  const optIn = regime === 'opt-in'
  /** Was the view opened from the question? Then leaving it without an answer leads back there. */
  let asked = false
  let due: View | undefined
  let shown: View | undefined

  const scene: Scene = {
    consent,
    settings,
    words: { ...ask, ...language?.words, ...settings.text } as Scene['words'],
    lang: language?.lang ?? 'en',
    dir: language?.dir ?? 'ltr',
    leave: () => void show(asked ? 'banner' : undefined),
  }

  const acts: Acts = {
    no: () => consent.choose(answers(purposes, false)),
    // A yes answers what is open; it lifts no signal and no earlier no. Where the place may be California, who has opted
    // out more than a year ago comes back in two steps, which the preferences have: 11 CCR § 7028(a).
    yes(press) {
      const open = purposes.filter(isOpen)
      if (renewDays > 364 && open.some(({ id }) => consent.record?.choices[id] === false)) void consent.show()
      else consent.choose(answers(open, true), press)
    },
    out() {
      consent.optOut()
      void consent.show('status')
    },
    choose: () => consent.show(),
    // To leave a notice records that it was seen; to leave a question is no answer.
    leave: () => (optIn ? show(undefined) : consent.choose({})),
  }

  async function show(view: View | undefined): Promise<boolean> {
    due = view
    try {
      const isBanner = view === 'banner'
      const other = view && !isBanner && (await (view === 'preferences' ? import('./choose.js') : import('./tell.js')))
      const make = isBanner && layout === 'center' ? (await import('./center.js')).build : build
      // That took a while: something else may be due by now.
      if (due !== view) return true
      if (other && shown === 'banner') asked = true
      shown = view
      tell(view)
      if (other) await other.open(scene, view)
      else if (isBanner) banner(make)
      else present()
      return true
    } catch (error) {
      console.error(`nosale: no ${view}. Expected all files beside ask.js. Tags stay.`, error)
      return false
    }
  }

  function banner(make: typeof build): void {
    const host = make(scene, layout, scene.words.bannerTitle, acts)
    fill(host, banners[regime], { ...scene.words, policyUrl, policy: policyUrl && scene.words.policy })
    present(host)
    const way = host.querySelector<HTMLElement>('.quiet')
    if (way) way.onpointerenter = way.onfocus = prepare
    // The button that led to the preferences is a new one now; a link of the page has the focus back.
    if (asked && document.activeElement?.localName !== 'a') way?.focus()
  }

  function answers(about: readonly Purpose[], yes: boolean): Choices {
    return Object.fromEntries(about.map(({ id }) => [id, yes]))
  }

  function isOpen({ id }: Purpose): boolean {
    return /default|unreadable/.test(consent.decisions[id]!.because)
  }

  consent.subscribe(({ record }) => {
    asked = false
    if (shown === 'banner' && (optIn ? !purposes.some(isOpen) : record && !record.damaged)) void show(undefined)
  })
  Object.assign(consent, { keep })
  return { show }
}

/** Fetches the preferences when somebody is about to press for them. */
function prepare(): void {
  import('./choose.js').catch(Object)
}
