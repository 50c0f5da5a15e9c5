import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
} from 'vscode-languageserver';
import type { Repair } from '../repair/repair.ts';
import type { EditAbilities } from './client.ts';
import { SOURCE } from './diagnostics.ts';
import { groupOffers, type Offer, wholeOffer } from './offers.ts';
import { isInFile, type OpenFile } from './open-files.ts';
import { placeRange, touches } from './place-range.ts';
import { type FindOpen, workspaceEdit } from './workspace-edit.ts';

/** Everything at once, for "fix all" and for saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.iac-dpo`;

/** Whether an editor that asks for these kinds wants one of `kind`. Kinds are prefixes of each other. */
export const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined
    ? kind === CodeActionKind.QuickFix
    : only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

/** What a repair offers for a range of a file: each group that mends something there, then all of it. */
export function codeActions(
  repair: Repair,
  file: OpenFile,
  { range, context }: CodeActionParams,
  findOpen: FindOpen,
  abilities: EditAbilities,
): CodeAction[] {
  const made = (offer: Offer, kind: string, isPreferred: boolean): CodeAction[] => {
    const edit = workspaceEdit(repair.draft, offer.edited, file.directory, findOpen, abilities);
    if (!edit) return [];
    const ranges = rangesOf(offer, file);
    const diagnostics = context.diagnostics.filter(
      (one) => one.source === SOURCE && ranges.some((own) => touches(own, one.range)),
    );
    const isQuick = kind === CodeActionKind.QuickFix;
    return [{ title: offer.title, kind, edit, ...(isQuick && { diagnostics, isPreferred }) }];
  };
  const here = groupOffers(repair).filter((offer) =>
    rangesOf(offer, file).some((own) => touches(own, range)),
  );
  const quick = isWanted(CodeActionKind.QuickFix, context.only)
    ? [
        // The editor takes a preferred one without asking, so it may take nothing away.
        ...here.flatMap((offer, index) =>
          made(offer, CodeActionKind.QuickFix, index === 0 && !offer.isLossy),
        ),
        ...(here.length > 0 && repair.groups.length > 1
          ? wholeOffer(repair).flatMap((offer) => made(offer, CodeActionKind.QuickFix, false))
          : []),
      ]
    : [];
  const all = isWanted(FIX_ALL, context.only)
    ? wholeOffer(repair).flatMap((offer) => made(offer, FIX_ALL, false))
    : [];
  return [...quick, ...all];
}

/** Where the findings of an offer stand in a file. */
const rangesOf = ({ steps }: Offer, file: OpenFile): Range[] =>
  steps.flatMap(({ at }) =>
    at && isInFile(at, file) ? [placeRange(file.document, file.bytes, at.range)] : [],
  );
