import { assertStated } from '../../support/stated';

describe('what a sentence says around an amount', () => {
  it('is another program, an offer beside what was sold, or a change', () =>
    assertStated(
      'money',
      ({ setting }) => {
        const says = [setting.otherProgram && 'other', setting.besidesSales && 'beside', setting.reduces && 'down', setting.raises && 'up'].filter(Boolean);
        return says.length === 0 ? 'nothing' : says.join(', ');
      },
      `
Our 2023 program let us sell $1,000 of stock.
                             ^^^^^^ other
Under the prior sales agreement we sold $1,000.
                                        ^^^^^^ other
The IPO brought in $1,000, as did the registered direct offering.
                   ^^^^^^ other
We sold our preferred stock for $1,000.
                                ^^^^^^ other
We offer an additional $1,000 from and after the date hereof.
                       ^^^^^^ beside, up
We may now sell $1,000, in addition to what was sold.
                ^^^^^^ beside
We reduced the amount to $1,000.
                         ^^^^^^ down
We may sell $1,000 of stock, as we said on May 3, 2024.
            ^^^^^^ nothing
`,
    ));
});
