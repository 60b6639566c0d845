/**
 * Mounts the views. Style and layout live in a shadow root, where the page
 * cannot reach them; words and buttons are light children of the host, where
 * visitors' agents can.
 */
import { render } from 'preact'
import type { Choices, Mount, Text, View, WidgetText } from '../src/types.js'
import { Banner } from './Banner.js'
import { Preferences } from './Preferences.js'
import type { Scene } from './scene.js'
import { Status, statusOf } from './Status.js'
import css from './style.css'

/** The widget in one language; `lang` is BCP 47. */
export function widget(words: WidgetText, lang: string): Mount {
  return (consent, settings) => {
    const text: WidgetText = { ...words }
    for (const key of Object.keys(settings.text ?? {}) as (keyof Text)[])
      text[key as keyof WidgetText] = settings.text![key]!
    const host = document.createElement('nosale-ui')
    host.lang = lang
    host.dir = 'ltr'
    const shadow = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]

    let view: View | undefined
    let draft: Choices = {}
    let opener: Element | null = null
    let unanswered = false
    let confirming = false

    const scene = (): Scene => ({ consent, settings, text, draft, edit, confirming, confirm, open, done, back })
    const dialog = (): HTMLDialogElement | null => shadow.querySelector('dialog')

    function edit(changed: Choices): void {
      draft = changed
      confirming = false
      paint()
    }

    function confirm(): void {
      confirming = true
      paint()
    }

    function open(next: View | undefined): void {
      if (next === 'notice' || next === 'receipt') {
        void import('../care/care.js').then(({ tell }) => tell(next, consent, settings, text, host, sheet))
        return
      }
      if (!host.isConnected) document.body.append(host)
      if (next === 'preferences') {
        draft = Object.fromEntries(settings.purposes.map(({ id }) => [id, consent.decisions[id]!.allowed]))
        confirming = false
        if (view !== next) opener = document.activeElement
        unanswered = view === 'banner'
      }
      // The live region is there, empty, before it speaks.
      if (next === 'status') paint()
      const closing = view === 'preferences' && next !== view
      if (closing) dialog()?.close()
      if (next !== 'preferences') confirming = false
      view = next
      paint()
      if (next === 'preferences' && !dialog()!.open) dialog()!.showModal()
      if (closing && opener?.isConnected) (opener as HTMLElement).focus()
    }

    function done(): void {
      open(undefined)
    }

    function back(): void {
      if (!unanswered) return done()
      open('banner')
      // The button that was pressed is a new one now.
      host.querySelector<HTMLElement>('.quiet')!.focus()
    }

    function paint(): void {
      const now = scene()
      render(
        <Layout view={view} label={view === 'preferences' ? text.preferencesTitle : text.bannerTitle} cancel={back} />,
        shadow,
      )
      render(
        <>
          <p slot={confirming ? 'foot' : 'text'} role="status">
            {view === 'status' ? statusOf(now) : confirming && text.confirmNote}
          </p>
          {view === 'banner' && <Banner {...now} />}
          {view === 'preferences' && <Preferences {...now} />}
          {view === 'status' && <Status {...now} />}
        </>,
        host,
      )
    }

    host.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || view === 'preferences') return
      // Of a notice that is all there is to say; of a question it is no answer.
      if (view === 'banner' && settings.regime === 'opt-out') consent.choose({})
      done()
    })
    let before = consent.decisions
    consent.subscribe(({ decisions }) => {
      unanswered = false
      // Another tab may have said no meanwhile: what was drafted before must not undo it.
      for (const id in decisions) if (before[id]!.allowed && !decisions[id]!.allowed) draft = { ...draft, [id]: false }
      before = decisions
      const asks = Object.values(decisions).some(({ because }) => /default|unreadable/.test(because))
      if (view === 'banner' && settings.regime === 'opt-in' && !asks) done()
      else if (view) paint()
    })
    return { show: open }
  }
}

interface LayoutProps {
  view: View | undefined
  label: string
  cancel: () => void
}

/** The shadow half: boxes and slots, no words. */
function Layout({ view, label, cancel }: LayoutProps) {
  const inner = (
    <>
      <div class="text">
        <slot name="text" />
      </div>
      {view === 'preferences' && (
        <>
          <div class="rows">
            <slot name="row" />
          </div>
          <div class="text">
            <slot name="foot" />
          </div>
        </>
      )}
      <div class="actions">
        <slot name="actions" />
      </div>
    </>
  )
  if (view === 'preferences') {
    return (
      <dialog
        aria-label={label}
        onCancel={(event) => {
          event.preventDefault()
          cancel()
        }}
      >
        {inner}
      </dialog>
    )
  }
  return view ? (
    <section class={view} aria-label={label}>
      {inner}
    </section>
  ) : (
    <slot name="text" />
  )
}
