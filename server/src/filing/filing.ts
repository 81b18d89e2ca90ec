import type { Draft } from '../draft/draft';
import type { PassageRange } from '../draft/passageId';
import type { RegistrationNumberStated } from '../facts/documentStatements';
import type { MoneyStated, ParValueStated } from '../facts/figureStatements';
import type { TickerStated } from '../facts/tickerStatement';
import type { FilingKind } from '../regulation/documentKind';
import type { AssumedSale } from './assumedSales';
import type { PriorDocument } from './chain';
import type { Contents } from './contents';
import type { Cover } from './cover';
import type { CoverItems } from './coverItems';
import type { DatedAgreement } from './datedAgreements';
import type { DatedMention } from './datedMentions';
import type { DoubleDefinitions } from './doubleDefinitions';
import type { EarlyUses } from './earlyUses';
import type { EdgarForm } from './edgarForm';
import type { Fact, FactIndex } from './factIndex';
import type { FirstUses } from './firstUses';
import type { Glossary } from './glossary';
import type { HouseItems } from './houseItems';
import type { Ledger } from './ledger';
import type { CommissionLegend } from './legends';
import type { LongFigures } from './longFigures';
import type { OpenPhrases } from './openPhrases';
import type { DocumentId } from './place';
import type { RestatedQuantity } from './restated';
import type { CheckedTable } from './tables';
import type { Timeline } from './timeline';
import type { Titles } from './titles';
import type { Totalled } from './totals';

/** A document, or one of the parts that are bound in it, as a securities lawyer sees it. */
export interface Filing {
  readonly document: DocumentId;
  readonly draft: Draft;
  readonly kind: FilingKind;
  /** Its passages among those of the draft. */
  readonly range: PassageRange;
  readonly facts: FactIndex;
  readonly cover: Cover;
  /** What a cover may have to say, as it stands in it. */
  readonly coverItems: CoverItems;
  /** What the firm's own style asks of it. */
  readonly house: HouseItems;
  /** Its table of contents, where it has one. */
  readonly contents: Contents | undefined;
  /** The titles of its sections. */
  readonly titles: Titles;
  /** The titles and the tables of contents of what it is bound with. */
  readonly boundTitles: readonly Titles[];
  /** The table of contents of the prospectus that is bound behind it. */
  readonly contentsBehind: Contents | undefined;
  /** What it calls itself, with its article: "this Supplement". */
  readonly selfName: string;
  readonly legends: readonly CommissionLegend[];
  readonly chain: readonly PriorDocument[];
  /** The mentions of those documents that give a date. */
  readonly datedMentions: readonly DatedMention[];
  /** The agreements that it defines, with their dates. */
  readonly datedAgreements: readonly DatedAgreement[];
  /** What happens when, as far as the draft says so. */
  readonly timeline: Timeline;
  /** The timelines of what is bound behind it: of a base prospectus, of attached reports. */
  readonly timelinesBehind: readonly Timeline[];
  readonly glossary: Glossary;
  /** The terms that are used before they are defined. */
  readonly earlyUses: EarlyUses;
  /** Where its terms are first used, in it or in what is bound behind it. */
  readonly firstUses: FirstUses;
  /** Whether it is bound behind another document, whose cover is the first that a reader sees, or filed beside one. */
  readonly isBound: boolean;
  /** The glossaries of what it is bound with: a supplement and its prospectus are read together. */
  readonly boundGlossaries: readonly Glossary[];
  /** The par values that what it is bound with gives to its securities. */
  readonly boundParValues: readonly Fact<ParValueStated>[];
  /** The trading symbols that what it is bound with states, attached reports left out. */
  readonly boundTickers: readonly Fact<TickerStated>[];
  /** The registration numbers that what it is bound with states, attached reports left out. */
  readonly boundNumbers: readonly Fact<RegistrationNumberStated>[];
  /** The terms that it defines more than once. */
  readonly doubleDefinitions: DoubleDefinitions;
  /** Phrases that are used like defined terms and are none. */
  readonly openPhrases: OpenPhrases;
  /** Whether a sticker takes its terms from the documents it supplements ("Capitalized terms used but not defined ..."). */
  readonly borrowsTerms: boolean;
  /** Phrases that need no definition in this deal, by their keys. */
  readonly knownTerms: ReadonlySet<string>;
  readonly ledger: Ledger;
  /** The rows of the tables of prices and of dilution. */
  readonly tables: readonly CheckedTable[];
  /** The rows of totals, with the rows that they add up. */
  readonly totals: readonly Totalled[];
  /** The first price that the front matter says the securities were last sold at. */
  readonly lastPrice: Fact<MoneyStated> | undefined;
  /** The figures that are too long to be stated alike twice by chance. */
  readonly longFigures: LongFigures;
  /** How many shares would be sold at an assumed price. */
  readonly assumedSales: readonly AssumedSale[];
  /** What it states several times, and must state alike. */
  readonly restated: readonly RestatedQuantity[];
  /** What of the source EDGAR does not take, in all parts of the document. */
  readonly edgarForm: EdgarForm;
}
