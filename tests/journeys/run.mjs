// Travels through the real program in a real browser.
//   node tests/journeys/run.mjs --program build/dev/kept [--only naming] [--show]
// Every journey starts its own program on a free port, with its own data, and two travel side by side: one waits while
// the other goes on. What is said of a file stands together. A failure leaves a screenshot of every open page in
// tests/journeys/failures. The last line counts.
import { readdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { launched } from './support/browser.mjs'
import { delays } from './support/expect.mjs'
import { Journey } from './support/journey.mjs'

const { values: asked } = parseArgs({
  options: { program: { type: 'string' }, only: { type: 'string', default: '' }, show: { type: 'boolean' } },
})
const here = new URL('.', import.meta.url)
rmSync(new URL('failures', here), { recursive: true, force: true })

// What takes longest sets out first, so that nobody waits for it alone at the end.
const longest = ['access', 'samples', 'live']
const rank = (file) => (longest.indexOf(file.split('.')[0]) + 1 || longest.length + 1)

const files = readdirSync(here)
  .filter((name) => name.endsWith('.journey.mjs') && name.includes(asked.only))
  .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))

const ahead = []
for (const file of files) {
  const { default: journeys } = await import(new URL(file, here))
  const together = Object.entries(journeys).map(([name, travel]) => ({ file, name, travel }))
  for (const each of together) ahead.push(Object.assign(each, { together }))
}

let passed = 0
let failed = 0

async function travelOn(browser) {
  for (let each = ahead.shift(); each; each = ahead.shift()) {
    each.told = await travelled(browser, each)
    if (each.together.every(({ told }) => told)) console.log(each.together.map(({ told }) => told).join('\n'))
  }
}

async function travelled(browser, { file, name, travel }) {
  const journey = new Journey({ file, name, browser, program: asked.program })
  const began = Date.now()
  try {
    await travel(journey)
    await journey.expectNoComplaints()
    passed += 1
    return `✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`
  } catch (error) {
    failed += 1
    return `✗ ${name}\n${error.stack}\n${journey.program.lastWords()}${await journey.pictures(new URL('failures/', here))}`
  } finally {
    await journey.end()
  }
}

async function lane() {
  const browser = await chromium.launch(launched({ headless: !asked.show }))
  await travelOn(browser)
  await browser.close()
}

await Promise.all(asked.show ? [lane()] : [lane(), lane()])
if (delays.length > 0) console.log(`What somebody else did was there within ${Math.max(...delays)} ms`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
