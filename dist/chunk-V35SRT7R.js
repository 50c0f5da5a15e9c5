import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readConfig
} from "./chunk-E45CPERK.js";
import "./chunk-XBHBDMQY.js";
import "./chunk-BBA7IVQQ.js";
import "./chunk-WJXJ7YE4.js";
import "./chunk-WYD6KFTX.js";
import "./chunk-JDRZOA65.js";
import "./chunk-OF22M7YM.js";
import "./chunk-JF5IOUCN.js";
import "./chunk-TZ2VFOMX.js";
import "./chunk-NLBF54U6.js";
export {
  readConfig
};
