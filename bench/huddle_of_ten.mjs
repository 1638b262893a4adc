// A huddle of ten with three numbers each, at the pace of people: two seconds a tap, digits included, and fifteen
// seconds of talk for each person.
//   node bench/huddle_of_ten.mjs --program build/dev/kept
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { launched } from '../tests/journeys/support/browser.mjs'
import { Journey } from '../tests/journeys/support/journey.mjs'
import { Ten } from '../tests/journeys/support/ten.mjs'

const longest = 480
const { values: asked } = parseArgs({ options: { program: { type: 'string' } } })
const browser = await chromium.launch(launched())
const journey = new Journey({ name: 'huddle of ten', browser, program: asked.program })
try {
  const ten = new Ten(journey, { tap: 2_000, talk: 15_000 })
  await ten.gather()
  const took = await ten.meet()
  console.log(
    `a huddle of ten with three numbers each took ${took.toFixed(0)} s (aim: less than ${longest}), ` +
      `${ten.tapsPerNumber.toFixed(1)} taps a number besides its digits (aim: at most 3), ` +
      `${ten.taps.others} other taps; the wall followed ${ten.delays.length} changes within ` +
      `${ten.longestDelay} ms (aim: less than 1000)`,
  )
  if (took >= longest || ten.tapsPerNumber > 3 || ten.longestDelay >= 1000) process.exitCode = 1
} finally {
  await journey.end()
  await browser.close()
}
