/** The same page by Vue: rendered by the browser, or by the server and hydrated. */
import { createApp, createSSRApp, nextTick } from 'vue/dist/vue.esm-bundler.js'

const ads = 'http://ads.example'

export const App = {
  props: { hydrated: Boolean },
  data: () => ({ names: ['a', 'b', 'c'], changed: false, html: `<img alt="" src="${ads}/html.gif">` }),
  template: `
    <ul id="list"><li v-for="name in names" :key="name"><img alt="" :src="'${ads}/' + name + '.gif'"></li></ul>
    <img id="changing" alt="" :src="'${ads}/' + (changed ? 'second' : 'first') + '.gif'">
    <img id="set" alt="" :srcset="'${ads}/' + (changed ? 'set-2' : 'set-1') + '.gif 1x'">
    <p :style="{ backgroundImage: 'url(${ads}/styled.gif)' }">x</p>
    <div v-html="html"></div>
    <template v-if="!hydrated">
      <iframe id="frame" title="x" src="${ads}/frame.html"></iframe>
      <component is="link" rel="stylesheet" href="${ads}/link.css"></component>
      <component is="script" src="${ads}/component.js"></component>
    </template>
    <img alt="" src="/own.gif">`,
  mounted() {
    window.act = {
      change: () => ((this.changed = true), nextTick()),
      reorder: () => ((this.names = this.names.toReversed()), nextTick()),
      remove: () => ((this.names = this.names.filter((name) => name !== 'b')), nextTick()),
    }
    fetch(`${ads}/fetch.json`, { mode: 'no-cors' }).then(() => heard.push('fetch'))
    fetch('/own.json').then(() => heard.push('own'))
    const script = document.createElement('script')
    script.onload = () => heard.push('script')
    document.head.append(script)
    script.src = `${ads}/script.js`
  },
}

if (globalThis.document) {
  const isHydrated = !!document.querySelector('#app').firstChild
  ;(isHydrated ? createSSRApp : createApp)(App, { hydrated: isHydrated }).mount('#app')
}
