import type { Finding } from '../finding/finding.ts';
import type { Module } from './module.ts';

/** Whether a finding is about the module itself: about one of its `.tf` files, not one of a module it calls, or without a place. */
export const isOwnFinding = ({ files }: Module, { place }: Finding): boolean =>
  place === undefined || files.some(({ path }) => path === place.file);
