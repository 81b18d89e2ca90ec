import { assertStated } from '../../support/stated';

const agents = (text: string) => assertStated('agentName', ({ name }) => name, text);
const plain = (text: string) => assertStated('plainName', ({ name }) => name, text);

describe('names of agents', () => {
  it('stand where only who sells the securities does', () =>
    agents(`
We may offer and sell shares, par value $0.001 per share, from time to time through Needham. We will pay Baird a commission.
                                                                                    ^^^^^^^ Needham
                                                                                                         ^^^^^ Baird
On May 3, 2024, we and B. Riley Securities entered into the Sales Agreement, and Wells Fargo received commissions of 3%.
                       ^^^^^^^^^^^^^^^^^^^ B. Riley Securities
                                                                                 ^^^^^^^^^^^ Wells Fargo
Each of Lake Street and Roth will receive a commission. Maxim is not required to sell any amount, on terms agreed terms between Maxim and us.
        ^^^^^^^^^^^ Lake Street
                        ^^^^ Roth
                                                        ^^^^^ Maxim
                                                                                                                                ^^^^^ Maxim
We notified Truist that we suspend sales, and each reference to Stifel shall be deemed to include BTIG.
            ^^^^^^ Truist
                                                                ^^^^^^ Stifel
`));

  it('stand in lists', () =>
    agents(`
We may sell shares through Chardan, KBW, Laidlaw or Craig-Hallum. Sales may be made through TD Cowen and/or Needham, each as our agent.
                           ^^^^^^^ Chardan
                                    ^^^ KBW
                                         ^^^^^^^ Laidlaw
                                                    ^^^^^^^^^^^^ Craig-Hallum
                                                                                            ^^^^^^^^ TD Cowen
                                                                                                            ^^^^^^^ Needham
Each of Baird, Roth and Stifel will receive a commission. In July, Baird and Roth will receive fees.
        ^^^^^ Baird
               ^^^^ Roth
                        ^^^^^^ Stifel
                                                                   ^^^^^ Baird
                                                                             ^^^^ Roth
We sold our shares through Stifel, Nicolaus & Company, Incorporated and Robert W. Baird & Co. Incorporated.
`));

  it('are not those of other trades', () =>
    agents(`
We offer drugs through Walgreens and CVS. We sell our products through Amazon. We sold shares through Spring 2024.
Our shares may be sold through Robinhood by holders.
`));

  it('are not those in full, nor those of others', () =>
    agents(`
We sell shares through Needham & Company, LLC and H.C. Wainwright & Co., LLC. We look through December for news to Baird of our plans.
We and our officers entered into the agreement; the agents may be deemed to be “underwriters”.
`));
});

describe('names in small letters', () => {
  it('of agreements are made of the words that agreements to sell have', () =>
    plain(`
We sell under the equity distribution agreement and the at-the-market sales agreement, not under the purchase agreement.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ equity distribution agreement
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ at-the-market sales agreement
A sales agreement with a bank is usual. The distribution agreement, dated May 3, 2019, was another.
`));

  it('of agents stand behind an article that speaks of certain ones', () =>
    plain(`
We indemnify the sales agents, and the placement agent is paid. It acts as our sales agent, and the transfer agent as a sales agent.
                 ^^^^^^^^^^^^ sales agents
                                       ^^^^^^^^^^^^^^^ placement agent
`));
});
