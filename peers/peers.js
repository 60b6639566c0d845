/**
 * The field, each as its own README says a site adds it, with the partner
 * `ads.localhost` listed wherever there is a place to list it. Installed on
 * demand from this folder's own lock file, and served from `.built/`.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))
const modules = join(folder, 'node_modules')
const built = join(folder, '.built')

/**
 * `files`: what a page loads, from the package; `head`: the markup that comes first in `<head>`; `accept`: says
 * yes in the page; `banner` and `button`: what the visitor sees and presses. A headless library has neither.
 */
export const peers = [
  {
    name: 'vanilla-cookieconsent',
    files: ['dist/cookieconsent.umd.js', 'dist/cookieconsent.css'],
    head: `<link rel="stylesheet" href="/peers/vanilla-cookieconsent/cookieconsent.css">
<script src="/peers/vanilla-cookieconsent/cookieconsent.umd.js"></script>
<script>addEventListener('DOMContentLoaded', () => CookieConsent.run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, advertising: {} },
  language: { default: 'en', translations: { en: {
    consentModal: { title: 'Your choice', description: 'May partners use data?', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Decline', showPreferencesBtn: 'Preferences' },
    preferencesModal: { title: 'Preferences', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Decline', savePreferencesBtn: 'Save', sections: [{ title: 'Advertising', description: 'Partners', linkedCategory: 'advertising' }] },
  } } },
}))</script>`,
    accept: `CookieConsent.acceptCategory('all')`,
    banner: '#cc-main .cm',
    button: '#cc-main .cm__btn[data-role=all]',
    tag: (url) => `<script type="text/plain" data-category="advertising" src="${url}"></script>`,
  },
  {
    name: 'orejime',
    files: ['dist/orejime-standard-en.js', 'dist/orejime-standard.css'],
    head: `<link rel="stylesheet" href="/peers/orejime/orejime-standard.css">
<script>window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'advertising', title: 'Advertising', cookies: [] }] }</script>
<script src="/peers/orejime/orejime-standard-en.js"></script>`,
    accept: `window.orejime.manager.acceptAll()`,
    banner: '.orejime-Banner',
    button: '.orejime-Banner-saveButton',
    tag: (url) => `<template data-purpose="advertising"><script src="${url}"></script></template>`,
  },
  {
    name: 'klaro',
    files: ['dist/klaro.js'],
    head: `<script>window.klaroConfig = { version: 1, default: false, acceptAll: true, services: [{ name: 'advertising', title: 'Advertising', purposes: ['advertising'] }], translations: { en: { purposes: { advertising: 'Advertising' } } }, lang: 'en' }</script>
<script defer src="/peers/klaro/klaro.js"></script>`,
    accept: `(() => { const manager = klaro.getManager(); manager.changeAll(true); manager.saveAndApplyConsents() })()`,
    banner: '#klaro .cookie-notice',
    button: '#klaro .cm-btn-success',
    tag: (url) =>
      `<script type="text/plain" data-type="text/javascript" data-name="advertising" data-src="${url}"></script>`,
  },
  {
    name: 'tarteaucitronjs',
    files: [
      'tarteaucitron.min.js',
      'tarteaucitron.services.min.js',
      'lang/tarteaucitron.en.min.js',
      'css/tarteaucitron.min.css',
    ],
    head: `<script src="/peers/tarteaucitronjs/tarteaucitron.min.js"></script>
<script>
tarteaucitronForceLanguage = 'en'
tarteaucitron.init({ privacyUrl: '/privacy', highPrivacy: true, orientation: 'bottom', showIcon: false, cookieslist: false, removeCredit: true, AcceptAllCta: true, DenyAllCta: true })
tarteaucitron.services.ads = { key: 'ads', type: 'ads', name: 'Ads', uri: '/privacy', needConsent: true, cookies: [], js() {} }
;(tarteaucitron.job ||= []).push('ads')
</script>`,
    accept: `tarteaucitron.userInterface.respondAll(true)`,
    banner: '#tarteaucitronAlertBig',
    button: '#tarteaucitronPersonalize2',
  },
  {
    name: 'cookieconsent',
    title: 'Osano cookieconsent',
    files: ['build/cookieconsent.min.js', 'build/cookieconsent.min.css'],
    head: `<link rel="stylesheet" href="/peers/cookieconsent/cookieconsent.min.css">
<script src="/peers/cookieconsent/cookieconsent.min.js"></script>
<script>
const initialise = () => window.cookieconsent.initialise({ type: 'opt-in', palette: { popup: { background: '#fff' }, button: { background: '#05a' } } }, (popup) => (window.popup = popup))
if (document.body) initialise()
else addEventListener('DOMContentLoaded', initialise)
</script>`,
    accept: `(window.popup.setStatus(cookieconsent.status.allow), window.popup.close())`,
    banner: '.cc-window',
    button: '.cc-window .cc-allow',
  },
  {
    name: 'yett',
    files: ['dist/yett.min.js'],
    head: `<script>window.YETT_BLACKLIST = [/ads\\.localhost/i]</script><script src="/peers/yett/yett.min.js"></script>`,
    accept: `window.yett.unblock()`,
  },
  {
    name: 'c15t',
    files: [],
    // It has no file for a script tag, so it is bundled as a site would bundle it.
    source: `import { getOrCreateConsentRuntime } from 'c15t'
      window.c15t = getOrCreateConsentRuntime({
        mode: 'offline',
        consentCategories: ['necessary', 'marketing'],
        networkBlocker: { enabled: true, logBlockedRequests: false, rules: window.rules ?? [{ id: 'ads', domain: 'ads.localhost', category: 'marketing' }] },
      })`,
    head: `<script type="module" src="/peers/c15t/c15t.js"></script>`,
    accept: `window.c15t.consentStore.getState().saveConsents('all')`,
  },
]

/** The version that is installed and pinned. */
export const versionOf = (name) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies[name]

/** Installs the peers where they are missing or others, and puts the files that pages load into `.built/`. */
export async function preparePeers() {
  const lock = join(folder, 'package-lock.json')
  const installed = join(modules, '.lock')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(lock, 'utf8')) {
    console.log('Installing the peers.')
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    copyFileSync(lock, installed)
  }
  rmSync(built, { recursive: true, force: true })
  for (const { name, files, source } of peers) {
    for (const file of files) copyKeeping(name, file)
    if (source) await bundle(name, source)
  }
}

/** tarteaucitron looks for its other files where its folders have them; the others lie flat. */
function copyKeeping(name, file) {
  const target = join(built, name, name === 'tarteaucitronjs' ? file : file.split('/').at(-1))
  mkdirSync(join(target, '..'), { recursive: true })
  copyFileSync(join(modules, name, file), target)
}

async function bundle(name, contents) {
  await build({
    stdin: { contents, resolveDir: folder, sourcefile: `${name}.js` },
    outfile: join(built, name, `${name}.js`),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'silent',
  })
}
