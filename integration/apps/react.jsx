/** The same page by React: rendered by the browser, or by the server and hydrated. */
import { Component, useEffect, useState, version } from 'react'
import * as dom from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.browser'

const ads = 'http://ads.example'

class Frame extends Component {
  render() {
    return <iframe id="frame" title="x" src={`${ads}/frame.html`} />
  }
}

/** What React 19 lifts into the head. */
function Hoisted() {
  dom.preload(`${ads}/preload.js`, { as: 'script' })
  dom.preinit(`${ads}/preinit.js`, { as: 'script' })
  return (
    <>
      <link rel="prefetch" href={`${ads}/hoisted.json`} />
      <script async src={`${ads}/hoisted.js`} />
    </>
  )
}

function App({ isHydrated }) {
  const [names, order] = useState(['a', 'b', 'c'])
  const [isChanged, change] = useState(false)
  useEffect(() => {
    window.act = {
      change: () => dom.flushSync(() => change(true)),
      reorder: () => dom.flushSync(() => order((all) => all.toReversed())),
      remove: () => dom.flushSync(() => order((all) => all.filter((name) => name !== 'b'))),
    }
    fetch(`${ads}/fetch.json`, { mode: 'no-cors' }).then(() => heard.push('fetch'))
    fetch('/own.json').then(() => heard.push('own'))
    const script = document.createElement('script')
    script.src = `${ads}/script.js`
    script.onload = () => heard.push('script')
    document.body.append(script)
    return () => script.remove()
  }, [])
  return (
    <>
      <ul id="list">
        {names.map((name) => (
          <li key={name}>
            <img alt="" src={`${ads}/${name}.gif`} />
          </li>
        ))}
      </ul>
      <img id="changing" alt="" src={`${ads}/${isChanged ? 'second' : 'first'}.gif`} />
      <img id="set" alt="" srcSet={`${ads}/${isChanged ? 'set-2' : 'set-1'}.gif 1x`} />
      <p style={{ backgroundImage: `url(${ads}/styled.gif)` }}>x</p>
      <div dangerouslySetInnerHTML={{ __html: `<img alt="" src="${ads}/html.gif">` }} />
      {!isHydrated && <Frame />}
      {!isHydrated && <link rel="stylesheet" href={`${ads}/link.css`} />}
      {!isHydrated && version.startsWith('19') && <Hoisted />}
      <img alt="" src="/own.gif" />
    </>
  )
}

if (!globalThis.document) globalThis.html = renderToString(<App isHydrated />)
else {
  const app = document.getElementById('app')
  const onRecoverableError = (error) => console.error(error)
  if (app.firstChild) hydrateRoot(app, <App isHydrated />, { onRecoverableError })
  else createRoot(app).render(<App />)
}
