import type { Draft } from '../draft/draft';
import type { StatementMemo } from '../facts/statementMemo';
import { type Agreement, readAgreements } from './agreements';
import { type PriorDocument, readChain } from './chain';
import { type Cover, readCover } from './cover';
import { type DatedMention, readDatedMentions } from './datedMentions';
import { FactIndex } from './factIndex';
import { Glossary } from './glossary';
import type { DocumentKind } from './kind';
import { type Ledger, readLedger } from './ledger';
import { type CommissionLegend, readCommissionLegends } from './legends';
import { type Parts, partsOf } from './parts';
import type { DocumentId } from './place';
import { readSelfName } from './selfName';

/** A document as a securities lawyer sees it. */
export interface Filing {
  readonly document: DocumentId;
  readonly draft: Draft;
  readonly kind: Exclude<DocumentKind, 'none'>;
  readonly parts: Parts;
  /** What the draft's own words state. */
  readonly facts: FactIndex;
  /** What an attached report states. */
  readonly reportFacts: FactIndex;
  readonly cover: Cover;
  /** What the draft calls itself, with its article: "this Supplement". */
  readonly selfName: string;
  readonly legends: readonly CommissionLegend[];
  readonly chain: readonly PriorDocument[];
  /** The mentions of those documents that give a date. */
  readonly datedMentions: readonly DatedMention[];
  readonly glossary: Glossary;
  /** Whether a sticker takes its terms from the documents it supplements ("Capitalized terms used but not defined ..."). */
  readonly borrowsTerms: boolean;
  /** Phrases that need no definition in this deal, by their keys. */
  readonly knownTerms: ReadonlySet<string>;
  readonly agreements: readonly Agreement[];
  readonly ledger: Ledger;
}

/** Reads a draft of a known kind into a filing. `knownTerms` are keys of phrases that need no definition. */
export function readFiling(document: DocumentId, kind: Filing['kind'], draft: Draft, memo: StatementMemo, knownTerms: ReadonlySet<string>): Filing {
  const parts = partsOf(draft);
  const facts = new FactIndex(draft, parts.own, memo);
  const cover = readCover(draft, parts.own, facts);
  const glossary = new Glossary(facts);
  return {
    document,
    draft,
    kind,
    parts,
    facts,
    reportFacts: new FactIndex(draft, parts.attachedReport, memo),
    cover,
    selfName: readSelfName(draft, facts, cover, kind),
    legends: readCommissionLegends(parts.own, facts),
    chain: readChain(draft, facts, cover),
    datedMentions: readDatedMentions(draft, facts, cover, glossary),
    glossary,
    borrowsTerms: kind === 'sticker' && facts.all('borrowing').length > 0,
    knownTerms,
    agreements: readAgreements(draft, glossary),
    ledger: readLedger(draft, facts, cover),
  };
}
