import type { Draft } from '../draft/draft';
import type { Passage } from '../draft/passage';
import { isWithin, type PassageId, type PassageRange } from '../draft/passageId';
import type { DateStated } from '../facts/dateStatements';
import type { DocumentStated } from '../facts/documentStatements';
import type { CapChangeStated, MoneyStated, SharesStated } from '../facts/figureStatements';
import type { DefinitionStated } from '../facts/termStatements';
import type { BlankStated } from '../facts/wordingStatements';
import { type FilingKind, isSticker } from '../regulation/documentKind';
import type { HouseStyle } from '../regulation/items/houseStyle';
import { Kept, Steady } from '../text/kept';
import { type AssumedSale, isAssumedCount, isAssumedPrice, readAssumedSales } from './assumedSales';
import { type PriorDocument, readChain } from './chain';
import { ContentsReader } from './contents';
import { type Cover, coverPassages, isOfCover, readCover } from './cover';
import { CoverItems, FrontMatterReader, type FrontPassage } from './coverItems';
import { type DatedAgreement, readDatedAgreements } from './datedAgreements';
import { type DatedMention, isDated, readDatedMentions } from './datedMentions';
import { DoubleDefinitions } from './doubleDefinitions';
import { EarlyUses } from './earlyUses';
import { type Fact, FactIndex, factsWithin, withinRange } from './factIndex';
import type { Filing } from './filing';
import { FirstUsesReader } from './firstUses';
import { Glossary } from './glossary';
import { type HouseItems, readHouseItems } from './houseItems';
import { kindOfPart } from './kind/kindOfHead';
import { LabelsReader } from './labels';
import { bearsOnLedger, isCap, isSoldCount, type Ledger, readLedger } from './ledger';
import { linesAround, withLines } from './legendLines';
import { type CommissionLegend, readCommissionLegends } from './legends';
import { readLoneDates } from './loneDates';
import { LongFiguresReader } from './longFigures';
import { OpenPhrases } from './openPhrases';
import type { PartSort } from './parts';
import type { DocumentId } from './place';
import { isOffered, isOfWarrants, isRestatable, type RestatedQuantity, readRestated } from './restated';
import { namesDocument, readSelfName } from './selfName';
import { type CheckedTable, distancesOf, readTables } from './tables';
import { fillsLine, hasRole, isDatedSelf, isForDate, readTimeline, standsAlone, type Timeline } from './timeline';
import { TitlesReader } from './titles';
import { readTotals, rowsAbove, type Totalled } from './totals';

const NO_PRICES: readonly Fact<MoneyStated>[] = [];

/** What a filing is read from. */
interface FilingSource {
  readonly document: DocumentId;
  readonly kind: Filing['kind'];
  /** Whether it is bound behind another document. */
  readonly isBound: boolean;
  readonly draft: Draft;
  readonly range: PassageRange;
  /** What the passages of the range state, and maybe others. */
  readonly facts: FactIndex;
  /** The end of what is bound with it. */
  readonly boundTo: PassageId;
  /** Keys of phrases that need no definition. */
  readonly knownTerms: ReadonlySet<string>;
  readonly houseStyle: HouseStyle;
}

/** A filing as it is read by itself, without what it is bound with. */
export type ReadFiling = Omit<
  Filing,
  'edgarForm' | 'boundGlossaries' | 'boundParValues' | 'boundTickers' | 'boundNumbers' | 'boundTitles' | 'contentsBehind' | 'timelinesBehind'
>;

