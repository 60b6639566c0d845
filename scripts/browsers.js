/**
 * Finds the browser that the tests drive, or installs it where it may. Run by
 * itself it makes sure that there is one, and says how where it cannot.
 */
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a Chromium, or undefined; `CHROMIUM` in the environment goes first. */
export function findChromium() {
  return [process.env.CHROMIUM, find(names), mac].find((path) => path && isExecutable(path))
}

function find(programs, more = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', ...more]
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** As `findChromium`, but installs one through apt where there is none; throws where that fails. */
export function ensureChromium() {
  return ensure(findChromium, ['chromium'], 'Chromium', 'CHROMIUM')
}

/** The paths of Firefox and of WebKitGTK's small browser, installed where they may be. */
export function ensureEngines() {
  const firefox = () => find(['firefox-esr', 'firefox'])
  const webkit = () =>
    find(['MiniBrowser'], ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1'])
  const driver = () => find(['Xvfb']) && find(['WebKitWebDriver']) && webkit()
  return {
    firefox: ensure(firefox, ['firefox-esr'], 'Firefox', 'PATH'),
    webkit: ensure(driver, ['webkit2gtk-driver', 'xvfb', 'xauth'], 'WebKitWebDriver with MiniBrowser and Xvfb', 'PATH'),
  }
}

/** The path of nginx, which one of the README's recipes is for. */
export function ensureNginx() {
  return ensure(() => find(['nginx'], ['/usr/sbin']), ['nginx-light'], 'nginx', 'PATH')
}

function ensure(look, packages, name, variable) {
  const found = look()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(`No ${name} found: installing ${packages.join(', ')}.`)
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' })
      const flags = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends']
      // In Debian's runlevel 1 nothing that is installed starts by itself.
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
      execFileSync('apt-get', [...flags, ...packages], { stdio: 'ignore', env })
    } catch {
      // Told below.
    }
  }
  const installed = look()
  if (installed) return installed
  const remedy = `apt-get install ${packages.join(' ')}`
  throw new Error(`No ${name} found. Expected it in ${variable} (Debian: ${remedy}). No browser test ran.`)
}

/** Starts it, headless; `gpc` sends the real Global Privacy Control. */
export function launchChromium(options) {
  return chromium.launch(chromiumOptions(options))
}

/** As `launchChromium`, with a profile on disk: contexts without one have no predictor, which makes preconnects, and no `extension`. */
export function launchProfile(options) {
  return chromium.launchPersistentContext('', chromiumOptions(options))
}

function chromiumOptions({ gpc = false, bfcache = false, extension = '' } = {}) {
  const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
  return {
    executablePath: ensureChromium(),
    // Playwright turns the back/forward cache off, and extensions.
    ...(bfcache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    ...(extension && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [
      ...`${flags} --disable-component-update --disable-sync`.split(' '),
      ...(gpc ? ['--enable-features=GlobalPrivacyControlForce'] : []),
      ...(extension ? [`--load-extension=${extension}`] : []),
    ],
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(ensureChromium())
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
