import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../../server/src/check/catalogue';
import { fixesFor } from '../../../server/src/check/check';
import type { Authority } from '../../../server/src/regulation/authority';
import { COVER_ITEMS } from '../../../server/src/regulation/items/catalogue';
import { STALE_REFERENCES } from '../../../server/src/regulation/staleReferences';
import { coverWithout, PRELIMINARY_COVER } from '../../support/covers';
import { checkSource } from '../../support/drafts';
import { ROOT, SHARED } from '../../support/project';

/** The catalogue of the law and practice that the rules follow, beside the project. */
const REGULATION = path.join(SHARED, 'reference', 'regulation.md');

/** Where the law is read that is not in the Code of Federal Regulations. */
const OTHER_LAW = new Set(['www.sec.gov', 'eur-lex.europa.eu', 'www.legislation.gov.uk', 'www.law.cornell.edu']);

const AUTHORITIES: readonly Authority[] = [
  ...CATALOGUE.flatMap(({ authority }) => authority ?? []),
  ...COVER_ITEMS.map(({ authority }) => authority),
  ...Object.values(STALE_REFERENCES).map(({ authority }) => authority),
];

/** The section of title 17 that an address leads to. */
function sectionOf({ url }: Authority): string | undefined {
  return /^https:\/\/www\.ecfr\.gov\/current\/title-17\/section-(\d{3}\.[\w-]+)$/.exec(url)?.[1];
}

describe('the authorities', () => {
  it('are a citation, an address that leads to it, and the month in which it was read', () => {
    for (const authority of AUTHORITIES) {
      const { citation, url, asOf } = authority;
      assert.match(asOf, /^20\d\d-(?:0[1-9]|1[0-2])$/, citation);
      const section = sectionOf(authority);
      if (section === undefined) assert.ok(OTHER_LAW.has(new URL(url).host), url);
      else assert.ok(citation.includes(section), `${citation} leads to ${url}`);
    }
  });

  it('cite sections of title 17 that the catalogue of law names', function () {
    if (!existsSync(REGULATION)) {
      console.log(`    skipped: there is no catalogue of the law at ${REGULATION} (TIEOUT_SHARED)`);
      this.skip();
    }
    const law = readFileSync(REGULATION, 'utf8');
    for (const authority of AUTHORITIES) {
      const section = sectionOf(authority);
      if (section === undefined) continue;
      const byName = section.replace(/^232\./, 'Reg S-T ');
      assert.ok(law.includes(section) || law.includes(byName), `${section} is not in the catalogue`);
    }
  });

  it('are held for unverified on the page of each rule that rests on such an item, and on no other', () => {
    for (const { id, unverified } of CATALOGUE) {
      const page = readFileSync(path.join(ROOT, 'docs', 'rules', `${id}.md`), 'utf8');
      assert.equal(page.includes('**UNVERIFIED**'), unverified !== undefined, id);
    }
  });

  it('that are not verified bear findings of information at most', () => {
    const rules = CATALOGUE.filter(({ unverified }) => unverified !== undefined);
    const graver = rules.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ id }) => id);
    // Of this rule only one of the statements that it asks for rests on such an item.
    assert.deepEqual(graver, ['subject-to-completion-missing']);
    const withoutOffer = {
      ...PRELIMINARY_COVER,
      completion: '**The information in this preliminary prospectus supplement is not complete and may be changed.**',
    };
    const { findings, filed } = checkSource(coverWithout(withoutOffer));
    const [finding, ...others] = findings.filter(({ rule }) => rule === 'subject-to-completion-missing');
    assert.ok(finding && filed && others.length === 0);
    assert.equal(finding.severity, 'information');
    assert.equal(fixesFor(finding, filed).length, 1);
  });
});
