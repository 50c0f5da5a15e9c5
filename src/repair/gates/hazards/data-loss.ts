import { type Hazard, nameOf } from './hazard.ts';

export const DATA_LOSS: Hazard = {
  id: 'data-loss',
  words: 'a way to lose data',
  reason: 'A guard against deletion is missed only once.',
  *keys({ leaves, blocks }) {
    for (const { text, ...leaf } of leaves) {
      const name = nameOf({ text, ...leaf });
      if (GUARDS.test(name) && text === 'false') yield 'a guard';
      if (DELETES.test(name) && text === 'true') yield 'a deletion';
      if (KEEPS_FOR.test(name) && text === '0') yield 'a period';
    }
    for (const { block, path } of blocks)
      if (block.type.text === 'removed' && path.length === 0) yield 'removed';
  },
};

/** By the beginning of the name, in either case: what the author misspelt is no hazard of its repair. */
const GUARDS = /^prevent_destroy|(?:deletion|termination)_protection|^disable_api_termination/i;
const DELETES = /^(?:force_(?:destroy|delete)|skip_final_snapshot|delete_automated_backups)/i;
const KEEPS_FOR = /^(?:backup_retention|recovery_window|deletion_window)/i;
