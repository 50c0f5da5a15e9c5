import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FINDING_KINDS,
  readConfig
} from "./chunk-R2T4LI3D.js";
import "./chunk-7QGQPV2H.js";
import "./chunk-ZJ7L7X2O.js";
import "./chunk-JWS7RCGH.js";
import "./chunk-JFMPI6Y5.js";
export {
  FINDING_KINDS,
  readConfig
};
