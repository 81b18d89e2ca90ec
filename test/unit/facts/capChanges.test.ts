import type { Operand } from '../../../server/src/facts/figureStatements';
import { assertStated } from '../../support/stated';

const value = (operand: Operand | undefined) => operand?.figure.value ?? '?';

describe('changes of what may be sold', () => {
  const changes = (text: string) =>
    assertStated(
      'capChange',
      ({ direction, from, to, by, restarts }) => `${direction} ${value(from)} to ${value(to)} by ${value(by)}${restarts ? ', from now on' : ''}`,
      text,
    );

  it('are said with the amounts before and after, in either order, and with the one between', () =>
    changes(`
We increase the maximum aggregate offering price by $5,000,000 from $10,000,000 to $15,000,000.
   ^^^^^^^^ up 10000000 to 15000000 by 5000000
The amount of common stock that we may sell was reduced to $30.0 million from up to $40.0 million.
                                                ^^^^^^^ down 40000000 to 30000000 by ?
We are increasing the aggregate offering price to an aggregate of fifteen million dollars ($15,000,000).
       ^^^^^^^^^^ up ? to 15000000 by ?
We have increased the amount that may be sold from and after today by an additional $302,073,006 to $1,000,000,000.
        ^^^^^^^^^ up ? to 1000000000 by 302073006, from now on
`));

  it('are no sentences that change nothing or something else', () =>
    changes(`
We may increase the aggregate offering price from $1,000 to $2,000, and did not raise the amount that we may sell.
After the increase of the aggregate offering price to $2,000, this increase holds.
An increase in the assumed offering price from $1.00 to $2.00 raises the proceeds; we lowered interest expenses from $2,000 to $1,000.
`));
});
