import { Ten } from './support/ten.mjs'

export default {
  'Ten people say three numbers each with two taps a number, and the wall follows within a second': async (journey) => {
    const ten = new Ten(journey)
    await ten.gather()
    await ten.meet()
    if (ten.tapsPerNumber > 3) throw new Error(`${ten.tapsPerNumber} taps a number`)
    if (ten.longestDelay > 1000) throw new Error(`the wall was ${ten.longestDelay} ms late`)
  },
}
