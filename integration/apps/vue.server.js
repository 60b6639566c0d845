import { compile, createSSRApp } from 'vue/dist/vue.esm-bundler.js'
import { renderToString } from 'vue/server-renderer'
import { App } from './vue.js'

const { template, ...rest } = App
globalThis.html = renderToString(createSSRApp({ ...rest, render: compile(template) }, { hydrated: true }))
