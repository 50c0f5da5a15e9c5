import { posix } from 'node:path';
import type { Module } from '../module/module.ts';

/** A file of the module as the user would type it, with `/`: `examples/single-file/main.tf`. */
export const modulePath = (module: Module, file: string): string => posix.join(module.label, file);