/** Reads versions of one filing, one after the other. What an edit did not bear on is taken over from the version before, and is the same object. */
export class FilingReader {
  #facts = FactIndex.empty();
  readonly #kind = new Kept<FilingKind>();
  readonly #lineDates = new Steady<Fact<DateStated>>();
  readonly #cover = new Kept<Cover>();
  readonly #frontMatter = new FrontMatterReader();
  readonly #front = new Steady<FrontPassage>();
  readonly #coverItems = new Kept<CoverItems>();
  readonly #house = new Kept<HouseItems>();
  readonly #frontDocuments = new Steady<Fact<DocumentStated>>();
  readonly #frontNames = new Steady<Fact<DefinitionStated>>();
  readonly #frontAmounts = new Steady<Fact<MoneyStated>>();
  readonly #frontChanges = new Steady<Fact<CapChangeStated>>();
  readonly #frontSold = new Steady<Fact<SharesStated>>();
  readonly #selfName = new Kept<string>();
  readonly #typedLegends = new Kept<readonly CommissionLegend[]>();
  readonly #legends = new Kept<readonly CommissionLegend[]>();
  readonly #chain = new Kept<readonly PriorDocument[]>();
  readonly #datedMentions = new Kept<readonly DatedMention[]>();
  readonly #datedAgreements = new Kept<readonly DatedAgreement[]>();
  readonly #loneDates = new Steady<Fact<DateStated>>();
  readonly #loneBlanks = new Steady<Fact<BlankStated>>();
  readonly #timeline = new Kept<Timeline>();
  readonly #contents = new ContentsReader();
  readonly #titles = new TitlesReader();
  readonly #labels = new LabelsReader();
  readonly #glossary = new Kept<Glossary>();
  readonly #doubleDefinitions = new Kept<DoubleDefinitions>();
  readonly #openPhrases = new Kept<OpenPhrases>();
  readonly #earlyUses = new Kept<EarlyUses>();
  readonly #firstUses = new FirstUsesReader();
  readonly #ledger = new Kept<Ledger>();
  readonly #longFigures = new LongFiguresReader();
  readonly #assumedSales = new Kept<readonly AssumedSale[]>();
  readonly #tables = new Kept<readonly CheckedTable[]>();
  readonly #totals = new Kept<readonly Totalled[]>();
  readonly #restated = new Kept<readonly RestatedQuantity[]>();

  /** What a part is that stands behind the draft's own words, by its first passages. An exhibit is read as a report is. */
  kindOf(sort: PartSort, top: readonly Passage[], isOfRegistrationStatement: boolean): FilingKind {
    if (sort === 'report' || sort === 'exhibit') return 'report';
    return this.#kind.of([sort, isOfRegistrationStatement, ...top], () => kindOfPart(top, isOfRegistrationStatement));
  }

