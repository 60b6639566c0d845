// @vitest-environment jsdom
/** The tag before the tag, in a page of its own for each row. */
import { afterEach, expect, test, vi } from 'vitest'
import { settle } from '../src/config.js'

afterEach(() => vi.useRealTimers())

async function settings(zone: string, config?: string, day = '2026-11-25') {
  vi.resetModules()
  vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] })
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: zone } as never)
  document.head.innerHTML = config === undefined ? '' : `<script type="application/json" data-nosale>${config}</script>`
  await import('../src/region.js')
  return settle(JSON.parse(document.querySelector('script[type="application/json"][data-nosale]')!.textContent!))
}

test.each([
  ['America/New_York', undefined, 'US', 'opt-out'],
  ['America/New_York', '{"region":"auto","policyUrl":"/p"}', 'US', 'opt-out'],
  ['America/New_York', '{"region":"de"}', 'DE', 'opt-in'],
  ['Europe/Berlin', '{"region":"auto"}', undefined, 'opt-in'],
  ['Europe/Berlin', '{"region":"us-ca"}', 'US-CA', 'opt-out'],
  ['Europe/London', undefined, undefined, 'opt-in'],
  ['America/Toronto', '{}', undefined, 'opt-in'],
  ['Etc/UTC', '{"regime":"opt-out"}', undefined, 'opt-out'],
])('XX-01: in %s, a site that says %s gets %s, %s', async (zone, config, region, regime) => {
  expect(await settings(zone, config)).toMatchObject({ regime, ...(region && { region }) })
})

test.each([
  ['2026-12-31', false],
  ['2027-01-01', true],
])('GPC-07: on %s the row of that day says whether Louisiana binds sites to the signal: %s', async (day, signal) => {
  const { gpc } = await settings('America/Chicago', '{"region":"US-LA","gpc":"required"}', day)
  expect(gpc).toBe(signal ? 'everywhere' : 'unbound')
})

test('what the site says of a place goes before the row', async () => {
  const config = '{"region":"us-ca","regimes":{"US":{"regime":"opt-in"}},"policyUrl":"/p","age":16}'
  expect(await settings('Etc/UTC', config)).toMatchObject({ regime: 'opt-in', minor: false, policyUrl: '/p' })
})

test('a block that cannot be read is told of, and left for the gate to hold', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  await expect(settings('America/New_York', '{oops')).rejects.toThrow(SyntaxError)
  const rows = settings('America/New_York', '{"regimes":{"US":{"regime":"none"}}}')
  await expect(rows).rejects.toThrow('nosale: regimes is {"US":{"regime":"none"}}. Expected /region.js/')
  expect(told.mock.calls.map(([error]) => (error as Error).message)).toEqual([
    expect.stringContaining('JSON'),
    expect.stringMatching(/^nosale: regimes is \{"US":\{"regime":"none"}}\. Expected .* Tags stay held\.$/),
  ])
})

test('a region in the attributes of the tag is not given the law of the one that was guessed', async () => {
  const block = await settings('America/New_York', '{"gpc":"required"}')
  expect(settle({ ...block.config, region: 'DE' })).toMatchObject({ regime: 'opt-in', renewDays: 180 })
})
