import { assertStated } from '../../support/stated';

describe('amounts without a sign', () => {
  const amounts = (text: string) => assertStated('unsignedAmount', () => 'no sign', text);

  it('stand where the words ask for money', () =>
    amounts(`
We sold shares at an offering price of 3.49 per share for gross proceeds of 2,500,000. The last reported sale price on the NYSE was 27.99 per share.
                                       ^^^^ no sign
                                                                            ^^^^^^^^^ no sign
                                                                                                                                    ^^^^^ no sign
We may sell up to 25,000,000 of our common stock, of which 4,246,131 was sold. What was sold counts towards the 25,000,000.
                  ^^^^^^^^^^ no sign
                                                           ^^^^^^^^^ no sign
                                                                                                                ^^^^^^^^^^ no sign
`));

  it('are no numbers of shares, rates and factors', () =>
    amounts(`
We may sell up to 25,000,000 shares, 5,000,000 ADSs and 1,000,000 of our warrants. The ratio is 3.49, the discount 3.49% of the price, or 1.25 times the value.
As of May 1, 2024, 12,103,750 were outstanding; the price fell by 1.25 percent. The exercise price fell, and the shares rose from 1,250,000 to 2,500,000.
`));

  it('are no amounts with a sign elsewhere, or in another currency', () =>
    amounts(`
At prices between $3.10 and 3.49 per share, at €3.49, EUR 3.49, 3.49 euros, C$4.25 or RMB 4.25 per share. Proceeds of 12,500 dollars.
`));
});
