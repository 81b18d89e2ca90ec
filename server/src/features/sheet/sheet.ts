import type { FigureRole } from '../../facts/figureStatements';
import type { ItemStatus } from '../../filing/coverItems';
import type { CheckedKind } from '../../regulation/documentKind';
import type { CoverItemId, Standing } from '../../regulation/items/coverItem';
import type { Severity } from '../../rules/finding';
import type { Position } from '../../text/position';
import type { DateUse } from '../figures/dateUses';

/*
 * The tie-out sheet of a draft, as `tieout sheet --format json` prints it. Others read it: a change of these shapes is a change of the contract and
 * takes a new version number.
 */

/** Zero-based lines and UTF-16 characters, as in the Language Server Protocol. */
export interface SheetRange {
  readonly start: Position;
  readonly end: Position;
}

/** How a figure or a date stands to the others of the draft. */
export type SheetStatus = 'conflicting' | 'tied' | 'stated-once';

/** A finding that a row is part of. */
export interface SheetFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where it is raised, which may be the other side of the conflict. */
  readonly range: SheetRange;
}

/** A figure or a date, where it stands. */
export interface SheetRow {
  /** A slip is written as no figure is. */
  readonly kind: 'money' | 'shares' | 'percentage' | 'date' | 'slip';
  /** As it is written. */
  readonly words: string;
  /** The words before and behind it. */
  readonly before: string;
  readonly after: string;
  /** What it is for, as a word for programs and in plain English; null where that is not clear. */
  readonly role: FigureRole | DateUse['role'] | null;
  readonly roleName: string | null;
  /** A decimal number, or a day as "2022-10-20"; null for a slip and for a date that no calendar has. */
  readonly value: string | null;
  /** "USD", the sign of another currency as it is written, what is counted ("share"), "%" or "day"; null for a slip. */
  readonly unit: string | null;
  /** How far the truth may lie from the value of a rounded or approximate figure; null of an exact one. */
  readonly within: string | null;
  readonly status: SheetStatus;
  /** How many others say the same, and where the first of them stand. */
  readonly tiedTo: { readonly count: number; readonly ranges: readonly SheetRange[] };
  readonly findings: readonly SheetFinding[];
  /** The part of the document, as an index into `parts`. */
  readonly part: number;
  /** The heading above it; null where none stands above it. */
  readonly section: string | null;
  readonly range: SheetRange;
}

/** A part of the document: the supplement itself, what is bound behind it, an attached report. */
export interface SheetPart {
  readonly name: string;
  /** What a person calls its kind: "prospectus of an underwritten offering". */
  readonly kindName: string;
}

/** An amount of the offering that the draft states. */
export interface SheetAmount {
  readonly words: string;
  readonly value: string;
  readonly range: SheetRange;
}

/** An amount that follows from others, with its arithmetic. */
export interface SheetDerived {
  readonly words: string;
  readonly value: string;
  readonly working: string;
}

/** Whether it comes to less than nothing: more was sold than may be. */
export function isNegative({ value }: SheetDerived): boolean {
  return value.startsWith('-');
}

/** What may be sold in the offering, what was, and what follows from it. */
export interface SheetLedger {
  readonly cap: SheetAmount | null;
  readonly soldGross: SheetAmount | null;
  readonly soldShares: SheetAmount | null;
  readonly remaining: SheetDerived | null;
  readonly averagePrice: SheetDerived | null;
}

/** A day that the draft names. */
export interface SheetDay {
  /** "2022-10-20". */
  readonly date: string;
  /** "October 20, 2022". */
  readonly words: string;
  /** "Thursday". */
  readonly weekday: string;
  /** What happens on it, in plain English, each once. */
  readonly uses: readonly string[];
  /** How often it is named, and where first. */
  readonly count: number;
  readonly range: SheetRange;
}

/** One thing that an item of the form check has to say. */
export interface SheetFormElement {
  /** What it says, and what an item without it does, each behind “it”. */
  readonly says: string;
  readonly lack: string;
  /** Whether the item is whole without it. */
  readonly isCustom: boolean;
  readonly isMet: boolean;
  readonly range: SheetRange | null;
}

/** An item of the form check: a legend, or something else that a cover has to say. */
export interface SheetFormItem {
  /** "market-and-symbol"; "house-legend" of a legend that the firm asks for. */
  readonly id: CoverItemId | 'house-legend';
  /** "Market and trading symbol", or what the firm calls its legend. */
  readonly name: string;
  /** Whether a rule asks for it or custom, or whether it is out of place; null where it is not applicable. */
  readonly standing: Standing | null;
  readonly status: ItemStatus;
  readonly requirement: string;
  readonly authority: { readonly citation: string; readonly url: string } | null;
  readonly elements: readonly SheetFormElement[];
  /** The part of the document, as an index into `parts`. */
  readonly part: number;
  /** Where it stands, or what there is of it; null where there is nothing. */
  readonly range: SheetRange | null;
}

/** The tie-out sheet of a draft. */
export interface Sheet {
  readonly version: 2;
  /** The path or the address of the draft. */
  readonly document: string;
  /** The line by which the draft names itself, or the first of its cover. */
  readonly title: string;
  readonly kind: CheckedKind;
  readonly kindName: string;
  /** "this Supplement". */
  readonly selfName: string;
  /** Whether everything was checked. */
  readonly complete: boolean;
  readonly parts: readonly SheetPart[];
  /** The items of each cover, in the order in which covers have them. */
  readonly formCheck: readonly SheetFormItem[];
  /** Null where the draft states no amount of the offering. */
  readonly ledger: SheetLedger | null;
  readonly summary: { readonly rows: number; readonly conflicting: number; readonly tied: number; readonly statedOnce: number };
  /** In the order of the draft, each figure and each date once. */
  readonly rows: readonly SheetRow[];
  /** In the order of the calendar. */
  readonly timeline: readonly SheetDay[];
}
