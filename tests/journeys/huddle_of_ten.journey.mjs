import { delays } from './support/expect.mjs'
import { Ten } from './support/ten.mjs'

export default {
  'Ten people say three numbers each with two taps a number, and the wall follows every one': async (journey) => {
    const ten = new Ten(journey)
    await ten.gather()
    await ten.meet()
    if (ten.tapsPerNumber > 3) throw new Error(`${ten.tapsPerNumber} taps a number`)
    delays.push(...ten.delays)
  },
}
