import assert from 'node:assert/strict';
import { wrapped } from '../../../scripts/wrapped';
import { fixesFor } from '../../../server/src/check/check';
import type { DraftFormat } from '../../../server/src/draft/format';
import { COMMISSION_LEGEND_LACK, type CommissionLegendElement } from '../../../server/src/regulation/commissionLegend';
import { LEGENDS, OFFENSE, OTHER_LEGENDS, VARIATIONS } from '../../support/commissionLegends';
import { applied, checkSource, sticker } from '../../support/drafts';
import { FORMATTED_STICKERS } from '../../support/formattedStickers';

const FORMATS = ['markdown', 'html', 'plaintext'] as const;
const ELEMENTS = Object.keys(COMMISSION_LEGEND_LACK) as readonly CommissionLegendElement[];
const RULES: ReadonlySet<string> = new Set(['commission-legend-missing', 'commission-legend-element']);

/** What is found of the legend of a draft: the elements that it lacks, what else is said about it, or that it is missing. */
function said(source: string, format: DraftFormat = 'markdown'): readonly string[] {
  return checkSource(source, undefined, undefined, format)
    .findings.filter(({ rule }) => RULES.has(rule))
    .map(({ rule, message }) => {
      if (rule === 'commission-legend-missing') return 'missing';
      const lacks = ELEMENTS.filter(element => message.includes(COMMISSION_LEGEND_LACK[element]));
      return lacks.length > 0 && message.startsWith('The Commission legend “') ? lacks.join(' ') : message;
    });
}

const inMarkdown = FORMATTED_STICKERS.markdown;

/** A legend with one element taken out of it; itself where that cannot be done to its words. */
const WITHOUT: Readonly<Record<CommissionLegendElement, (legend: string) => string>> = {
  negation: legend => legend.replace(/^(?:Neither|None of) (?:the )?/, 'The ').replace(/have not been|HAVE NOT BEEN/, been => been.replace(/ NOT/i, '')),
  // The supervisors of banks alone, without a securities commission, have a legend of their own.
  commission: legend =>
    legend.includes('banking department')
      ? legend
      : /^The(?:se|SE)/i.test(legend)
        ? legend.replace(/THE SECURITIES AND EXCHANGE COMMISSION OR /g, '').replace('the SEC or ', '')
        : legend.replace(/ the (?:U\.S\. )?(?:Securities and Exchange Commission|SEC|Commission)\b(?: \([^)]*\))?,?/, ''),
  otherRegulator: legend => legend.replace(/(?:,? nor any|, any) [^.]*?(?= has approved)/, '').replace(/ or any state securities commission/gi, ''),
  approval: legend => legend.replace(/approved or disapproved of [^.]*?,? or (?=passed|determined)/, ''),
  disclosure: legend => legend.replace(/,? (?:or (?=passed|determined)|nor ha(?:s|ve))[^.]*(?=\. Any)/i, ''),
  criminalOffense: legend => legend.replace(` ${OFFENSE}`, ''),
};

describe('a Commission legend that has every element', () => {
  for (const format of FORMATS) {
    it(`is passed over in every wording: ${format}`, () => {
      for (const legend of LEGENDS)
        for (const words of [legend, legend.toUpperCase()]) assert.deepEqual(said(FORMATTED_STICKERS[format](words), format), [], words);
    });
  }

  for (const [name, vary] of Object.entries(VARIATIONS))
    it(`is passed over where ${name}`, () => {
      for (const legend of LEGENDS) assert.deepEqual(said(inMarkdown(vary(legend))), [], vary(legend));
    });

  it('is passed over in plain text of any width, whatever word a line ends early at', () => {
    const plain = FORMATTED_STICKERS.plaintext('LEGEND');
    for (const legend of LEGENDS) {
      for (let width = 42; width <= 90; width++)
        for (const indent of ['', '          ']) {
          const source = plain.replace('LEGEND', wrapped(legend, width, indent, indent));
          assert.deepEqual(said(source, 'plaintext'), [], source);
        }
      for (const { index } of legend.matchAll(/ /g)) {
        const source = plain.replace('LEGEND', `${wrapped(legend.slice(0, index), 72)}\n${wrapped(legend.slice(index + 1), 72)}`);
        for (const lineEnd of ['\n', '\r\n']) assert.deepEqual(said(source.replaceAll('\n', lineEnd), 'plaintext'), [], source);
      }
    }
  }).timeout(120_000);

  it('is passed over where its last sentence stands in a paragraph or cell of its own', () => {
    for (const legend of LEGENDS) {
      const [judgement = ''] = legend.split(` ${OFFENSE}`);
      for (const words of [`${judgement}\n\n${OFFENSE}`, `| ${judgement} |\n|---|\n| ${OFFENSE} |`, `| ${judgement} | ${OFFENSE} |\n|---|---|`])
        assert.deepEqual(said(sticker('We sell shares.', { legend: words })), [], words);
    }
  });
});

