import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./chunk-55L4JRVW.js";
import "./chunk-NLBF54U6.js";
export default require_undici();
