// What axe-core finds on a page, as sentences: nothing when all is well.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A page that shows a component in many states repeats what a real page has once: { repeats: true }.
export async function findings(page, { repeats = false } = {}) {
  await page.evaluate(source)
  const { violations, passes } = await page.evaluate((rules) => globalThis.axe.run(document, { rules }), repeats ? { 'landmark-unique': { enabled: false } } : {})
  if (passes.length === 0) throw new Error(`nothing was looked at on ${page.url()}`)
  return violations.map((each) => `${page.url()}: ${each.help} (${each.id}): ${each.nodes.map((node) => node.html.slice(0, 160)).join('\n      ')}`)
}
