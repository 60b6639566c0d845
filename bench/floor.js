/** A floor of our stack: the least banner that Preact and js-cookie can make, and nothing else. Bundled by subjects.js. */
import Cookies from 'js-cookie'
import { h, render } from 'preact'

const run = () => {
  for (const held of document.querySelectorAll('script[type="text/plain"]')) {
    const script = document.createElement('script')
    script.async = false
    script.src = held.src
    held.replaceWith(script)
  }
}

function ask() {
  const host = document.body.appendChild(document.createElement('div'))
  const answer = (word) => () => {
    Cookies.set('floor', word, { expires: 400, sameSite: 'Lax' })
    render(null, host)
    if (word === 'yes') setTimeout(run)
  }
  render(
    h(
      'section',
      { id: 'floor', style: 'position:fixed;inset:auto 0 0;padding:1em;background:#fff' },
      h('p', {}, 'May partners use data?'),
      h('button', { onClick: answer('yes') }, 'Accept'),
      h('button', { onClick: answer('no') }, 'Decline'),
    ),
    host,
  )
}

const said = Cookies.get('floor')
if (said !== 'no') addEventListener('DOMContentLoaded', said ? run : ask)
