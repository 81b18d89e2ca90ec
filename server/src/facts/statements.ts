import type { AgreementDateStated, DateStated, MalformedDateStated, PeriodStated, SettlementStated } from './dateStatements';
import type {
  BorrowingStated,
  CommissionLegendStated,
  ContentsStated,
  DateLineStated,
  DocumentStated,
  FileNumberStated,
  LandmarkStated,
  RegistrationNumberStated,
  Rule424LineStated,
} from './documentStatements';
import type {
  CapChangeStated,
  CapClauseStated,
  MalformedFigureStated,
  MoneyStated,
  ParValueStated,
  PercentageStated,
  ProductStated,
  SharesStated,
  SpelledFigureStated,
  SumStated,
  TableRowStated,
  UnsignedAmountStated,
} from './figureStatements';
import type { AgentNameStated, DefinitionStated, LabelStated, PhraseStated, PlainNameStated, UnclosedDefinitionStated } from './termStatements';
import type { TickerStated } from './tickerStatement';

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
  | LandmarkStated;

export type FactKind = Stated['kind'];

/** The statement of one kind. */
export type StatedOf<K extends FactKind> = Extract<Stated, { readonly kind: K }>;
