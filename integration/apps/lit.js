/** The same page by lit, in a shadow root. */
import { LitElement, html } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { styleMap } from 'lit/directives/style-map.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'

const ads = 'http://ads.example'

class Page extends LitElement {
  static properties = { names: {}, isChanged: {} }

  constructor() {
    super()
    this.names = ['a', 'b', 'c']
    this.isChanged = false
  }

  render() {
    return html`
      <link rel="stylesheet" href="http://ads.example/link.css" />
      <ul id="list">
        ${repeat(
          this.names,
          (name) => name,
          (name) => html`<li><img alt="" src=${`${ads}/${name}.gif`} /></li>`,
        )}
      </ul>
      <img id="changing" alt="" .src=${`${ads}/${this.isChanged ? 'second' : 'first'}.gif`} />
      <img id="set" alt="" srcset="${ads}/${this.isChanged ? 'set-2' : 'set-1'}.gif 1x" />
      <iframe id="frame" title="x" src="http://ads.example/frame.html"></iframe>
      <p style=${styleMap({ backgroundImage: `url(${ads}/styled.gif)` })}>x</p>
      <img alt="" src="http://ads.example/static.gif" />
      ${unsafeHTML(`<img alt="" src="${ads}/html.gif">`)}
      <img alt="" src="/own.gif" />
    `
  }

  firstUpdated() {
    const done = () => this.updateComplete
    window.act = {
      change: () => ((this.isChanged = true), done()),
      reorder: () => ((this.names = this.names.toReversed()), done()),
      remove: () => ((this.names = this.names.filter((name) => name !== 'b')), done()),
    }
    fetch(`${ads}/fetch.json`, { mode: 'no-cors' }).then(() => heard.push('fetch'))
    fetch('/own.json').then(() => heard.push('own'))
    const script = document.createElement('script')
    script.src = `${ads}/script.js`
    script.onload = () => heard.push('script')
    this.renderRoot.append(script)
  }
}

customElements.define('x-page', Page)
document.getElementById('app').append(document.createElement('x-page'))
