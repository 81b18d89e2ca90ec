import type { AgreementDateStated, DateStated, MalformedDateStated, PeriodStated, SettlementStated } from './dateStatements';
import type {
  BorrowingStated,
  CommissionLegendStated,
  ContentsStated,
  DateLineStated,
  DealerLegendStated,
  DocumentStated,
  FileNumberStated,
  FreeWritingLegendStated,
  LandmarkStated,
  PriorSupplementedStated,
  RegistrationNumberStated,
  Rule424LineStated,
  SafeHarborStated,
} from './documentStatements';
import type {
  AdsSharesStated,
  CapChangeStated,
  CapClauseStated,
  DilutionStated,
  MalformedFigureStated,
  MoneyStated,
  ParValueStated,
  PercentageStated,
  ProductStated,
  SharesStated,
  SpelledFigureStated,
  SumStated,
  TableRowStated,
  TableTotalStated,
  UnsignedAmountStated,
} from './figureStatements';
import type { ContentsEntryStated, FormInstructionStated, ReportNameStated, SectionReferenceStated, StaleNameStated, TitleStated } from './referenceStatements';
import type { AgentNameStated, DefinitionStated, LabelStated, PhraseStated, PlainNameStated, UnclosedDefinitionStated } from './termStatements';
import type { TickerStated } from './tickerStatement';
import type { BlankStated, CaseSlipStated, DoubledWordStated, FormHeadingStated } from './wordingStatements';

/** Anything that a passage states. Spans are ranges of its clean text; nothing here knows where the passage lies. */
export type Stated =
  | DateStated
  | MalformedDateStated
  | AgreementDateStated
  | PeriodStated
  | SettlementStated
  | MoneyStated
  | SharesStated
  | PercentageStated
  | MalformedFigureStated
  | SpelledFigureStated
  | UnsignedAmountStated
  | SumStated
  | ProductStated
  | CapChangeStated
  | TableRowStated
  | TableTotalStated
  | DilutionStated
  | AdsSharesStated
  | ParValueStated
  | CapClauseStated
  | DefinitionStated
  | UnclosedDefinitionStated
  | PhraseStated
  | PlainNameStated
  | AgentNameStated
  | LabelStated
  | DocumentStated
  | DateLineStated
  | ContentsStated
  | Rule424LineStated
  | FileNumberStated
  | RegistrationNumberStated
  | TickerStated
  | CommissionLegendStated
  | BorrowingStated
  | PriorSupplementedStated
  | LandmarkStated
  | BlankStated
  | FormHeadingStated
  | DoubledWordStated
  | CaseSlipStated
  | TitleStated
  | ContentsEntryStated
  | SectionReferenceStated
  | ReportNameStated
  | StaleNameStated
  | FormInstructionStated
  | DealerLegendStated
  | FreeWritingLegendStated
  | SafeHarborStated;

export type FactKind = Stated['kind'];

/** The statement of one kind. */
export type StatedOf<K extends FactKind> = Extract<Stated, { readonly kind: K }>;
