import { keepsNobodyOut } from './support/axe.mjs'
import { equal, sees, seesNot } from './support/expect.mjs'

const focused = (person) => person.evaluate(() => document.activeElement.id || document.activeElement.className)

export default {
  'One key, a slip and Enter lead to a number, by keyboard alone': async (journey) => {
    const ingrid = await journey.setUp()
    await journey.nameKpi(ingrid, 'Complaints solved', 8)
    await ingrid.keyboard.press('/')
    equal(await focused(ingrid), 'find', 'where the keyboard is')
    await ingrid.keyboard.type('complianst')
    await ingrid.locator('#search-dialog a.hit[href^="/kpis/"] mark').waitFor()
    await keepsNobodyOut(ingrid)
    await ingrid.keyboard.press('ArrowDown')
    equal(await focused(ingrid), 'hit', 'where an arrow leads')
    await ingrid.keyboard.press('ArrowUp')
    equal(await focused(ingrid), 'find', 'where an arrow leads back')
    await ingrid.keyboard.press('Escape')
    await ingrid.locator('#search-dialog').waitFor({ state: 'hidden' })

    await ingrid.locator('.search-link').focus()
    await ingrid.keyboard.press('Enter')
    await ingrid.keyboard.press('Escape')
    equal(await focused(ingrid), 'search-link', 'where the keyboard is after closing')

    await ingrid.keyboard.press('/')
    await ingrid.keyboard.type('complianst slovde')
    await ingrid.keyboard.press('Enter')
    await ingrid.waitForURL(/\/kpis\/[0-9a-z]{25}$/)
    await sees(ingrid, 'Complaints solved')

    await ingrid.goto('/search?q=complianst')
    await sees(ingrid, 'Examples in the library')
    await keepsNobodyOut(ingrid)
    await ingrid.goto('/kpis/new')
    await ingrid.locator('[name=name]').focus()
    await ingrid.keyboard.type('Won / lost')
    equal(await ingrid.inputValue('[name=name]'), 'Won / lost', 'what is typed in a field')

    await ingrid.locator('.search-link').click()
    await ingrid.click('[data-search-key]')
    await ingrid.click('[data-close-search]')
    await ingrid.locator('main').focus()
    await ingrid.keyboard.press('/')
    equal(await ingrid.locator('#search-dialog').isVisible(), false, 'whether a key that was switched off opens it')
  },

  'Without scripts everything is found on a page of its own, in Dutch': async (journey) => {
    const ingrid = await journey.setUp({ script: false, language: 'nl' })
    await journey.nameKpi(ingrid, 'Klachten opgelost', 8)
    await ingrid.click('.search-link')
    await ingrid.waitForURL('**/search')
    await ingrid.fill('[name=q]', 'klahcten')
    await ingrid.click('.search-form button')
    await ingrid.locator('#hits h2', { hasText: 'Getallen' }).waitFor()
    await sees(ingrid, 'Voorbeelden uit de bibliotheek')
    await ingrid.fill('[name=q]', 'zqxzqxzqx')
    await ingrid.click('.search-form button')
    await sees(ingrid, 'Niets gevonden')
    await seesNot(ingrid, 'Voorbeelden uit de bibliotheek')
  },
}
