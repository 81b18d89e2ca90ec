import { anyOf } from '../../text/pattern';
import { RULE_424_B_3, RULE_424_C } from '../authority';
import { type CoverItem, forKinds, STICKER_KINDS } from './coverItem';

/*
 * What stickers say (practice; the law asks only for the dates of the documents that they belong to).
 */

/** The verbs, and not the nouns that documents are called by. */
const CHANGES =
  '(?:(?:to|and|or|also|will|shall|hereby) (?:supplement|amend|update|modify|revise|replace|correct|restate)|supplement(?:s|ing)|amend(?:s|ing)|updat(?:es|ing)|modif(?:ies|ying)|revis(?:es|ing)|replac(?:es|ing)|correct(?:s|ing)|restat(?:es|ing)|(?:is|are|be|been) (?:hereby )?(?:supplemented|amended|updated|modified|revised|replaced|corrected|restated))';
const DOCUMENT = '(?:prospectus|supplement)';

/** The relation paragraph: what the sticker changes, and how it is to be read. */
export const RELATION: CoverItem = {
  id: 'relation',
  name: 'Relation to the documents that it changes',
  authority: RULE_424_C,
  requirement:
    'A sticker says what it supplements or amends and that it is read together with it. This is custom: Rule 424(c) asks for the dates of the documents only.',
  elements: [
    {
      id: 'changes',
      says: 'says what it supplements or amends',
      lack: 'does not say that it supplements or amends the document that it belongs to',
      pattern: new RegExp(String.raw`\b${CHANGES}\b[^;]{0,240}\b${DOCUMENT}\b|\b(?:filed|filing|issued)\b[^.;]{0,60}\bsupplement\b`, 'i'),
    },
    {
      id: 'together',
      says: 'says that it is read together with it',
      lack: 'does not say that it is to be read together with the document that it belongs to',
      pattern: anyOf(
        [
          String.raw`\bin conjunction with\b`,
          String.raw`\bread (?:together |along )?(?:and [a-z]+ )?with\b`,
          String.raw`\bused (?:only )?(?:together )?with\b`,
          String.raw`\bforms? (?:a )?part of\b`,
          String.raw`\bnot complete without\b`,
          String.raw`\b(?:accompanied|preceded) by\b`,
          String.raw`\bonly (?:be )?(?:used|valid|delivered)\b`,
          String.raw`\bqualified (?:in its entirety )?by reference\b`,
        ],
        'i',
      ),
      isCustom: true,
    },
  ],
  standing: forKinds('customary', STICKER_KINDS),
};

const ENDS = String.raw`\b(?:suspen[ds]|terminat|discontinu|ceas|end(?:s|ed|ing)?\b|withdr[ae]w|conclud)\w*`;
/** A unit of the same sentence: names of companies have full stops too. */
const IN_SENTENCE = String.raw`(?:[^.;]|\.(?! [A-Z\u201c"]))`;
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const WHEN = String.raw`\b(?:effective|immediately|as of|upon|(?:on|until|from) (?:${MONTH}|the date|\[))`;

/** What a sticker says that suspends or ends an offering. */
export const SUSPENSION: CoverItem = {
  id: 'suspension',
  name: 'Suspension or termination',
  authority: RULE_424_B_3,
  requirement:
    'A sticker that suspends or ends an offering says from when, and what becomes of the agreement that the securities are sold under. This is custom.',
  elements: [
    {
      id: 'when',
      says: 'says from when',
      lack: 'does not say from when the offering is suspended or ended',
      pattern: anyOf([`${ENDS}[^;]{0,300}${WHEN}`, `${WHEN}[^;]{0,300}${ENDS}`], 'i'),
    },
    {
      id: 'agreement',
      says: 'says what becomes of the agreement',
      lack: 'does not say what becomes of the agreement',
      pattern: anyOf(
        [
          String.raw`\bagreements?\b${IN_SENTENCE}{0,160}?\b(?:remain|continu|terminat|expir|in (?:full )?(?:force|effect)|(?:not|otherwise) (?:affect|amend|chang))\w*`,
          String.raw`\b(?:terminat|suspen[ds]|affect|amend)\w*\b[^.;]{0,120}\bagreements?\b`,
          String.raw`\b(?:pursuant to|under|in accordance with)\b[^.;]{0,80}\bagreements?\b[^.;]{0,80}\bnotice\b|\bnotice\b[^.;]{0,160}\bagreements?\b`,
        ],
        'i',
      ),
    },
  ],
  standing: forKinds('customary', ['sticker-atm-suspend', 'sticker-atm-terminate']),
};
