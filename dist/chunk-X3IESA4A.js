import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-3QNLQD4Z.js";
import "./chunk-NNXHVQ7L.js";
import "./chunk-XPVEXY4S.js";
import "./chunk-E62XEQVN.js";
import "./chunk-WEM4D6HY.js";
import "./chunk-JWS7RCGH.js";
import "./chunk-JFMPI6Y5.js";
export {
  openGitHub
};
