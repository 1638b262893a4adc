// What axe-core finds on a page, as sentences: nothing when all is well.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A page that shows a component in many states repeats what a real page has once: { repeats: true }.
export async function findings(page, { repeats = false } = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const { violations, passed } = await page.evaluate(look, repeats ? { 'landmark-unique': { enabled: false } } : {})
  if (passed === 0) throw new Error(`nothing was looked at on ${page.url()}`)
  return violations.map((each) => `${page.url()}: ${each.help} (${each.id}): ${each.nodes.map((node) => node.html.slice(0, 160)).join('\n      ')}`)
}

export async function keepsNobodyOut(...pages) {
  for (const page of pages) {
    const found = await findings(page)
    if (found.length > 0) throw new Error(found.join('\n'))
  }
}

// In the page. Everything that is well would take longer to bring over than to find.
async function look(rules) {
  const { violations, passes } = await globalThis.axe.run(document, { rules, resultTypes: ['violations'] })
  return { violations, passed: passes.length }
}