  /** The filing as it is now. A generator that yields between steps, since a first reading of a long draft takes its time. */
  *read({ document, kind, isBound, draft, range, boundTo, facts: all, knownTerms, houseStyle }: FilingSource): Generator<void, ReadFiling> {
    const facts = all.part(range, this.#facts);
    this.#facts = facts;
    const lineDates = this.#lineDates.of(facts.all('dateLine').flatMap(({ at }) => facts.inPassage('date', at)));
    const cover = this.#readCover(draft, range, facts, lineDates);
    yield;
    const contents = this.#contents.read(draft, facts);
    const titles = this.#titles.read(facts.list('title'), contents);
    yield;
    const [definitions, phrases] = [facts.list('definition'), facts.list('phrase')];
    const labels = this.#labels.read(facts.list('label'));
    yield;
    const glossary = yield* this.#glossary.inSteps([definitions, labels], before => Glossary.read(definitions, labels, before));
    yield;
    const openPhrases = yield* this.#openPhrases.inSteps([phrases, glossary], before => OpenPhrases.read(phrases, glossary, before));
    yield;
    const earlyUses = this.#earlyUses.of([openPhrases, glossary], before => new EarlyUses(openPhrases, glossary, before));
    yield;
    const firstUses = yield* this.#firstUses.read({ draft, range: { from: range.from, to: boundTo }, glossary }, range.to);
    yield;
    const front = {
      documents: this.#frontDocuments.of(factsWithin(facts, 'document', cover.frontMatter)),
      names: this.#frontNames.of(withinRange(facts.those('definition', namesDocument), cover.frontMatter)),
    };
    yield;
    const title = cover.title === undefined ? '' : draft.words(cover.title.at, cover.title.span);
    const datedMentions = this.#readDatedMentions(draft, facts, cover, glossary);
    yield;
    const agreementDates = facts.all('agreementDate');
    const datedAgreements = this.#datedAgreements.of([agreementDates, glossary], () => readDatedAgreements(agreementDates, glossary));
    const timeline = this.#readTimeline(draft, { kind, cover, facts, range, isBound, lineDates, mentions: datedMentions });
    yield;
    const ledger = this.#readLedger(draft, facts, cover);
    yield;
    const covered = this.#readCovered(draft, { cover, facts, kind, isBound, timeline, datedMentions, ...front, title, houseStyle });
    const tables = this.#readTables(draft, facts);
    const prices = facts.those('money', isRestatable);
    const counts = facts.those('shares', isAssumedCount);
    const assumed = counts.length === 0 ? NO_PRICES : facts.those('money', isAssumedPrice);
    const offered = facts.those('shares', isOffered);
    const warrants = facts.those('shares', isOfWarrants);
    yield;
    return {
      document,
      draft,
      kind,
      isBound,
      range,
      facts,
      cover,
      contents,
      titles,
      ...covered,
      datedMentions,
      datedAgreements,
      timeline,
      glossary,
      doubleDefinitions: this.#doubleDefinitions.of([glossary], before => new DoubleDefinitions(glossary, draft, before)),
      openPhrases,
      earlyUses,
      firstUses,
      borrowsTerms: isSticker(kind) && facts.all('borrowing').length > 0,
      knownTerms,
      ledger,
      tables,
      totals: this.#readTotals(draft, facts),
      longFigures: this.#longFigures.read(facts),
      assumedSales: this.#assumedSales.of([counts, assumed], () => readAssumedSales(draft, counts, assumed)),
      lastPrice: prices.find(({ at, stated }) => stated.role === 'lastPrice' && isWithin(cover.frontMatter, at)),
      restated: this.#restated.of([prices, tables, ledger, offered, warrants, ...prices.map(({ at }) => facts.inPassage('date', at)[0])], () =>
        readRestated(draft, facts, { prices, offered, warrants, tables, ledger }),
      ),
    };
  }

