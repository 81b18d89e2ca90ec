import { assertStated } from '../../support/stated';

describe('letters of titles in the wrong case', () => {
  const slips = (text: string) => assertStated('caseSlip', ({ meant }) => meant, text);

  it('are small among capitals, or capital before small ones', () =>
    slips(`
PROSPECTUS SUPPLEMENt NO. 1
           ^^^^^^^^^^ SUPPLEMENT
**RIsK FACTORS AND uSE OF pROCEEDS**
  ^^^^ RISK
                          ^^^^^^^^ PROCEEDS
**PRospectus Supplement**
  ^^^^^^^^^^ Prospectus
`));

  it('are none of names and abbreviations, and none in running prose', () =>
    slips(`
**THE iSHARES OF LaSALLE McDONALD, ADSs, REITs AND PLNs**
**Prospectus Supplement to the Prospectus**
This prospectus supplement tells of the OFFERINg that we make from time to time, and it does so at such length that nobody would take it for a title of any kind at all, would they.
`));
});
