import { equal, sees, seesComing, seesNot } from './support/expect.mjs'

// A company in which Ingrid broke her promise of at least 8 today, and the address of that report.
async function brokenPromise(journey, options) {
  const ingrid = await journey.setUp(options)
  await journey.nameKpi(ingrid, 'Complaints solved', 8)
  await ingrid.fill('[name=value]', '3')
  await ingrid.click('form.entry button.button:not([name]):not([type=button])')
  await sees(ingrid, 'Not kept.')
  return ingrid
}

export default {
  'Applause and a remark appear in the other browser within a second, and words are taken back': async (journey) => {
    const ingrid = await brokenPromise(journey)
    const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example')
    await ingrid.goto('/my-numbers')
    await ingrid.goto('/teams')
    await ingrid.click('main a[href$="/board"]')
    await ingrid.waitForURL('**/board')
    await ingrid.click('a.discusses')
    await ingrid.waitForURL('**/reports/*')
    await tom.goto(ingrid.url())

    await tom.click('#applause button')
    await seesComing(ingrid, 'Applause from Tom de Graaf')
    await sees(tom, 'Applause from Tom de Graaf')
    equal(await tom.locator('#applause button').getAttribute('aria-pressed'), 'true', 'the button')
    await tom.fill('#words', 'Nobody mentions an earlier mail any more.')
    await tom.click('form[action$="/remarks"] button')
    await seesComing(ingrid, 'Nobody mentions an earlier mail any more.')

    await tom.click('form[action$="/taken-back"] button')
    await seesComing(ingrid, 'Taken back on')
    await seesNot(ingrid, 'Nobody mentions an earlier mail any more.')
    await tom.click('#applause button')
    await ingrid.getByText('Applause from').waitFor({ state: 'detached' })
  },

  'What is being typed stays while others talk': async (journey) => {
    const ingrid = await brokenPromise(journey)
    const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example')
    await ingrid.goto('/my-numbers')
    await ingrid.goto('/teams')
    await ingrid.click('main a[href$="/board"]')
    await ingrid.click('a.discusses')
    await ingrid.waitForURL('**/reports/*')
    await tom.goto(ingrid.url())
    await ingrid.fill('#words', 'Half a sentence')
    await tom.fill('#words', 'A whole one.')
    await tom.click('form[action$="/remarks"] button')
    await seesComing(ingrid, 'A whole one.')
    equal(await ingrid.inputValue('#words'), 'Half a sentence', 'what was typed')
  },

  'A broken promise asks what is needed, and the answer waits for the next meeting': async (journey) => {
    const ingrid = await brokenPromise(journey)
    await ingrid.fill('#need', 'On Friday mornings two people at the telephone.')
    await ingrid.click('form[action$="/needs"] button')
    await sees(ingrid, 'What you need')
    await sees(ingrid, 'Goes along to')
    await ingrid.click('.question a[href$="/needs"]')
    await sees(ingrid, 'What do we need?')
    await sees(ingrid, 'On Friday mornings two people at the telephone.')
  },

  'How it feels is shared by a choice of its own, without JavaScript too': async (journey) => {
    const ingrid = await brokenPromise(journey, { script: false })
    const tom = await journey.join(ingrid, 'Tom de Graaf', 'tom@frontwheel.example', { script: false })
    await ingrid.goto('/teams')
    await ingrid.click('main a[href$="/board"]')
    await ingrid.click('a.discusses')
    const report = ingrid.url()
    await ingrid.click('button[name=feeling][value=uncomfortable]')
    await sees(ingrid, 'Only you can see this.')
    await tom.goto(report)
    await seesNot(tom, 'uncomfortable')
    await ingrid.click('.sharing button')
    await sees(ingrid, 'Shared: it stands with this number.')
    await tom.goto(report)
    await sees(tom, 'Ingrid Hofman is uncomfortable with it.')
    await tom.click('#applause button')
    await sees(tom, 'Applause from Tom de Graaf')
  },
}
