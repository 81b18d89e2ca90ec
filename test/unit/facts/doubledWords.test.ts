import { assertStated } from '../../support/stated';

describe('doubled words', () => {
  const doubled = (text: string) => assertStated('doubledWord', ({ isSure }) => (isSure ? 'sure' : 'maybe'), text);

  it('are small words for sure, and pairs of them', () =>
    doubled(`
The the years of of it, and and or or to to us; AND THE THE LAST, payable to and to and to reimburse out of the of the fund.
^^^^^^^ sure
              ^^^^^ sure
                        ^^^^^^^ sure
                                ^^^^^ sure
                                      ^^^^^ sure
                                                    ^^^^^^^ sure
                                                                          ^^^^^^^^^^^^^ sure
                                                                                                         ^^^^^^^^^^^^^ sure
`));

  it('are others maybe', () =>
    doubled(`
Holders of shares shares reside in in Delaware and are entitled to to the extent of it, the same as as of May.
           ^^^^^^^^^^^^^ maybe
                                ^^^^^ maybe
                                                                ^^^^^ maybe
                                                                                                 ^^^^^ maybe
`));

  it('are none in names, in Latin, in words that are joined, and where a sentence has them', () =>
    doubled(`
In in vivo models and in in-process research, that that study had had, Bora Bora, Class A a share, STOCK STOCK, the The Bank, more and more and more.
We sell to. To that, the “the” and the (the same), 20 20, the them and an another, Walla Walla.
| of | of the |
|---|---|
| the | the |
`));
});