  #readCover(draft: Draft, range: PassageRange, facts: FactIndex, lineDates: readonly Fact<DateStated>[]): Cover {
    const top = coverPassages(draft, range);
    const lines = (['dateLine', 'contents', 'commissionLegend', 'rule424Line', 'fileNumber'] as const).map(kind => facts.all(kind));
    const numbers = facts.those('registrationNumber', isOfCover);
    return this.#cover.of([range.from, range.to, lineDates, ...lines, numbers, ...top, ...top.map(at => draft.passage(at))], () =>
      readCover(draft, range, top, facts),
    );
  }

  /** What the front matter says of the document: its name, its legends, the documents that it belongs to, and what its cover has to say. */
  #readCovered(
    draft: Draft,
    {
      cover,
      facts,
      kind,
      isBound,
      timeline,
      datedMentions,
      documents,
      names,
      title,
      houseStyle,
    }: Pick<Filing, 'cover' | 'facts' | 'kind' | 'isBound' | 'timeline' | 'datedMentions'> & {
      readonly documents: readonly Fact<DocumentStated>[];
      readonly names: readonly Fact<DefinitionStated>[];
      readonly title: string;
      readonly houseStyle: HouseStyle;
    },
  ): Pick<Filing, 'selfName' | 'legends' | 'chain' | 'coverItems' | 'house'> {
    const selfName = this.#selfName.of([documents, names, kind, title], () => readSelfName(draft, documents, names, kind, title));
    const stated = facts.all('commissionLegend');
    const typed = this.#typedLegends.of([stated, ...stated.map(({ at }) => draft.ordinal(at))], () => readCommissionLegends(draft, stated));
    const lines = typed.map(legend => linesAround(legend, draft));
    const legends = this.#legends.of([typed, ...lines.flatMap(({ before, behind }) => [...before, undefined, ...behind, undefined])], () =>
      typed.map((legend, index) => withLines(legend, lines[index] ?? { before: [], behind: [] }, draft)),
    );
    const chain = this.#chain.of([documents, cover], () => readChain(draft, documents, facts, cover));
    const front = this.#front.of(this.#frontMatter.read(draft, cover));
    const house = this.#house.of([front, kind, houseStyle], () => readHouseItems(draft, front, kind, houseStyle));
    const source = { kind, isBound, cover, timeline, selfName, legends, chain, datedMentions, front, accepted: house.accepted };
    return { selfName, legends, chain, house, coverItems: this.#coverItems.of(Object.values(source), () => new CoverItems(source)) };
  }

  #readDatedMentions(draft: Draft, facts: FactIndex, cover: Cover, glossary: Glossary): readonly DatedMention[] {
    const documents = facts.those('document', isDated);
    const chainLines = documents.filter(({ stated }) => stated.mention?.ofChainLine);
    return this.#datedMentions.of([documents, cover, glossary, ...chainLines.map(({ at }) => draft.ordinal(at))], () =>
      readDatedMentions(draft, documents, cover, glossary),
    );
  }

  #readTables(draft: Draft, facts: FactIndex): readonly CheckedTable[] {
    const rows = facts.all('tableRow');
    const distances = distancesOf(draft, rows);
    return this.#tables.of([...rows, ...distances], () => readTables(rows, distances));
  }

  #readTotals(draft: Draft, facts: FactIndex): readonly Totalled[] {
    const totals = facts.all('tableTotal');
    const above = totals.map(total => rowsAbove(draft, total));
    const ids = above.flat();
    return this.#totals.of([...totals, ...ids, ...ids.map(id => draft.passage(id))], () => readTotals(draft, totals, above));
  }

  #readTimeline(
    draft: Draft,
    {
      facts,
      range,
      isBound,
      ...known
    }: Pick<Filing, 'kind' | 'cover' | 'facts' | 'range' | 'isBound'> & {
      readonly lineDates: readonly Fact<DateStated>[];
      readonly mentions: readonly DatedMention[];
    },
  ): Timeline {
    const place = { draft, range, isBound, cover: known.cover, facts };
    const blanks = facts.those('blank', isForDate).filter(blank => fillsLine(blank, draft));
    const source = {
      ...known,
      dates: facts.those('date', hasRole),
      dateLines: facts.all('dateLine'),
      agreements: facts.all('agreementDate'),
      selves: facts.those('document', isDatedSelf),
      loneDates: this.#loneDates.of(readLoneDates(facts.those('date', standsAlone), place)),
      loneBlanks: this.#loneBlanks.of(isBound ? [] : readLoneDates(blanks, place)),
    };
    return this.#timeline.of(Object.values(source), () => readTimeline(draft, source));
  }

  #readLedger(draft: Draft, facts: FactIndex, cover: Cover): Ledger {
    const money = this.#frontAmounts.of(withinRange(facts.those('money', bearsOnLedger), cover.frontMatter));
    const allCaps = facts.those('money', isCap);
    const capChanges = this.#frontChanges.of(factsWithin(facts, 'capChange', cover.frontMatter));
    const soldShares = this.#frontSold.of(withinRange(facts.those('shares', isSoldCount), cover.frontMatter));
    const priorSupplemented = facts.all('priorSupplemented');
    return this.#ledger.of([money, allCaps, capChanges, soldShares, priorSupplemented], () =>
      readLedger(draft, { money, allCaps, capChanges, soldShares, priorSupplemented, facts }),
    );
  }
}
