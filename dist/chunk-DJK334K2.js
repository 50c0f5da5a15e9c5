import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FINDING_KINDS,
  readConfig
} from "./chunk-DDQAVZ5N.js";
import "./chunk-ZAJNFHPX.js";
import "./chunk-ZJ7L7X2O.js";
import "./chunk-YQUA5T3Q.js";
export {
  FINDING_KINDS,
  readConfig
};
