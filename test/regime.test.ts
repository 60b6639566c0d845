import { expect, test } from 'vitest'
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
