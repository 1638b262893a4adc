// Takes the pictures of the README and the docs, each in a light and a dark look: whole pages from the example on a
// day that is always the same, components from the sample book.
//   node docs/pictures/take.mjs --program build/dev/kept
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { Journey } from '../../tests/journeys/support/journey.mjs'
import { launched } from '../../tests/journeys/support/browser.mjs'
import { SampleBook } from '../../tests/journeys/support/sample_book.mjs'

const { values: asked } = parseArgs({ options: { program: { type: 'string' } } })
const browser = await chromium.launch(launched())
const journey = new Journey({ name: 'pictures', browser, program: asked.program })
const book = new SampleBook(asked.program)

// What is drawn once has come to rest, and a component has paper around it.
const still = `*, *::before, *::after { animation: none !important; transition: none !important; }
  .sample > .drawn { padding: 16px 24px; }`

async function take(what, name, dark, options = {}) {
  const path = fileURLToPath(new URL(`${name}-${dark ? 'dark' : 'light'}.png`, import.meta.url))
  await what.screenshot({ path, style: still, ...options })
}

async function takeExample(dark) {
  const sarah = await journey.person({ dark })
  await journey.play(sarah)
  await take(sarah, 'my-numbers', dark, { fullPage: true })
  await sarah.locator('nav[aria-label] a[href$="/board"]').first().click()
  await sarah.waitForURL('**/board')
  await take(sarah, 'board', dark, { fullPage: true })
}

// The name of a picture, its chapter and its sample.
const samples = [
  ['outcomes', 'shapes', 'outcomes'],
  ['kept', 'answers', 'answer-kept'],
  ['not-kept', 'answers', 'answer-broken'],
  ['two-readings', 'entering', 'entry-ambiguous'],
  ['chart', 'charts', 'chart'],
]

async function takeSamples(dark) {
  const person = await journey.person({ dark })
  for (const [name, chapter, sample] of samples) {
    await person.goto(`${book.address}/en/${chapter}`)
    await take(person.locator(`#${sample} > .drawn`), name, dark)
  }
}

await journey.program.start('demo', '--today', '2026-11-20T09:12')
await book.open()
for (const dark of [false, true]) {
  await takeExample(dark)
  await takeSamples(dark)
}
book.close()
await journey.end()
await browser.close()
console.log('✓ the pictures in docs/pictures are new')
