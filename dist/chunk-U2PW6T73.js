import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MOST_ANSWER_TOKENS,
  openEndpoint
} from "./chunk-D67XKGFK.js";
import "./chunk-BWTFSKFN.js";
import "./chunk-TZ2VFOMX.js";
import "./chunk-NLBF54U6.js";
export {
  MOST_ANSWER_TOKENS,
  openEndpoint
};
