import assert from 'node:assert/strict';
import { checkSource, LEGEND } from '../../support/drafts';

const messages = (...paragraphs: readonly string[]) =>
  checkSource(['**Filed Pursuant to Rule 424(b)(5)**', '**Registration No. 333-278184**', ...paragraphs].join('\n\n'))
    .findings.filter(({ rule }) => rule === 'supplement-number-conflict')
    .map(({ message }) => message);
const SUPPLEMENTS = 'supplements the prospectus supplement dated May 3, 2024 and the prospectus dated April 2, 2024.';
const said = (here: string, elsewhere: string) => [`The document is “${here}” here and “${elsewhere}” elsewhere; one of the two numbers is wrong`];

describe('the number of a supplement', () => {
  it('is the same in its title, its first sentence and its date line', () => {
    const draft = (title: string, self: string, line: string) => messages(title, `${self} ${SUPPLEMENTS}`, LEGEND, line);
    assert.deepEqual(draft('**PROSPECTUS SUPPLEMENT NO. 2**', 'This prospectus supplement no. 2', '**Prospectus Supplement No. 2 dated June 7, 2024**'), []);
    assert.deepEqual(
      draft('**PROSPECTUS SUPPLEMENT NO. 3**', 'This prospectus supplement no. 2', '**Prospectus Supplement No. 2 dated June 7, 2024**'),
      said('PROSPECTUS SUPPLEMENT NO. 3', 'This prospectus supplement no. 2'),
    );
    assert.deepEqual(
      draft('**SUPPLEMENT NO. 2**', 'This Supplement No. 2', '**The date of this Supplement No. 1 is June 7, 2024**'),
      said('this Supplement No. 1', 'SUPPLEMENT NO. 2'),
    );
    assert.deepEqual(
      draft('**SUPPLEMENT NO. 2**', 'This Supplement', '**Prospectus Supplement No. 3 dated June 7, 2024**'),
      said('Prospectus Supplement No. 3', 'SUPPLEMENT NO. 2'),
    );
  });

  it('is not that of the documents on its cover', () =>
    assert.deepEqual(
      messages(
        '**PROSPECTUS SUPPLEMENT NO. 3**',
        '**(To Prospectus dated April 2, 2024, as supplemented by)**',
        '**Prospectus Supplement No. 1 dated May 3, 2024 and**',
        '**Prospectus Supplement No. 2 dated May 30, 2024**',
        `This Prospectus Supplement No. 3 ${SUPPLEMENTS}`,
        LEGEND,
        '**The date of this prospectus supplement is June 7, 2024**',
      ),
      [],
    ));
});
