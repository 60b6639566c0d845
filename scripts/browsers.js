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
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)))
  return [process.env.CHROMIUM, ...places, mac].find((path) => path && isExecutable(path))
}

/** As `findChromium`, after an installation through apt where there is none; throws where that is not to be had. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('No Chromium found: installing the one of the distribution.')
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' })
      const flags = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends']
      execFileSync('apt-get', [...flags, 'chromium'], {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    } catch {
      // Told below.
    }
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chromium found. Expected one on the PATH (Debian: apt-get install chromium) or its path in CHROMIUM. No browser test ran.',
  )
}

/** Starts it, headless; `gpc` sends the real Global Privacy Control. */
export function launchChromium({ gpc = false } = {}) {
  const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...`${flags} --disable-component-update --disable-sync`.split(' '),
      ...(gpc ? ['--enable-features=GlobalPrivacyControlForce'] : []),
    ],
  })
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