describe('a Commission legend with one element taken out', () => {
  for (const element of ELEMENTS) {
    const cut = LEGENDS.map(legend => WITHOUT[element](legend)).filter((legend, index) => legend !== LEGENDS[index]);
    for (const format of FORMATS) {
      it(`is told to lack its ${element}, and nothing else: ${format}`, () => {
        assert.ok(cut.length >= LEGENDS.length - 2, `only ${cut.length} legends have it to lose`);
        for (const legend of cut)
          for (const words of [legend, legend.toUpperCase()]) assert.deepEqual(said(FORMATTED_STICKERS[format](words), format), [element], words);
      });
    }

    it(`is told to lack its ${element} in every variation`, () => {
      for (const vary of Object.values(VARIATIONS))
        for (const legend of LEGENDS.slice(0, 6)) {
          const words = WITHOUT[element](vary(legend));
          if (words === vary(legend) || (element === 'otherRegulator' && words.includes('nor the securities commission'))) continue;
          assert.deepEqual(said(inMarkdown(words)), [element], words);
        }
    });

    it(`gets it back by the fix, once and for all, in every format: ${element}`, () => {
      for (const format of FORMATS) for (const legend of cut) assertMended(FORMATTED_STICKERS[format](legend), format, element);
    });
  }
});

/** Fails unless the first fix for the legend of a draft leaves nothing to say about it, adds no finding and is the last. */
function assertMended(source: string, format: DraftFormat, element: CommissionLegendElement): void {
  const { findings, filed } = checkSource(source, undefined, undefined, format);
  const finding = findings.find(({ rule }) => rule === 'commission-legend-element');
  assert.ok(finding && filed, source);
  const fixes = fixesFor(finding, filed);
  assert.ok(fixes.length > 0, `no fix for ${element} in ${source}`);
  for (const fix of fixes) {
    const mended = applied(source, fix);
    const after = checkSource(mended, undefined, undefined, format).findings.filter(({ severity }) => severity !== 'hint');
    const before = findings.filter(other => other !== finding && other.severity !== 'hint');
    assert.ok(
      after.length <= before.length && !after.some(({ rule }) => RULES.has(rule)),
      `“${fix.title}” makes of it:\n${mended}\n${after.map(one => one.message).join('\n')}`,
    );
  }
}

describe('a Commission legend that lost its negation', () => {
  const rest = `approved or disapproved of these securities or determined if this Supplement No. 1 is truthful or complete. ${OFFENSE}`;
  for (const legend of [
    `Both the SEC and any state securities commission have ${rest}`,
    `The Securities and Exchange Commission and any state securities commission has ${rest}`,
    `Either the Securities and Exchange Commission or any state securities commission has ${rest}`,
    `The Securities and Exchange Commission nor any state securities commission has ${rest}`,
    `the Securities and Exchange Commission nor any state securities commission has ${rest}`,
    `The Securities and Exchange Commission, any state securities commission, or any other regulatory body has ${rest}`,
    `These securities have been approved or disapproved by the SEC or any state securities commission nor have these organizations determined if this Supplement No. 1 is truthful or complete. ${OFFENSE}`,
    `THESE SECURITIES HAVE BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE COMMISSION PASSED UPON THE ACCURACY OF SUPPLEMENT NO. 1. ${OFFENSE.toUpperCase()}`,
  ]) {
    it(`is told so: “${legend.slice(0, 70)} …”`, () => {
      for (const format of FORMATS) {
        assert.deepEqual(said(FORMATTED_STICKERS[format](legend), format), ['negation']);
        assertMended(FORMATTED_STICKERS[format](legend), format, 'negation');
      }
    });
  }

  it('is told what it lacks beside that', () => {
    assert.deepEqual(said(inMarkdown('The Securities and Exchange Commission has approved or disapproved of these securities.')), [
      'negation otherRegulator disclosure criminalOffense',
    ]);
  });
});

describe('legends of others', () => {
  for (const [whose, notice] of Object.entries(OTHER_LEGENDS)) {
    it(`do not hide that there is no Commission legend: ${whose}`, () => {
      for (const format of FORMATS)
        for (const words of [notice, notice.toUpperCase()]) assert.deepEqual(said(FORMATTED_STICKERS[format](words), format), ['missing'], words);
      const sentences = notice.replace(/(?<=\.) (?=Any repr)/, '\n\n');
      assert.deepEqual(said(sticker('We sell shares.', { legend: sentences })), ['missing'], sentences);
    });

    it(`take nothing from a Commission legend beside them: ${whose}`, () => {
      for (const legend of LEGENDS.slice(0, 12))
        for (const words of [`${notice}\n\n${legend}`, `${legend}\n\n${notice}`, `${notice} ${legend}`, `${legend} ${notice}`])
          assert.deepEqual(said(sticker('We sell shares.', { legend: words })), [], words);
    });

    it(`give nothing to a Commission legend beside them that is not whole: ${whose}`, () => {
      for (const element of ELEMENTS) {
        const legend = WITHOUT[element](LEGENDS[1] ?? '');
        for (const words of [`${notice}\n\n${legend}`, `${legend}\n\nThe agents need not sell any shares.\n\nWe sell through agents.\n\n${notice}`])
          assert.deepEqual(said(sticker('We sell shares.', { legend: words })), [element], words);
      }
    });
  }

  it('are those of investment companies in part: theirs names no state', () => {
    const fund = `The Securities and Exchange Commission has not approved or disapproved these securities or passed upon the adequacy of this prospectus. ${OFFENSE}`;
    assert.deepEqual(said(inMarkdown(fund)), ['otherRegulator']);
  });
});
