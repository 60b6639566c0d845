import { expect, test } from 'vitest'
import { guess } from '../src/guess.js'
import { optIn, regimeOf } from '../src/regime.js'

const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI'

test.each(states.split(' ').map((state) => `US-${state}`))('%s lets tags run until a no', (region) => {
  expect(regimeOf(region)).toBe('opt-out')
})

test.each(['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI', 'CH', 'CH-ZH', 'us-ca', 'ch'])('so does %s', (region) => {
  expect(regimeOf(region)).toBe('opt-out')
})

test.each([...optIn.split(' '), 'DE-BY', 'de'])('%s asks first', (region) => {
  expect(regimeOf(region)).toBe('opt-in')
})

test.each(['', 'auto', 'ZZ', 'AU', 'CA-ON', 'UZ', 'SA', 'S'])('XX-01: "%s" is unknown, so it asks first', (region) => {
  expect(regimeOf(region)).toBe('opt-in')
})

/** Every zone of the 50 states and DC, with the names that older systems use. Source: IANA, zone1970.tab and backward. */
const american = [
  'Adak Anchorage Atka Boise Chicago Denver Detroit Indiana/Indianapolis Indiana/Knox Indiana/Marengo',
  'Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis Juneau',
  'Kentucky/Louisville Kentucky/Monticello Los_Angeles Menominee Metlakatla New_York Nome North_Dakota/Beulah',
  'North_Dakota/Center North_Dakota/New_Salem Phoenix Sitka Yakutat',
]
  .join(' ')
  .split(' ')
  .map((city) => 'America/' + city)

test('XX-01: a time zone of the US is guessed to be there, and no other in the world', () => {
  const ours = [...american, 'Pacific/Honolulu', 'US/Eastern', 'US/Hawaii'].filter((zone) => zone !== 'America/Atka')
  for (const zone of ours) expect([zone, guess(zone)]).toEqual([zone, 'US'])
  const world = [...Intl.supportedValuesOf('timeZone'), '', 'UTC', 'Etc/GMT+5', 'EST5EDT', 'America/Blanc-Sablon']
  for (const zone of world) {
    if (!ours.includes(zone)) expect([zone, guess(zone)]).toEqual([zone, undefined])
  }
})
