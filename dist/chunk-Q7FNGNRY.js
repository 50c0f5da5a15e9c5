import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openGitHub
} from "./chunk-SHY4KHWK.js";
import "./chunk-ASDTSXZR.js";
import "./chunk-MT7QK7PC.js";
import "./chunk-WEM4D6HY.js";
import "./chunk-ZX4T3MX2.js";
import "./chunk-TX7YJLK7.js";
import "./chunk-55L4JRVW.js";
import "./chunk-BWTFSKFN.js";
import "./chunk-TZ2VFOMX.js";
import "./chunk-NLBF54U6.js";
export {
  openGitHub
};
