import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-BABVN22J.js";
import "./chunk-HFS5E6KP.js";
import "./chunk-BBA7IVQQ.js";
import "./chunk-WJXJ7YE4.js";
import "./chunk-OF22M7YM.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import "./chunk-SHN3AHZV.js";
import "./chunk-TZ2VFOMX.js";
import "./chunk-NLBF54U6.js";
export {
  readConfig
};
