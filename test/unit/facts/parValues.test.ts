import { assertStated } from '../../support/stated';

describe('par values', () => {
  const values = (text: string) => assertStated('parValue', ({ security, value }) => `${security} ${value.value}`, text);

  it('are given to classes of securities', () =>
    values(`
Our common stock, par value $0.0001 per share, Class A common stock (the “A Stock”), $.001 par value, and ordinary shares of a nominal value of $0.50 each.
                            ^^^^^^^ common stock 0.0001
                                                                                     ^^^^^ class a common stock 0.001
                                                                                                                                                ^^^^^ ordinary stock 0.5
Each share of common stock has a par value of $0.01. The 8.25% Series B Cumulative Preferred Stock, with a par value of $25.00, is listed.
                                              ^^^^^ common stock 0.01
                                                                                                                        ^^^^^^ 8.25% series b cumulative preferred stock 25
COMMON SHARES, PAR VALUE $0.001 PER SHARE
                         ^^^^^^ common stock 0.001
`));

  it('are left alone of another company, in another currency, and before a change', () =>
    values(`
Each share of Seller’s common stock, par value $0.01 per share; ordinary shares, par value €0.10 per share.
Each share of common stock of Harbor Light Ltd, par value $0.0001 per share, was exchanged for one of ours.
Before the split our common stock had a par value of $0.10; the par value is $0.01, and the common stock costs $4.00.
`));
});
