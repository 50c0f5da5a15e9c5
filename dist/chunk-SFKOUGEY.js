import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CORES,
  NEWLINE,
  RETURN,
  __commonJS,
  __require,
  __toESM,
  absentModule,
  asBlocks,
  attribute,
  attributesOf,
  blocksOf,
  calledModules,
  callsIn,
  canonicalAddress,
  compareFindings,
  constantString,
  decodeTemplateText,
  detailsOf,
  identifierLength,
  indentationAt,
  isBlank,
  isOverrideFile,
  lineEnd,
  lineStart,
  objectKey,
  openCatalogue,
  openConstraints,
  providerNameOf,
  quote,
  readManifest,
  readSource,
  scan,
  schemasDirectory,
  sha256Of,
  sourceOf,
  tokenIndexAt,
  usedSchemas,
  viewModule,
  violations,
  walkExpression,
  whyUnsafe
} from "./chunk-KKV4UZHW.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection2(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar(node2) || isCollection2(node2)) && !!node2.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias;
    exports2.isCollection = isCollection2;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar;
    exports2.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found2 = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found2 = node2;
        }
        if (found2 && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors2.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count3 = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count3)
            count3 = c;
        }
        return count3;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map2 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map2.items.push(value);
        return map2;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports2.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent2) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent2 ? comment.replace(/^(?! *$)/gm, indent2) : comment;
    }
    var lineComment = (str, indent2, comment) => str.endsWith("\n") ? indentComment(comment, indent2) : comment.includes("\n") ? "\n" + indentComment(comment, indent2) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent2.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent2.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent2.length);
          end = i + indent2.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent2}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent2}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent2) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent2) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent2;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent2.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent2}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent2}`);
      }
      const indentSize = indent2 ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent2, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent2}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent2}`);
      return `|${header}
${indent2}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent2 === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent2 === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent2}`);
      if (actualString) {
        const test2 = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test2) || compat?.some(test2))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent2 + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent2}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn2(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports2.debug = debug;
    exports2.warn = warn2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map2, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map2, it);
      else
        mergeValue(ctx, map2, source);
    }
    function mergeValue(ctx, map2, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map2 instanceof Map) {
          if (!map2.has(key))
            map2.set(key, value2);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
          Object.defineProperty(map2, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map2;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map2, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map2, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map2, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map2 instanceof Map) {
          map2.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map2 instanceof Set) {
          map2.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map2)
            Object.defineProperty(map2, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map2[stringKey] = jsValue;
        }
      }
      return map2;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent: indent2, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent2}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent2);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent2}${line}` : "\n";
          return `${str}
${indent2}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent2);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema);
        const add3 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add3(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add3(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map2.items.sort(schema.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map2 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map3, onError) {
        if (!identity.isMap(map3))
          onError("Expected a mapping for this tag");
        return map3;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports2.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map2.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys3 = Object.keys(it);
            if (keys3.length === 1) {
              key = keys3[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys3.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign2 = str[0];
      if (sign2 === "-" || sign2 === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign2 === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign2 === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set3 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set3.items.push(Pair.createPair(value, null, ctx));
          }
        return set3;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set2 = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map2, onError) {
        if (identity.isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign2 = str[0];
      const parts = sign2 === "-" || sign2 === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign2 === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign2 = "";
      if (value < 0) {
        sign2 = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign2 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set2 = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set2.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set2 = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map2.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map2.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set2.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set2.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys3 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys3} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys3 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys3}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count3 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count3 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count3);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent2, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent2 && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map2 = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep2, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep2) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map2.comment)
                map2.comment += "\n" + keyProps.comment;
              else
                map2.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep2 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep2, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map2.range = [bm.offset, offset, commentEnd ?? offset];
      return map2;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep2 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep2 + cb;
              sep2 = "";
              break;
            }
            case "newline":
              if (comment)
                sep2 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep2, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep2 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep2 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep2, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep2 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep2)
                for (const st of sep2) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map2 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map2.items.push(pair);
          } else {
            const map2 = new YAMLMap.YAMLMap(ctx.schema);
            map2.flow = true;
            map2.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map2.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map2);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports2.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines2(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent2, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent2.length > trimIndent)
            trimIndent = indent2.length;
        } else {
          if (indent2.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent2.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent2.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent2.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep2 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent2, content] = lines[i];
        offset += indent2.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent2.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent2 = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep2 + indent2.slice(trimIndent) + content;
          sep2 = "\n";
        } else if (indent2.length > trimIndent || content[0] === "	") {
          if (sep2 === " ")
            sep2 = "\n";
          else if (!prevMoreIndented && sep2 === "\n")
            sep2 = "\n\n";
          value += sep2 + indent2.slice(trimIndent) + content;
          sep2 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep2 === "\n")
            value += "\n";
          else
            sep2 = "\n";
        } else {
          value += sep2 + content;
          sep2 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent2 = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent2 && n)
            indent2 = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent: indent2, chomp, comment, length };
    }
    function splitLines2(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep2 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep2 === "\n")
            res += sep2;
          else
            sep2 = "\n";
        } else {
          res += sep2 + lm;
          sep2 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep2 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent: indent2, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent: indent2, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent: indent2, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
          return { type: "block-scalar", offset, indent: indent2, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent: indent2, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent: indent2, source, end };
        default:
          return { type: "scalar", offset, indent: indent2, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent2 = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent2 === "number")
        indent2 += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent2 === null,
        indent: indent2 !== null && indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent2 = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent: indent2, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent: indent2, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent2 = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent: indent2, source, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep2, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep2)
        for (const st of sep2)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports2.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection2;
    exports2.isScalar = isScalar;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent2 = 0;
          while (ch === " ")
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            const next = this.buffer[indent2 + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent2 = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent2 = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote2 = this.charAt(0);
        let end = this.buffer.indexOf(quote2, this.pos + 1);
        if (quote2 === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent2 = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case "\n":
              nl = i2;
              indent2 = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent2 >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent2;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test2) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test2(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep2;
          if (scalar.end) {
            sep2 = scalar.end;
            sep2.push(this.sourceToken);
            delete scalar.end;
          } else
            sep2 = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep2 = it.sep;
                  sep2.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep2 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent2) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent2)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent2 = Math.round(options);
        options = indent2 < 1 ? void 0 : indent2 > 8 ? { indent: 8 } : { indent: indent2 };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse2;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports2) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports2.Argument = Argument2;
    exports2.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports2) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument3) => {
            argument3.description = argument3.description || cmd._argsDescription[argument3.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument3) => argument3.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument3) {
        return argument3.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument3) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument3))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument3) {
        const extraInfo = [];
        if (argument3.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument3.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument3.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument3.defaultValueDescription || JSON.stringify(argument3.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument3.description) {
            return `${argument3.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument3.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument3) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument3)),
            helper.styleArgumentDescription(helper.argumentDescription(argument3))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands, group) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word === "[command]") return this.styleSubcommandText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleCommandText(word);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleSubcommandText(word);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk2) => {
            const visibleWidth = this.displayWidth(chunk2);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk2);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk2.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports2.Help = Help2;
    exports2.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        this.conflictsWith = this.conflictsWith.concat(names);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word) => {
        return str2 + word[0].toUpperCase() + word.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports2.Option = Option2;
    exports2.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports2) {
    var maxDistance = 3;
    function editDistance2(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word.startsWith("--");
      if (searchingOptions) {
        word = word.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance3 = editDistance2(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const similarity2 = (length - distance3) / length;
        if (similarity2 > minSimilarity) {
          if (distance3 < bestDistance) {
            bestDistance = distance3;
            similar = [candidate];
          } else if (distance3 === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports2.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports2) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process2 = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue2) {
        const argument3 = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument3.default(defaultValue2).argParser(parseArg);
        } else {
          argument3.default(parseArg);
        }
        this.addArgument(argument3);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument3) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument3.required && argument3.defaultValue !== void 0 && argument3.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument3.name()}'`
          );
        }
        this.registeredArguments.push(argument3);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code, message));
        }
        process2.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue2) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue2).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue2).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue2) {
        return this._optionEx({}, flags, description, parseArg, defaultValue2);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue2) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue2
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine2 = true) {
        this._combineFlagAndOptionalValue = !!combine2;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process2.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process2.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process2.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process2.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process2.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process2.execArgv).concat(args);
            proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process2.execArgv).concat(args);
          proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process2.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process2.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process2.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown2) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown2));
          } else {
            return subCommand._parseCommand(operands, unknown2);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument3, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument3.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument3.name()}'.`;
            parsedValue = this._callParseArg(
              argument3,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown2) {
        const parsed = this.parseOptions(unknown2);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown2 = parsed.unknown;
        this.args = operands.concat(unknown2);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown2);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown2
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown2);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown2);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown2);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown2);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown2 = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown2) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown2;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown2.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown2.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown: unknown2 };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process2.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process2.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return false;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports2.Command = Command2;
    exports2.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports2) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports2.program = new Command2();
    exports2.createCommand = (name) => new Command2(name);
    exports2.createOption = (flags, description) => new Option2(flags, description);
    exports2.createArgument = (name, description) => new Argument2(name, description);
    exports2.Command = Command2;
    exports2.Option = Option2;
    exports2.Argument = Argument2;
    exports2.Help = Help2;
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
    exports2.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// src/check/check.ts
import { posix as posix4 } from "node:path";

// src/value/compare-strings.ts
function compareStrings(a, b) {
  if (a === b) return 0;
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}
function sortedEntries(entries) {
  return [...entries].sort(([a], [b]) => compareStrings(a, b));
}
var SURROGATE = /[\ud800-\udfff]/;

// src/value/marks.ts
function marksOf(value) {
  return value.marks ?? NONE;
}
function marksDeep(value) {
  return unmarkedDeep(value).marks ?? NONE;
}
function withMarks(value, marks) {
  if (marks === void 0 || marks.size === 0) return value;
  const all = unionMarks([value.marks, marks]);
  return { ...value, marks: all };
}
function unmarked(value) {
  if (value.marks === void 0) return value;
  const { marks: _, ...rest } = value;
  return rest;
}
function unmarkedDeep(value) {
  switch (value.kind) {
    case "list":
    case "set":
    case "tuple": {
      const items = value.items.map(unmarkedDeep);
      const marks = unionMarks([value.marks, ...items.map((item) => item.marks)]);
      if (marks === void 0) return { value, marks };
      return { value: { ...unmarked(value), items: items.map((item) => item.value) }, marks };
    }
    case "map":
    case "object": {
      const found2 = [value.marks];
      const entries = /* @__PURE__ */ new Map();
      for (const [key, item] of value.entries) {
        const inner = unmarkedDeep(item);
        found2.push(inner.marks);
        entries.set(key, inner.value);
      }
      const marks = unionMarks(found2);
      if (marks === void 0) return { value, marks };
      return { value: { ...unmarked(value), entries }, marks };
    }
    default:
      return { value: unmarked(value), marks: value.marks };
  }
}
function unionMarks(all) {
  let union;
  for (const marks of all) {
    if (marks === void 0 || marks.size === 0 || marks === union) continue;
    union = union === void 0 ? marks : /* @__PURE__ */ new Set([...union, ...marks]);
  }
  return union;
}
var NONE = /* @__PURE__ */ new Set();

// src/value/number-text.ts
function numberText(value) {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  if (value === Number.NEGATIVE_INFINITY) return "-Inf";
  const text = String(value);
  const exponent = EXPONENT.exec(text);
  if (!exponent) return text;
  const [, sign2 = "", whole = "", fraction = "", power = "0"] = exponent;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign2}0.${"0".repeat(-point)}${digits}`;
  return `${sign2}${digits.padEnd(point, "0")}`;
}
function parseNumber(text) {
  if (INFINITE.test(text))
    return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const parts = DECIMAL.exec(text);
  if (!parts) return void 0;
  const [, sign2 = "", whole = "", fraction = "", power = "0"] = parts;
  if (whole === "" && fraction === "") return void 0;
  if (Math.abs(Number(power)) > MOST_DIGITS) return canonicalNumber(Number(text));
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const integral = point <= 0 ? "" : digits.slice(0, point).padEnd(point, "0");
  if (ZEROS.test(point <= 0 ? digits : digits.slice(point)))
    return canonicalNumber(BigInt(`${integral || "0"}`) * (sign2 === "-" ? -1n : 1n));
  return canonicalNumber(Number(text));
}
function canonicalNumber(value) {
  if (typeof value === "bigint") return isSafe(value) ? Number(value) : value;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return BigInt(value);
  return value === 0 ? 0 : value;
}
var EXPONENT = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;
var DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;
var INFINITE = /^[+-]?inf$/i;
var ZEROS = /^0*$/;
var MOST_DIGITS = 400;
var isSafe = (value) => value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);

// src/value/set-key.ts
function setKey(value) {
  switch (value.kind) {
    case "unknown":
      return "?";
    case "null":
      return "~";
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return numberText(value.value);
    case "bool":
      return value.value ? "T" : "F";
    case "list":
    case "set":
      return `[${each(value.items)}]`;
    case "tuple":
      return `<${each(value.items)}>`;
    case "map":
      return `{${sortedEntries(value.entries).map(([key, item]) => `${JSON.stringify(key)}:${setKey(item)};`).join("")}}`;
    case "object":
      return `<${each(sortedEntries(value.entries).map(([, item]) => item))}>`;
  }
}
var each = (items) => items.map((item) => `${setKey(item)};`).join("");

// src/value/construct.ts
function unknown(type) {
  return { kind: "unknown", type };
}
function unknownNotNull(type) {
  return { kind: "unknown", type, notNull: true };
}
function nullOf(type) {
  return { kind: "null", type };
}
function stringValue(value) {
  return { kind: "string", value: value.normalize("NFC") };
}
function numberValue(value) {
  return { kind: "number", value: canonicalNumber(value) };
}
function boolValue(value) {
  return value ? TRUE : FALSE;
}
function listValue(element2, items) {
  return { kind: "list", element: element2, items };
}
function setValue(element2, items) {
  const marks = [];
  const distinct2 = /* @__PURE__ */ new Map();
  for (const [i, item] of items.entries()) {
    const { value, marks: found2 } = unmarkedDeep(item);
    marks.push(found2);
    const key = value.kind === "unknown" ? `?${i}` : setKey(value);
    if (!distinct2.has(key)) distinct2.set(key, value);
  }
  const sorted2 = sortedItems(distinct2);
  return withMarks({ kind: "set", element: element2, items: sorted2 }, unionMarks(marks));
}
function mapValue(element2, entries) {
  return { kind: "map", element: element2, entries };
}
function tupleValue(items) {
  return { kind: "tuple", items };
}
function objectValue(entries) {
  return { kind: "object", entries };
}
var TRUE = { kind: "bool", value: true };
var FALSE = { kind: "bool", value: false };
function sortedItems(distinct2) {
  if (distinct2.size < 2) return [...distinct2.values()];
  return [...distinct2].sort(compareItems).map(([, value]) => value);
}
function compareItems([keyA, a], [keyB, b]) {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (a.kind === "number" && b.kind === "number")
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  if (a.kind === "string" && b.kind === "string") return compareStrings(a.value, b.value);
  return compareStrings(keyA, keyB);
}
function rankOf(value) {
  if (value.kind === "null") return 2;
  return value.kind === "unknown" ? 1 : 0;
}

// src/check/block-value.ts
var BlockValue = class {
  #schema;
  #entries = /* @__PURE__ */ new Map();
  #blocks = /* @__PURE__ */ new Map();
  constructor(schema) {
    this.#schema = schema;
  }
  set(name, value) {
    this.#entries.set(name, value);
  }
  addBlock(nested2, value) {
    const all = this.#blocks.get(nested2) ?? [];
    if (all !== "unknown") this.#blocks.set(nested2, [...all, value]);
  }
  leaveUnknown(nested2) {
    this.#blocks.set(nested2, "unknown");
  }
  /** Worked out when asked for: most blocks have nobody who wants to know. */
  object() {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, { type }] of this.#schema.attributes)
      entries.set(name, this.#entries.get(name) ?? nullOf(type));
    for (const nested2 of this.#schema.blocks.values())
      entries.set(nested2.name, blocksValue(nested2, this.#blocks.get(nested2) ?? []));
    for (const [nested2, given2] of this.#blocks) {
      if (!this.#schema.blocks.has(nested2.name))
        entries.set(nested2.name, blocksValue(nested2, given2));
    }
    return objectValue(entries);
  }
};
function blocksValue({ nesting }, given2) {
  if (given2 === "unknown") return unknown("dynamic");
  if (nesting === "single" || nesting === "group") return given2[0]?.object() ?? nullOf("dynamic");
  if (nesting === "map") return unknown("dynamic");
  return { kind: nesting, element: "dynamic", items: given2.map((block3) => block3.object()) };
}

// src/check/core-schema.ts
var ANYTHING = {
  attributes: /* @__PURE__ */ new Map(),
  blocks: /* @__PURE__ */ new Map(),
  deprecated: false
};
var CONDITION = { required: ["condition", "error_message"] };
var LIFECYCLE = {
  optional: ["create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
  blocks: { precondition: CONDITION, postcondition: CONDITION }
};
var META = ["count", "for_each", "provider", "depends_on"];
var RESOURCE_META = toSchema({
  optional: META,
  blocks: { lifecycle: LIFECYCLE, connection: "any", provisioner: "any" }
});
var DATA_META = toSchema({ optional: META, blocks: { lifecycle: LIFECYCLE } });
var CORE_BLOCKS = new Map(
  Object.entries({
    variable: {
      optional: ["description", "default", "type", "sensitive", "nullable", "ephemeral"],
      blocks: { validation: CONDITION }
    },
    output: {
      required: ["value"],
      optional: ["description", "depends_on", "sensitive", "ephemeral"],
      blocks: { precondition: CONDITION, postcondition: CONDITION }
    },
    terraform: {
      optional: ["required_version", "experiments", "language"],
      blocks: { backend: "any", required_providers: "any", provider_meta: "any", cloud: "any" }
    },
    moved: { required: ["from", "to"] },
    import: { required: ["to"], optional: ["id", "identity", "provider", "for_each"] },
    removed: {
      required: ["from"],
      blocks: { lifecycle: { optional: ["destroy"] }, connection: "any", provisioner: "any" }
    }
  }).map(([type, shape2]) => [type, toSchema(shape2)])
);
var LABELS = /* @__PURE__ */ new Map([
  ["terraform", []],
  ["locals", []],
  ["moved", []],
  ["import", []],
  ["removed", []],
  ["variable", ["name"]],
  ["output", ["name"]],
  ["module", ["name"]],
  ["provider", ["name"]],
  ["check", ["name"]],
  ["resource", ["type", "name"]],
  ["data", ["type", "name"]],
  ["ephemeral", ["type", "name"]]
]);
var PROVIDER_META = /* @__PURE__ */ new Set(["alias", "version"]);
function toSchema(shape2) {
  return {
    attributes: new Map([
      ...(shape2.required ?? []).map((name) => [name, argument(name, true)]),
      ...(shape2.optional ?? []).map((name) => [name, argument(name, false)])
    ]),
    blocks: new Map(
      Object.entries(shape2.blocks ?? {}).map(([name, inner]) => [name, nested(name, inner)])
    ),
    deprecated: false
  };
}
function argument(name, required2) {
  return {
    name,
    type: "dynamic",
    required: required2,
    optional: !required2,
    computed: false,
    sensitive: false,
    deprecated: false,
    writeOnly: false
  };
}
function nested(name, shape2) {
  return {
    name,
    nesting: "list",
    block: shape2 === "any" ? ANYTHING : toSchema(shape2),
    minItems: 0,
    maxItems: 0
  };
}

// src/check/nested-blocks.ts
function* nestedBlocks(body) {
  for (const item of body.items) {
    if (item.kind !== "block") continue;
    if (item.type.text !== "dynamic" || item.labels.length !== 1) {
      yield { inner: item, name: item.type.text, nested: item };
      continue;
    }
    const content = item.body.items.find(
      (child) => child.kind === "block" && child.type.text === "content"
    );
    yield { inner: item, name: item.labels[0]?.text ?? "", nested: content };
  }
}
function blockFormOf(attribute2) {
  if (!attribute2 || !Array.isArray(attribute2.type)) return void 0;
  const [collection, element2] = attribute2.type;
  if (collection !== "list" && collection !== "set" || !Array.isArray(element2) || element2[0] !== "object")
    return void 0;
  const fields = Object.entries(element2[1]);
  const attributes = new Map(
    fields.map(([name, type]) => [
      name,
      { ...attribute2, name, type, required: false, optional: true, computed: false }
    ])
  );
  return {
    name: attribute2.name,
    nesting: collection,
    minItems: 0,
    maxItems: 0,
    block: { attributes, blocks: /* @__PURE__ */ new Map(), deprecated: false }
  };
}

// src/check/report.ts
function report(reporter, range2, stage, summary, detail, details) {
  const place = { file: reporter.file, range: { start: range2.start, end: range2.end } };
  reporter.findings.push({ ...details, severity: "error", stage, summary, detail, place });
}

// src/check/check-body.ts
var STAGE = 4;
var NOTHING = /* @__PURE__ */ new Set();
function checkBody(check2, block3, schema, { bound, elsewhere = NOTHING } = {}) {
  const value = new BlockValue(schema);
  if (schema === ANYTHING) return value;
  checkAttributes(check2, block3.body, schema, bound, value);
  if (elsewhere !== "unknown") checkRequired(check2, block3, schema, elsewhere);
  const counts = /* @__PURE__ */ new Map();
  for (const { inner, name, nested: nested2 } of nestedBlocks(block3.body)) {
    const found2 = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name));
    if (!found2) unsupportedBlock(check2, schema, inner, name);
    else if (inner.type.text !== "dynamic") {
      checkLabel(check2, inner, found2);
      checkCount(check2, inner, found2, count(counts, name, 1));
      value.addBlock(found2, checkBody(check2, inner, found2.block, { bound }));
    } else {
      checkDynamic(check2, inner);
      const { isKnown, each: each2 } = check2.expand(inner, bound);
      checkCount(check2, inner, found2, count(counts, name, each2.length));
      const bodies = (nested2 ? each2 : []).map(
        (around) => checkBody(check2, nested2, found2.block, { bound: around })
      );
      if (isKnown) for (const body of bodies) value.addBlock(found2, body);
      else value.leaveUnknown(found2);
    }
  }
  if (elsewhere !== "unknown") checkInsufficient(check2, block3, schema, counts, elsewhere);
  return value;
}
function count(counts, name, more) {
  const sum2 = (counts.get(name) ?? 0) + more;
  counts.set(name, sum2);
  return sum2 - more;
}
function checkAttributes({ reporter, checkValue: checkValue2 }, body, schema, bound, value) {
  const seen = /* @__PURE__ */ new Set();
  for (const item of body.items) {
    if (item.kind !== "attribute") continue;
    const { text: name, range: range2 } = item.name;
    if (seen.has(name)) continue;
    seen.add(name);
    const found2 = schema.attributes.get(name);
    if (!found2) {
      const asBlock = schema.blocks.has(name);
      const hint = asBlock ? ` Did you mean to define a block of type "${name}"?` : "";
      report(
        reporter,
        range2,
        STAGE,
        "Unsupported argument",
        `An argument named "${name}" is not expected here.${hint}`,
        {
          kind: "unsupported-argument",
          argument: name,
          ...asBlock ? { suggestion: { as: "block", name } } : {}
        }
      );
    } else if (found2.computed && !found2.optional) {
      report(
        reporter,
        item.value.range,
        5,
        "Value for unconfigurable attribute",
        `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`,
        { kind: "read-only-argument", argument: name }
      );
    } else value.set(name, checkValue2(item, found2, bound));
  }
}
function unsupportedBlock({ reporter }, schema, block3, name) {
  const at2 = block3.type.text === "dynamic" && block3.labels[0]?.range || block3.type.range;
  const asArgument2 = schema.attributes.has(name);
  const hint = asArgument2 ? ` Did you mean to define argument "${name}"? If so, use the equals sign to assign it a value.` : "";
  report(
    reporter,
    at2,
    STAGE,
    "Unsupported block type",
    `Blocks of type "${name}" are not expected here.${hint}`,
    {
      kind: "unsupported-block-type",
      blockType: name,
      ...asArgument2 ? { suggestion: { as: "argument", name } } : {}
    }
  );
}
function checkLabel({ reporter }, block3, found2) {
  const label = block3.labels[0];
  if (!label || found2.block === ANYTHING || found2.nesting === "map") return;
  report(
    reporter,
    label.range,
    STAGE,
    `Extraneous label for ${found2.name}`,
    `No labels are expected for ${found2.name} blocks.`,
    { kind: "other" }
  );
}
function checkCount({ reporter }, block3, { name, nesting, maxItems }, before) {
  if (nesting === "single" || nesting === "group") {
    if (before === 0) return;
    const detail = `Only one ${name} block is allowed.`;
    const details = { kind: "too-many-blocks", blockType: name, maximum: 1 };
    return report(reporter, block3.type.range, STAGE, `Duplicate ${name} block`, detail, details);
  }
  if (maxItems === 0 || before !== maxItems) return;
  report(
    reporter,
    block3.open,
    STAGE,
    `Too many ${name} blocks`,
    `No more than ${maxItems} "${name}" blocks are allowed`,
    { kind: "too-many-blocks", blockType: name, maximum: maxItems }
  );
}
function checkInsufficient({ reporter, bytes }, block3, schema, counts, elsewhere) {
  for (const [name, { minItems }] of schema.blocks) {
    if (minItems === 0 || (counts.get(name) ?? 0) > 0 || elsewhere.has(name)) continue;
    report(
      reporter,
      missingPlace(bytes, block3),
      STAGE,
      `Insufficient ${name} blocks`,
      `At least 1 "${name}" blocks are required.`,
      { kind: "insufficient-blocks", blockType: name, minimum: minItems }
    );
  }
}
function checkRequired(check2, block3, schema, elsewhere) {
  const present = new Set(
    block3.body.items.flatMap((item) => {
      if (item.kind === "attribute") return [item.name.text];
      const name = item.type.text === "dynamic" && item.labels[0]?.text || item.type.text;
      return blockFormOf(schema.attributes.get(name)) ? [name] : [];
    })
  );
  for (const name of requiredIn(schema)) {
    if (!present.has(name) && !elsewhere.has(name)) missing(check2, block3, name);
  }
}
function requiredIn(schema) {
  const known = required.get(schema);
  if (known) return known;
  const names = [...schema.attributes.values()].flatMap(
    (argument3) => argument3.required ? [argument3.name] : []
  );
  required.set(schema, names);
  return names;
}
var required = /* @__PURE__ */ new WeakMap();
function missing({ reporter, bytes }, block3, name) {
  report(
    reporter,
    missingPlace(bytes, block3),
    STAGE,
    "Missing required argument",
    `The argument "${name}" is required, but no definition was found.`,
    { kind: "missing-required-argument", argument: name }
  );
}
function missingPlace(bytes, { open: open3, body }) {
  const [only] = body.items;
  if (only?.kind !== "attribute") return open3;
  const between = bytes.subarray(open3.end, only.range.start);
  return between.includes(LINE_FEED) ? open3 : only.range;
}
var LINE_FEED = 10;
var DYNAMIC_ARGUMENTS = /* @__PURE__ */ new Set(["for_each", "iterator", "labels"]);
function checkDynamic(check2, dynamic) {
  const { reporter } = check2;
  const names = /* @__PURE__ */ new Set();
  for (const item of dynamic.body.items) {
    const { text: name, range: range2 } = item.kind === "attribute" ? item.name : item.type;
    names.add(name);
    if (item.kind === "attribute" && !DYNAMIC_ARGUMENTS.has(name)) {
      const detail = `An argument named "${name}" is not expected here.`;
      const details = { kind: "unsupported-argument", argument: name };
      report(reporter, range2, STAGE, "Unsupported argument", detail, details);
    } else if (item.kind === "block" && name !== "content") {
      const detail = `Blocks of type "${name}" are not expected here.`;
      const details = { kind: "unsupported-block-type", blockType: name };
      report(reporter, range2, STAGE, "Unsupported block type", detail, details);
    }
  }
  if (!names.has("for_each")) missing(check2, dynamic, "for_each");
  const contents = dynamic.body.items.filter(
    (item) => item.kind === "block" && item.type.text === "content"
  );
  const [first, second] = contents;
  if (!first)
    report(
      reporter,
      dynamic.open,
      STAGE,
      "Missing dynamic content block",
      'A dynamic block must have a nested block of type "content" to describe the body of each generated block.',
      { kind: "insufficient-blocks", blockType: "content", minimum: 1 }
    );
  if (second)
    report(
      reporter,
      second.type.range,
      STAGE,
      "Extraneous dynamic content block",
      "Only one nested content block is allowed for each dynamic block.",
      { kind: "too-many-blocks", blockType: "content", maximum: 1 }
    );
}

// src/value/type-parts.ts
function typeKind(type) {
  return typeof type === "string" ? type : type[0];
}
function isPrimitive(type) {
  return type === "string" || type === "number" || type === "bool";
}
function isCollection(type) {
  return typeof type !== "string" && (type[0] === "list" || type[0] === "set" || type[0] === "map");
}
function isTuple(type) {
  return typeof type !== "string" && type[0] === "tuple";
}
function isObject(type) {
  return typeof type !== "string" && type[0] === "object";
}
function attributeType(type, name) {
  return Object.hasOwn(type[1], name) ? type[1][name] : void 0;
}
function isOptional(type, name) {
  return type[2]?.includes(name) ?? false;
}
function objectType(entries) {
  return ["object", Object.fromEntries(entries)];
}
function hasDynamic(type) {
  if (typeof type === "string") return type === "dynamic";
  if (isCollection(type)) return hasDynamic(type[1]);
  if (isTuple(type)) return type[1].some(hasDynamic);
  return Object.values(type[1]).some(hasDynamic);
}
function withoutOptional(type) {
  if (typeof type === "string") return type;
  if (isCollection(type)) return [type[0], withoutOptional(type[1])];
  if (isTuple(type)) return ["tuple", type[1].map(withoutOptional)];
  return objectType(
    Object.entries(type[1]).map(([name, of]) => [name, withoutOptional(of)])
  );
}

// src/value/equal-types.ts
function equalTypes(a, b) {
  if (a === b) return true;
  if (typeof a === "string" || typeof b === "string" || a[0] !== b[0]) return false;
  if (isCollection(a)) return equalTypes(a[1], b[1]);
  if (isTuple(a)) {
    const items = b[1];
    return a[1].length === items.length && a[1].every((item, i) => equalTypes(item, at(items, i)));
  }
  if (!isObject(b)) return false;
  const names = Object.keys(a[1]);
  return names.length === Object.keys(b[1]).length && names.every((name) => {
    const other = attributeType(b, name);
    return other !== void 0 && isOptional(a, name) === isOptional(b, name) && equalTypes(attributeType(a, name), other);
  });
}
var at = (items, i) => items[i];

// src/value/wholly-known.ts
function whollyKnown(value) {
  switch (value.kind) {
    case "unknown":
      return false;
    case "list":
    case "set":
    case "tuple":
      return value.items.every(whollyKnown);
    case "map":
    case "object":
      for (const item of value.entries.values()) if (!whollyKnown(item)) return false;
      return true;
    default:
      return true;
  }
}

// src/value/length-of.ts
function lengthOf(value) {
  switch (value.kind) {
    case "set":
      return value.items.length > 1 && !whollyKnown(value) ? void 0 : value.items.length;
    case "list":
    case "tuple":
      return value.items.length;
    case "map":
    case "object":
      return value.entries.size;
    case "unknown":
    case "null":
      if (isTuple(value.type)) return value.type[1].length;
      return isObject(value.type) ? Object.keys(value.type[1]).length : void 0;
    default:
      return void 0;
  }
}

// src/value/friendly-name.ts
function friendlyName(type) {
  if (typeof type === "string") return type;
  if (type[0] === "tuple" || type[0] === "object") return type[0];
  return `${type[0]} of ${friendlyName(type[1])}`;
}
function friendlyConstraint(type) {
  if (type === "dynamic") return "any type";
  if (typeof type === "string" || type[0] === "tuple" || type[0] === "object")
    return friendlyName(type);
  const element2 = type[1];
  return `${type[0]} of ${element2 === "dynamic" ? "any single type" : friendlyConstraint(element2)}`;
}

// src/value/compare-types.ts
function byGenerality(types) {
  const after = types.map(() => []);
  const waiting = types.map(() => 0);
  for (let i = 0; i < types.length; i++) {
    for (let j = i + 1; j < types.length; j++) {
      const order = compareTypes(types[i], types[j]);
      if (order === 0) continue;
      const [first, second] = order < 0 ? [i, j] : [j, i];
      after[first]?.push(second);
      waiting[second] = (waiting[second] ?? 0) + 1;
    }
  }
  const ready = types.map((_, i) => i).filter((i) => waiting[i] === 0);
  for (const i of ready) {
    for (const next of after[i] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return ready;
}
function compareTypes(a, b) {
  if (a === "dynamic" || b === "dynamic") return Number(a === "dynamic") - Number(b === "dynamic");
  if (isPrimitive(a) && isPrimitive(b)) return Number(a !== "string") - Number(b !== "string");
  if (isCollection(a) && isCollection(b) && a[0] === b[0]) return compareTypes(a[1], b[1]);
  const wider = WIDER[typeKind(a)];
  if (wider?.includes(typeKind(b))) return -1;
  if (WIDER[typeKind(b)]?.includes(typeKind(a))) return 1;
  if (isObject(a) && isObject(b)) return compareObjects(a, b);
  if (isTuple(a) && isTuple(b)) return compareAll(a[1], b[1]);
  return 0;
}
var WIDER = {
  list: ["tuple", "set"],
  tuple: ["set"],
  map: ["object"]
};
function compareObjects(a, b) {
  const names = Object.keys(a[1]);
  const others = names.map((name) => attributeType(b, name));
  if (others.includes(void 0)) return 0;
  if (Object.keys(b[1]).length !== names.length) return 0;
  return compareAll(
    names.map((name) => attributeType(a, name)),
    others
  );
}
function compareAll(a, b) {
  if (a.length !== b.length) return 0;
  const orders = a.map((type, i) => Math.sign(compareTypes(type, b[i])));
  const isMore = orders.includes(-1);
  const isLess = orders.includes(1);
  return isMore === isLess ? 0 : isMore ? -1 : 1;
}

// src/value/unify.ts
function unify(types, unsafe = true) {
  const [first] = types;
  if (first === void 0) return void 0;
  if (types.every((type) => equalTypes(type, first))) return first;
  return unifyKinds(distinctTypes(types), unsafe);
}
function unifyKinds(types, unsafe) {
  const known = types.filter((type) => type !== "dynamic");
  const isUndecided = known.length < types.length;
  const has = new Set(known.map(typeKind));
  const [kind] = has;
  if (has.size === 1) {
    if (known.every(isCollection)) return isUndecided ? "dynamic" : unifyCollections(known, unsafe);
    if (known.every(isObject)) return isUndecided ? "dynamic" : unifyObjects(known, unsafe);
    if (known.every(isTuple)) return isUndecided ? "dynamic" : unifyTuples(known, unsafe);
  }
  if (has.size === 2 && kind !== void 0) {
    const structural = has.has("map") && has.has("object") ? isObject : void 0;
    const mixed = structural ?? (has.has("list") && has.has("tuple") ? isTuple : void 0);
    const together = mixed && unifyAsCollection(types, mixed, unsafe);
    if (together) return together;
  }
  if (has.has("object") && has.has("tuple")) return void 0;
  return firstThatFits(types, unsafe);
}
function unifyAsCollection(types, isStructural, unsafe) {
  const structural = types.filter(isStructural);
  const collected = isStructural === isObject ? toMap(structural, unsafe) : toList(structural, unsafe);
  if (collected === void 0) return void 0;
  const common = unify(
    types.map((type) => isStructural(type) ? collected : type),
    unsafe
  );
  return common !== void 0 && typeKind(common) === collected[0] ? common : void 0;
}
function unifyCollections(types, unsafe) {
  const element2 = unify(
    types.map(([, of]) => of),
    unsafe
  );
  const kind = types[0]?.[0];
  if (element2 === void 0 || kind === void 0) return void 0;
  return allFit(types, [kind, element2], unsafe);
}
function unifyObjects(types, unsafe) {
  const names = Object.keys(types[0]?.[1] ?? {});
  const isSame2 = types.every(
    (type) => Object.keys(type[1]).length === names.length && names.every((name) => attributeType(type, name) !== void 0)
  );
  if (!isSame2) return toMap(types, unsafe);
  const entries = [];
  for (const name of names) {
    const common = unify(
      types.map((type) => attributeType(type, name)),
      unsafe
    );
    if (common === void 0) return void 0;
    entries.push([name, common]);
  }
  return allFit(types, objectType(entries), unsafe) ?? toMap(types, unsafe);
}
function unifyTuples(types, unsafe) {
  const length = types[0]?.[1].length ?? 0;
  if (types.some((type) => type[1].length !== length)) return toList(types, unsafe);
  const items = [];
  for (let i = 0; i < length; i++) {
    const common = unify(
      types.map((type) => type[1][i]),
      unsafe
    );
    if (common === void 0) return void 0;
    items.push(common);
  }
  return allFit(types, ["tuple", items], unsafe) ?? toList(types, unsafe);
}
function toMap(types, unsafe) {
  const element2 = unify(
    types.flatMap((type) => isObject(type) ? Object.values(type[1]) : []),
    unsafe
  );
  return element2 === void 0 ? void 0 : allFit(types, ["map", element2], unsafe);
}
function toList(types, unsafe) {
  const element2 = unify(
    types.flatMap((type) => isTuple(type) ? type[1] : []),
    unsafe
  );
  return element2 === void 0 ? void 0 : allFit(types, ["list", element2], unsafe);
}
function allFit(types, common, unsafe) {
  return types.every((type) => convertible(type, common, unsafe)) ? common : void 0;
}
function firstThatFits(types, unsafe) {
  for (const i of byGenerality(types)) {
    const fitting = allFit(types, types[i], unsafe);
    if (fitting !== void 0) return fitting;
  }
  return void 0;
}
function distinctTypes(types) {
  const distinct2 = [];
  for (const type of types)
    if (!distinct2.some((seen) => equalTypes(seen, type))) distinct2.push(type);
  return distinct2;
}
function convertible(from, to, unsafe) {
  if (to === "dynamic" || from === to) return true;
  if (from === "dynamic") return unsafe;
  if (isPrimitive(from) || isPrimitive(to))
    return isPrimitive(from) && isPrimitive(to) && (to === "string" || from === "string" && unsafe);
  if (equalTypes(from, to)) return true;
  if (isObject(to)) return toObject(from, to, unsafe);
  if (isTuple(to)) {
    if (!isTuple(from) || from[1].length !== to[1].length) return false;
    return from[1].every((item, i) => convertible(item, to[1][i], unsafe));
  }
  return toCollection(from, to, unsafe);
}
function toObject(from, to, unsafe) {
  if (isObject(from)) {
    return Object.entries(to[1]).every(([name, want]) => {
      const have = attributeType(from, name);
      return have ? convertible(have, want, unsafe) : isOptional(to, name);
    });
  }
  if (!isCollection(from) || from[0] !== "map" || !unsafe) return false;
  return Object.entries(to[1]).every(
    ([name, want]) => convertible(from[1], want, unsafe) || isOptional(to, name)
  );
}
function toCollection(from, to, unsafe) {
  const [kind, element2] = to;
  if (isCollection(from)) {
    const isFitting = from[0] === kind || kind === "list" && from[0] === "set" || // Order and duplicates are lost.
    kind === "set" && from[0] === "list" && unsafe;
    return isFitting && convertible(from[1], element2, unsafe);
  }
  const items = itemsFor(from, kind);
  if (items === void 0) return false;
  if (element2 !== "dynamic") return items.every((item) => convertible(item, element2, unsafe));
  return items.length === 0 || commonElement(items, kind, unsafe) !== void 0;
}
function commonElement(items, kind, unsafe) {
  const common = unify(items, unsafe);
  if (common === void 0 || !items.every((item) => convertible(item, common, unsafe)))
    return void 0;
  const isMixed = common === "dynamic" && items.some((item) => item !== "dynamic");
  return isMixed && kind !== "map" ? void 0 : common;
}
function itemsFor(from, kind) {
  if (kind === "map") return isObject(from) ? Object.values(from[1]) : void 0;
  return isTuple(from) ? from[1] : void 0;
}

// src/value/mismatch.ts
function mismatch(got, want) {
  if (isObject(got) && isObject(want)) return objectMismatch(got, want);
  if (isCollection(want)) {
    const [kind, element2] = want;
    const isStructural = kind === "map" ? isObject(got) : isTuple(got);
    if (isStructural && element2 === "dynamic")
      return `all ${kind} elements must have the same type`;
    if (isStructural) return elementMismatch(got, element2);
    if (isCollection(got) && fits(got, want))
      return `incorrect ${kind} element type: ${mismatch(got[1], element2)}`;
  }
  return `${friendlyConstraint(want)} required`;
}
function objectMismatch(got, want) {
  const names = Object.keys(want[1]).sort(compareStrings);
  const missing4 = names.filter(
    (name) => attributeType(got, name) === void 0 && !isOptional(want, name)
  );
  if (missing4.length > 0) return requiredAttributes(missing4);
  for (const unsafe of [true, false]) {
    for (const name of names) {
      const have = attributeType(got, name);
      const wanted = want[1][name];
      if (have !== void 0 && !convertible(have, wanted, unsafe))
        return `attribute "${name}": ${mismatch(have, wanted)}`;
    }
  }
  return "incorrect object attributes";
}
function requiredAttributes(missing4) {
  const quoted = missing4.map((name) => `"${name}"`);
  if (quoted.length === 1) return `attribute ${quoted[0]} is required`;
  if (quoted.length === 2) return `attributes ${quoted[0]} and ${quoted[1]} are required`;
  return `attributes ${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)} are required`;
}
function elementMismatch(got, element2) {
  const items = isTuple(got) ? got[1].map((type, i) => [String(i), type]) : isObject(got) ? Object.entries(got[1]).map(([name, type]) => [`"${name}"`, type]) : [];
  for (const [name, type] of items) {
    if (!convertible(type, element2, true)) return `element ${name}: ${mismatch(type, element2)}`;
  }
  return `all elements must be ${friendlyConstraint(element2)}`;
}
function fits(got, want) {
  return got[0] === "map" === (want[0] === "map");
}

// src/value/resolve-dynamic.ts
function resolveDynamic(from, to) {
  if (from === "dynamic") return to;
  if (to === "dynamic") return from;
  if (typeof to === "string") return to;
  if (isCollection(to)) return [to[0], resolveDynamic(elementOf(from), to[1])];
  if (isTuple(to))
    return [
      "tuple",
      to[1].map((of, i) => resolveDynamic(isTuple(from) ? from[1][i] ?? of : of, of))
    ];
  return objectType(
    Object.entries(to[1]).map(([name, of]) => {
      const own = isObject(from) ? attributeType(from, name) : elementOf(from);
      return [name, own === void 0 ? of : resolveDynamic(own, of)];
    })
  );
}
function elementOf(type) {
  if (isCollection(type)) return type[1];
  const items = isTuple(type) ? type[1] : isObject(type) ? Object.values(type[1]) : [];
  return unify(items) ?? "dynamic";
}

// src/value/type-of.ts
function typeOf(value) {
  switch (value.kind) {
    case "unknown":
    case "null":
      return value.type;
    case "list":
    case "set":
    case "map":
      return [value.kind, value.element];
    case "tuple":
      return ["tuple", value.items.map(typeOf)];
    case "object":
      return objectType([...value.entries].map(([name, item]) => [name, typeOf(item)]));
    default:
      return value.kind;
  }
}

// src/value/convert.ts
function convert(value, type) {
  const converted = attempt(value, type);
  if (typeof converted !== "string") return { kind: "converted", value: converted };
  const from = typeOf(value);
  return {
    kind: "problem",
    message: convertible(from, type, true) ? converted : mismatch(from, type)
  };
}
function attempt(value, to) {
  if (to === "dynamic" || value.kind === to) return value;
  if (value.marks) {
    const converted = attempt(unmarked(value), to);
    return typeof converted === "string" ? converted : withMarks(converted, value.marks);
  }
  switch (value.kind) {
    case "unknown":
    case "null": {
      if (!convertible(value.type, to, true)) return mismatch(value.type, to);
      const type = resolveDynamic(value.type, withoutOptional(to));
      if (value.kind === "null") return nullOf(type);
      return value.notNull ? unknownNotNull(type) : unknown(type);
    }
    case "string":
    case "number":
    case "bool":
      return primitive(value, to);
    case "list":
    case "set":
    case "tuple":
      if (isTuple(to))
        return value.kind === "tuple" ? toTuple(value.items, to[1]) : words(value, to);
      if (isCollection(to) && to[0] !== "map") return toItems(value, to);
      return words(value, to);
    default:
      if (isCollection(to) && to[0] === "map") return toMap2(value, to[1]);
      return typeof to !== "string" && to[0] === "object" ? toObject2(value, to) : words(value, to);
  }
}
var words = (value, to) => mismatch(typeOf(value), to);
function primitive(value, to) {
  if (to === "string") {
    if (value.kind === "number") return stringValue(numberText(value.value));
    return stringValue(String(value.value));
  }
  if (value.kind !== "string") return words(value, to);
  if (to === "number") {
    const number = parseNumber(value.value);
    return number === void 0 ? "a number is required" : numberValue(number);
  }
  if (to === "bool") return stringToBool(value.value);
  return words(value, to);
}
function stringToBool(text) {
  if (text === "true" || text === "1") return boolValue(true);
  if (text === "false" || text === "0") return boolValue(false);
  const lower = text.toLowerCase();
  if (lower === "true" || lower === "false")
    return `a bool is required; to convert from string, use lowercase "${lower}"`;
  return "a bool is required";
}
function toTuple(items, wanted) {
  if (items.length !== wanted.length) return "tuple required";
  const converted = attemptAll(items, (i) => wanted[i]);
  return typeof converted === "string" ? converted : tupleValue(converted);
}
function toItems(value, [kind, wanted]) {
  if (value.kind !== "tuple" && equalTypes(value.element, wanted)) {
    if (value.kind === kind) return value;
    return kind === "set" ? setValue(wanted, value.items) : listFromSet(value);
  }
  const element2 = elementFor(value, wanted, kind === "set" ? "set" : "list");
  if (element2 === void 0) return words(value, [kind, wanted]);
  const converted = attemptAll(value.items, () => element2);
  if (typeof converted === "string") return converted;
  const items = unifyItems(converted, element2, kind);
  if (typeof items === "string") return items;
  const type = items[0] ? typeOf(items[0]) : withoutOptional(element2);
  if (kind === "set") return setValue(type, items);
  return value.kind === "set" && lengthOf(value) === void 0 ? unknown(["list", type]) : listValue(type, items);
}
function listFromSet(value) {
  return lengthOf(value) === void 0 ? unknown(["list", value.element]) : listValue(value.element, value.items);
}
function elementFor(value, wanted, kind) {
  if (wanted !== "dynamic") return wanted;
  if (value.kind !== "tuple") return value.element;
  return value.items.length === 0 ? "dynamic" : commonElement(value.items.map(typeOf), kind, true);
}
function toMap2(value, wanted) {
  if (value.kind === "map" && equalTypes(value.element, wanted)) return value;
  const names = [...value.entries.keys()];
  const own = [...value.entries.values()];
  const element2 = mapElement(value, own, wanted);
  if (element2 === void 0) return words(value, ["map", wanted]);
  const converted = attemptAll(own, () => element2);
  if (typeof converted === "string") return converted;
  const items = unifyItems(converted, element2, "map");
  if (typeof items === "string") return items;
  const type = items[0] ? typeOf(items[0]) : withoutOptional(element2);
  return mapValue(type, new Map(names.map((name, i) => [name, items[i]])));
}
function mapElement(value, own, wanted) {
  if (wanted !== "dynamic") return wanted;
  if (value.kind === "map") return value.element;
  return own.length === 0 ? "dynamic" : commonElement(own.map(typeOf), "map", true);
}
function toObject2(value, to) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, wanted] of Object.entries(to[1])) {
    const own = value.entries.get(name);
    if (own) {
      const converted = attempt(own, wanted);
      if (typeof converted === "string") return converted;
      entries.set(name, converted);
    } else if (isOptional(to, name)) entries.set(name, nullOf(withoutOptional(wanted)));
    else if (value.kind === "map") return `map has no element for required attribute "${name}"`;
    else return words(value, to);
  }
  return objectValue(entries);
}
function attemptAll(values, wanted) {
  const converted = [];
  for (const [i, value] of values.entries()) {
    const next = attempt(value, wanted(i));
    if (typeof next === "string") return next;
    converted.push(next);
  }
  return converted;
}
function unifyItems(items, element2, kind) {
  if (!hasDynamic(element2)) return items;
  const types = items.map(typeOf);
  const [first] = types;
  if (first === void 0 || types.every((type) => equalTypes(type, first))) return items;
  const common = kind === "set" ? void 0 : unify(types);
  if (common === void 0 || common === "dynamic")
    return `element types must all match for conversion to ${kind}`;
  return attemptAll(items, () => common);
}

// src/check/report-problems.ts
function reportProblems(reporter, bytes, problems) {
  for (const problem2 of problems) {
    const { range: range2, summary, detail, calledAs } = problem2;
    const text = (start, end) => bytes.toString("utf8", start, end);
    const raw = {
      severity: "error",
      summary,
      detail,
      subject: text(range2.start, Math.min(range2.end, range2.start + MAX_TEXT_BYTES)),
      before: text(Math.max(0, range2.start - MAX_TEXT_BYTES), range2.start),
      after: text(range2.end, range2.end + MAX_TEXT_BYTES),
      ...calledAs !== void 0 && { calledAs }
    };
    report(reporter, range2, 4, summary, detail, detailsOf(raw));
  }
}
var MAX_TEXT_BYTES = 200;

// src/check/check-value.ts
function checkValue(scope, reporter, bytes, { name, value: expression }, { type }, bound) {
  const problems = [];
  const value = scope.values.evaluate(expression, bytes, bound, problems);
  reportProblems(reporter, bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  report(
    reporter,
    expression.range,
    4,
    "Incorrect attribute value type",
    `Inappropriate value for attribute "${name.text}": ${converted.message}.`,
    { kind: "incorrect-type", argument: name.text, required: converted.message }
  );
  return unknown(type);
}

// src/check/config/merge-overrides.ts
function mergeOverrides({ documents }) {
  const bases = /* @__PURE__ */ new Map();
  const merged2 = /* @__PURE__ */ new Map();
  const files = [...documents].sort(
    ([a], [b]) => Number(isOverrideFile(a)) - Number(isOverrideFile(b))
  );
  if (!isOverrideFile(files.at(-1)?.[0] ?? "")) return merged2;
  for (const [file, document] of files) {
    for (const block3 of document.body.items) {
      if (block3.kind !== "block" || block3.labels.length === 0) continue;
      const key = keyOf(document, block3);
      const base = bases.get(key);
      if (!isOverrideFile(file)) bases.set(key, base ?? block3);
      else if (base) merged2.set(base, mergedBody(merged2.get(base) ?? base.body, block3.body));
    }
  }
  return merged2;
}
function mergedBody(base, over) {
  const replaced = new Set(over.items.map(nameOf));
  const kept = base.items.filter((item) => !replaced.has(nameOf(item)));
  return { items: [...kept, ...over.items], range: base.range };
}
var nameOf = (item) => item.kind === "attribute" ? item.name.text : item.type.text;
function keyOf(document, block3) {
  const alias = block3.type.text === "provider" ? attribute(block3, "alias") : void 0;
  const names = block3.labels.map(({ text }) => text);
  return [
    block3.type.text,
    ...names,
    ...alias ? [sourceOf(document.bytes, alias.value)] : []
  ].join(" ");
}

// src/interpret/dynamic.ts
var DYNAMIC = { kind: "unknown", type: "dynamic" };

// src/interpret/elements-of.ts
function elementsOf(value) {
  switch (value.kind) {
    case "list":
    case "tuple":
      return value.items.map((item, index) => [{ kind: "number", value: index }, item]);
    case "set":
      return value.items.map((item) => [item, item]);
    case "map":
    case "object":
      return [...value.entries].sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [{ kind: "string", value: key }, item]);
    case "unknown": {
      const type = typeOf(value);
      return typeof type === "string" && type !== "dynamic" ? "not-iterable" : "unknown";
    }
    default:
      return "not-iterable";
  }
}

// src/check/expand-dynamic.ts
var MAX_ELEMENTS = 100;
function expandDynamic(scope, reporter, bytes, block3, outer) {
  const name = iteratorName(bytes, block3);
  const bind = (key, value2) => ({
    name,
    outer,
    value: {
      kind: "object",
      entries: /* @__PURE__ */ new Map([
        ["key", key],
        ["value", value2]
      ])
    }
  });
  const unknown2 = { isKnown: false, each: [bind(DYNAMIC, DYNAMIC)] };
  const forEach = attribute(block3, "for_each");
  if (!forEach) return unknown2;
  const problems = [];
  const value = scope.values.evaluate(forEach.value, bytes, outer, problems);
  reportProblems(reporter, bytes, problems);
  if (problems.length > 0) return unknown2;
  const elements = elementsOf(value);
  if (elements === "unknown") return unknown2;
  if (elements !== "not-iterable")
    return {
      isKnown: elements.length <= MAX_ELEMENTS,
      each: elements.slice(0, MAX_ELEMENTS).map(([key, item]) => bind(key, item))
    };
  const detail = value.kind === "null" ? "Cannot use a null value in for_each." : `Cannot use a ${friendlyName(typeOf(value))} value in for_each. An iterable collection is required.`;
  report(reporter, forEach.value.range, 4, "Invalid dynamic for_each value", detail, {
    kind: "other"
  });
  return unknown2;
}
function iteratorName(bytes, block3) {
  const given2 = attribute(block3, "iterator");
  return given2 ? sourceOf(bytes, given2.value) : block3.labels[0]?.text ?? "";
}

// src/check/json-blocks.ts
function withJsonBlocks(bytes, block3, schema) {
  const items = block3.body.items.flatMap((item) => {
    const blocks = item.kind === "block" ? [item] : schema.blocks.has(item.name.text) ? asBlocks(bytes, item) : void 0;
    if (!blocks) return [item];
    return blocks.map((inner) => {
      const nested2 = schema.blocks.get(inner.type.text);
      return nested2 ? withJsonBlocks(bytes, inner, nested2.block) : inner;
    });
  });
  return { ...block3, body: { ...block3.body, items } };
}

// src/check/block-check.ts
function checkValuedBody({ scope, document, reporter }, block3, schema) {
  const { bytes } = document;
  const isJson = reporter.file.endsWith(".json");
  const body = {
    reporter,
    bytes,
    checkValue: (attribute2, found2, bound) => checkValue(scope, reporter, bytes, attribute2, found2, bound),
    expand: (dynamic, bound) => expandDynamic(scope, reporter, bytes, dynamic, bound)
  };
  const merged2 = mergeOverrides(scope.view).get(block3);
  const elsewhere = isOverrideFile(reporter.file) ? "unknown" : new Set(
    merged2?.items.map((item) => (item.kind === "attribute" ? item.name : item.type).text)
  );
  return checkBody(body, isJson ? withJsonBlocks(bytes, block3, schema) : block3, schema, {
    elsewhere
  });
}

// src/check/check-expression.ts
function checkExpression({ scope, document, reporter }, expression, type = "dynamic", [summary, words5] = WORDS) {
  const problems = [];
  const value = scope.values.evaluate(expression, document.bytes, void 0, problems);
  reportProblems(reporter, document.bytes, problems);
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  const detail = `${words5} ${converted.message}.`;
  report(reporter, expression.range, 4, summary, detail, { kind: "other" });
  return void 0;
}
var WORDS = ["Incorrect value type", "Invalid expression value:"];

// src/check/check-conditions.ts
function checkConditions(check2, block3) {
  for (const item of block3.body.items) {
    if (item.kind !== "block" || !CONDITIONS.has(item.type.text)) continue;
    const condition = attribute(item, "condition");
    if (condition) checkExpression(check2, condition.value, "bool");
    const message = attribute(item, "error_message");
    if (message) checkExpression(check2, message.value, "string", MESSAGE);
  }
}
var CONDITIONS = /* @__PURE__ */ new Set([
  "precondition",
  "postcondition",
  "assert",
  "validation"
]);
var MESSAGE = ["Invalid error message", "Unsuitable value for error message:"];

// src/check/built-in-provider.ts
var BUILT_IN_PROVIDER = {
  address: "terraform.io/builtin/terraform",
  version: "1.11",
  exactness: "exact",
  provider: block([]),
  resourceTypes: ["terraform_data"],
  dataSourceTypes: ["terraform_remote_state"],
  ephemeralTypes: [],
  schemaVersionOf: () => 0,
  schemaOf: (mode, type) => {
    if (mode === "resource" && type === "terraform_data") return DATA;
    return mode === "data" && type === "terraform_remote_state" ? REMOTE_STATE : void 0;
  }
};
var DATA = block([
  argument2("input", "optional"),
  argument2("triggers_replace", "optional"),
  argument2("output", "computed"),
  { ...argument2("id", "computed"), type: "string" }
]);
var REMOTE_STATE = block([
  { ...argument2("backend", "required"), type: "string" },
  argument2("config", "optional"),
  argument2("defaults", "optional"),
  argument2("outputs", "computed"),
  { ...argument2("workspace", "optional"), type: "string" }
]);
function argument2(name, use) {
  return {
    name,
    type: "dynamic",
    required: use === "required",
    optional: use === "optional",
    computed: use === "computed",
    sensitive: false,
    deprecated: false,
    writeOnly: false
  };
}
function block(attributes) {
  return {
    attributes: new Map(attributes.map((attribute2) => [attribute2.name, attribute2])),
    blocks: /* @__PURE__ */ new Map(),
    deprecated: false
  };
}

// src/functions/argument-values.ts
var UnexpectedValue = class extends Error {
  kind;
  constructor(wanted, value) {
    super(`a ${wanted} was expected, but this is ${value?.kind ?? "nothing"}`);
    this.name = "UnexpectedValue";
    this.kind = value?.kind;
  }
};
function stringOf(value) {
  if (value?.kind !== "string") throw new UnexpectedValue("string", value);
  return value.value;
}
function numberOf(value) {
  if (value?.kind !== "number") throw new UnexpectedValue("number", value);
  return value.value;
}
function wholeNumber(value) {
  const number = numberOf(value);
  return Number.isSafeInteger(number) ? Number(number) : void 0;
}
var NOT_WHOLE = "value must be a whole number, between -9223372036854775808 and 9223372036854775807";
function itemsOf(value) {
  switch (value?.kind) {
    case "list":
    case "set":
    case "tuple":
      return value.items;
    case "map":
    case "object":
      return sortedEntries(value.entries).map(([, item]) => item);
    default:
      throw new UnexpectedValue("collection", value);
  }
}
var isListType = (type) => isCollection(type) && type[0] === "list";
var isSetType = (type) => isCollection(type) && type[0] === "set";
var isMapType = (type) => isCollection(type) && type[0] === "map";
var isSequenceType = (type) => isListType(type) || isTuple(type);
function elementOf2(type) {
  return isCollection(type) ? type[1] : "dynamic";
}

// src/functions/function.ts
function failure(message) {
  return { kind: "failure", message };
}
function argumentFailure(argument3, message) {
  return { kind: "failure", argument: argument3, message };
}
var isFailure = (result) => typeof result === "object" && "kind" in result && result.kind === "failure";
var stringParameter = (name) => ({ name, type: "string" });
var numberParameter = (name) => ({ name, type: "number" });
var anyParameter = (name) => ({ name, type: "dynamic" });

// src/functions/ip-address.ts
function parseNetwork(text) {
  const slash = text.indexOf("/");
  const length = text.slice(slash + 1);
  if (slash < 0 || !/^\d{1,3}$/.test(length) || length.length > 1 && length.startsWith("0"))
    return void 0;
  const host2 = text.slice(0, slash);
  const bits2 = host2.includes(":") ? 128 : 32;
  const address = bits2 === 32 ? parseIpv4(host2) : parseIpv6(host2);
  const prefix = Number(length);
  if (address === void 0 || prefix > bits2) return void 0;
  return { address: maskTo(address, prefix, bits2), prefix, bits: bits2 };
}
function networkText({ address, prefix, bits: bits2 }) {
  return `${addressText(address, bits2)}/${prefix}`;
}
function addressText(address, bits2) {
  if (bits2 === 32) return [24n, 16n, 8n, 0n].map((shift) => address >> shift & 0xffn).join(".");
  if (address >> 32n === 0xffffn) return addressText(address & 0xffffffffn, 32);
  const groups = Array.from(
    { length: 8 },
    (_, i) => (address >> BigInt(112 - 16 * i) & 0xffffn).toString(16)
  );
  return shortened(groups);
}
function parseIpv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part))) return void 0;
  if (parts.some((part) => Number(part) > 255)) return void 0;
  return parts.reduce((address, part) => address << 8n | BigInt(part), 0n);
}
function parseIpv6(text) {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  let plain3 = text;
  if (dotted) {
    const low = parseIpv4(dotted[2] ?? "");
    if (low === void 0) return void 0;
    plain3 = `${dotted[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  }
  const halves = plain3.split("::");
  if (halves.length > 2) return void 0;
  const [head = [], tail = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return void 0;
  const groups = [...head, ...Array.from({ length: Math.max(gap, 0) }, () => "0"), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return void 0;
  return groups.reduce((address, group) => address << 16n | BigInt(`0x${group}`), 0n);
}
function shortened(groups) {
  let best = { start: 0, length: 1 };
  for (let i = 0; i < groups.length; i++) {
    let end = i;
    while (groups[end] === "0") end++;
    if (end - i > best.length) best = { start: i, length: end - i };
  }
  if (best.length < 2) return groups.join(":");
  const head = groups.slice(0, best.start).join(":");
  return `${head}::${groups.slice(best.start + best.length).join(":")}`;
}
function maskTo(address, prefix, bits2) {
  const host2 = BigInt(bits2 - prefix);
  return address >> host2 << host2;
}

// src/functions/cidr-functions.ts
var CIDR_FUNCTIONS = {
  cidrhost: {
    parameters: [stringParameter("prefix"), numberParameter("hostnum")],
    returns: "string",
    call: ([prefix, number]) => {
      const whole = bigWhole(number);
      if (whole === void 0) return failure(NOT_WHOLE_BIG);
      const network = parseNetwork(stringOf(prefix));
      return network ? host(network, whole) : failure(invalid(prefix));
    }
  },
  cidrnetmask: {
    parameters: [stringParameter("prefix")],
    returns: "string",
    call: ([prefix]) => {
      const network = parseNetwork(stringOf(prefix));
      if (!network) return failure(invalid(prefix));
      if (network.bits !== 32)
        return failure("IPv6 addresses cannot have a netmask: ".concat(stringOf(prefix)));
      return stringValue(addressText(highBits(network.prefix, 32), 32));
    }
  },
  cidrsubnet: {
    parameters: [stringParameter("prefix"), numberParameter("newbits"), numberParameter("netnum")],
    returns: "string",
    call: ([prefix, newBits, netNumber]) => {
      const bits2 = wholeNumber(newBits);
      if (bits2 === void 0) return failure(NOT_WHOLE);
      const number = bigWhole(netNumber);
      if (number === void 0) return failure(NOT_WHOLE_BIG);
      const network = parseNetwork(stringOf(prefix));
      return network ? subnet(network, bits2, number) : failure(invalid(prefix));
    }
  },
  cidrsubnets: {
    parameters: [stringParameter("prefix")],
    variadic: numberParameter("newbits"),
    returns: ["list", "string"],
    call: ([prefix, ...newBits]) => {
      const network = parseNetwork(stringOf(prefix));
      return network ? subnets(network, newBits) : argumentFailure(0, invalid(prefix));
    }
  }
};
var NOT_WHOLE_BIG = "value must be a whole number";
var invalid = (prefix) => `invalid CIDR expression: invalid CIDR address: ${stringOf(prefix)}`;
function bigWhole(value) {
  const number = numberOf(value);
  return typeof number === "bigint" || Number.isInteger(number) ? BigInt(number) : void 0;
}
function host({ address, prefix, bits: bits2 }, number) {
  const size = 1n << BigInt(bits2 - prefix);
  const at2 = number < 0n ? size + number : number;
  if (at2 < 0n || at2 >= size)
    return failure(`prefix of ${prefix} does not accommodate a host numbered ${number}`);
  return stringValue(addressText(address + at2, bits2));
}
function subnet({ address, prefix, bits: bits2 }, newBits, number) {
  const length = prefix + newBits;
  if (length > bits2)
    return failure(`insufficient address space to extend prefix of ${prefix} by ${newBits}`);
  if (number < 0n) return unknown("string");
  if (number >= 1n << BigInt(Math.max(newBits, 0)))
    return failure(
      `prefix extension of ${newBits} does not accommodate a subnet numbered ${number}`
    );
  const moved = address + (number << BigInt(bits2 - length));
  return stringValue(networkText({ address: moved, prefix: length, bits: bits2 }));
}
function subnets(base, newBits) {
  const found2 = [];
  const end = base.address + (1n << BigInt(base.bits - base.prefix));
  let next = base.address;
  let previous = base;
  for (const [i, value] of newBits.entries()) {
    const extension = wholeNumber(value);
    if (extension === void 0) return argumentFailure(i + 1, NOT_WHOLE);
    if (extension < 1) return argumentFailure(i + 1, "must extend prefix by at least one bit");
    if (extension > 32) return argumentFailure(i + 1, "may not extend prefix by more than 32 bits");
    const prefix = base.prefix + extension;
    if (prefix > base.bits)
      return argumentFailure(
        i + 1,
        `would extend prefix to ${prefix} bits, which is too long for an ${base.bits === 32 ? "IPv4" : "IPv6"} address`
      );
    const size = 1n << BigInt(base.bits - prefix);
    const start = (next + size - 1n) / size * size;
    if (start + size > end)
      return argumentFailure(
        i + 1,
        `not enough remaining address space for a subnet with a prefix of ${prefix} bits after ${networkText(previous)}`
      );
    previous = { address: start, prefix, bits: base.bits };
    next = start + size;
    found2.push(stringValue(networkText(previous)));
  }
  return listValue("string", found2);
}
var highBits = (count3, bits2) => (1n << BigInt(count3)) - 1n << BigInt(bits2 - count3);

// src/functions/coalesce-functions.ts
var COALESCE_FUNCTIONS = {
  coalesce: {
    parameters: [],
    variadic: {
      name: "vals",
      type: "dynamic",
      allowsUnknown: true,
      allowsDynamic: true,
      allowsNull: true
    },
    returns: (args) => unify(args.map(typeOf)) ?? failure("all arguments must have the same type"),
    call: coalesce
  },
  coalescelist: {
    parameters: [],
    variadic: {
      name: "vals",
      type: "dynamic",
      allowsUnknown: true,
      allowsDynamic: true,
      allowsNull: true
    },
    returns: coalesceListType,
    call: (args, type) => {
      for (const arg of args) {
        if (arg.kind === "unknown") return unknown(type);
        if (arg.kind !== "null" && itemsOf(arg).length > 0) return arg;
      }
      return failure("no non-null arguments");
    }
  }
};
function coalesce(args, type) {
  for (const arg of args) {
    const converted = convert(arg, type);
    const value = converted.kind === "converted" ? converted.value : arg;
    if (value.kind === "unknown") return unknown(type);
    if (value.kind === "null" || value.kind === "string" && value.value === "") continue;
    return value;
  }
  return failure("no non-null, non-empty-string arguments");
}
function coalesceListType(args) {
  const [first] = args;
  if (!first) return failure("at least one argument is required");
  for (const arg of args) {
    if (arg.kind === "unknown") return "dynamic";
    if (!isSequenceType(typeOf(arg)))
      return failure("coalescelist arguments must be lists or tuples");
  }
  const types = args.map(typeOf);
  const type = typeOf(first);
  return types.every((other) => equalTypes(other, type)) ? type : "dynamic";
}

// src/functions/conversion-functions.ts
var CONVERSION_FUNCTIONS = {
  tostring: conversionTo("string"),
  tonumber: conversionTo("number"),
  tobool: conversionTo("bool"),
  tolist: conversionTo(["list", "dynamic"]),
  toset: conversionTo(["set", "dynamic"]),
  tomap: conversionTo(["map", "dynamic"]),
  ephemeralasnull: {
    parameters: [
      {
        name: "value",
        type: "dynamic",
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true,
        allowsMarks: true
      }
    ],
    mayBeNull: true,
    returns: ([value]) => typeOf(value),
    call: ([value]) => withoutEphemeral(value)
  }
};
function conversionTo(wanted) {
  return {
    parameters: [
      {
        name: "v",
        type: "dynamic",
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true,
        allowsMarks: true
      }
    ],
    mayBeNull: true,
    returns: ([value]) => {
      const type = typeOf(value);
      if (convertible(type, wanted, true)) return wanted;
      return argumentFailure(
        0,
        `cannot convert ${friendlyName(type)} to ${friendlyConstraint(wanted)}`
      );
    },
    call: ([value]) => convertTo(value, wanted)
  };
}
function convertTo(value, wanted) {
  if (value.kind === "unknown") return withMarks(unknown(wanted), value.marks);
  const conversion = convert(value, wanted);
  if (conversion.kind === "converted") return conversion.value;
  const { value: bare } = unmarkedDeep(value);
  const type = friendlyName(typeOf(bare));
  const target = friendlyConstraint(wanted);
  if (marksDeep(value).has("sensitive"))
    return argumentFailure(0, `cannot convert this sensitive ${type} to ${target}`);
  if (bare.kind === "string" && wanted === "bool")
    return argumentFailure(
      0,
      `cannot convert ${JSON.stringify(bare.value)} to bool; only the strings "true" or "false" are allowed`
    );
  if (bare.kind === "string" && wanted === "number")
    return argumentFailure(
      0,
      `cannot convert ${JSON.stringify(bare.value)} to number; given string must be a decimal representation of a number`
    );
  return argumentFailure(0, `cannot convert ${type} to ${target}`);
}
function withoutEphemeral(value) {
  if (value.marks?.has("ephemeral")) {
    const { marks } = value;
    const kept = new Set([...marks].filter((mark) => mark !== "ephemeral"));
    return withMarks(nullOf(typeOf(value)), kept);
  }
  switch (value.kind) {
    case "list":
    case "set":
    case "tuple":
      return { ...value, items: value.items.map(withoutEphemeral) };
    case "map":
    case "object":
      return {
        ...value,
        entries: new Map([...value.entries].map(([key, item]) => [key, withoutEphemeral(item)]))
      };
    default:
      return value;
  }
}

// src/value/json-decode.ts
function decodeJson(text) {
  try {
    return valueOfJson(JSON.parse(keepLongNumbers(text)));
  } catch {
    return void 0;
  }
}
function valueOfJson(json) {
  if (json === null) return nullOf("dynamic");
  if (typeof json === "number" || typeof json === "bigint") return numberValue(json);
  if (typeof json === "boolean") return boolValue(json);
  if (typeof json === "string") {
    const long = json.startsWith(LONG) ? parseNumber(json.slice(LONG.length)) : void 0;
    return long === void 0 ? stringValue(json) : numberValue(long);
  }
  if (Array.isArray(json)) return tupleValue(json.map(valueOfJson));
  const entries = Object.entries(json);
  return objectValue(new Map(entries.map(([key, item]) => [key, valueOfJson(item)])));
}
function keepLongNumbers(text) {
  if (!LONG_NUMBER.test(text)) return text;
  return text.replace(
    TOKEN,
    (token) => token.startsWith('"') || token.length < 16 ? token : JSON.stringify(LONG + token)
  );
}
var LONG = "\0number:";
var LONG_NUMBER = /\d{16}/;
var TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

// src/value/json-encode.ts
function encodeJson(value) {
  switch (value.kind) {
    case "unknown":
      throw new Error("An unknown value has no JSON; ask whollyKnown first.");
    case "null":
      return "null";
    case "string":
      return jsonString(value.value);
    case "number":
      return numberText(value.value);
    case "bool":
      return String(value.value);
    case "list":
    case "set":
    case "tuple":
      return `[${value.items.map(encodeJson).join(",")}]`;
    default:
      return `{${sortedEntries(value.entries).map(([key, item]) => `${jsonString(key)}:${encodeJson(item)}`).join(",")}}`;
  }
}
function jsonString(text) {
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
var ESCAPED = /[<>&\u2028\u2029]/g;

// src/functions/csv.ts
function decodeCsv(text) {
  const rows = parseRows(text);
  if (!Array.isArray(rows)) return rows;
  const [names, ...records] = rows;
  if (!names) return failure("missing header line");
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== void 0) return failure(`duplicate column name ${JSON.stringify(twice)}`);
  const wrong2 = records.findIndex((record) => record.length !== names.length);
  if (wrong2 >= 0) return failure(`CSV parse error on line ${wrong2 + 2}: wrong number of fields`);
  return listValue(
    objectType(names.map((name) => [name, "string"])),
    records.map(
      (record) => objectValue(new Map(names.map((name, i) => [name, stringValue(record[i] ?? "")])))
    )
  );
}
function parseRows(text) {
  const rows = [];
  let at2 = 0;
  while (at2 < text.length) {
    if (text[at2] === "\n" || text.startsWith("\r\n", at2)) {
      at2 += text[at2] === "\n" ? 1 : 2;
      continue;
    }
    const row = [];
    let wasQuoted = false;
    for (; ; ) {
      const isQuoted2 = text[at2] === '"';
      wasQuoted = isQuoted2;
      const field = (isQuoted2 ? QUOTED : BARE).exec(text.slice(at2));
      if (!field) return failure(misquoted(rows.length, 'extraneous or missing " in quoted-field'));
      row.push(
        isQuoted2 ? (field[1] ?? "").replaceAll('""', '"').replaceAll("\r\n", "\n") : field[0]
      );
      at2 += field[0].length;
      if (text[at2] !== ",") break;
      at2 += 1;
    }
    rows.push(row);
    if (text.startsWith("\r\n", at2)) at2 += 2;
    else if (text[at2] === "\n") at2 += 1;
    else if (text[at2] === "\r" && at2 + 1 === text.length) at2 += 1;
    else if (at2 < text.length)
      return failure(
        misquoted(
          rows.length - 1,
          wasQuoted ? 'extraneous or missing " in quoted-field' : 'bare " in non-quoted-field'
        )
      );
  }
  return rows;
}
var misquoted = (row, what) => `CSV parse error on line ${row + 1}: ${what}`;
var QUOTED = /^"((?:[^"]|"")*)"/;
var BARE = /^(?:(?!\r\n|\r$)[^",\n])*/;

// src/functions/json-problem.ts
function jsonProblem(text) {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (message.includes("after JSON")) return "extraneous data after JSON object";
    const token = /Unexpected token '?(.)/u.exec(message)?.[1];
    if (token !== void 0) return `invalid character '${token}' looking for beginning of value`;
  }
  return "EOF";
}

// src/functions/text-encoding.ts
function isEncoding(name) {
  return SUPPORTED.test(name);
}
function encodeText(text, encoding) {
  if (/^utf-?8$/i.test(encoding)) return Buffer.from(text);
  if (/^utf-?16le$/i.test(encoding)) return Buffer.from(text, "utf16le");
  if (/^utf-?16be$/i.test(encoding)) return Buffer.from(text, "utf16le").swap16();
  return void 0;
}
function decodeText(bytes, encoding) {
  if (/^utf-?8$/i.test(encoding)) return bytes.toString("utf8");
  if (!/^utf-?16[lb]e$/i.test(encoding) || bytes.length % 2 !== 0) return void 0;
  return /le$/i.test(encoding) ? bytes.toString("utf16le") : Buffer.from(bytes).swap16().toString("utf16le");
}
var SUPPORTED = /^(?:utf-?(?:8|16(?:[lb]e)?|32(?:[lb]e)?)|(?:us-)?ascii|iso[-_]8859-\d+|latin\d|l\d|windows-\d+|cp\d+|ibm\d+|macintosh|koi8-[ru]|big5|euc-(?:jp|kr)|shift_jis|gb(?:k|18030|2312)|iso-2022-jp|hz-gb-2312)$/i;

// src/functions/load-yaml.ts
import { createRequire } from "node:module";
function loadYaml() {
  try {
    return require_dist();
  } catch {
    return createRequire(import.meta.url)("yaml");
  }
}

// src/functions/timestamp.ts
function parseTimestamp(text) {
  const parts = RFC3339.exec(text);
  if (!parts) return void 0;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const [, , , , , , , fraction = "", zone2 = "Z", sign2, zoneHour, zoneMinute] = parts;
  if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12) return void 0;
  if (day < 1 || day > new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate())
    return void 0;
  if (zone2 !== "Z" && (Number(zoneHour) > 23 || Number(zoneMinute) > 59)) return void 0;
  const size = Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0);
  const offsetMinutes = sign2 === "-" ? -size : size;
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, Math.floor(Number(`0${fraction || ".0"}`) * 1e3));
  return { epoch: date.getTime() - offsetMinutes * 6e4, offsetMinutes };
}
function timestampText(timestamp) {
  const local = localDate(timestamp);
  const date = [
    String(local.getUTCFullYear()).padStart(4, "0"),
    two(local.getUTCMonth() + 1),
    two(local.getUTCDate())
  ].join("-");
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two);
  const { offsetMinutes } = timestamp;
  return `${date}T${time.join(":")}${offsetMinutes === 0 ? "Z" : offsetText(offsetMinutes, ":")}`;
}
function localDate({ epoch, offsetMinutes }) {
  return new Date(epoch + offsetMinutes * 6e4);
}
function offsetText(minutes, between) {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${between}${two(size % 60)}`;
}
function parseDuration(text) {
  const [, sign2, rest = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (rest === "0") return 0;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return void 0;
  let total = 0;
  for (const [, amount, unit = ""] of rest.matchAll(/([\d.]+)([a-zµμ]+)/g))
    total += Number(amount) * (MILLISECONDS[unit] ?? 0);
  return sign2 === "-" ? -total : total;
}
var two = (number) => String(number).padStart(2, "0");
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|([+-])(\d\d):(\d\d))$/;
var MILLISECONDS = {
  ns: 1e-6,
  us: 1e-3,
  \u00B5s: 1e-3,
  \u03BCs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5
};

// src/functions/yaml-decode.ts
function decodeYaml(text) {
  const documents = loadYaml().parseAllDocuments(text, {
    merge: true,
    intAsBigInt: true,
    uniqueKeys: false,
    customTags: (tags) => [YAML_1_1_BOOL, TIMESTAMP, ...tags]
  });
  if (!Array.isArray(documents) || documents.length === 0)
    return failure("on line 1, column 1: missing start of document");
  const [document, second] = documents;
  if (second) return failure("on line 1, column 1: unexpected extra content after value");
  const [error] = document?.errors ?? [];
  if (!document || error) return failure(firstLine(error?.message));
  try {
    return valueOfJson(document.toJS({ maxAliasCount: 100 }));
  } catch (cause) {
    return failure(firstLine(cause instanceof Error ? cause.message : void 0));
  }
}
var YAML_1_1_BOOL = {
  tag: "tag:yaml.org,2002:bool",
  default: true,
  test: /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/,
  resolve: (text) => /^(?:y|on)/i.test(text)
};
var TIMESTAMP = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  test: /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d+)?(?:[ \t]*(?:Z|[+-]\d\d?(?::\d\d)?))?)?$/,
  resolve: (text) => {
    const [date = "", time = "00:00:00", zone2 = "Z"] = text.split(/[Tt]|[ \t]+/);
    const timestamp = parseTimestamp(`${date}T${/[Z+-]/.test(time) ? time : time + zone2}`);
    return timestamp ? timestampText(timestamp) : text;
  }
};
var firstLine = (message) => message?.split("\n")[0] ?? "invalid YAML";

// src/functions/yaml-string.ts
function quotedYaml(text, place) {
  let quoted = '"';
  let column = (place?.column ?? 0) + 1;
  let wasSpace = false;
  const characters = [...text];
  for (const [i, character] of characters.entries()) {
    const isFolded = place && character === " " && !wasSpace && column > WIDTH && i > 0 && i < characters.length - 1;
    if (isFolded) {
      quoted += `
${" ".repeat(place.indent)}${characters[i + 1] === " " ? "\\" : ""}`;
      column = place.indent;
      wasSpace = true;
      continue;
    }
    const shown = escaped(character);
    quoted += shown;
    column += [...shown].length;
    wasSpace = character === " ";
  }
  return `${quoted}"`;
}
var WIDTH = 80;
function escaped(character) {
  const short = ESCAPES[character];
  if (short !== void 0) return short;
  if (PRINTABLE.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
var ESCAPES = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1B": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\x85": "\\N",
  "\xA0": "\\_",
  "\u2028": "\\L",
  "\u2029": "\\P"
};
var PRINTABLE = /^[ -~\u00a1-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/u;

// src/functions/yaml-encode.ts
function encodeYaml(value) {
  const isPlain = value.kind === "null" || value.kind === "number" || value.kind === "bool";
  return `${node(value, 0, 0)}
${isPlain ? "...\n" : ""}`;
}
function node(value, indent2, column) {
  switch (value.kind) {
    case "unknown":
      throw new Error("An unknown value has no YAML; ask whollyKnown first.");
    case "null":
      return "null";
    case "bool":
      return String(value.value);
    case "number":
      return numberText(value.value);
    case "string": {
      const inner = Math.max(indent2, 2);
      return value.value.includes("\n") ? block2(value.value, inner) : quotedYaml(value.value, { indent: inner, column });
    }
    case "list":
    case "set":
    case "tuple":
      return list(value.items, indent2);
    default:
      return map(sortedEntries(value.entries), indent2);
  }
}
function list(items, indent2) {
  if (items.length === 0) return "[]";
  return items.map((item) => `- ${node(item, indent2 + 2, indent2 + 2)}`).join(`
${" ".repeat(indent2)}`);
}
function map(entries, indent2) {
  if (entries.length === 0) return "{}";
  return entries.map(([key, item]) => {
    const name = `${quotedYaml(key)}:`;
    return name + behindKey(item, indent2, indent2 + name.length + 1);
  }).join(`
${" ".repeat(indent2)}`);
}
function behindKey(value, indent2, column) {
  if ("items" in value && value.items.length > 0)
    return `
${" ".repeat(indent2)}${node(value, indent2, indent2)}`;
  if ("entries" in value && value.entries.size > 0)
    return `
${" ".repeat(indent2 + 2)}${node(value, indent2 + 2, indent2 + 2)}`;
  return ` ${node(value, indent2 + 2, column)}`;
}
function block2(text, indent2) {
  const body = text.replace(/\n+$/, "");
  const ends = text.length - body.length;
  const keeps2 = ends > 1 || body === "";
  const hint = /^[ \n]/.test(text) ? "2" : "";
  const lines = `${body}${"\n".repeat(Math.max(ends - 1, 0))}`.split("\n");
  const pad = " ".repeat(indent2);
  const padded3 = lines.map((line) => line === "" ? "" : pad + line).join("\n");
  return `|${hint}${ends === 0 ? "-" : keeps2 ? "+" : ""}
${padded3}`;
}

// src/functions/encoding-functions.ts
var ENCODING_FUNCTIONS = {
  base64decode: {
    parameters: [{ ...stringParameter("str"), allowsMarks: true }],
    returns: "string",
    call: ([text]) => decodeBase64(text)
  },
  base64encode: {
    parameters: [stringParameter("str")],
    returns: "string",
    call: ([text]) => stringValue(Buffer.from(stringOf(text)).toString("base64"))
  },
  // What Go's compressor writes is its own; only that it is a string can be foreseen.
  base64gzip: { parameters: [stringParameter("str")], returns: "string" },
  csvdecode: decoder("str", (text) => decodeCsv(text)),
  jsondecode: decoder("str", (text) => decodeJson(text) ?? failure(jsonProblem(text))),
  jsonencode: {
    parameters: [
      {
        name: "val",
        type: "dynamic",
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true
      }
    ],
    returns: "string",
    call: ([value]) => {
      if (!whollyKnown(value)) return unknown("string");
      return stringValue(encodeJson(value));
    }
  },
  textdecodebase64: {
    parameters: [stringParameter("source"), stringParameter("encoding")],
    returns: "string",
    call: ([source, encoding]) => {
      const name = stringOf(encoding);
      const bytes = base64Bytes(stringOf(source));
      if (!isEncoding(name)) return argumentFailure(1, unsupported(name));
      if (bytes === void 0) return argumentFailure(0, "the given value is not valid base64");
      const text = decodeText(bytes, name);
      return text === void 0 ? unknown("string") : stringValue(text);
    }
  },
  textencodebase64: {
    parameters: [stringParameter("string"), stringParameter("encoding")],
    returns: "string",
    call: ([text, encoding]) => {
      const name = stringOf(encoding);
      if (!isEncoding(name)) return argumentFailure(1, unsupported(name));
      const bytes = encodeText(stringOf(text), name);
      return bytes === void 0 ? unknown("string") : stringValue(bytes.toString("base64"));
    }
  },
  urlencode: {
    parameters: [stringParameter("str")],
    returns: "string",
    call: ([text]) => stringValue(
      encodeURIComponent(stringOf(text)).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+")
    )
  },
  yamldecode: decoder("src", (text) => decodeYaml(text)),
  yamlencode: {
    parameters: [
      {
        name: "value",
        type: "dynamic",
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true
      }
    ],
    returns: "string",
    call: ([value]) => {
      if (!whollyKnown(value)) return unknown("string");
      return stringValue(encodeYaml(value));
    }
  }
};
var unsupported = (name) => `${JSON.stringify(name)} is not a supported IANA encoding name or alias in this Terraform version`;
function decoder(parameter2, decode2) {
  return {
    parameters: [stringParameter(parameter2)],
    mayBeNull: true,
    returns: ([text]) => {
      if (text?.kind !== "string" || isTooDeep(text.value)) return "dynamic";
      const decoded = decode2(text.value);
      return isFailure(decoded) ? decoded : typeOf(decoded);
    },
    call: ([text], type) => isTooDeep(stringOf(text)) ? unknown(type) : decode2(stringOf(text))
  };
}
function isTooDeep(text) {
  return (text.match(OPENING)?.length ?? 0) > MOST_OPENINGS;
}
var OPENING = /[[{]|^ {400}|- - - - /gm;
var MOST_OPENINGS = 2e3;
function decodeBase64(value) {
  const text = stringOf(value);
  const bytes = base64Bytes(text);
  const shown = value.marks?.has("sensitive") ? "(sensitive value)" : JSON.stringify(text);
  if (bytes === void 0) return failure(`failed to decode base64 data ${shown}`);
  const decoded = bytes.toString("utf8");
  if (!Buffer.from(decoded).equals(bytes))
    return failure("the result of decoding the provided string is not valid UTF-8");
  const result = stringValue(decoded);
  return value.marks ? { ...result, marks: value.marks } : result;
}
function base64Bytes(text) {
  const bare = text.replace(/[\r\n]/g, "");
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return void 0;
  return Buffer.from(bare, "base64");
}

// src/functions/file-functions.ts
import { createHash } from "node:crypto";
import { posix } from "node:path";

// src/functions/glob.ts
function globPattern(pattern) {
  let source = "";
  let depth = 0;
  for (const [token] of pattern.matchAll(TOKENS)) {
    if (token === "**/") source += "(?:[^/]+/)*";
    else if (token === "**") source += ".*";
    else if (token === "*") source += "[^/]*";
    else if (token === "?") source += "[^/]";
    else if (token === "{") {
      depth += 1;
      source += "(?:";
    } else if (token === "}" && depth > 0) {
      depth -= 1;
      source += ")";
    } else if (token === "," && depth > 0) source += "|";
    else if (token.startsWith("[")) {
      if (token.length === 1) return void 0;
      source += token.replace(/^\[[!^]/, "[^");
    } else source += literal(token.startsWith("\\") ? token.slice(1) : token);
  }
  if (depth > 0) return void 0;
  try {
    return new RegExp(`^${source}$`, "su");
  } catch {
    return void 0;
  }
}
var TOKENS = /\*\*\/|\*\*|\\[\s\S]|\[[!^]?\]?[^\]/]+\]|[\s\S]/gu;
var literal = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

// src/functions/file-functions.ts
var PATH = [stringParameter("path")];
var FILE_FUNCTIONS = {
  // Where the module lies on the machine that applies it, or whose home that is, is not known here.
  abspath: { parameters: PATH, returns: "string" },
  basename: ofPath((path) => path === "" ? "." : posix.basename(path) || "/"),
  dirname: ofPath((path) => posix.normalize(posix.dirname(path))),
  file: {
    parameters: PATH,
    returns: "string",
    call: ([path], _, context) => withContents(stringOf(path), context, (bytes) => textOf(bytes, stringOf(path)))
  },
  filebase64: ofContents((bytes) => bytes.toString("base64")),
  filebase64sha256: ofHash("sha256", "base64"),
  filebase64sha512: ofHash("sha512", "base64"),
  filemd5: ofHash("md5", "hex"),
  filesha1: ofHash("sha1", "hex"),
  filesha256: ofHash("sha256", "hex"),
  filesha512: ofHash("sha512", "hex"),
  fileexists: {
    parameters: PATH,
    returns: "bool",
    call: ([path], _, { files }) => files ? exists(stringOf(path), files) : unknown("bool")
  },
  fileset: {
    parameters: [stringParameter("path"), stringParameter("pattern")],
    returns: ["set", "string"],
    call: ([path, pattern], type, { files }) => files ? matching(stringOf(path), stringOf(pattern), files) : unknown(type)
  },
  pathexpand: {
    parameters: PATH,
    returns: "string",
    call: ([path]) => stringOf(path).startsWith("~") ? unknown("string") : path
  },
  templatefile: {
    parameters: [stringParameter("path"), anyParameter("vars")],
    mayBeNull: true,
    // Rendering tells the type of the result, as a template of one interpolation may give any.
    returns: ([path, variables], context) => {
      if (path?.kind === "unknown" || variables?.kind === "unknown") return "dynamic";
      const rendered = renderFile(path, variables, context);
      return isFailure(rendered) ? rendered : typeOf(rendered);
    },
    call: ([path, variables], _, context) => renderFile(path, variables, context)
  }
};
function ofPath(change) {
  return {
    parameters: PATH,
    returns: "string",
    call: ([path]) => stringValue(change(stringOf(path)))
  };
}
function ofContents(encode) {
  return {
    parameters: PATH,
    returns: "string",
    call: ([path], _, context) => withContents(stringOf(path), context, (bytes) => stringValue(encode(bytes)))
  };
}
function ofHash(algorithm, encoding) {
  return {
    parameters: PATH,
    returns: "string",
    call: ([path], _, context) => {
      const result = withContents(
        stringOf(path),
        context,
        (bytes) => stringValue(createHash(algorithm).update(bytes).digest(encoding))
      );
      const file = posix.normalize(stringOf(path));
      return isFailure(result) ? failure(`open ${file}: no such file or directory`) : result;
    }
  };
}
function withContents(path, { files }, use) {
  if (!files) return unknown("string");
  const inside = insidePath(path);
  if (inside === void 0 || !files.exists(inside))
    return argumentFailure(0, directoryOf(inside, files) ? notReadable(path) : absent(path));
  const bytes = files.read(inside);
  return bytes ? use(bytes) : unknown("string");
}
function absent(path) {
  return `no file exists at ${JSON.stringify(posix.normalize(path))}; this function works only with files that are distributed as part of the configuration source code, so if this file will be created by a resource in this configuration you must instead obtain this result from an attribute of that resource`;
}
var notReadable = (path) => `failed to read file: read ${posix.normalize(path)}: is a directory`;
function insidePath(path) {
  if (path.startsWith("/") || path.startsWith("~")) return void 0;
  const normal2 = posix.normalize(path).replace(/\/$/, "");
  return normal2 === ".." || normal2.startsWith("../") ? void 0 : normal2;
}
function directoryOf(path, files) {
  if (path === void 0) return false;
  if (path === ".") return true;
  for (const file of files.list()) if (file.startsWith(`${path}/`)) return true;
  return false;
}
function textOf(bytes, path) {
  const text = bytes.toString("utf8");
  if (!Buffer.from(text).equals(bytes))
    return failure(
      `contents of ${JSON.stringify(posix.normalize(path))} are not valid UTF-8; use the filebase64 function to obtain the Base64 encoded contents or the other file functions (e.g. filemd5, filesha256) to obtain file hashing results instead`
    );
  return stringValue(text);
}
function exists(path, files) {
  if (/^\/+$/.test(path)) return failure('"/" is a directory, not a file');
  const inside = insidePath(path);
  if (inside !== void 0 && files.exists(inside)) return boolValue(true);
  if (directoryOf(inside, files))
    return failure(`${JSON.stringify(posix.normalize(path))} is a directory, not a file`);
  return boolValue(false);
}
function matching(path, pattern, files) {
  const compiled = globPattern(posix.normalize(pattern));
  if (!compiled)
    return failure(`failed to glob pattern ${JSON.stringify(pattern)}: syntax error in pattern`);
  const inside = insidePath(path);
  if (inside === void 0) return setValue("string", []);
  const folder = inside === "." ? "" : `${inside}/`;
  const found2 = [];
  for (const file of files.list()) {
    const relative3 = file.slice(folder.length);
    if (file.startsWith(folder) && compiled.test(relative3)) found2.push(stringValue(relative3));
  }
  return setValue("string", found2);
}
function renderFile(path, variables, context) {
  if (!("entries" in variables)) return argumentFailure(1, "invalid vars value: must be a map");
  const wrong2 = [...variables.entries.keys()].find((name) => !NAME.test(name));
  if (wrong2 !== void 0)
    return argumentFailure(
      1,
      `invalid template variable name ${JSON.stringify(wrong2)}: must start with a letter, followed by zero or more letters, digits, and underscores`
    );
  return withContents(stringOf(path), context, (bytes) => {
    const text = textOf(bytes, stringOf(path));
    if (text.kind !== "string") return text;
    return context.renderTemplate?.(text.value, variables.entries) ?? unknown("dynamic");
  });
}
var NAME = /^[\p{ID_Start}][\p{ID_Continue}-]*$/u;

// src/functions/format-number.ts
function formatInteger(verb2, number) {
  const size = number < 0n ? -number : number;
  const digits = size.toString(BASES[verb2.mode] ?? 10);
  const cased = verb2.mode === "X" ? digits.toUpperCase() : digits;
  const prefix = verb2.flags.includes("#") ? PREFIXES[verb2.mode] ?? "" : "";
  const full = verb2.precision === void 0 ? cased : cased.padStart(verb2.precision, "0");
  return aligned(verb2, sign(verb2, number < 0n) + prefix, full, verb2.precision === void 0);
}
function formatFloat(verb2, number) {
  const value = Number(number);
  const size = Math.abs(value);
  const lower = floatDigits(verb2, size, typeof number === "bigint" ? number : void 0);
  const digits = verb2.mode === "E" || verb2.mode === "G" ? lower.toUpperCase() : lower;
  return aligned(verb2, sign(verb2, value < 0), digits, true);
}
function shortest(number) {
  const value = Number(number);
  const digits = general(Math.abs(value), void 0);
  return value < 0 ? `-${digits}` : digits;
}
function floatDigits(verb2, size, exact) {
  const { mode, precision } = verb2;
  if (mode === "f") {
    if (exact !== void 0) {
      const whole = String(exact < 0n ? -exact : exact);
      return precision === 0 ? whole : `${whole}.${"0".repeat(precision ?? 6)}`;
    }
    return fixed(size, precision ?? 6);
  }
  if (mode === "e" || mode === "E") return exponential(size, precision ?? 6);
  return general(size, precision);
}
function fixed(size, places) {
  const [whole = "", fraction = ""] = numberText(size).split(".");
  if (fraction.length <= places)
    return places === 0 ? whole : `${whole}.${fraction.padEnd(places, "0")}`;
  const kept = BigInt(whole + fraction.slice(0, places));
  const rest = fraction.slice(places);
  const rounded = String(roundsUp(rest, kept, size) ? kept + 1n : kept).padStart(places + 1, "0");
  if (places === 0) return rounded;
  return `${rounded.slice(0, -places)}.${rounded.slice(-places)}`;
}
function roundsUp(rest, kept, size) {
  if (!/^50*$/.test(rest)) return rest >= "5";
  const [whole = "", fraction = ""] = numberText(size).split(".");
  const error = errorIn512Bits(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return error === 0n ? kept % 2n === 1n : error > 0n;
}
function errorIn512Bits(numerator, denominator) {
  const bits2 = numerator.toString(2).length - denominator.toString(2).length;
  const shift = BigInt(512 - bits2 + 1);
  const scaled = numerator << shift;
  const excess = BigInt((scaled / denominator).toString(2).length - 512);
  const divisor = denominator << excess;
  const mantissa = (scaled + divisor / 2n) / divisor;
  return mantissa * divisor - scaled;
}
function exponential(size, places) {
  return goExponent(size.toExponential(Math.min(places, 100)));
}
function general(size, precision) {
  if (size === 0) return "0";
  const digits = precision === void 0 ? void 0 : Math.max(precision, 1);
  const written = size.toExponential(digits === void 0 ? void 0 : Math.min(digits - 1, 100));
  const [mantissa = "", power = "0"] = written.split("e");
  const exponent = Number(power);
  const significant = mantissa.replace(".", "").replace(/0+$/, "") || "0";
  const isExact = digits !== void 0 && digits > significant.length && significant.length > exponent;
  const threshold = isExact ? significant.length : digits ?? 6;
  if (exponent < -4 || exponent >= threshold) {
    const rest = significant.slice(1);
    return goExponent(`${significant[0]}${rest && `.${rest}`}e${power}`);
  }
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${significant}`;
  const whole = significant.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = significant.slice(exponent + 1);
  return fraction ? `${whole}.${fraction}` : whole;
}
function goExponent(text) {
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}
function sign({ flags }, isNegative) {
  if (isNegative) return "-";
  if (flags.includes("+")) return "+";
  return flags.includes(" ") ? " " : "";
}
function aligned(verb2, head, digits, padsZeros) {
  const missing4 = (verb2.width ?? 0) - head.length - digits.length;
  if (missing4 <= 0) return head + digits;
  if (verb2.flags.includes("-")) return head + digits + " ".repeat(missing4);
  if (verb2.flags.includes("0") && padsZeros) return head + "0".repeat(missing4) + digits;
  return " ".repeat(missing4) + head + digits;
}
var BASES = { b: 2, o: 8, d: 10, x: 16, X: 16 };
var PREFIXES = { b: "0b", o: "0", x: "0x", X: "0X" };

// src/functions/graphemes.ts
function graphemes(text) {
  if (!BEYOND_ASCII.test(text))
    return text.includes("\r\n") ? text.match(WITH_CRLF) ?? [] : [...text];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
var segmenter;
var BEYOND_ASCII = /[\u0080-\uffff]/;
var WITH_CRLF = /\r\n|[\s\S]/g;

// src/functions/size-limits.ts
var MOST_CHARACTERS = 1e6;
var MOST_ITEMS = 1e4;

// src/functions/format.ts
function formatText(format, args) {
  let text = "";
  let next = 0;
  let highest = 0;
  let at2 = 0;
  let isExplicit = false;
  for (const match of format.matchAll(SEQUENCE)) {
    text += format.slice(at2, match.index);
    at2 = match.index + match[0].length;
    const [raw, flags = "", width, precision, index, mode] = match;
    if (raw === "%%") {
      text += "%";
      continue;
    }
    const offset = Buffer.byteLength(format.slice(0, match.index));
    if (mode === void 0) return failure(unfinished(format, raw, offset));
    if (index !== void 0) {
      isExplicit = true;
      next = Number(index) - 1;
    }
    if (Number(width ?? 0) + Number(precision ?? 0) > MOST_CHARACTERS) return void 0;
    const verb2 = {
      raw,
      offset,
      flags,
      width: width === void 0 ? void 0 : Number(width),
      precision: precision === void 0 ? void 0 : Number(precision),
      mode
    };
    const shown = formatVerb(verb2, args, next);
    if (typeof shown !== "string") return shown;
    text += shown;
    next += 1;
    highest = Math.max(highest, next);
  }
  if (!isExplicit && highest < args.length)
    return argumentFailure(
      highest + 1,
      highest === 0 ? "too many arguments; no verbs in format string" : `too many arguments; only ${highest} used by format string`
    );
  return text + format.slice(at2);
}
var SEQUENCE = /%(?:%|([ +#0-]*)([1-9]\d*)?(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z])?)/g;
function unfinished(format, raw, offset) {
  const end = offset + raw.length;
  if (format.length <= end) return `invalid format string starting at offset ${end}`;
  const wrong2 = format.slice(offset).slice(raw.length)[0] ?? "";
  return `unrecognized format character '${wrong2}' at offset ${end}`;
}
function formatVerb(verb2, args, index) {
  const where = `${JSON.stringify(verb2.raw)} at ${verb2.offset}`;
  const arg = args[index];
  if (index < 0 || arg === void 0)
    return failure(
      `not enough arguments for ${where}: need index ${index + 1} but have ${args.length} total`
    );
  if (verb2.mode !== "v" && arg.kind === "null")
    return failure(`unsupported value for ${where}: null value cannot be formatted`);
  const wanted = WANTED[verb2.mode];
  if (wanted === void 0)
    return failure(
      `unsupported format verb '${verb2.mode}' in ${JSON.stringify(verb2.raw)} at offset ${verb2.offset}`
    );
  const conversion = convert(arg, wanted);
  if (conversion.kind === "problem")
    return failure(`unsupported value for ${where}: ${conversion.message}`);
  const { value } = conversion;
  if (verb2.mode === "v") return padded(verb2, asIs(verb2, value));
  if (value.kind === "bool") return String(value.value);
  if (value.kind === "string") return formatString(verb2, value.value);
  if (value.kind !== "number") throw new Error(`No verb asks for a ${value.kind}.`);
  if (!"bdoxX".includes(verb2.mode)) return formatFloat(verb2, value.value);
  if (!Number.isInteger(Number(value.value)))
    return failure(`unsupported value for ${where}: an integer is required`);
  return formatInteger(verb2, BigInt(value.value));
}
var WANTED = {
  v: "dynamic",
  t: "bool",
  ...Object.fromEntries([..."bdoxXeEfgG"].map((mode) => [mode, "number"])),
  s: "string",
  q: "string"
};
function asIs(verb2, value) {
  if (!verb2.flags.includes("#")) {
    if (value.kind === "string") return value.value;
    if (value.kind === "number") return shortest(value.value);
  }
  return encodeJson(value);
}
function formatString(verb2, text) {
  const cut = verb2.precision ? graphemes(text).slice(0, verb2.precision).join("") : text;
  return padded(verb2, verb2.mode === "q" ? encodeJson({ kind: "string", value: cut }) : cut);
}
function padded({ width, flags }, text) {
  const missing4 = (width ?? 0) - (width === void 0 ? 0 : graphemes(text).length);
  if (missing4 <= 0) return text;
  const pad = (flags.includes("0") ? "0" : " ").repeat(missing4);
  return flags.includes("-") ? text + pad : pad + text;
}

// src/functions/format-functions.ts
var ARGS = {
  name: "args",
  type: "dynamic",
  allowsNull: true,
  allowsUnknown: true
};
var FORMAT_FUNCTIONS = {
  format: {
    parameters: [stringParameter("format")],
    variadic: ARGS,
    returns: "string",
    call: ([format, ...args]) => {
      if (!args.every(whollyKnown)) return unknown("string");
      const text = formatText(stringOf(format), args);
      if (text === void 0) return unknown("string");
      return typeof text === "string" ? stringValue(text) : text;
    }
  },
  formatlist: {
    parameters: [stringParameter("format")],
    variadic: ARGS,
    returns: ["list", "string"],
    call: ([format, ...args]) => formatList(stringOf(format), args)
  }
};
function formatList(format, args) {
  const walked = args.map(isWalked);
  const lengths = args.map((arg, i) => walked[i] ? lengthOf(arg) : void 0);
  const chooser = lengths.findIndex((length) => length !== void 0);
  const count3 = lengths[chooser];
  for (const [i, length] of lengths.entries()) {
    if (length !== void 0 && length !== count3)
      return argumentFailure(
        i + 1,
        `argument ${i + 1} has length ${length}, which is inconsistent with argument ${chooser + 1} of length ${count3}`
      );
  }
  const isOpen = args.some(
    (arg, i) => arg.kind === "unknown" && (arg.type === "dynamic" || walked[i]) || walked[i] && lengths[i] === void 0
  );
  if (isOpen) return unknown(["list", "string"]);
  const texts = [];
  for (let row = 0; row < (count3 ?? 1); row++) {
    const values = args.map((arg, i) => walked[i] ? itemsOf(arg)[row] : arg);
    const text = values.every(whollyKnown) ? formatText(format, values) : void 0;
    if (typeof text === "object")
      return failure(`error on format iteration ${row}: ${text.message}`);
    texts.push(
      text === void 0 ? { ...unknown("string"), notNull: true } : stringValue(text)
    );
  }
  return listValue("string", texts);
}
function isWalked(arg) {
  const type = typeOf(arg);
  return arg.kind !== "null" && (isListType(type) || isSetType(type) || isTuple(type));
}

// src/functions/hash-functions.ts
import { createHash as createHash2 } from "node:crypto";
var HASH_FUNCTIONS = {
  base64sha256: hash("sha256", "base64"),
  base64sha512: hash("sha512", "base64"),
  md5: hash("md5", "hex"),
  sha1: hash("sha1", "hex"),
  sha256: hash("sha256", "hex"),
  sha512: hash("sha512", "hex"),
  bcrypt: {
    parameters: [stringParameter("str")],
    variadic: numberParameter("cost"),
    returns: "string"
  },
  rsadecrypt: {
    parameters: [stringParameter("ciphertext"), stringParameter("privatekey")],
    returns: "string"
  },
  uuid: { parameters: [], returns: "string" },
  uuidv5: {
    parameters: [stringParameter("namespace"), stringParameter("name")],
    returns: "string",
    call: ([namespace, name]) => {
      const bytes = namespaceBytes(stringOf(namespace));
      return "kind" in bytes ? bytes : stringValue(uuid5(bytes, stringOf(name)));
    }
  }
};
function hash(algorithm, encoding) {
  return {
    parameters: [stringParameter("str")],
    returns: "string",
    call: ([text]) => stringValue(createHash2(algorithm).update(stringOf(text)).digest(encoding))
  };
}
var NAMESPACES = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8"
};
function namespaceBytes(namespace) {
  const text = (Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : void 0) ?? namespace;
  const digits = text.replace(/^urn:uuid:/i, "").replace(/^\{(.*)\}$/, "$1").replaceAll("-", "");
  if (!/^[0-9a-f]{32}$/i.test(digits))
    return failure(
      `uuidv5() doesn't support namespace ${namespace} (invalid UUID length: ${namespace.length})`
    );
  return Buffer.from(digits, "hex");
}
function uuid5(namespace, name) {
  const bytes = createHash2("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6] ?? 0) & 15 | 80;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  const hex = bytes.toString("hex");
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(i === 0 ? 0 : ends[i - 1], end)).join("-");
}

// src/value/arithmetic.ts
function add(a, b) {
  if (isSmall(a) && isSmall(b)) return a + b;
  return exactly(a, b, (x, y) => x + y);
}
function subtract(a, b) {
  return add(a, negate(b));
}
function multiply(a, b) {
  const left = decimalOf(a);
  const right = decimalOf(b);
  return numberOf2({ digits: left.digits * right.digits, scale: left.scale + right.scale });
}
function divide(a, b) {
  if (Number(b) === 0) return void 0;
  if (Number.isInteger(b) || typeof b === "bigint") {
    const left = decimalOf(a);
    const by = BigInt(b);
    if (left.digits % by === 0n) return numberOf2({ ...left, digits: left.digits / by });
  }
  return canonicalNumber(Number(a) / Number(b));
}
function modulo(a, b) {
  if (Number(b) === 0) return void 0;
  return exactly(a, b, (x, y) => x % y);
}
function negate(a) {
  return canonicalNumber(-a);
}
function exactly(a, b, compute) {
  const left = decimalOf(a);
  const right = decimalOf(b);
  const scale = Math.max(left.scale, right.scale);
  const scaled = ({ digits, scale: own }) => digits * 10n ** BigInt(scale - own);
  return numberOf2({ digits: compute(scaled(left), scaled(right)), scale });
}
function decimalOf(value) {
  if (typeof value === "bigint") return { digits: value, scale: 0 };
  const text = numberText(value);
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.replace(".", "")), scale: text.length - point - 1 };
}
function numberOf2({ digits, scale }) {
  if (digits > LARGEST || digits < -LARGEST) return Number(digits) / 10 ** scale;
  return parseNumber(`${digits}e${-scale}`) ?? 0;
}
var LARGEST = 10n ** 400n;
var isSmall = (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 51;

// src/value/values-equal.ts
function valuesEqual(a, b) {
  if (a.kind === "unknown") return withUnknown(a, b);
  if (b.kind === "unknown") return withUnknown(b, a);
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "list":
    case "set":
      if (!equalTypes(typeOf(a), typeOf(b))) return false;
      return a.kind === "set" ? setsEqual(a, b) : itemsEqual(a.items, b.items);
    case "tuple":
      return itemsEqual(a.items, b.items);
    case "map":
      if (!equalTypes(typeOf(a), typeOf(b))) return false;
      return entriesEqual(a.entries, b.entries);
    case "object":
      return entriesEqual(a.entries, b.entries);
    default:
      return a.value === b.value;
  }
}
function withUnknown(a, b) {
  if (b.kind === "null") return a.notNull ? false : void 0;
  if (b.kind === "unknown") return void 0;
  const type = typeOf(b);
  if (hasDynamic(a.type) || hasDynamic(type) || equalTypes(a.type, type)) return void 0;
  return false;
}
function itemsEqual(a, b) {
  if (a.length !== b.length) return false;
  return allEqual(a.map((item, i) => valuesEqual(item, b[i])));
}
function entriesEqual(a, b) {
  if (a.size !== b.size) return false;
  const results = [];
  for (const [key, item] of a) {
    const other = b.get(key);
    results.push(other === void 0 ? false : valuesEqual(item, other));
  }
  return allEqual(results);
}
function setsEqual(a, b) {
  if (!whollyKnown(a) || !whollyKnown(b)) return void 0;
  return setKey(a) === setKey(b);
}
function allEqual(results) {
  if (results.includes(false)) return false;
  return results.includes(void 0) ? void 0 : true;
}

// src/functions/list-functions.ts
var LIST_OF_ANY = ["list", "dynamic"];
var LIST_OF_STRING = ["list", "string"];
var LIST_OF_BOOL = ["list", "bool"];
var LIST_FUNCTIONS = {
  alltrue: {
    parameters: [{ name: "list", type: LIST_OF_BOOL }],
    returns: "bool",
    call: ([list2]) => {
      for (const item of itemsOf(list2)) {
        if (item.kind === "unknown") return unknown("bool");
        if (item.kind !== "bool" || !item.value) return boolValue(false);
      }
      return boolValue(true);
    }
  },
  anytrue: {
    parameters: [{ name: "list", type: LIST_OF_BOOL }],
    returns: "bool",
    call: ([list2]) => {
      const items = itemsOf(list2);
      if (items.some((item) => item.kind === "bool" && item.value)) return boolValue(true);
      return items.some((item) => item.kind === "unknown") ? unknown("bool") : boolValue(false);
    }
  },
  compact: {
    parameters: [{ name: "list", type: LIST_OF_STRING }],
    returns: LIST_OF_STRING,
    call: ([list2], type) => {
      if (!whollyKnown(list2)) return unknown(type);
      const kept = itemsOf(list2).filter((item) => item.kind === "string" && item.value !== "");
      return listValue("string", kept);
    }
  },
  contains: {
    parameters: [anyParameter("list"), anyParameter("value")],
    returns: "bool",
    call: ([list2, value]) => contains(list2, value)
  },
  distinct: {
    parameters: [{ name: "list", type: LIST_OF_ANY }],
    returns: ([list2]) => typeOf(list2),
    call: ([list2], type) => {
      if (!whollyKnown(list2)) return unknown(type);
      const kept = [];
      for (const item of itemsOf(list2))
        if (!kept.some((other) => valuesEqual(other, item) === true)) kept.push(item);
      return listValue(elementOf2(type), kept);
    }
  },
  element: {
    parameters: [{ name: "list", type: "dynamic", allowsMarks: true }, numberParameter("index")],
    mayBeNull: true,
    returns: elementType,
    call: ([list2, index]) => element(list2, index)
  },
  index: {
    parameters: [anyParameter("list"), anyParameter("value")],
    returns: "number",
    call: ([list2, value]) => indexOf(list2, value)
  },
  length: {
    parameters: [
      {
        name: "value",
        type: "dynamic",
        allowsDynamic: true,
        allowsUnknown: true,
        allowsMarks: true
      }
    ],
    returns: ([value]) => {
      const type = typeOf(value);
      return type === "number" || type === "bool" ? failure("argument must be a string, a collection type, or a structural type") : "number";
    },
    call: ([value]) => {
      const length = value?.kind === "string" ? graphemes(value.value).length : lengthOf(value);
      return withMarks(
        length === void 0 ? unknown("number") : numberValue(length),
        value?.marks
      );
    }
  },
  matchkeys: {
    parameters: [
      { name: "values", type: LIST_OF_ANY },
      { name: "keys", type: LIST_OF_ANY },
      { name: "searchset", type: LIST_OF_ANY }
    ],
    returns: ([values, keys3, searched]) => unify([typeOf(keys3), typeOf(searched)]) === void 0 ? failure("keys and searchset must be of the same type") : typeOf(values),
    call: matchKeys
  },
  one: {
    parameters: [anyParameter("list")],
    mayBeNull: true,
    returns: ([list2]) => {
      const type = typeOf(list2);
      if (isListType(type) || isSetType(type)) return elementOf2(type);
      if (isTuple(type) && type[1].length < 2) return type[1][0] ?? "dynamic";
      return argumentFailure(0, NOT_ONE);
    },
    call: ([list2], type) => {
      const length = lengthOf(list2);
      if (length === void 0) return unknown(type);
      if (length === 0) return nullOf(type);
      return length === 1 ? itemsOf(list2)[0] : argumentFailure(0, NOT_ONE);
    }
  },
  sort: {
    parameters: [{ name: "list", type: LIST_OF_STRING, allowsUnknown: true }],
    returns: LIST_OF_STRING,
    call: ([list2], type) => {
      if (list2 === void 0 || !whollyKnown(list2)) return unknown(type);
      const items = itemsOf(list2);
      const none = items.findIndex((item) => item.kind === "null");
      if (none >= 0)
        return failure(`given list element ${none} is null; a null string cannot be sorted`);
      return listValue("string", items.map(stringOf).sort(compareStrings).map(stringValue));
    }
  },
  sum: {
    parameters: [anyParameter("list")],
    returns: "number",
    call: ([list2]) => sum(list2)
  }
};
var NOT_ONE = "must be a list, set, or tuple value with either zero or one elements";
function contains(list2, value) {
  const type = typeOf(list2);
  if (!isSequenceType(type) && !isSetType(type))
    return failure("argument must be list, tuple, or set");
  const results = itemsOf(list2).map((item) => valuesEqual(value, item));
  if (results.includes(true)) return boolValue(true);
  return results.includes(void 0) ? unknown("bool") : boolValue(false);
}
function elementType([list2, index]) {
  const type = typeOf(list2);
  if (isListType(type)) return elementOf2(type);
  if (!isTuple(type)) return failure(`cannot read elements from ${friendlyName(type)}`);
  if (index?.kind === "unknown") return "dynamic";
  const at2 = wholeNumber(index);
  if (at2 === void 0) return failure(`invalid index: ${NOT_WHOLE}`);
  if (type[1].length === 0) return failure("cannot use element function with an empty list");
  if (at2 % type[1].length < 0)
    return failure(
      `panic in function implementation: runtime error: index out of range [${at2 % type[1].length}]`
    );
  return type[1].at(wrapped(at2, type[1].length));
}
function element(list2, index) {
  const at2 = wholeNumber(index);
  if (at2 === void 0) return failure(`invalid index: ${NOT_WHOLE}`);
  const items = itemsOf(list2);
  if (items.length === 0) return failure("cannot use element function with an empty list");
  return withMarks(items[wrapped(at2, items.length)], list2.marks);
}
var wrapped = (index, length) => (index % length + length) % length;
function indexOf(list2, value) {
  if (!isSequenceType(typeOf(list2))) return failure("argument must be a list or tuple");
  const items = itemsOf(list2);
  if (items.length === 0) return failure("cannot search an empty list");
  for (const [i, item] of items.entries()) {
    const equal = valuesEqual(item, value);
    if (equal === void 0) return unknown("number");
    if (equal) return numberValue(i);
  }
  return failure("item not found");
}
function matchKeys(args, type) {
  const [values, keys3, searched] = args.map(itemsOf);
  if (values.length !== keys3.length) return failure("length of keys and values should be equal");
  const none = listValue(elementOf2(type), []);
  if (searched.length === 0) return none;
  if (!args.slice(0, 2).every(whollyKnown)) return unknown(type);
  const common = unify([...keys3, ...searched].map(typeOf)) ?? "dynamic";
  const same = (value) => {
    const converted = convert(value, common);
    return converted.kind === "converted" ? converted.value : value;
  };
  const wanted = searched.map(same);
  return listValue(
    elementOf2(type),
    values.filter(
      (_, i) => wanted.some((value) => valuesEqual(same(keys3[i]), value) === true)
    )
  );
}
function sum(list2) {
  const type = typeOf(list2);
  if (typeof type === "string") return argumentFailure(0, "cannot sum noniterable");
  if (lengthOf(list2) === 0) return argumentFailure(0, "cannot sum an empty list");
  if (!isSequenceType(type) && !isSetType(type))
    return argumentFailure(
      0,
      `argument must be list, set, or tuple. Received ${friendlyName(type)}`
    );
  if (!whollyKnown(list2)) return unknown("number");
  let total = 0;
  for (const item of itemsOf(list2)) {
    const number = item.kind === "null" ? void 0 : convert(item, "number");
    if (number?.kind !== "converted")
      return argumentFailure(0, "argument must be list, set, or tuple of number values");
    total = add(total, numberOf(number.value));
  }
  return numberValue(total);
}

// src/functions/map-functions.ts
var MAP_FUNCTIONS = {
  keys: {
    parameters: [{ name: "inputMap", type: "dynamic", allowsUnknown: true, allowsMarks: true }],
    returns: ([map2]) => {
      const type = typeOf(map2);
      if (isMapType(type)) return ["list", "string"];
      if (isObject(type)) return ["tuple", Object.keys(type[1]).map(() => "string")];
      return argumentFailure(0, "must have map or object type");
    },
    call: ([map2]) => keys(map2)
  },
  lookup: {
    parameters: [
      { name: "inputMap", type: "dynamic", allowsMarks: true },
      { name: "key", type: "string", allowsMarks: true }
    ],
    variadic: {
      name: "default",
      type: "dynamic",
      allowsUnknown: true,
      allowsDynamic: true,
      allowsNull: true,
      allowsMarks: true
    },
    mayBeNull: true,
    returns: lookupType,
    call: lookup
  },
  merge: {
    parameters: [],
    variadic: {
      name: "maps",
      type: "dynamic",
      allowsDynamic: true,
      allowsNull: true,
      allowsMarks: true
    },
    returns: mergeType,
    call: (args, type) => {
      const entries = /* @__PURE__ */ new Map();
      for (const arg of args) {
        if (!("entries" in arg)) continue;
        for (const [key, item] of arg.entries) entries.set(key, item);
      }
      const merged2 = isMapType(type) ? mapValue(elementOf2(type), entries) : objectValue(entries);
      return withMarks(merged2, unionMarks(args.map((arg) => arg.marks)));
    }
  },
  transpose: {
    parameters: [{ name: "values", type: ["map", ["list", "string"]] }],
    returns: ["map", ["list", "string"]],
    call: ([map2], type) => whollyKnown(map2) ? transpose(map2) : unknown(type)
  },
  values: {
    parameters: [{ name: "mapping", type: "dynamic", allowsMarks: true }],
    returns: ([map2]) => {
      const type = typeOf(map2);
      if (isMapType(type)) return ["list", elementOf2(type)];
      if (!isObject(type)) return failure("values() requires a map as the first argument");
      const names = Object.keys(type[1]).sort(compareStrings);
      return ["tuple", names.map((name) => attributeType(type, name))];
    },
    call: ([map2], type) => {
      const items = itemsOf(map2);
      return withMarks(
        isTuple(type) ? tupleValue(items) : listValue(elementOf2(type), items),
        map2?.marks
      );
    }
  },
  zipmap: {
    parameters: [
      { name: "keys", type: ["list", "string"], allowsMarks: true },
      { name: "values", type: "dynamic", allowsMarks: true }
    ],
    returns: zipmapType,
    call: zipmap
  }
};
function keys(map2) {
  const type = typeOf(map2);
  if (isObject(type)) {
    const names2 = Object.keys(type[1]).sort(compareStrings);
    return withMarks(tupleValue(names2.map(stringValue)), map2.marks);
  }
  if (map2.kind !== "map") return withMarks(unknown(["list", "string"]), map2.marks);
  const names = sortedEntries(map2.entries).map(([key]) => stringValue(key));
  return withMarks(listValue("string", names), map2.marks);
}
function lookupType(args) {
  if (args.length > 3) return failure(`lookup() takes two or three arguments, got ${args.length}`);
  const [map2, key, byDefault] = args;
  const type = typeOf(map2);
  if (isMapType(type)) {
    if (byDefault && convert(byDefault, elementOf2(type)).kind === "problem")
      return argumentFailure(2, "the default value must have the same type as the map elements");
    return elementOf2(type);
  }
  if (!isObject(type)) return argumentFailure(0, "lookup() requires a map as the first argument");
  if (key.kind === "unknown") return "dynamic";
  const name = stringOf(key);
  const found2 = attributeType(type, name) ?? (byDefault && typeOf(byDefault));
  return found2 ?? argumentFailure(0, `the given object has no attribute ${JSON.stringify(name)}`);
}
function lookup(args, type) {
  const [map2, key, byDefault] = args;
  const marks = unionMarks([map2.marks, key.marks]);
  const name = stringOf(key);
  const found2 = "entries" in map2 ? map2.entries.get(name) : void 0;
  if (found2) return withMarks(found2, marks);
  if (byDefault) {
    const converted = convert(byDefault, type);
    if (converted.kind === "problem") return failure(converted.message);
    return withMarks(converted.value, marks);
  }
  const shown = key.marks?.has("sensitive") ? "(sensitive value)" : JSON.stringify(name);
  return failure(`lookup failed to find key ${shown}`);
}
function mergeType(args) {
  const [first] = args;
  if (!first) return ["object", {}];
  const attributes = /* @__PURE__ */ new Map();
  let isComplete = true;
  for (const arg of args) {
    const type2 = typeOf(arg);
    if (type2 === "dynamic") return "dynamic";
    if (isMapType(type2)) {
      if (arg.kind === "unknown") isComplete = false;
      if (arg.kind === "map")
        for (const key of arg.entries.keys()) attributes.set(key, elementOf2(type2));
    } else if (isObject(type2)) {
      if (arg.kind !== "null")
        for (const [name, of] of Object.entries(type2[1])) attributes.set(name, of);
    } else {
      return failure(`arguments must be maps or objects, got "${friendlyName(type2)}"`);
    }
  }
  const type = typeOf(first);
  if (args.every((arg) => equalTypes(typeOf(arg), type))) return type;
  return isComplete ? objectType(attributes) : "dynamic";
}
function transpose(map2) {
  const swapped = /* @__PURE__ */ new Map();
  if (!("entries" in map2)) return nullOf("dynamic");
  for (const [key, list2] of sortedEntries(map2.entries)) {
    for (const item of itemsOf(list2)) {
      const name = stringOf(item);
      swapped.set(name, [...swapped.get(name) ?? [], key]);
    }
  }
  const entries = sortedEntries(swapped).map(
    ([name, names]) => [name, listValue("string", names.map(stringValue))]
  );
  return mapValue(["list", "string"], new Map(entries));
}
function zipmapType([keyList, values]) {
  const type = typeOf(values);
  if (isListType(type)) return ["map", elementOf2(type)];
  if (!isTuple(type)) return failure("values argument must be a list or tuple value");
  if (!whollyKnown(keyList)) return "dynamic";
  const names = itemsOf(keyList);
  if (names.length !== type[1].length) return countMismatch(names.length, type[1].length);
  const none = names.findIndex((name) => name.kind === "null");
  if (none >= 0) return failure(`keys list has null value at index ${none}`);
  return objectType(names.map((name, i) => [stringOf(name), type[1][i]]));
}
function zipmap(args, type) {
  const [keyList, values] = args;
  const names = itemsOf(keyList);
  const marks = unionMarks([keyList.marks, values.marks, ...names.map((name) => name.marks)]);
  if (!whollyKnown(keyList)) return withMarks(unknown(type), marks);
  const items = itemsOf(values);
  if (names.length !== items.length) return countMismatch(names.length, items.length);
  const none = names.findIndex((name) => name.kind === "null");
  if (none >= 0) return failure(`keys list has null value at index ${none}`);
  const entries = new Map(names.map((name, i) => [stringOf(unmarked(name)), items[i]]));
  return withMarks(
    isMapType(type) ? mapValue(elementOf2(type), entries) : objectValue(entries),
    marks
  );
}
var countMismatch = (names, values) => failure(`number of keys (${names}) does not match number of values (${values})`);

// src/functions/number-functions.ts
var NUMBER_FUNCTIONS = {
  abs: ofNumber((number) => number < 0 ? negate(number) : number),
  ceil: ofNumber((number) => typeof number === "bigint" ? number : Math.ceil(number)),
  floor: ofNumber((number) => typeof number === "bigint" ? number : Math.floor(number)),
  signum: {
    parameters: [numberParameter("num")],
    returns: "number",
    call: ([number]) => {
      const whole = wholeNumber(number);
      return whole === void 0 ? failure(NOT_WHOLE) : numberValue(Math.sign(whole));
    }
  },
  log: ofTwo("num", "base", (num, base) => Math.log(num) / Math.log(base)),
  pow: ofTwo("num", "power", (num, power) => num ** power),
  max: extreme((a, b) => a > b),
  min: extreme((a, b) => a < b),
  parseint: {
    parameters: [anyParameter("number"), numberParameter("base")],
    returns: ([number]) => {
      const type = typeOf(number);
      if (type === "string") return "number";
      return argumentFailure(0, `first argument must be a string, not ${friendlyName(type)}`);
    },
    call: ([number, base]) => parseInteger(stringOf(number), wholeNumber(base))
  }
};
function ofNumber(compute) {
  return {
    parameters: [numberParameter("num")],
    returns: "number",
    call: ([number]) => numberValue(compute(numberOf(number)))
  };
}
function ofTwo(first, second, compute) {
  return {
    parameters: [numberParameter(first), numberParameter(second)],
    returns: "number",
    call: ([a, b]) => {
      const result = compute(Number(numberOf(a)), Number(numberOf(b)));
      if (Number.isNaN(result)) return failure("can't use NaN as a number value");
      return numberValue(result);
    }
  };
}
function extreme(isBetter) {
  return {
    parameters: [],
    variadic: { name: "numbers", type: "number", allowsDynamic: true },
    returns: "number",
    call: (args) => {
      if (args.length === 0) return failure("must pass at least one number");
      const best = args.map(numberOf).reduce((a, b) => isBetter(b, a) ? b : a);
      return numberValue(best);
    }
  };
}
function parseInteger(text, base) {
  if (base === void 0 || base < 2 || base > 62)
    return argumentFailure(1, "base must be a whole number between 2 and 62 inclusive");
  if (text.length > MOST_DIGITS2) return unknown("number");
  const isNegative = text.startsWith("-");
  const digits = /^[+-]/.test(text) ? text.slice(1) : text;
  let result = digits === "" ? void 0 : 0n;
  for (const digit of digits) {
    const value = digitValue(digit, base);
    if (value === void 0 || result === void 0) {
      result = void 0;
      break;
    }
    result = result * BigInt(base) + BigInt(value);
  }
  if (result === void 0)
    return argumentFailure(0, `cannot parse ${JSON.stringify(text)} as a base ${base} integer`);
  return numberValue(canonicalNumber(isNegative ? -result : result));
}
function digitValue(digit, base) {
  const order = base <= 36 ? DIGITS.slice(0, 36) : DIGITS;
  const at2 = order.indexOf(base <= 36 ? digit.toLowerCase() : digit);
  return at2 < 0 || at2 >= base ? void 0 : at2;
}
var MOST_DIGITS2 = 400;
var DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

// src/functions/backtracking.ts
function mayBacktrack(pattern, length) {
  const { repeats, isNested } = repetitionIn(pattern);
  if (isNested) return length > LONGEST_FOR_NESTED;
  return length ** (repeats + 1) > MOST_STEPS;
}
var LONGEST_FOR_NESTED = 20;
var MOST_STEPS = 1e7;
function repetitionIn(pattern) {
  let repeats = 0;
  let isNested = false;
  const open3 = [];
  let closed = false;
  for (const [token] of pattern.matchAll(TOKENS2)) {
    const isRepeat = token === "*" || token === "+" || token.startsWith("{");
    if (isRepeat) {
      repeats += 1;
      isNested ||= closed;
      open3.fill(true);
    }
    closed = token === ")" ? open3.pop() ?? false : false;
    if (token === "(") open3.push(false);
    if (token === "|") open3.fill(true);
  }
  return { repeats, isNested };
}
var TOKENS2 = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]])*\]|\{\d+(?:,\d*)?\}|[\s\S]/g;

// src/functions/pattern-problem.ts
function patternProblem(pattern) {
  if (LOOKAROUND.test(pattern))
    return `invalid or unsupported Perl syntax in ${LOOKAROUND.exec(pattern)?.[0]}`;
  const bare = pattern.replace(/\\./g, "").replace(/\[\^?\]?[^\]]*\]/g, "");
  const unclosed = bare.indexOf("[");
  if (unclosed >= 0) return `missing closing ] in ${pattern.slice(pattern.lastIndexOf("["))}`;
  if (count2(bare, "(") > count2(bare, ")")) return `missing closing ) in ${pattern}`;
  if (count2(bare, ")") > count2(bare, "(")) return `unexpected ) in ${pattern}`;
  const repeated2 = /(?:^|[(|])([*+?])/.exec(bare)?.[1];
  if (repeated2) return `missing argument to repetition operator in ${repeated2}`;
  return pattern;
}
var LOOKAROUND = /\(\?<?[=!]/;
var count2 = (text, character) => text.split(character).length - 1;

// src/functions/re2.ts
function compileRe2(pattern, flags = "") {
  const { text, inlineFlags } = withoutLeadingFlags(pattern);
  if (DIFFERS.test(text)) return LOOKS.test(text) ? "invalid" : void 0;
  const translated = text.replaceAll("(?P<", "(?<").replace(
    POSIX,
    (_, negated, name) => `${negated ? "^" : ""}${CLASSES[name] ?? ""}`
  ).replaceAll("\\z", "(?![\\s\\S])").replaceAll("\\A", "(?<![\\s\\S])");
  try {
    return new RegExp(translated, `u${flags}${inlineFlags}`);
  } catch {
    return lenient(translated, `${flags}${inlineFlags}`);
  }
}
function lenient(pattern, flags) {
  try {
    const unescaped = pattern.replace(PUNCTUATION, "$1");
    return new RegExp(unescaped, `u${flags}`);
  } catch {
    try {
      new RegExp(pattern, flags);
      return void 0;
    } catch {
      return "invalid";
    }
  }
}
function withoutLeadingFlags(pattern) {
  const match = /^\(\?([ims]+)\)/.exec(pattern);
  if (!match) return { text: pattern, inlineFlags: "" };
  return { text: pattern.slice(match[0].length), inlineFlags: [...new Set(match[1])].join("") };
}
var DIFFERS = /\(\?(?![:P<])|\(\?<[=!]|\\[1-9kCQEpPabZGX]|\(\?P[^<]|\[\^?\][^\]]|\{,/;
var LOOKS = /\(\?<?[=!]|\\[1-9]/;
var PUNCTUATION = /\\([_\-"'#%&,:;<=>@`~! ])/g;
var POSIX = /\[:(\^?)(\w+):\]/g;
var CLASSES = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7F",
  blank: "\\t ",
  cntrl: "\\x00-\\x1F\\x7F",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f"
};

// src/functions/regex-functions.ts
var PATTERN_AND_STRING = [stringParameter("pattern"), stringParameter("string")];
var REGEX_FUNCTIONS = {
  regex: {
    parameters: PATTERN_AND_STRING,
    returns: ([pattern]) => matchType(pattern),
    call: ([pattern, text], type) => {
      const compiled = compileRe2(stringOf(pattern));
      if (!isUsable(compiled, pattern, text)) return unknown(type);
      const match = compiled.exec(stringOf(text));
      return match ? matchValue(match, type) : failure("pattern did not match any part of the given string");
    }
  },
  regexall: {
    parameters: PATTERN_AND_STRING,
    returns: ([pattern]) => {
      const type = matchType(pattern);
      return typeof type === "object" && "kind" in type ? type : ["list", type];
    },
    call: ([pattern, text], type) => {
      const compiled = compileRe2(stringOf(pattern), "g");
      if (!isUsable(compiled, pattern, text)) return unknown(type);
      const element2 = elementOf2(type);
      const matches = [...stringOf(text).matchAll(compiled)];
      return listValue(
        element2,
        matches.map((match) => matchValue(match, element2))
      );
    }
  },
  replace: {
    parameters: [stringParameter("str"), stringParameter("substr"), stringParameter("replace")],
    returns: "string",
    call: ([text, part, by]) => replace(stringOf(text), stringOf(part), stringOf(by))
  }
};
function isUsable(compiled, pattern, text) {
  return compiled instanceof RegExp && !mayBacktrack(stringOf(pattern), stringOf(text).length);
}
function matchType(pattern) {
  if (pattern.kind === "unknown") return "dynamic";
  const compiled = compileRe2(stringOf(pattern));
  if (compiled === "invalid")
    return argumentFailure(0, `invalid regexp pattern: ${patternProblem(stringOf(pattern))}`);
  if (compiled === void 0) return "dynamic";
  const groups = new RegExp(`${compiled.source}|`, compiled.flags).exec("");
  const count3 = (groups?.length ?? 1) - 1;
  const names = Object.keys(groups?.groups ?? {});
  if (count3 === 0) return "string";
  if (names.length === 0) return ["tuple", Array.from({ length: count3 }, () => "string")];
  if (names.length < count3)
    return argumentFailure(
      0,
      "invalid regexp pattern: cannot mix both named and unnamed capture groups"
    );
  return objectType(names.map((name) => [name, "string"]));
}
function matchValue(match, type) {
  const captured = (text) => text === void 0 ? nullOf("string") : stringValue(text);
  if (type === "string") return stringValue(match[0]);
  if (match.groups)
    return objectValue(
      new Map(Object.entries(match.groups).map(([name, text]) => [name, captured(text)]))
    );
  return tupleValue(match.slice(1).map(captured));
}
function replace(text, part, by) {
  const isPattern = part.length > 1 && part.startsWith("/") && part.endsWith("/");
  if (!isPattern) {
    const most = text.length + (text.length / Math.max(part.length, 1) + 1) * by.length;
    if (most > MOST_CHARACTERS) return unknown("string");
    return stringValue(part === "" ? betweenAll(text, by) : text.split(part).join(by));
  }
  const compiled = compileRe2(part.slice(1, -1), "g");
  if (compiled === void 0 || mayBacktrack(part, text.length)) return unknown("string");
  if (text.length * (by.length + 1) > MOST_CHARACTERS) return unknown("string");
  if (compiled === "invalid")
    return failure(`error parsing regexp: invalid pattern: \`${part.slice(1, -1)}\``);
  return stringValue(text.replace(compiled, (...matched) => expand(by, matched)));
}
function betweenAll(text, by) {
  return [...text].map((character) => by + character).join("") + by;
}
function expand(template, matched) {
  const last = matched.at(-1);
  const groups = typeof last === "object" ? last : {};
  return template.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
    const name = braced ?? bare;
    if (name === void 0) return whole === "$$" ? "$" : whole;
    if (!/^\d+$/.test(name)) return Object.hasOwn(groups, name) && groups[name] || "";
    const group = matched[Number(name)];
    return typeof group === "string" && Number(name) < groupCount(matched) ? group : "";
  });
}
function groupCount(matched) {
  return matched.findIndex((item, i) => i > 0 && typeof item === "number");
}

// src/functions/sensitive-functions.ts
var VALUE = {
  name: "value",
  type: "dynamic",
  allowsNull: true,
  allowsUnknown: true,
  allowsDynamic: true,
  allowsMarks: true
};
var SENSITIVE_FUNCTIONS = {
  sensitive: {
    parameters: [VALUE],
    mayBeNull: true,
    returns: ([value]) => typeOf(value),
    call: ([value]) => withMarks(value, /* @__PURE__ */ new Set(["sensitive"]))
  },
  nonsensitive: {
    parameters: [VALUE],
    mayBeNull: true,
    returns: ([value]) => typeOf(value),
    call: ([value]) => {
      const { marks } = value;
      const kept = new Set([...marks ?? []].filter((mark) => mark !== "sensitive"));
      return withMarks(unmarked(value), kept);
    }
  },
  issensitive: {
    parameters: [VALUE],
    returns: "bool",
    call: ([value]) => {
      if (value?.marks?.has("sensitive")) return boolValue(true);
      return value?.kind === "unknown" ? unknown("bool") : boolValue(false);
    }
  }
};

// src/functions/sequence-functions.ts
var LIST_OF_ANY2 = ["list", "dynamic"];
var SEQUENCE_FUNCTIONS = {
  chunklist: {
    parameters: [
      { name: "list", type: LIST_OF_ANY2, allowsMarks: true },
      { name: "size", type: "number", allowsMarks: true }
    ],
    returns: ([list2]) => ["list", typeOf(list2)],
    call: ([list2, size]) => chunk(list2, size)
  },
  concat: {
    parameters: [],
    variadic: { name: "seqs", type: "dynamic", allowsMarks: true },
    returns: concatType,
    call: concat
  },
  flatten: {
    parameters: [{ name: "list", type: "dynamic", allowsMarks: true }],
    returns: ([list2]) => flattenType(list2),
    call: ([list2], type) => {
      const flat = flattened(list2);
      const marks = marksOfNested(list2);
      return withMarks(flat === void 0 ? unknown(type) : tupleValue(flat), marks);
    }
  },
  range: {
    parameters: [],
    variadic: numberParameter("params"),
    returns: ["list", "number"],
    call: range
  },
  reverse: {
    parameters: [{ name: "list", type: "dynamic", allowsMarks: true }],
    returns: ([list2]) => {
      const type = typeOf(list2);
      if (isTuple(type)) return ["tuple", type[1].toReversed()];
      if (isListType(type) || isSetType(type)) return ["list", elementOf2(type)];
      return argumentFailure(0, `can only reverse list or tuple values, not ${friendlyName(type)}`);
    },
    call: ([list2], type) => sequence(type, itemsOf(list2).toReversed(), list2)
  },
  slice: {
    parameters: [
      { name: "list", type: "dynamic", allowsMarks: true },
      numberParameter("start_index"),
      numberParameter("end_index")
    ],
    returns: sliceType,
    call: ([list2, start, end], type) => {
      const items = itemsOf(list2).slice(Number(numberOf(start)), Number(numberOf(end)));
      return sequence(type, items, list2);
    }
  }
};
function sequence(type, items, from) {
  return withMarks(
    isTuple(type) ? tupleValue(items) : listValue(elementOf2(type), items),
    from.marks
  );
}
function chunk(list2, sizeValue) {
  const size = wholeNumber(unmarked(sizeValue));
  if (size === void 0) return failure(`invalid size: ${NOT_WHOLE}`);
  if (size < 0) return failure("the size argument must be positive");
  const items = itemsOf(list2);
  const type = typeOf(list2);
  const chunks = [];
  if (items.length > 0 && size === 0) chunks.push(unmarked(list2));
  for (let i = 0; size > 0 && i < items.length; i += size)
    chunks.push(listValue(elementOf2(type), items.slice(i, i + size)));
  return withMarks(withMarks(listValue(type, chunks), list2.marks), sizeValue.marks);
}
function concatType(args) {
  if (args.length === 0) return failure("at least one argument is required");
  const types = args.map(typeOf);
  const common = types.every(isListType) ? unify(types) : void 0;
  if (common !== void 0) return common;
  const items = [];
  for (const [i, type] of types.entries()) {
    if (isTuple(type)) items.push(...type[1]);
    else if (!isListType(type))
      return argumentFailure(i, `all arguments must be lists or tuples; got ${friendlyName(type)}`);
    else if (args[i]?.kind === "unknown") return "dynamic";
    else items.push(...itemsOf(args[i]).map(() => elementOf2(type)));
  }
  return ["tuple", items];
}
function concat(args, type) {
  const items = [];
  for (const arg of args) {
    for (const item of itemsOf(arg)) {
      const converted = isListType(type) ? convert(item, elementOf2(type)) : void 0;
      if (converted?.kind === "problem") return failure(converted.message);
      items.push(converted?.value ?? item);
    }
  }
  const joined2 = isListType(type) ? listValue(elementOf2(type), items) : tupleValue(items);
  return args.reduce((marked2, arg) => withMarks(marked2, arg.marks), joined2);
}
function flattenType(list2) {
  if (!whollyKnown(list2)) return "dynamic";
  const type = typeOf(list2);
  if (!isSequenceType(type) && !isSetType(type))
    return failure("can only flatten lists, sets and tuples");
  return ["tuple", (flattened(list2) ?? []).map(typeOf)];
}
function flattened(list2) {
  if (!("items" in list2) || lengthOf(list2) === void 0) return void 0;
  const flat = [];
  for (const item of list2.items) {
    const type = typeOf(item);
    if (item.kind === "unknown" && (type === "dynamic" || isTuple(type) || isItems(type)))
      return void 0;
    if (item.kind === "null" || !(isTuple(type) || isItems(type))) flat.push(item);
    else {
      const inner = flattened(item);
      if (inner === void 0) return void 0;
      flat.push(...inner);
    }
  }
  return flat;
}
function marksOfNested(list2) {
  if (!("items" in list2)) return list2.marks;
  const nested2 = list2.items.filter((item) => "items" in item).map(marksOfNested);
  return unionMarks([list2.marks, ...nested2]);
}
var isItems = (type) => isCollection(type) && !isMapType(type);
function range(args) {
  if (args.length === 0 || args.length > 3)
    return failure("must have one, two, or three arguments");
  const [first = 0, second, third] = args.map(numberOf);
  const start = second === void 0 ? 0 : first;
  const end = second ?? first;
  const step = third ?? (end < start ? -1 : 1);
  if (step < 0 && end > start)
    return argumentFailure(1, "end must be less than start when step is negative");
  if (step > 0 && end < start)
    return argumentFailure(1, "end must be greater than start when step is positive");
  const items = [];
  for (let number = start; step < 0 ? number > end : number < end; number = add(number, step)) {
    if (items.length >= MOST_IN_RANGE)
      return failure(
        `more than ${MOST_IN_RANGE} values were generated; either decrease the difference between start and end or use a smaller step`
      );
    items.push(numberValue(number));
  }
  return listValue("number", items);
}
var MOST_IN_RANGE = 1024;
function sliceType([list2, startValue, endValue]) {
  const type = typeOf(list2);
  if (isSetType(type))
    return argumentFailure(
      0,
      "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important"
    );
  if (!isSequenceType(type)) return argumentFailure(0, "must be a list or tuple value");
  const length = lengthOf(list2);
  const start = sliceIndex("start", 1, startValue, length);
  if (typeof start === "object") return start;
  const end = sliceIndex("end", 2, endValue, length);
  if (typeof end === "object") return end;
  if (start !== void 0 && end !== void 0 && start > end)
    return argumentFailure(1, "start index must not be greater than end index");
  if (!isTuple(type)) return type;
  if (start === void 0 || end === void 0) return "dynamic";
  return ["tuple", type[1].slice(start, end)];
}
function sliceIndex(name, argument3, value, length) {
  if (value.kind === "unknown") return void 0;
  const index = wholeNumber(value);
  if (index === void 0) return argumentFailure(argument3, `invalid ${name} index: ${NOT_WHOLE}`);
  if (index < 0) return argumentFailure(argument3, `${name} index must not be less than zero`);
  if (length !== void 0 && index > length)
    return argumentFailure(
      argument3,
      `${name} index must not be greater than the length of the list`
    );
  return index;
}

// src/functions/set-functions.ts
var set = (name) => ({
  name,
  type: ["set", "dynamic"],
  allowsDynamic: true
});
var SET_FUNCTIONS = {
  setintersection: {
    parameters: [set("first_set")],
    variadic: set("other_sets"),
    returns: setType,
    call: (args, type) => {
      if (!args.every(whollyKnown)) return unknown(type);
      return combine(
        args,
        type,
        (first, others) => [...first].filter(([key]) => others.every((other) => other.has(key)))
      );
    }
  },
  setproduct: {
    parameters: [],
    variadic: { name: "sets", type: "dynamic", allowsMarks: true, allowsUnknown: true },
    returns: productType,
    call: product
  },
  setsubtract: {
    parameters: [set("a"), set("b")],
    returns: setType,
    call: (args, type) => {
      if (!args.every(whollyKnown)) return unknown(type);
      return combine(
        args,
        type,
        (first, others) => [...first].filter(([key]) => !others.some((other) => other.has(key)))
      );
    }
  },
  setunion: {
    parameters: [set("first_set")],
    variadic: set("other_sets"),
    returns: setType,
    call: (args, type) => {
      const converted = convertAll(args, type);
      if ("kind" in converted) return converted;
      return setValue(elementOf2(type), converted.flatMap(itemsOf));
    }
  }
};
function setType(args) {
  const elements = [];
  for (const arg of args) {
    const element2 = elementOf2(typeOf(arg));
    if (element2 === "dynamic" && lengthOf(arg) === 0) continue;
    elements.push(element2);
  }
  if (elements.length === 0) return ["set", "dynamic"];
  const common = unify(elements);
  return common === void 0 ? failure("given sets must all have compatible element types") : ["set", common];
}
function combine(args, type, choose) {
  const converted = convertAll(args, type);
  if ("kind" in converted) return converted;
  const [first = /* @__PURE__ */ new Map(), ...others] = converted.map(
    (value) => new Map(itemsOf(value).map((item) => [setKey(item), item]))
  );
  return setValue(
    elementOf2(type),
    choose(first, others).map(([, value]) => value)
  );
}
function convertAll(args, type) {
  const values = [];
  for (const arg of args) {
    const converted = convert(arg, type);
    if (converted.kind === "problem") return failure(converted.message);
    values.push(converted.value);
  }
  return values;
}
function productType(args) {
  if (args.length < 2) return failure("at least two arguments are required");
  const elements = [];
  for (const [i, arg] of args.entries()) {
    const type = typeOf(arg);
    if (isListType(type) || isSetType(type)) elements.push(elementOf2(type));
    else if (!isTuple(type)) return argumentFailure(i, "a set or a list is required");
    else {
      const common = type[1].length === 0 ? "dynamic" : unify(type[1]);
      if (common === void 0) return argumentFailure(i, "all elements must be of the same type");
      elements.push(common);
    }
  }
  const isOrdered = args.every((arg) => !isSetType(typeOf(arg)));
  return [isOrdered ? "list" : "set", ["tuple", elements]];
}
function product(args, type) {
  const marks = unionMarks(args.map((arg) => arg.marks));
  if (args.some((arg) => arg.kind === "unknown" || lengthOf(arg) === void 0))
    return withMarks(unknown(type), marks);
  const row = elementOf2(type);
  const elements = isTuple(row) ? row[1] : [];
  let rows = [[]];
  for (const [i, arg] of args.entries()) {
    const items = [];
    for (const item of itemsOf(arg)) {
      const converted = convert(item, elements[i] ?? "dynamic");
      if (converted.kind === "problem") return failure(converted.message);
      items.push(converted.value);
    }
    if (rows.length * items.length > MOST_ITEMS) return withMarks(unknown(type), marks);
    rows = rows.flatMap((before) => items.map((item) => [...before, item]));
  }
  const tuples = rows.map(tupleValue);
  return withMarks(isListType(type) ? listValue(row, tuples) : setValue(row, tuples), marks);
}

// src/functions/title-case.ts
function titleCase(text) {
  let previous = " ";
  let titled = "";
  for (const character of text) {
    titled += isSeparator(previous) ? upper(character) : character;
    previous = character;
  }
  return titled;
}
function isSeparator(character) {
  if (character <= "\x7F") return !/\w/.test(character);
  return !/[\p{L}\p{Nd}]/u.test(character) && /\s/u.test(character);
}
function upper(character) {
  const capital = character.toUpperCase();
  return [...capital].length === 1 ? capital : character;
}

// src/functions/string-functions.ts
var STRING_FUNCTIONS = {
  chomp: ofString((text) => text.replace(/(?:\r\n?|\n)*$/, "")),
  endswith: test("suffix", (text, suffix) => text.endsWith(suffix)),
  indent: {
    parameters: [numberParameter("spaces"), stringParameter("str")],
    returns: "string",
    call: ([spaces, text]) => {
      const count3 = wholeNumber(spaces);
      if (count3 === void 0) return failure(NOT_WHOLE);
      if (count3 < 0)
        return failure("panic in function implementation: strings: negative Repeat count");
      if (count3 * (stringOf(text).length + 1) > MOST_CHARACTERS) return unknown("string");
      return stringValue(stringOf(text).replaceAll("\n", `
${" ".repeat(count3)}`));
    }
  },
  join: {
    parameters: [stringParameter("separator")],
    variadic: { name: "lists", type: ["list", "string"] },
    returns: "string",
    call: join
  },
  lower: ofString((text) => text.toLowerCase()),
  split: {
    parameters: [stringParameter("separator"), stringParameter("str")],
    returns: ["list", "string"],
    call: ([separator, text]) => {
      const by = stringOf(separator);
      const parts = by === "" ? [...stringOf(text)] : stringOf(text).split(by);
      return listValue("string", parts.map(stringValue));
    }
  },
  startswith: test("prefix", (text, prefix) => text.startsWith(prefix)),
  strcontains: test("substr", (text, part) => text.includes(part)),
  strrev: ofString((text) => graphemes(text).toReversed().join("")),
  substr: {
    parameters: [
      { name: "str", type: "string", allowsDynamic: true },
      { name: "offset", type: "number", allowsDynamic: true },
      { name: "length", type: "number", allowsDynamic: true }
    ],
    returns: "string",
    call: ([text, offset, length]) => {
      const start = wholeNumber(offset);
      const count3 = wholeNumber(length);
      if (start === void 0 || count3 === void 0) return failure(NOT_WHOLE);
      return stringValue(substring(stringOf(text), start, count3));
    }
  },
  templatestring: {
    parameters: [stringParameter("template"), anyParameter("vars")],
    returns: "string",
    call: ([template, variables], _, context) => renderString(template, variables, context)
  },
  title: ofString(titleCase),
  trim: ofTwo2("str", "cutset", trim),
  trimprefix: ofTwo2(
    "str",
    "prefix",
    (text, prefix) => text.startsWith(prefix) ? text.slice(prefix.length) : text
  ),
  trimspace: ofString((text) => text.replace(SPACE_AROUND, "")),
  trimsuffix: ofTwo2(
    "str",
    "suffix",
    (text, suffix) => suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text
  ),
  upper: ofString((text) => text.replace(NOT_SHARP_S, (part) => part.toUpperCase()))
};
var SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
var SPACE_AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
var NOT_SHARP_S = /[^ßŉǰΐΰևẖ-ẚﬀ-ﬆﬓ-ﬗ]+/g;
function ofString(change) {
  return {
    parameters: [stringParameter("str")],
    returns: "string",
    call: ([text]) => stringValue(change(stringOf(text)))
  };
}
function ofTwo2(first, second, change) {
  return {
    parameters: [stringParameter(first), stringParameter(second)],
    returns: "string",
    call: ([text, other]) => stringValue(change(stringOf(text), stringOf(other)))
  };
}
function test(second, holds) {
  return {
    parameters: [
      stringParameter("str"),
      // The two that look at an end also take what is unknown of it; that spares no error.
      stringParameter(second)
    ],
    returns: "bool",
    call: ([text, other]) => boolValue(holds(stringOf(text), stringOf(other)))
  };
}
function join([separator, ...lists]) {
  if (lists.length === 0) return failure("at least one list is required");
  if (!lists.every(whollyKnown)) return unknown("string");
  const texts = [];
  let length = 0;
  for (const [i, list2] of lists.entries()) {
    for (const [j, item] of itemsOf(list2).entries()) {
      if (item.kind === "null") {
        const which = lists.length > 1 ? `element ${j} of list ${i + 1}` : `element ${j}`;
        return argumentFailure(i + 1, `${which} is null; cannot concatenate null values`);
      }
      const text = stringOf(item);
      length += text.length + stringOf(separator).length;
      texts.push(text);
    }
  }
  if (length > MOST_CHARACTERS) return unknown("string");
  return stringValue(texts.join(stringOf(separator)));
}
function substring(text, offset, length) {
  if (offset >= 0 && length === 0) return "";
  const all = graphemes(text);
  const start = Math.max(offset < 0 ? offset + all.length : offset, 0);
  return all.slice(start, length <= 0 ? void 0 : start + length).join("");
}
function trim(text, cutset) {
  const cut = new Set(cutset);
  const characters = [...text];
  let start = 0;
  let end = characters.length;
  while (start < end && cut.has(characters[start])) start++;
  while (end > start && cut.has(characters[end - 1])) end--;
  return characters.slice(start, end).join("");
}
function renderString(template, variables, { renderTemplate }) {
  if (variables === void 0 || !("entries" in variables))
    return argumentFailure(1, "invalid vars value: must be a map");
  return renderTemplate?.(stringOf(template), variables.entries) ?? unknown("string");
}

// src/functions/format-date.ts
function formatDate(format, timestamp) {
  let text = "";
  for (const [token] of format.matchAll(TOKENS3)) {
    if (token.startsWith("'")) {
      if (token !== "''" && !/^'(?:[^']|'')*'$/.test(token))
        return argumentFailure(0, "unterminated literal '");
      text += token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'");
    } else if (/^[a-zA-Z]/.test(token)) {
      const shown = verb(token, timestamp);
      if (shown === void 0) return argumentFailure(0, invalidVerb(token));
      text += shown;
    } else text += token;
  }
  return stringValue(text);
}
var TOKENS3 = /''|'(?:[^']|'')*'?|([a-zA-Z])\1*|[^a-zA-Z']+/g;
function verb(token, timestamp) {
  const local = localDate(timestamp);
  const hour = local.getUTCHours();
  const month = local.getUTCMonth();
  const weekday = local.getUTCDay();
  switch (token) {
    case "YY":
      return two(local.getUTCFullYear() % 100);
    case "YYYY":
      return String(local.getUTCFullYear()).padStart(4, "0");
    case "M":
    case "MM":
      return padded2(month + 1, token);
    case "MMM":
      return MONTHS[month]?.slice(0, 3);
    case "MMMM":
      return MONTHS[month];
    case "D":
    case "DD":
      return padded2(local.getUTCDate(), token);
    case "EEE":
      return WEEKDAYS[weekday]?.slice(0, 3);
    case "EEEE":
      return WEEKDAYS[weekday];
    case "h":
    case "hh":
      return padded2(hour, token);
    case "H":
    case "HH":
      return padded2(hour % 12 || 12, token);
    case "AA":
      return hour < 12 ? "AM" : "PM";
    case "aa":
      return hour < 12 ? "am" : "pm";
    case "m":
    case "mm":
      return padded2(local.getUTCMinutes(), token);
    case "s":
    case "ss":
      return padded2(local.getUTCSeconds(), token);
    default:
      return zone(token, timestamp.offsetMinutes);
  }
}
function zone(token, offset) {
  if (token === "Z") return offset === 0 ? "Z" : offsetText(offset, ":");
  if (token === "ZZZ") return offset === 0 ? "UTC" : offsetText(offset, "");
  if (token === "ZZZZ") return offsetText(offset, "");
  return token === "ZZZZZ" ? offsetText(offset, ":") : void 0;
}
function invalidVerb(token) {
  const letter = token[0] ?? "";
  const hint = Object.hasOwn(HINTS, letter) ? `: ${HINTS[letter]}` : "";
  return `invalid date format verb ${JSON.stringify(token)}${hint}`;
}
var padded2 = (number, token) => String(number).padStart(token.length, "0");
var HINTS = {
  Y: 'year must either be "YY" or "YYYY"',
  M: 'month must be "M", "MM", "MMM", or "MMMM"',
  D: 'day of month must either be "D" or "DD"',
  E: 'day of week must either be "EEE" or "EEEE"',
  h: '24-hour must either be "h" or "hh"',
  H: '12-hour must either be "H" or "HH"',
  A: 'must be "AA"',
  a: 'must be "aa"',
  m: 'minute must either be "m" or "mm"',
  s: 'second must either be "s" or "ss"',
  Z: "timezone must be Z, ZZZZ, or ZZZZZ"
};
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

// src/functions/time-functions.ts
var TIME_FUNCTIONS = {
  formatdate: {
    parameters: [stringParameter("format"), stringParameter("time")],
    returns: "string",
    call: ([format, time]) => {
      const timestamp = parseTimestamp(stringOf(time));
      if (!timestamp) return argumentFailure(1, notATimestamp(stringOf(time)));
      return formatDate(stringOf(format), timestamp);
    }
  },
  plantimestamp: { parameters: [], returns: "string" },
  timeadd: {
    parameters: [stringParameter("timestamp"), stringParameter("duration")],
    returns: "string",
    call: ([time, duration]) => {
      const timestamp = parseTimestamp(stringOf(time));
      if (!timestamp) return failure(notATimestamp(stringOf(time)));
      const added = parseDuration(stringOf(duration));
      if (added === void 0) return failure(notADuration(stringOf(duration)));
      return stringValue(timestampText({ ...timestamp, epoch: timestamp.epoch + added }));
    }
  },
  timecmp: {
    parameters: [stringParameter("timestamp_a"), stringParameter("timestamp_b")],
    returns: "number",
    call: (args) => {
      const [a, b] = args.map((arg) => parseTimestamp(stringOf(arg)));
      if (!a) return argumentFailure(0, notATimestamp(stringOf(args[0])));
      if (!b) return argumentFailure(1, notATimestamp(stringOf(args[1])));
      return numberValue(Math.sign(a.epoch - b.epoch));
    }
  },
  timestamp: { parameters: [], returns: "string" }
};
function notADuration(text) {
  const unit = /^[+-]?[\d.]+([^\d.]+)/.exec(text)?.[1];
  return unit === void 0 ? `time: invalid duration ${JSON.stringify(text)}` : `time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`;
}
function notATimestamp(text) {
  const why = /^\d{4}-\d\d-\d\d(?!T)/.test(text) ? "missing required time introducer 'T'" : `cannot use ${JSON.stringify(text)} as year`;
  return `not a valid RFC3339 timestamp: ${why}`;
}

// src/functions/functions.ts
var FUNCTIONS = {
  ...CIDR_FUNCTIONS,
  ...COALESCE_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...ENCODING_FUNCTIONS,
  ...FILE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...SENSITIVE_FUNCTIONS,
  ...SEQUENCE_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ...TIME_FUNCTIONS,
  can: { parameters: [{ name: "expression", type: "dynamic" }], returns: "bool" },
  try: {
    parameters: [],
    variadic: { name: "expressions", type: "dynamic" },
    mayBeNull: true,
    returns: "dynamic"
  }
};

// src/functions/suggest-function.ts
function suggestFunction(given2, names) {
  let nearest2;
  for (const name of names) {
    if (Math.abs(name.length - given2.length) > 2) continue;
    const distance3 = editDistance(given2, name);
    if (distance3 < (nearest2?.distance ?? 3)) nearest2 = { name, distance: distance3 };
  }
  return nearest2?.name;
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/functions/call-function.ts
var CORE = "core::";
function functionNamed(name) {
  const plain3 = name.startsWith(CORE) ? name.slice(CORE.length) : name;
  return Object.hasOwn(FUNCTIONS, plain3) ? FUNCTIONS[plain3] : void 0;
}
function callFunction(name, args, context = {}) {
  const builtIn = functionNamed(name);
  if (!builtIn) return unknownFunction(name);
  const wrong2 = checkCount2(name, builtIn, args.length);
  if (wrong2) return wrong2;
  const converted = [];
  for (const [i, arg] of args.entries()) {
    const conversion = convert(arg, parameterAt(builtIn, i).type);
    if (conversion.kind === "problem")
      return problem(name, builtIn, argumentFailure(i, conversion.message));
    converted.push(conversion.value);
  }
  const result = callSafely(builtIn, converted, context);
  return isFailure(result) ? problem(name, builtIn, result) : result;
}
function checkCount2(name, { parameters, variadic }, count3) {
  const missing4 = parameters[count3];
  if (missing4) {
    return {
      kind: "problem",
      summary: "Not enough function arguments",
      detail: `Function "${name}" expects${variadic ? " at least" : ""} ${parameters.length} argument(s). Missing value for "${missing4.name}".`
    };
  }
  if (variadic || count3 === parameters.length) return void 0;
  return {
    kind: "problem",
    summary: "Too many function arguments",
    detail: `Function "${name}" expects only ${parameters.length} argument(s).`,
    argument: parameters.length
  };
}
function unknownFunction(name) {
  const namespace = /^(.*?)::/.exec(name)?.[1];
  if (namespace !== void 0) {
    return {
      kind: "problem",
      summary: "Unknown provider function",
      detail: `The function namespace "${namespace}" is not valid. Provider function calls must use the "provider::" namespace prefix.`
    };
  }
  const suggestion = suggestFunction(name, Object.keys(FUNCTIONS));
  const hint = suggestion === void 0 ? "" : ` Did you mean "${suggestion}"?`;
  return {
    kind: "problem",
    summary: "Call to unknown function",
    detail: `There is no function named "${name}".${hint}`
  };
}
function problem(name, builtIn, { argument: argument3, message }) {
  if (argument3 === void 0) {
    return {
      kind: "problem",
      summary: "Error in function call",
      detail: `Call to function "${name}" failed: ${message}.`
    };
  }
  return {
    kind: "problem",
    summary: "Invalid function argument",
    detail: `Invalid value for "${parameterAt(builtIn, argument3).name}" parameter: ${message}.`,
    argument: argument3
  };
}
function parameterAt({ parameters, variadic }, i) {
  const parameter2 = parameters[i] ?? variadic;
  if (!parameter2) throw new Error(`A function has no parameter ${i}; check the count first.`);
  return parameter2;
}
function callSafely(builtIn, args, context) {
  try {
    return call(builtIn, args, context);
  } catch (error) {
    if (!(error instanceof UnexpectedValue)) throw error;
    if (error.kind === "unknown") return unknown("dynamic");
    return failure(`panic in function implementation: ${error.message}`);
  }
}
function call(builtIn, given2, context) {
  const marks = [];
  const args = given2.map((arg, i) => {
    if (parameterAt(builtIn, i).allowsMarks) return arg;
    const bare = unmarkedDeep(arg);
    marks.push(bare.marks);
    return bare.value;
  });
  const type = returnType(builtIn, args, context);
  if (type === void 0) return withMarks(unknown("dynamic"), unionMarks(marks));
  if (isFailure(type)) return type;
  const isUnknown = args.some(
    (arg, i) => arg.kind === "unknown" && !parameterAt(builtIn, i).allowsUnknown
  );
  const result = isUnknown || !builtIn.call ? unknown(type) : builtIn.call(args, type, context);
  if (isFailure(result)) return result;
  return withMarks(refined(builtIn, result), unionMarks(marks));
}
function returnType(builtIn, args, context) {
  for (const [i, arg] of args.entries()) {
    const parameter2 = parameterAt(builtIn, i);
    if (arg.kind === "null" && !parameter2.allowsNull)
      return argumentFailure(i, "argument must not be null");
    if (isDynamic(arg, parameter2)) return void 0;
  }
  return typeof builtIn.returns === "function" ? builtIn.returns(args, context) : builtIn.returns;
}
function isDynamic(arg, parameter2) {
  return (arg.kind === "unknown" || arg.kind === "null") && arg.type === "dynamic" && !parameter2.allowsDynamic;
}
function refined(builtIn, result) {
  if (builtIn.mayBeNull || result.kind !== "unknown" || result.notNull) return result;
  if (typeOf(result) === "dynamic") return result;
  return result.marks ? withMarks(unknownNotNull(result.type), result.marks) : unknownNotNull(result.type);
}

// src/interpret/environment.ts
function refuse({ problems }, at2, summary, detail) {
  problems.push({ range: { start: at2.start, end: at2.end }, summary, detail });
}
function binding(environment, names) {
  let { bound } = environment;
  for (const [name, value] of names) bound = { name, value, outer: bound };
  return { ...environment, bound };
}
function boundTo(environment, name) {
  for (let at2 = environment.bound; at2 !== void 0; at2 = at2.outer) {
    if (at2.name === name) return at2.value;
  }
  return void 0;
}

// src/interpret/join-marks.ts
var joinMarks = (values) => unionMarks(values.map(marksOf));

// src/interpret/start-of.ts
function startOf(expression) {
  switch (expression.kind) {
    case "template": {
      const [first, second] = expression.parts;
      if (!first || !expression.heredoc && !second && first.kind === "interpolation")
        return expression.range.start;
      if (first.kind === "interpolation") return startOf(first.value);
      return first.kind === "directive" && first.value ? startOf(first.value) : first.range.start;
    }
    case "binary":
      return startOf(expression.left);
    case "conditional":
      return startOf(expression.condition);
    case "traversal":
    case "access":
      return computedStep(expression.steps)?.range.start ?? expression.range.start;
    default:
      return expression.range.start;
  }
}
var computedStep = (steps) => steps.findLast(
  (step) => step.kind === "splat" || step.kind === "index" && step.key.kind !== "number" && step.key.kind !== "template"
);

// src/interpret/interpret-call.ts
function interpretCall(call2, environment) {
  const name = call2.name.text;
  if (name === "try" || name === "core::try") return interpretTry(call2, environment);
  if (name === "can" || name === "core::can") return interpretCan(call2, environment);
  if (name.includes("::") && !name.startsWith("core::")) return interpretOpaque(call2, environment);
  const builtIn = functionNamed(name);
  const before = environment.problems.length;
  const args = builtIn ? argumentsOf(call2, environment) : [];
  if (args === void 0) return DYNAMIC;
  const wrong2 = builtIn && checkCount2(name, builtIn, args.length);
  if (!wrong2 && environment.problems.length > before) return DYNAMIC;
  const result = wrong2 ?? environment.call({ name, args });
  if (result.kind !== "problem") return result;
  const { summary, detail } = result;
  environment.problems.push({ range: placeOf(call2, result), summary, detail, calledAs: name });
  return DYNAMIC;
}
function placeOf(call2, { summary, argument: argument3 }) {
  const { end } = call2.range;
  if (summary === "Not enough function arguments") return { start: end - 1, end };
  const at2 = argument3 === void 0 ? void 0 : call2.args[argument3] ?? call2.args.at(-1);
  return at2 ? { start: startOf(at2), end: at2.range.end } : call2.name.range;
}
function argumentsOf(call2, environment) {
  const values = call2.args.map((argument3) => environment.interpret(argument3, environment));
  const last = call2.args.at(-1);
  const spread = values.at(-1);
  if (!call2.spread || !last || !spread) return values;
  if (spread.kind === "list" || spread.kind === "set" || spread.kind === "tuple") {
    const items = spread.items.map((item) => withMarks(item, marksOf(spread)));
    return [...values.slice(0, -1), ...items];
  }
  const isUnknownSequence = spread.kind === "unknown" && (spread.type === "dynamic" || typeof spread.type !== "string" && ["list", "set", "tuple"].includes(spread.type[0]));
  if (!isUnknownSequence) {
    const detail = spread.kind === "null" ? "The expanding argument (indicated by ...) must not be null." : "The expanding argument (indicated by ...) must be of a tuple, list, or set type.";
    refuse(environment, last.range, "Invalid expanding argument value", detail);
  }
  return void 0;
}
function interpretTry(call2, environment) {
  const reasons = [];
  for (const argument3 of call2.args) {
    const problems = [];
    const value = environment.interpret(argument3, { ...environment, problems });
    if (problems.length === 0)
      return whollyKnown(value) ? value : withMarks(DYNAMIC, marksOf(value));
    reasons.push(...problems.map(({ detail }) => detail));
  }
  const why = reasons.length === 0 ? "at least one argument is required." : `no expression succeeded:
${reasons.map((reason) => `- ${reason}`).join("\n")}

At least one expression must produce a successful result.`;
  environment.problems.push({
    range: call2.name.range,
    summary: "Error in function call",
    detail: `Call to function "${call2.name.text}" failed: ${why}`,
    calledAs: call2.name.text
  });
  return DYNAMIC;
}
function interpretCan(call2, environment) {
  const [argument3] = call2.args;
  const wrong2 = checkCount2(call2.name.text, CAN, call2.args.length);
  if (wrong2 || !argument3) {
    if (wrong2) environment.problems.push({ ...wrong2, range: placeOf(call2, wrong2) });
    return DYNAMIC;
  }
  const problems = [];
  const value = environment.interpret(argument3, { ...environment, problems });
  if (problems.length > 0) return { kind: "bool", value: false };
  return whollyKnown(value) ? { kind: "bool", value: true } : unknown("bool");
}
function interpretOpaque(call2, environment) {
  const values = call2.args.map((argument3) => environment.interpret(argument3, environment));
  return withMarks(DYNAMIC, joinMarks(values));
}
var CAN = { parameters: [{ name: "expression", type: "dynamic" }], returns: "bool" };

// src/interpret/interpret-collection.ts
function interpretTuple({ items }, environment) {
  return {
    kind: "tuple",
    items: items.map((item) => environment.interpret(item, environment))
  };
}
function interpretObject({ items }, environment) {
  const entries = /* @__PURE__ */ new Map();
  const marks = /* @__PURE__ */ new Set();
  let known = true;
  for (const item of items) {
    const key = keyOf2(item.key, environment);
    const value = environment.interpret(item.value, environment);
    if (key === void 0) known = false;
    else {
      entries.set(key.text, value);
      for (const mark of key.marks ?? []) marks.add(mark);
    }
  }
  return known ? withMarks({ kind: "object", entries }, marks) : DYNAMIC;
}
function keyOf2(key, environment) {
  if (key.kind === "traversal") {
    if (key.steps.length === 0) return { text: key.root.text };
    refuse(
      environment,
      key.range,
      "Ambiguous attribute key",
      "If this expression is intended to be a reference, wrap it in parentheses. If it's instead intended as a literal name containing periods, wrap it in quotes to create a string literal."
    );
    return void 0;
  }
  const value = environment.interpret(key, environment);
  if (value.kind === "null") {
    refuse(environment, key.range, "Null value as key", "Can't use a null value as a key.");
    return void 0;
  }
  const converted = convert(value, "string");
  if (converted.kind === "problem") {
    const detail = `Can't use this value as a key: ${converted.message}.`;
    refuse(environment, key.range, "Incorrect key type", detail);
    return void 0;
  }
  return converted.value.kind === "string" ? { text: converted.value.value, marks: marksOf(value) } : void 0;
}

// src/interpret/type-mismatch.ts
function typeMismatch(whenTrue, whenFalse) {
  const [a, b] = [friendlyName(whenTrue), friendlyName(whenFalse)];
  if (a !== b) return `The 'true' value is ${a}, but the 'false' value is ${b}.`;
  const kind = typeof whenTrue === "string" ? whenTrue : whenTrue[0];
  if (kind === "object") return "The two objects do not have the same attributes.";
  if (kind === "tuple")
    return `The 'true' tuple has length ${lengthOf2(whenTrue)}, but the 'false' tuple has length ${lengthOf2(whenFalse)}.`;
  return "At least one deeply-nested attribute or element is not compatible across both the true and false value.";
}
var lengthOf2 = (type) => typeof type !== "string" && type[0] === "tuple" ? type[1].length : 0;

// src/interpret/interpret-conditional.ts
function interpretConditional(expression, environment) {
  const { whenTrue, whenFalse } = expression;
  const taken = branch(whenTrue, environment);
  const other = branch(whenFalse, environment);
  const type = commonType(taken.value, other.value);
  if (type === void 0) {
    const range2 = { start: whenTrue.range.start, end: whenFalse.range.end };
    const detail = `The true and false result expressions must have consistent types. ${typeMismatch(typeOf(taken.value), typeOf(other.value))}`;
    refuse(environment, range2, "Inconsistent conditional result types", detail);
    return DYNAMIC;
  }
  const condition = environment.interpret(expression.condition, environment);
  const at2 = expression.condition.range;
  if (condition.kind === "null") {
    const detail = "The condition value is null. Conditions must either be true or false.";
    refuse(environment, at2, "Null condition", detail);
    return DYNAMIC;
  }
  if (condition.kind === "unknown") return withMarks(unknown(type), marksOf(condition));
  const converted = convert(condition, "bool");
  if (converted.kind === "problem") {
    const detail = `The condition expression must be of type bool.`;
    refuse(environment, at2, "Incorrect condition type", detail);
    return DYNAMIC;
  }
  const decided = converted.value;
  if (decided.kind !== "bool") return withMarks(unknown(type), marksOf(condition));
  const result = decided.value ? taken : other;
  environment.problems.push(...result.problems);
  const value = convert(result.value, type);
  return withMarks(value.kind === "problem" ? unknown(type) : value.value, marksOf(condition));
}
function branch(expression, environment) {
  const problems = [];
  return { value: environment.interpret(expression, { ...environment, problems }), problems };
}
function commonType(a, b) {
  if (a.kind === "null" && a.type === "dynamic") return typeOf(b);
  if (b.kind === "null" && b.type === "dynamic") return typeOf(a);
  const types = [typeOf(a), typeOf(b)];
  return types.includes("dynamic") ? "dynamic" : unify(types);
}

// src/interpret/interpret-for.ts
function interpretFor(expression, environment) {
  const { collection, form, names, condition } = expression;
  const source = environment.interpret(collection, environment);
  if (source.kind === "null") {
    const detail = "A null value cannot be used as the collection in a 'for' expression.";
    refuse(environment, collection.range, "Iteration over null value", detail);
    return DYNAMIC;
  }
  const elements = elementsOf(source);
  if (elements === "not-iterable") {
    const detail = "A value of this type cannot be used as the collection in a 'for' expression.";
    refuse(environment, collection.range, "Iteration over non-iterable value", detail);
    return DYNAMIC;
  }
  if (elements === "unknown") return withMarks(DYNAMIC, marksOf(source));
  if (condition && !isCondition(condition, named(environment, names, DYNAMIC, DYNAMIC)))
    return DYNAMIC;
  const inside = elements.map(([key, value]) => named(environment, names, key, value));
  const kept = inside.map((around) => condition ? keeps(condition, around) : true);
  if (kept.includes(void 0)) return withMarks(DYNAMIC, marksOf(source));
  const taken = inside.filter((_, index) => kept[index]);
  const result = form === "tuple" ? tupleOf(expression, taken) : objectOf(expression, taken);
  return withMarks(result, marksOf(source));
}
function named(environment, names, key, value) {
  const [first, second] = names;
  if (first === void 0) return environment;
  return binding(
    environment,
    second === void 0 ? [[first, value]] : [
      [first, key],
      [second, value]
    ]
  );
}
function isCondition(condition, environment) {
  const before = environment.problems.length;
  const value = environment.interpret(condition, environment);
  if (environment.problems.length > before) return false;
  if (value.kind === "null") {
    const detail2 = "The value of the 'if' clause must not be null.";
    refuse(environment, condition.range, "Condition is null", detail2);
    return false;
  }
  const converted = convert(value, "bool");
  if (converted.kind === "converted") return true;
  const detail = `The 'if' clause value is invalid: ${converted.message}.`;
  refuse(environment, condition.range, "Invalid 'for' condition", detail);
  return false;
}
function keeps(condition, environment) {
  const converted = convert(environment.interpret(condition, environment), "bool");
  if (converted.kind === "problem") return void 0;
  return converted.value.kind === "bool" ? converted.value.value : void 0;
}
function tupleOf({ results: [result] }, each2) {
  if (!result) return DYNAMIC;
  return { kind: "tuple", items: each2.map((around) => around.interpret(result, around)) };
}
function objectOf({ results, grouped }, each2) {
  const [keyExpression, valueExpression] = results;
  if (!keyExpression || !valueExpression) return DYNAMIC;
  const groups = /* @__PURE__ */ new Map();
  const keys3 = [];
  let known = true;
  for (const around of each2) {
    const key = around.interpret(keyExpression, around);
    const value = around.interpret(valueExpression, around);
    keys3.push(key);
    const text = keyText(key, keyExpression, around);
    if (text === void 0) {
      known = false;
      continue;
    }
    const group = groups.get(text);
    if (group === void 0) groups.set(text, [value]);
    else if (grouped) group.push(value);
    else {
      const detail = `Two different items produced the key ${JSON.stringify(text)} in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the value expression to enable grouping by key.`;
      refuse(around, keyExpression.range, "Duplicate object key", detail);
    }
  }
  if (!known) return DYNAMIC;
  const entries = new Map(
    [...groups].map(([key, items]) => [
      key,
      grouped ? { kind: "tuple", items } : items[0] ?? DYNAMIC
    ])
  );
  return withMarks({ kind: "object", entries }, joinMarks(keys3));
}
function keyText(key, at2, environment) {
  if (key.kind === "null") {
    const detail = "Key expression in 'for' expression must not produce a null value.";
    refuse(environment, at2.range, "Invalid object key", detail);
    return void 0;
  }
  const converted = convert(key, "string");
  if (converted.kind === "problem") {
    const detail = `The key expression produced an invalid result: ${converted.message}.`;
    refuse(environment, at2.range, "Invalid object key", detail);
    return void 0;
  }
  return converted.value.kind === "string" ? converted.value.value : void 0;
}

// src/interpret/interpret-operation.ts
function interpretUnary({ operator, operand, range: range2 }, environment) {
  const type = operator === "!" ? "bool" : "number";
  const given2 = environment.interpret(operand, environment);
  const value = operandOf(given2, type, "unary operand", operand, environment);
  if (value === void 0) return DYNAMIC;
  if (value.kind === "null") return failed(environment, range2);
  const result = value.kind === "bool" ? boolValue(!value.value) : value.kind === "number" ? numberValue(negate(value.value)) : unknown(type);
  return withMarks(result, marksOf(given2));
}
function interpretBinary(expression, environment) {
  const { operator, left, right, range: range2 } = expression;
  const a = environment.interpret(left, environment);
  const b = environment.interpret(right, environment);
  const marks = joinMarks([a, b]);
  if (operator === "==" || operator === "!=") {
    const equal = valuesEqual(a, b);
    if (equal === void 0) return withMarks(unknown("bool"), marks);
    return withMarks({ kind: "bool", value: equal === (operator === "==") }, marks);
  }
  const type = operator === "&&" || operator === "||" ? "bool" : "number";
  const x = operandOf(a, type, "left operand", left, environment);
  const y = operandOf(b, type, "right operand", right, environment);
  if (x === void 0 || y === void 0) return DYNAMIC;
  if (x.kind === "null" || y.kind === "null") return failed(environment, range2);
  if (x.kind === "bool" && y.kind === "bool") {
    const value = operator === "&&" ? x.value && y.value : x.value || y.value;
    return withMarks({ kind: "bool", value }, marks);
  }
  if (x.kind !== "number" || y.kind !== "number")
    return withMarks(unknown(COMPARES.has(operator) ? "bool" : type), marks);
  if ((operator === "/" || operator === "%") && Number(y.value) === 0) {
    refuse(environment, range2, "Division by zero", "Can't divide by zero.");
    return DYNAMIC;
  }
  return withMarks(calculated(operator, x.value, y.value), marks);
}
var COMPARES = /* @__PURE__ */ new Set(["<", ">", "<=", ">="]);
function operandOf(value, type, words5, at2, environment) {
  const converted = convert(value, type);
  if (converted.kind === "converted") return converted.value;
  const detail = `Unsuitable value for ${words5}: ${converted.message}.`;
  refuse(environment, at2.range, "Invalid operand", detail);
  return void 0;
}
function failed(environment, range2) {
  const detail = "Error during operation: argument must not be null.";
  refuse(environment, range2, "Operation failed", detail);
  return DYNAMIC;
}
function calculated(operator, a, b) {
  switch (operator) {
    case "<":
      return boolValue(a < b);
    case ">":
      return boolValue(a > b);
    case "<=":
      return boolValue(a <= b);
    case ">=":
      return boolValue(a >= b);
  }
  const result = CALCULATIONS[operator]?.(a, b);
  return result === void 0 ? unknown("number") : numberValue(result);
}
var CALCULATIONS = { "+": add, "-": subtract, "*": multiply, "/": divide, "%": modulo };

// src/interpret/template-nodes.ts
function templateNodes(parts) {
  return nodesFrom({ parts, at: 0 }, []);
}
function nodesFrom(cursor, ends) {
  const nodes = [];
  while (cursor.at < cursor.parts.length) {
    const at2 = cursor.at;
    const part = cursor.parts[at2];
    if (part.kind === "directive" && ends.includes(part.keyword)) return nodes;
    cursor.at += 1;
    if (part.kind === "text")
      nodes.push({
        kind: "text",
        part,
        previous: cursor.parts[at2 - 1],
        next: cursor.parts[at2 + 1]
      });
    else if (part.kind === "interpolation") nodes.push({ kind: "interpolation", part });
    else if (part.value && part.keyword === "if") nodes.push(ifNode(cursor, part.value));
    else if (part.value && part.keyword === "for") {
      const body = nodesFrom(cursor, ["endfor"]);
      cursor.at += 1;
      nodes.push({ kind: "for", names: part.names, collection: part.value, body });
    }
  }
  return nodes;
}
function ifNode(cursor, condition) {
  const whenTrue = nodesFrom(cursor, ["else", "endif"]);
  const end = cursor.parts[cursor.at];
  cursor.at += 1;
  if (end?.kind !== "directive" || end.keyword !== "else")
    return { kind: "if", condition, whenTrue, whenFalse: [] };
  const whenFalse = nodesFrom(cursor, ["endif"]);
  cursor.at += 1;
  return { kind: "if", condition, whenTrue, whenFalse };
}

// src/interpret/template-text.ts
function templateText(bytes, { heredoc }, { range: range2 }, previous, next) {
  const raw = bytes.toString("utf8", range2.start, range2.end);
  let text = decodeTemplateText(raw, heredoc);
  if (previous && bytes[previous.range.end - 2] === TILDE) text = text.replace(/^\s+/, "");
  if (next && bytes[next.range.start + 2] === TILDE) text = text.replace(/\s+$/, "");
  return text;
}
var TILDE = "~".charCodeAt(0);

// src/interpret/interpret-template.ts
function interpretTemplate(template, environment) {
  const [only] = template.parts;
  if (template.parts.length === 0) return { kind: "string", value: "" };
  if (template.parts.length === 1 && only?.kind === "interpolation" && !template.heredoc)
    return environment.interpret(only.value, environment);
  const constant = constantString(environment.bytes, template);
  if (constant !== void 0) return { kind: "string", value: constant };
  return joined(templateNodes(template.parts), template, environment);
}
function joined(nodes, template, environment) {
  const pieces = nodes.map((node2) => pieceOf(node2, template, environment));
  const marks = joinMarks(pieces);
  const texts = pieces.map((piece) => piece.kind === "string" ? piece.value : void 0);
  const value = texts.includes(void 0) ? unknown("string") : { kind: "string", value: texts.join("") };
  return withMarks(value, marks);
}
function pieceOf(node2, template, environment) {
  switch (node2.kind) {
    case "text":
      return {
        kind: "string",
        value: templateText(environment.bytes, template, node2.part, node2.previous, node2.next)
      };
    case "interpolation":
      return interpolated(node2.part, environment);
    case "if":
      return chosen(node2, template, environment);
    case "for":
      return repeated(node2, template, environment);
  }
}
function interpolated({ value: inner }, environment) {
  const value = environment.interpret(inner, environment);
  if (value.kind === "null") {
    const detail2 = "The expression result is null. Cannot include a null value in a string template.";
    refuse(environment, inner.range, "Invalid template interpolation value", detail2);
    return unknown("string");
  }
  const converted = convert(value, "string");
  if (converted.kind === "converted") return converted.value;
  const detail = `Cannot include the given value in a string template: ${converted.message}.`;
  refuse(environment, inner.range, "Invalid template interpolation value", detail);
  return unknown("string");
}
function chosen({ condition, whenTrue, whenFalse }, template, environment) {
  const value = convert(environment.interpret(condition, environment), "bool");
  if (value.kind === "problem") {
    const detail = "The condition expression must be of type bool.";
    refuse(environment, condition.range, "Incorrect condition type", detail);
    return unknown("string");
  }
  if (value.value.kind !== "bool") return unknown("string");
  return joined(value.value.value ? whenTrue : whenFalse, template, environment);
}
function repeated({ names, collection, body }, template, environment) {
  const source = environment.interpret(collection, environment);
  const elements = elementsOf(source);
  if (elements === "not-iterable") {
    const isNull = source.kind === "null";
    const summary = isNull ? "Iteration over null value" : "Iteration over non-iterable value";
    const which = isNull ? "null value" : "value of this type";
    const detail = `A ${which} cannot be used as the collection in a 'for' expression.`;
    refuse(environment, collection.range, summary, detail);
    return unknown("string");
  }
  if (elements === "unknown") return unknown("string");
  const [first, second] = names;
  const pieces = elements.map(([key, value]) => {
    const bindings = second === void 0 ? [[first ?? "", value]] : [
      [first ?? "", key],
      [second, value]
    ];
    return joined(body, template, binding(environment, bindings));
  });
  const texts = pieces.map((piece) => piece.kind === "string" ? piece.value : void 0);
  return texts.includes(void 0) ? unknown("string") : { kind: "string", value: texts.join("") };
}

// src/interpret/number-of.ts
var numberOf3 = (text) => parseNumber(text) ?? Number(text);

// src/interpret/attribute-of.ts
function attributeOf(value, { name, range: range2 }, environment) {
  const result = found(value, name);
  if (result) return withMarks(result, marksOf(value));
  const [summary, detail] = refusal(value, name);
  refuse(environment, range2, summary, detail);
  return DYNAMIC;
}
function found(value, name) {
  if (value.kind === "object" || value.kind === "map") return value.entries.get(name);
  if (value.kind !== "unknown") return void 0;
  const { type } = value;
  if (type === "dynamic") return DYNAMIC;
  if (typeof type === "string") return void 0;
  if (type[0] === "map") return unknown(type[1]);
  if (type[0] !== "object" || !Object.hasOwn(type[1], name)) return void 0;
  return unknown(type[1][name]);
}
function refusal(value, name) {
  if (value.kind === "null")
    return [
      "Attempt to get attribute from null value",
      "This value is null, so it does not have any attributes."
    ];
  const type = typeOf(value);
  if (typeof type === "string")
    return [
      "Unsupported attribute",
      `Can't access attributes on a primitive-typed value (${friendlyName(type)}).`
    ];
  if (type[0] === "map")
    return ["Missing map element", `This map does not have an element with the key "${name}".`];
  if (type[0] === "object")
    return ["Unsupported attribute", `This object does not have an attribute named "${name}".`];
  const element2 = type[0] === "tuple" ? void 0 : type[1];
  if (element2 !== void 0 && typeof element2 !== "string" && element2[0] === "object") {
    const has = Object.hasOwn(element2[1], name);
    const which = `an attribute${has ? ` "${name}"` : ""}`.replace('an attribute "', 'attribute "');
    return [
      "Unsupported attribute",
      type[0] === "set" ? `Can't access attributes on a set of objects. Did you mean to access ${which} across all elements of the set?` : `Can't access attributes on a list of objects. Did you mean to access ${which} for a specific element of the list, or across all elements of the list?`
    ];
  }
  return ["Unsupported attribute", "This value does not have any attributes."];
}

// src/interpret/element-at.ts
function elementAt(value, key, at2, environment) {
  const result = indexed(value, key);
  if ("kind" in result) return withMarks(result, joinMarks([value, key]));
  refuse(environment, at2, result.summary ?? "Invalid index", result.detail);
  return DYNAMIC;
}
function indexed(value, key) {
  if (value.kind === "null")
    return {
      summary: "Attempt to index null value",
      detail: "This value is null, so it does not have any indices."
    };
  if (key.kind === "null") return { detail: "Can't use a null value as an indexing key." };
  const type = typeOf(value);
  if (type === "dynamic") return DYNAMIC;
  if (typeof type === "string") return { detail: "This value does not have any indices." };
  switch (type[0]) {
    case "list":
    case "tuple":
      return withKey(key, "number", (number) => itemAt(value, type, number));
    case "map":
    case "object":
      return withKey(key, "string", (name) => entryAt(value, type, name));
    case "set":
      return {
        detail: "Elements of a set are identified only by their value and don't have any separate index or key to select with, so it's only possible to perform operations across all elements of the set."
      };
  }
}
function withKey(key, type, take) {
  const converted = convert(key, type);
  return converted.kind === "problem" ? {
    detail: `The given key does not identify an element in this collection value: ${converted.message}.`
  } : take(converted.value);
}
function itemAt(value, type, key) {
  const elementType2 = type[0] === "list" ? type[1] : "dynamic";
  if (value.kind === "unknown" && type[0] === "tuple" && key.kind === "number") {
    const types = type[1];
    const found2 = types[Number(key.value)];
    return found2 === void 0 ? outOfRange(key.value, types.length) : unknown(found2);
  }
  if (key.kind !== "number" || value.kind !== "list" && value.kind !== "tuple")
    return unknown(elementType2);
  return value.items[Number(key.value)] ?? outOfRange(key.value, value.items.length);
}
function outOfRange(key, length) {
  const detail = "The given key does not identify an element in this collection value";
  if (!Number.isInteger(Number(key)))
    return {
      detail: `${detail}: indexing a sequence requires a whole number, but the given index (${key}) has a fractional part.`
    };
  if (key < 0)
    return {
      detail: `${detail}: a negative number is not a valid index for a sequence.`
    };
  return {
    detail: length === 0 ? `${detail}: the collection has no elements.` : `${detail}: the given index is greater than or equal to the length of the collection.`
  };
}
function entryAt(value, type, key) {
  const missing4 = {
    detail: "The given key does not identify an element in this collection value."
  };
  if (key.kind === "string" && (value.kind === "map" || value.kind === "object"))
    return value.entries.get(key.value) ?? missing4;
  if (type[0] === "map") return unknown(type[1]);
  if (key.kind !== "string") return DYNAMIC;
  const fields = type[1];
  return Object.hasOwn(fields, key.value) ? unknown(fields[key.value]) : missing4;
}

// src/interpret/take-steps.ts
function takeSteps(from, steps, environment) {
  let value = from;
  for (const [at2, step] of steps.entries()) {
    if (step.kind === "splat") return splat(value, steps, at2, environment);
    value = step.kind === "attribute" ? attributeOf(value, step, environment) : elementAt(value, environment.interpret(step.key, environment), step.range, environment);
  }
  return value;
}
function splat(source, steps, at2, environment) {
  const step = steps[at2];
  const namesOnly = step.kind === "splat" && step.namesOnly;
  const rest = steps.slice(at2 + 1);
  const stop = namesOnly ? rest.findIndex(({ kind }) => kind !== "attribute") : -1;
  const each2 = stop < 0 ? rest : rest.slice(0, stop);
  const result = splatEach(source, step, each2, environment);
  return stop < 0 ? result : takeSteps(result, rest.slice(stop), environment);
}
function splatEach(source, step, each2, environment) {
  const type = typeOf(source);
  if (source.kind === "unknown" && type === "dynamic") return withMarks(DYNAMIC, marksOf(source));
  const isSequence = typeof type !== "string" && (type[0] === "list" || type[0] === "set" || type[0] === "tuple");
  if (source.kind === "null") {
    if (!isSequence) return { kind: "tuple", items: [] };
    const words5 = "Splat expressions (with the * symbol) cannot be applied to null sequences.";
    refuse(environment, step.range, "Splat of null value", words5);
    return DYNAMIC;
  }
  if (source.kind === "unknown") {
    if (!isSequence || type[0] === "tuple") return withMarks(DYNAMIC, marksOf(source));
    const element2 = takeSteps(unknown(type[1]), each2, environment);
    return withMarks(unknown(["list", typeOf(element2)]), joinMarks([source, element2]));
  }
  if (source.kind === "list" || source.kind === "set" || source.kind === "tuple") {
    const items = source.items.map((item2) => takeSteps(item2, each2, environment));
    if (source.kind === "tuple") return withMarks({ kind: "tuple", items }, marksOf(source));
    const first = items[0] ?? takeSteps(unknown(source.element), each2, environment);
    const element2 = typeOf(first);
    return withMarks({ kind: "list", element: element2, items }, marksOf(source));
  }
  const item = takeSteps(source, each2, environment);
  return { kind: "tuple", items: [item] };
}

// src/interpret/interpret.ts
function interpret(expression, environment) {
  switch (expression.kind) {
    case "null":
      return { kind: "null", type: "dynamic" };
    case "bool":
      return { kind: "bool", value: expression.value };
    case "number":
      return { kind: "number", value: numberOf3(expression.text) };
    case "template":
      return interpretTemplate(expression, environment);
    case "traversal": {
      const bound = boundTo(environment, expression.root.text);
      if (bound) return takeSteps(bound, expression.steps, environment);
      const { value, used } = environment.lookup(expression.root.text, expression.steps);
      return takeSteps(value, expression.steps.slice(used), environment);
    }
    case "access":
      return takeSteps(interpret(expression.of, environment), expression.steps, environment);
    case "call":
      return interpretCall(expression, environment);
    case "tuple":
      return interpretTuple(expression, environment);
    case "object":
      return interpretObject(expression, environment);
    case "for":
      return interpretFor(expression, environment);
    case "unary":
      return interpretUnary(expression, environment);
    case "binary":
      return interpretBinary(expression, environment);
    case "conditional":
      return interpretConditional(expression, environment);
    case "parens":
      return interpret(expression.inner, environment);
    case "opaque":
    case "invalid":
      return DYNAMIC;
  }
}

// src/check/called-value.ts
function calledValue({ child, blocks }) {
  const [called] = blocks;
  if (child.kind !== "local" || !called) return DYNAMIC;
  const view = viewModule(child.module);
  if (view.partial) return DYNAMIC;
  const outputs = view.outputs.map(({ name }) => [name, "dynamic"]);
  const type = ["object", Object.fromEntries(outputs)];
  if (attribute(called.block, "count")) return unknown(["list", type]);
  return unknown(attribute(called.block, "for_each") ? ["map", type] : type);
}

// src/check/module-files.ts
function moduleFiles({ files, assets }) {
  const find = (path) => {
    if (path.startsWith("/") || path.startsWith("~")) return void 0;
    const wanted = normalise(path);
    const found2 = files.find((file) => file.path === wanted) ?? assets.find((asset) => asset.path === wanted);
    return found2?.bytes;
  };
  return {
    read: find,
    exists: (path) => find(path) !== void 0,
    list: () => [...files, ...assets].map(({ path }) => path)
  };
}
function normalise(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts[parts.length - 1] !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

// src/check/config/static-expression.ts
function keywordOf(expression) {
  const traversal = traversalOf(expression);
  return traversal?.steps.length === 0 ? traversal.root.text : void 0;
}
function traversalOf(expression) {
  const { range: range2 } = expression;
  if (expression.kind === "bool")
    return { root: { text: String(expression.value), range: range2 }, steps: [], range: range2 };
  if (expression.kind === "null") return { root: { text: "null", range: range2 }, steps: [], range: range2 };
  return expression.kind === "traversal" && expression.steps.every(isStatic) ? expression : void 0;
}
function requireTraversal(refuse2, expression) {
  const traversal = traversalOf(expression);
  if (!traversal) refuse2(expression.range, "Invalid expression", NOT_A_TRAVERSAL);
  return traversal;
}
function requireList(refuse2, expression) {
  if (expression.kind === "tuple") return expression.items;
  refuse2(startOf2(expression), "Invalid expression", "A static list expression is required.");
  return void 0;
}
function requireMap(refuse2, expression) {
  if (expression.kind === "object") return expression.items;
  refuse2(startOf2(expression), "Invalid expression", "A static map expression is required.");
  return void 0;
}
var isQuoted = (expression) => expression.kind === "template" && !(expression.parts.length === 1 && expression.parts[0]?.kind === "interpolation");
function referencesIn(expression) {
  const found2 = [];
  walkExpression(expression, (inner, bound) => {
    if (inner.kind === "traversal" && !bound.has(inner.root.text)) found2.push(inner);
  });
  return found2;
}
function startOf2(expression) {
  switch (expression.kind) {
    case "tuple":
    case "object":
    case "for":
      return firstByte(expression.range);
    case "template":
      return startOfTemplate(expression);
    case "call":
      return expression.name.range;
    case "binary":
      return startOf2(expression.left);
    case "conditional":
      return startOf2(expression.condition);
    case "parens":
      return startOf2(expression.inner);
    case "traversal":
    case "access":
      return startOfSteps(expression.steps) ?? expression.range;
    default:
      return expression.range;
  }
}
function startOfTemplate(template) {
  const [first] = template.parts;
  if (!isQuoted(template)) return template.range;
  if (!first) return { start: template.range.end, end: template.range.end + 1 };
  return first.kind === "interpolation" ? startOf2(first.value) : first.range;
}
function startOfSteps(steps) {
  const splat2 = steps.find((step) => step.kind === "splat");
  if (splat2) return splat2.range;
  const last = steps.at(-1);
  return last && !isStatic(last) ? firstByte(last.range) : void 0;
}
var firstByte = ({ start }) => ({ start, end: start + 1 });
var NOT_A_TRAVERSAL = "A single static variable reference is required: only attribute access and indexing with constant keys. No calculations, function calls, template expressions, etc are allowed here.";
function isStatic(step) {
  if (step.kind === "attribute") return true;
  if (step.kind === "splat") return false;
  const { key } = step;
  return key.kind === "number" || key.kind === "template" && !key.heredoc && key.parts.every((part) => part.kind === "text");
}

// src/check/config/static-value.ts
function staticValue(bytes, expression, refuse2) {
  if (expression.kind === "bool") return { kind: "bool", value: expression.value };
  const text = constantString(bytes, expression);
  if (text !== void 0) return stringValue(text);
  let refused = false;
  refuseNames(expression, (range2, summary, detail) => {
    refused = true;
    refuse2(range2, summary, detail);
  });
  const problems = [];
  const value = interpret(expression, { ...NO_NAMES, bytes, problems });
  if (!refused) for (const { range: range2, summary, detail } of problems) refuse2(range2, summary, detail);
  return value;
}
var NO_NAMES = {
  lookup: (_, steps) => ({ value: unknown("dynamic"), used: steps.length }),
  bound: void 0,
  call: () => unknown("dynamic"),
  interpret
};
function refuseNames(expression, refuse2) {
  const each2 = (children) => {
    for (const child of children) if (child) refuseNames(child, refuse2);
  };
  switch (expression.kind) {
    case "traversal":
      refuse2(expression.root.range, "Variables not allowed", "Variables may not be used here.");
      return each2(keysOf(expression.steps));
    case "call":
      return refuse2(
        expression.range,
        "Function calls not allowed",
        "Functions may not be called here."
      );
    case "access":
      return each2([expression.of, ...keysOf(expression.steps)]);
    case "tuple":
      return each2(expression.items);
    case "object":
      for (const { key, value } of expression.items)
        each2([key.kind === "traversal" && key.steps.length === 0 ? void 0 : key, value]);
      return;
    case "template":
      return each2(expression.parts.map((part) => part.kind === "text" ? void 0 : part.value));
    // Its results are evaluated item by item, of which there are none without the collection.
    case "for":
      return each2([expression.collection]);
    case "unary":
      return each2([expression.operand]);
    case "binary":
      return each2([expression.left, expression.right]);
    case "conditional":
      return refuseNamesOfChosen(expression, refuse2);
    case "parens":
      return each2([expression.inner]);
    default:
      return;
  }
}
function refuseNamesOfChosen({ condition, whenTrue, whenFalse }, refuse2) {
  refuseNames(condition, refuse2);
  if (condition.kind === "bool") refuseNames(condition.value ? whenTrue : whenFalse, refuse2);
}
var keysOf = (steps) => steps.flatMap((step) => step.kind === "index" ? [step.key] : []);

// src/check/config/type-constraint.ts
function typeConstraint(bytes, expression, refuse2) {
  const keyword = keywordOf(expression);
  if (keyword !== void 0) return ofKeyword(keyword, expression, refuse2);
  if (expression.kind !== "call") return invalid2(refuse2, expression.range, NOT_A_TYPE);
  const { name, args } = expression;
  const [first, second] = args;
  const words5 = name.text;
  if (PRIMITIVES.has(words5))
    return invalid2(
      refuse2,
      argumentsOf2(bytes, expression),
      words5 === "any" ? 'Type constraint keyword "any" does not expect arguments.' : `Primitive type keyword "${words5}" does not expect arguments.`
    );
  const needs = ONE_ARGUMENT[words5];
  if (needs === void 0)
    return words5 === "optional" ? invalid2(refuse2, name.range, OPTIONAL_OUTSIDE) : invalid2(refuse2, expression.range, `Keyword "${words5}" is not a valid type constructor.`);
  if (!first || second) {
    const extra = second && { start: second.range.start, end: args.at(-1)?.range.end ?? 0 };
    return invalid2(refuse2, extra ?? argumentsOf2(bytes, expression), needs);
  }
  if (words5 === "object") return ofObject(bytes, first, refuse2);
  if (words5 === "tuple") return ofTuple(bytes, first, refuse2);
  return [words5, typeConstraint(bytes, first, refuse2)];
}
function invalid2(refuse2, range2, detail) {
  refuse2(range2, "Invalid type specification", detail);
  return "dynamic";
}
function ofKeyword(keyword, { range: range2 }, refuse2) {
  if (keyword === "any") return "dynamic";
  if (PRIMITIVES.has(keyword)) return keyword;
  const needs = ONE_ARGUMENT[keyword];
  return invalid2(
    refuse2,
    range2,
    needs ?? `The keyword "${keyword}" is not a valid type specification.`
  );
}
function ofTuple(bytes, items, refuse2) {
  if (items.kind !== "tuple")
    return invalid2(refuse2, items.range, "Tuple type constructor requires a list of element types.");
  return ["tuple", items.items.map((item) => typeConstraint(bytes, item, refuse2))];
}
function ofObject(bytes, attributes, refuse2) {
  if (attributes.kind !== "object") return invalid2(refuse2, attributes.range, NOT_A_MAP);
  const types = {};
  const optional = [];
  for (const item of attributes.items) {
    const name = keywordOf(item.key);
    if (name === void 0) {
      invalid2(refuse2, item.key.range, "Object constructor map keys must be attribute names.");
      continue;
    }
    const { type, isOptional: isOptional2 } = ofAttribute(bytes, item, refuse2);
    if (type === void 0) continue;
    types[name] = type;
    if (isOptional2) optional.push(name);
  }
  return optional.length > 0 ? ["object", types, optional] : ["object", types];
}
function ofAttribute(bytes, { value }, refuse2) {
  if (value.kind !== "call" || value.name.text !== "optional")
    return { type: typeConstraint(bytes, value, refuse2), isOptional: false };
  const [first, second, third] = value.args;
  if (!first) {
    invalid2(refuse2, argumentsOf2(bytes, value), OPTIONAL_WITHOUT_TYPE);
    return { isOptional: true };
  }
  if (third) invalid2(refuse2, argumentsOf2(bytes, value), OPTIONAL_WITH_MORE);
  const type = typeConstraint(bytes, first, refuse2);
  if (second && !third) checkDefault(bytes, second, type, refuse2);
  return { type, isOptional: third === void 0 };
}
function checkDefault(bytes, expression, type, refuse2) {
  let refused = false;
  const value = staticValue(bytes, expression, (...problem2) => {
    refused = true;
    refuse2(...problem2);
  });
  if (refused) return;
  const converted = convert(value, type);
  if (converted.kind === "problem")
    refuse2(
      expression.range,
      "Invalid default value for optional attribute",
      `This default value is not compatible with the attribute's type constraint: ${converted.message}.`
    );
}
function argumentsOf2(bytes, { name, range: range2 }) {
  return { start: bytes.indexOf("(", name.range.end), end: range2.end };
}
var PRIMITIVES = /* @__PURE__ */ new Set(["bool", "string", "number", "any"]);
var elementNeeded = (kind) => `The ${kind} type constructor requires one argument specifying the element type.`;
var ONE_ARGUMENT = Object.assign(/* @__PURE__ */ Object.create(null), {
  list: elementNeeded("list"),
  set: elementNeeded("set"),
  map: elementNeeded("map"),
  object: "The object type constructor requires one argument specifying the attribute types and values as a map.",
  tuple: "The tuple type constructor requires one argument specifying the element types as a list."
});
var NOT_A_TYPE = "A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor call, like list(string).";
var NOT_A_MAP = "Object type constructor requires a map whose keys are attribute names and whose values are the corresponding attribute types.";
var OPTIONAL_OUTSIDE = 'Keyword "optional" is valid only as a modifier for object type attributes.';
var OPTIONAL_WITHOUT_TYPE = "Optional attribute modifier requires the attribute type as its argument.";
var OPTIONAL_WITH_MORE = "Optional attribute modifier expects at most two arguments: the attribute type, and a default value.";

// src/check/variable-type.ts
function variableConstraint({ document, block: block3 }) {
  const type = attribute(block3, "type");
  return type ? typeConstraint(document.bytes, type.value, () => {
  }) : "dynamic";
}

// src/check/module-values.ts
function moduleValues(view) {
  const variables = new Map(view.variables.map((variable) => [variable.name, variable]));
  const locals = new Map(view.locals.map((local2) => [local2.name, local2]));
  const modules = new Map(calledModules(view.module).map((called) => [called.name, called]));
  const known = /* @__PURE__ */ new Map();
  const files = moduleFiles(view.module);
  const local = (declared) => {
    const found2 = known.get(declared);
    if (found2) return found2;
    known.set(declared, { value: DYNAMIC, problems: [] });
    const problems = [];
    const value = evaluate(declared.attribute.value, declared.document.bytes, void 0, problems);
    const result = { value, problems };
    known.set(declared, result);
    return result;
  };
  const lookup2 = (root, steps) => {
    const [first] = steps;
    const name = first?.kind === "attribute" ? first.name : void 0;
    const declared = (value) => value === void 0 ? { value: DYNAMIC, used: steps.length } : { value, used: 1 };
    if (name === void 0) return declared(void 0);
    switch (root) {
      case "var": {
        const variable = variables.get(name);
        return declared(variable && variableValue(variable));
      }
      case "local": {
        const found2 = locals.get(name);
        return declared(found2 && local(found2).value);
      }
      case "path":
        return declared({ kind: "string", value: "." });
      case "terraform":
        return declared(name === "workspace" ? { kind: "string", value: "default" } : void 0);
      case "count":
        return declared(unknown("number"));
      case "each":
        return declared(name === "key" ? unknown("string") : DYNAMIC);
      case "module": {
        const called = modules.get(name);
        return declared(called && calledValue(called));
      }
      default:
        return declared(void 0);
    }
  };
  const evaluate = (expression, bytes, bound, problems) => {
    const environment = {
      bytes,
      bound,
      problems,
      lookup: lookup2,
      interpret,
      call: ({ name, args }) => callFunction(name, args, { files })
    };
    return interpret(expression, environment);
  };
  return { evaluate, local };
}
function variableValue(declared) {
  const type = withoutOptional(variableConstraint(declared));
  return withMarks(unknown(type), marksOf2(declared.block));
}
function marksOf2(block3) {
  const marks = ["sensitive", "ephemeral"].filter((name) => {
    const value = attribute(block3, name)?.value;
    return value?.kind === "bool" && value.value;
  });
  return marks.length > 0 ? new Set(marks) : void 0;
}

// src/check/scope.ts
function scopeOf(view, catalogue, asked = view.module) {
  const { constraints } = catalogue;
  const chosen2 = catalogue.forModule?.(asked);
  return {
    view,
    catalogue: chosen2 ?? catalogue,
    ...chosen2 && { chosen: chosen2 },
    ...constraints && {
      constraints: ({ address, version }) => constraints(address, version)
    },
    resources: new Map(view.resources.map((resource) => [resource.address, resource])),
    variables: new Set(view.variables.map(({ name }) => name)),
    locals: new Set(view.locals.map(({ name }) => name)),
    modules: new Set(view.modules.map(({ name }) => name)),
    values: moduleValues(view),
    providers: /* @__PURE__ */ new Map()
  };
}
var BUILT_IN = "terraform";
function providerOf(scope, name) {
  if (name === BUILT_IN && !scope.view.sources.has(name)) return BUILT_IN_PROVIDER;
  const { providers } = scope;
  if (!providers.has(name))
    providers.set(name, scope.catalogue.find(scope.view.sources.get(name) ?? name));
  return providers.get(name);
}
function schemaOf(scope, mode, type, block3) {
  return providerOf(scope, providerNameOf(type, block3))?.schemaOf(mode, type);
}

// src/check/resolve-type.ts
function resourceSteps(reference) {
  const { root, steps } = reference;
  const prefixed = root.text === "data" || root.text === "ephemeral" || root.text === "resource";
  const [type, name] = prefixed ? [attributeName(steps[0]), attributeName(steps[1])] : [root.text, attributeName(steps[0])];
  if (!type || !name) return void 0;
  const mode = prefixed ? root.text : "resource";
  const address = `${mode === "resource" ? "" : `${mode}.`}${type}.${name}`;
  return { address, mode, type, name, rest: steps.slice(prefixed ? 2 : 1) };
}
function resolveResource(scope, resource, rest) {
  const schema = schemaOf(scope, resource.mode, resource.type, resource.block);
  if (!schema) return UNKNOWN;
  const by = attribute(resource.block, "count") ? "count" : attribute(resource.block, "for_each") ? "for_each" : void 0;
  const [first] = rest;
  const type = impliedType(schema);
  if (first === void 0) return by ? UNKNOWN : { kind: "type", type };
  const keyed = first.kind === "index" || first.kind === "splat";
  if (by === void 0) return keyed && isKey(first) ? { kind: "needs-no-key" } : walk(type, rest);
  if (!keyed) return { kind: "needs-key", by };
  if (first.kind === "splat") return walk(["list", type], rest);
  return walk(type, rest.slice(1));
}
function impliedType(schema) {
  const known = implied.get(schema);
  if (known) return known;
  const fields = {};
  for (const [name, { type: type2 }] of schema.attributes) fields[name] = type2;
  for (const [name, nested2] of schema.blocks) {
    const inner = impliedType(nested2.block);
    const { nesting } = nested2;
    fields[name] = nesting === "single" || nesting === "group" ? inner : [nesting, inner];
  }
  const type = ["object", fields];
  implied.set(schema, type);
  return type;
}
var implied = /* @__PURE__ */ new WeakMap();
var UNKNOWN = { kind: "type", type: "dynamic" };
function isKey(step) {
  return step.kind === "index" && step.key.kind === "number";
}
function walk(from, steps) {
  let type = from;
  for (const [index, step] of steps.entries()) {
    if (type === "dynamic") return UNKNOWN;
    if (step.kind === "splat") {
      const element2 = elementOf3(type);
      const after = steps.slice(index + 1);
      const stop = step.namesOnly ? after.findIndex(({ kind }) => kind !== "attribute") : -1;
      const each2 = walk(element2 ?? type, stop < 0 ? after : after.slice(0, stop));
      if (each2.kind !== "type") return each2;
      const list2 = ["list", each2.type];
      return stop < 0 ? { kind: "type", type: list2 } : walk(list2, after.slice(stop));
    }
    if (step.kind === "index") {
      if (typeof type === "string") return { kind: "no-index", step };
      type = elementOf3(type) ?? "dynamic";
      continue;
    }
    const next = fieldOf(type, step.name);
    if (next === void 0) return { kind: "no-attribute", step, on: type };
    type = next;
  }
  return { kind: "type", type };
}
function elementOf3(type) {
  if (typeof type === "string") return void 0;
  const [kind, inner] = type;
  return kind === "list" || kind === "set" || kind === "map" ? inner : void 0;
}
function fieldOf(type, name) {
  if (typeof type === "string") return void 0;
  if (type[0] === "map") return type[1];
  return type[0] === "object" && Object.hasOwn(type[1], name) ? type[1][name] : void 0;
}
var attributeName = (step) => step?.kind === "attribute" ? step.name : void 0;
function typeOfExpression(scope, expression) {
  switch (expression.kind) {
    case "parens":
      return typeOfExpression(scope, expression.inner);
    case "template":
      return isBareInterpolation(expression) ? typeOfExpression(scope, expression.parts[0].value) : "string";
    case "number":
      return "number";
    case "bool":
      return "bool";
    case "traversal": {
      const split = resourceSteps(expression);
      const resource = split && scope.resources.get(split.address);
      if (!split || !resource) return "dynamic";
      const resolved2 = resolveResource(scope, resource, split.rest);
      return resolved2.kind === "type" ? resolved2.type : "dynamic";
    }
    default:
      return "dynamic";
  }
}
function isBareInterpolation(template) {
  return template.parts.length === 1 && template.parts[0]?.kind === "interpolation" && !template.heredoc;
}

// src/check/static-traversal.ts
function literalSteps(bytes, steps) {
  const literal2 = [];
  for (const step of steps) {
    const key = step.kind === "index" ? keyOf3(bytes, step) : void 0;
    if (step.kind === "attribute") literal2.push(step);
    else if (key) literal2.push({ kind: "key", key, range: step.range });
    else break;
  }
  return literal2;
}
function keyOf3(bytes, { key }) {
  if (key.kind === "number") return { kind: "number", value: numberOf3(key.text) };
  const text = key.kind === "template" ? constantString(bytes, key) : void 0;
  return text === void 0 ? void 0 : stringValue(text);
}
function traversalProblem(schema, [step, ...rest]) {
  if (!step) return void 0;
  const { range: range2 } = step;
  if (step.kind === "key") {
    const name = step.key.kind === "string" && /^[\p{L}_][\p{L}\p{N}_-]*$/u.exec(step.key.value);
    const detail = name ? `Only attribute access is allowed here. Did you mean to access attribute "${name[0]}" using the dot operator?` : "Only attribute access is allowed here, using the dot operator.";
    return { range: range2, summary: "Invalid index operation", detail };
  }
  const argument3 = schema.attributes.get(step.name);
  if (argument3) return valueProblem(unknown(argument3.type), rest);
  const nested2 = schema.blocks.get(step.name);
  if (nested2) return nestedProblem(nested2, rest);
  return {
    range: range2,
    summary: "Unsupported attribute",
    detail: `This object has no argument, nested block, or exported attribute named "${step.name}".`
  };
}
function nestedProblem({ name, nesting, block: block3 }, steps) {
  if (nesting === "single" || nesting === "group") return traversalProblem(block3, steps);
  const [step, ...rest] = steps;
  if (!step) return void 0;
  if (nesting === "map" || nesting === "list" && step.kind === "key")
    return traversalProblem(block3, rest);
  if (nesting === "list")
    return {
      range: step.range,
      summary: "Invalid operation",
      detail: `Block type "${name}" is represented by a list of objects, so it must be indexed using a numeric key, like .${name}[0].`
    };
  return {
    range: step.range,
    summary: "Cannot index a set value",
    detail: `Block type "${name}" is represented by a set of objects, and set elements do not have addressable keys. To find elements matching specific criteria, use a "for" expression with an "if" clause.`
  };
}
function valueProblem(from, steps) {
  const problems = [];
  let value = from;
  for (const step of steps) {
    value = step.kind === "attribute" ? attributeOf(value, step, { problems }) : elementAt(value, step.key, step.range, { problems });
    if (problems[0]) return problems[0];
  }
  return void 0;
}

// src/check/check-references.ts
function checkReferences(scope, reporter, bytes, root, around) {
  walkExpression(root, (expression, bound) => {
    if (expression.kind === "traversal")
      checkReference(scope, reporter, bytes, expression, bound, around);
  });
}
function surroundingsOf(block3) {
  const has = (name) => block3.body.items.some((item) => item.kind === "attribute" && item.name.text === name);
  return { count: has("count"), forEach: has("for_each"), iterators: [], self: false };
}
function checkReference(scope, reporter, bytes, reference, bound, around) {
  const root = reference.root.text;
  if (bound.has(root) || around.iterators.includes(root)) return;
  const first = attributeName2(reference.steps[0]);
  switch (root) {
    case "var":
      return named2(scope.variables, "input variable", "undeclared-variable");
    case "local":
      return named2(scope.locals, "local value", "undeclared-local");
    case "module":
      return named2(scope.modules, "module", "undeclared-module");
    case "path":
      known("path", ["cwd", "module", "root"]);
      return;
    case "terraform":
      known("terraform", ["workspace", "applying"]);
      return;
    case "self":
      if (!around.self)
        invalid3('Invalid "self" reference', 'The "self" object is not available in this context.');
      return;
    case "count":
      if (!known("count", ["index"])) return;
      if (!around.count)
        notInContext(
          'Reference to "count" in non-counted context',
          'The "count" object can only be used in "module", "resource", and "data" blocks, and only when the "count" argument is set.'
        );
      return;
    case "each":
      if (!known("each", ["key", "value"]) || around.forEach) return;
      if (first === "value")
        return notInContext(
          "each.value cannot be used in this context",
          'A reference to "each.value" has been used in a context in which it is unavailable, such as when the configuration no longer contains the value in its "for_each" expression. Remove this reference to each.value in your configuration to work around this error.'
        );
      return notInContext(
        'Reference to "each" in context without for_each',
        'The "each" object can be used only in "module" or "resource" blocks, and only when the "for_each" argument is set.'
      );
    default:
      return resource();
  }
  function named2(declared, words5, kind) {
    if (first === void 0 || declared.has(first) || scope.view.partial) return;
    const range2 = {
      start: reference.range.start,
      end: reference.steps[0]?.range.end ?? reference.range.end
    };
    report(
      reporter,
      range2,
      4,
      `Reference to undeclared ${words5}`,
      `An ${words5} with the name "${first}" has not been declared.`,
      { kind, name: first }
    );
  }
  function known(object, names) {
    const [step] = reference.steps;
    if (step?.kind !== "attribute" || names.includes(step.name)) return true;
    const range2 = { start: reference.range.start, end: step.range.end };
    const summary = `Invalid "${object}" attribute`;
    const detail = `The "${object}" object does not have an attribute named "${step.name}".`;
    report(reporter, range2, 4, summary, detail, { kind: "other" });
    return false;
  }
  function invalid3(summary, detail) {
    report(reporter, reference.range, 4, summary, detail, { kind: "invalid-reference", root });
  }
  function notInContext(summary, detail) {
    report(reporter, reference.range, 4, summary, detail, { kind: "other" });
  }
  function resource() {
    const split = resourceSteps(reference);
    if (!split)
      return invalid3(
        "Invalid reference",
        "A reference to a resource type must be followed by at least one attribute access, specifying the resource name."
      );
    const { address, mode, type, name, rest } = split;
    const declared = scope.resources.get(address);
    if (!declared) {
      if (scope.view.partial) return;
      const words5 = mode === "data" ? "data resource" : mode === "ephemeral" ? "ephemeral resource" : "managed resource";
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Reference to undeclared resource",
        `A ${words5} "${type}" "${name}" has not been declared in the root module.`,
        {
          kind: "undeclared-resource",
          mode,
          type,
          name
        }
      );
      return;
    }
    const by = attribute(declared.block, "count") ? "count" : attribute(declared.block, "for_each") ? "for_each" : void 0;
    const steps = literalSteps(bytes, rest);
    const [first2] = steps;
    if (!first2) return;
    if (by !== void 0 && first2.kind === "attribute") {
      const example = by === "count" ? "[count.index]" : "[each.key]";
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Missing resource instance key",
        `Because ${address} has "${by}" set, its attributes must be accessed on specific instances.

For example, to correlate with indices of a referring resource, use:
    ${address}${example}`,
        { kind: "unsupported-attribute", attribute: "", on: address }
      );
    }
    if (by === void 0 && first2.kind === "key") {
      report(
        reporter,
        { start: reference.range.start, end: reference.range.end },
        4,
        "Unexpected resource instance key",
        `Because ${address} does not have "count" or "for_each" set, references to it must not include an index key. Remove the bracketed index to refer to the single instance of this resource.`,
        { kind: "unsupported-attribute", attribute: "", on: address }
      );
    }
    const schema = schemaOf(scope, declared.mode, declared.type, declared.block);
    const inside = first2.kind === "key" ? steps.slice(1) : steps;
    const problem2 = schema && traversalProblem(schema, inside);
    if (problem2) reportProblems(reporter, bytes, [problem2]);
  }
}
var attributeName2 = (step) => step?.kind === "attribute" ? step.name : void 0;

// src/check/check-depends-on.ts
function checkDependsOn(scope, reporter, bytes, value, around) {
  if (value.kind !== "tuple") return;
  for (const item of value.items) {
    const beyond = item.kind === "traversal" ? stepsBeyond(bytes, item) : void 0;
    const [first, last] = [beyond?.[0], beyond?.at(-1)];
    if (!first || !last) {
      checkReferences(scope, reporter, bytes, item, around);
      continue;
    }
    report(
      reporter,
      { start: first.range.start, end: last.range.end },
      4,
      "Invalid depends_on reference",
      "References in depends_on must be to a whole object (resource, etc), not to an attribute of an object.",
      { kind: "other" }
    );
  }
}
function stepsBeyond(bytes, reference) {
  const { root, steps } = reference;
  if (root.text === "var" || root.text === "local") return steps.slice(1);
  const rest = root.text === "module" ? steps.slice(1) : resourceSteps(reference)?.rest ?? [];
  const [first] = literalSteps(bytes, rest);
  return first?.kind === "key" ? rest.slice(1) : rest;
}

// src/check/check-expressions.ts
function checkExpressions(scope, document, top, reporter) {
  const skipped = SKIPPED_IN[top.type.text] ?? NONE2;
  const around = { ...surroundingsOf(top), self: top.type.text === "variable" };
  const pending = [{ block: top, around }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    for (const item of next.block.body.items) {
      if (item.kind === "block")
        pending.push({ block: item, around: insideOf(document, item, next.around) });
      else if (!skipped.has(item.name.text)) {
        const isDependsOn = next.block === top && item.name.text === "depends_on";
        const check2 = isDependsOn ? checkDependsOn : checkReferences;
        const inside = inArgument(next.around, next.block === top, item);
        check2(scope, reporter, document.bytes, item.value, inside);
      }
    }
  }
}
function insideOf(document, block3, around) {
  const type = block3.type.text;
  if (type === "provisioner" || type === "connection" || type === "postcondition")
    return { ...around, self: true };
  if (type !== "dynamic") return around;
  const name = iteratorName(document.bytes, block3);
  return { ...around, iterators: [...around.iterators, name] };
}
function inArgument(around, top, { name }) {
  const repeats = top && (name.text === "count" || name.text === "for_each");
  return repeats ? { ...around, count: false, forEach: false } : around;
}
var RESOURCE_SKIPPED = /* @__PURE__ */ new Set([
  "provider",
  "ignore_changes",
  "when",
  "on_failure"
]);
var NONE2 = /* @__PURE__ */ new Set();
var SKIPPED_IN = {
  resource: RESOURCE_SKIPPED,
  data: RESOURCE_SKIPPED,
  ephemeral: RESOURCE_SKIPPED,
  variable: /* @__PURE__ */ new Set(["type"]),
  module: /* @__PURE__ */ new Set(["providers"])
};

// src/check/check-output.ts
function checkOutput(check2, isRoot) {
  const { block: block3, reporter } = check2;
  checkConditions(check2, block3);
  const argument3 = attribute(block3, "value");
  const value = argument3 && checkExpression(check2, argument3.value);
  if (!value || !isRoot || isTrue(check2, "sensitive") || !marksDeep(value).has("sensitive")) return;
  report(
    reporter,
    { start: block3.type.range.start, end: block3.labels.at(-1)?.range.end ?? block3.type.range.end },
    4,
    "Output refers to sensitive values",
    `To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, Terraform requires that any root module output containing sensitive data be explicitly marked as sensitive, to confirm your intent.

If you do intend to export this data, annotate the output value as sensitive by adding the following argument:
    sensitive = true`,
    { kind: "other" }
  );
}
function isTrue({ block: block3 }, name) {
  const value = attribute(block3, name)?.value;
  return value?.kind === "bool" && value.value;
}

// src/check/check-repetition.ts
function checkRepetition(scope, reporter, bytes, block3) {
  const count3 = attribute(block3, "count");
  if (count3) checkArgument(scope, reporter, bytes, count3, countRefusal);
  const forEach = attribute(block3, "for_each");
  if (forEach) checkArgument(scope, reporter, bytes, forEach, forEachRefusal);
}
function checkArgument(scope, reporter, bytes, { value: expression }, refusalOf) {
  const problems = [];
  const value = scope.values.evaluate(expression, bytes, void 0, problems);
  reportProblems(reporter, bytes, problems);
  const refusal3 = problems.length > 0 ? void 0 : refusalOf(value);
  if (refusal3) report(reporter, expression.range, 4, ...refusal3, { kind: "other" });
}
function countRefusal(value) {
  const summary = "Invalid count argument";
  const converted = convert(value, "number");
  if (converted.kind === "problem")
    return ["Incorrect value type", `Invalid expression value: ${converted.message}.`];
  const number = converted.value;
  if (number.kind === "null")
    return [summary, 'The given "count" argument value is null. An integer is required.'];
  if (number.kind !== "number") return void 0;
  const unsuitable2 = (why) => [
    summary,
    `The given "count" argument value is unsuitable: ${why}.`
  ];
  if (!Number.isInteger(Number(number.value))) return unsuitable2("a whole number is required");
  return number.value < 0 ? unsuitable2("must be greater than or equal to zero") : void 0;
}
function forEachRefusal(value) {
  const summary = "Invalid for_each argument";
  const unsuitable2 = 'The given "for_each" argument value is unsuitable:';
  if (marksOf(value).has("sensitive"))
    return [
      summary,
      "Sensitive values, or values derived from sensitive values, cannot be used as for_each arguments. If used, the sensitive value could be exposed as a resource instance key."
    ];
  if (value.kind === "null")
    return [
      summary,
      `${unsuitable2} the given "for_each" argument value is null. A map, or set of strings is allowed.`
    ];
  const type = typeOf(value);
  if (type === "dynamic") return void 0;
  const kind = typeof type === "string" ? type : type[0];
  if (kind === "map" || kind === "object") return void 0;
  if (kind !== "set")
    return [
      summary,
      `${unsuitable2} the "for_each" argument must be a map, or set of strings, and you have provided a value of type ${friendlyName(type)}.`
    ];
  const element2 = type[1];
  if (value.kind === "set" && value.items.length === 0) return void 0;
  if (element2 !== "string" && !(value.kind === "unknown" && element2 === "dynamic"))
    return [
      "Invalid for_each set argument",
      `${unsuitable2} "for_each" supports maps and sets of strings, but you have provided a set containing type ${friendlyName(element2)}.`
    ];
  if (value.kind === "set" && value.items.some(({ kind: kind2 }) => kind2 === "null"))
    return [
      "Invalid for_each set argument",
      `${unsuitable2} "for_each" sets must not contain null values.`
    ];
  return void 0;
}

// src/check/check-constraints.ts
function checkConstraints({ block: block3, reporter, document: { bytes } }, constraints, schema, value) {
  if (!constraints) return;
  for (const { severity, summary, detail, path } of violations(
    constraints,
    schema,
    value.object(),
    ""
  )) {
    const { start, end } = placeOf2(block3, path);
    const subject = bytes.toString("utf8", start, end);
    const raw = { severity, summary, detail, subject, before: "", after: "" };
    const place = { file: reporter.file, range: { start, end } };
    reporter.findings.push({ ...detailsOf(raw), severity, stage: 5, summary, detail, place });
  }
}
function placeOf2(block3, path) {
  let around = block3;
  for (const [at2, name] of path.entries()) {
    if (typeof name === "number") continue;
    const index = path[at2 + 1];
    const argument3 = around.body.items.find(
      (item) => item.kind === "attribute" && item.name.text === name
    );
    if (argument3?.kind === "attribute") return argument3.value.range;
    const inner = around.body.items.filter(
      (item) => item.kind === "block" && item.type.text === name
    )[typeof index === "number" ? index : 0];
    if (!inner) break;
    around = inner;
  }
  return around.open;
}

// src/check/config/config-file.ts
function fail(at2, range2, summary, detail, stage = 1) {
  add2(at2, range2, "error", summary, detail, stage);
}
function warn(at2, range2, summary, detail) {
  add2(at2, range2, "warning", summary, detail, 1);
}
var hasFailedSince = ({ findings }, found2) => findings.slice(found2).some(({ severity }) => severity === "error");
var refuser = (at2) => (range2, summary, detail) => fail(at2, range2, summary, detail);
var headerOf = ({ isJson }, { type, labels, open: open3 }) => isJson ? open3 : { start: type.range.start, end: labels.at(-1)?.range.end ?? type.range.end };
function placeWords({ file, bytes }, { start, end }) {
  const line = bytes.lastIndexOf(10, start - 1) + 1;
  let number = 1;
  for (let at2 = bytes.indexOf(10); at2 >= 0 && at2 < start; at2 = bytes.indexOf(10, at2 + 1))
    number++;
  const column = bytes.toString("utf8", line, start).length + 1;
  return `${file}:${number},${column}-${column + bytes.toString("utf8", start, end).length}`;
}
function add2({ file, bytes, findings }, { start, end }, severity, summary, detail, stage) {
  const place = { file, range: { start, end } };
  const subject = bytes.toString("utf8", start, end);
  const details = detailsOf({ severity, summary, detail, place, subject, before: "", after: "" });
  findings.push({ ...details, severity, stage, summary, detail, place });
}

// src/check/config/name-suggestion.ts
function nameSuggestion(given2, names) {
  for (const name of names) {
    if (Math.abs(name.length - given2.length) < TOO_FAR && distance(given2, name) < TOO_FAR)
      return name;
  }
  return void 0;
}
var TOO_FAR = 3;
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

// src/check/config/misfits.ts
function missing2(at2, body, open3, argument3, stage) {
  const detail = `The argument "${argument3}" is required, but no definition was found.`;
  fail(at2, missedAt(at2, body, open3), "Missing required argument", detail, stage);
}
function missedAt(at2, { items: [first], range: range2 }, open3) {
  if (at2.isJson) return { start: range2.end - 1, end: range2.end };
  if (first?.kind !== "attribute") return open3;
  const newline = at2.bytes.indexOf(10, open3.start);
  return newline < 0 || newline > first.range.start ? first.range : open3;
}
function hasLabels(at2, { type: { text: type }, labels, open: open3 }, wanted, stage) {
  const extra = labels[wanted.length];
  if (extra) {
    const detail2 = wanted.length === 0 ? `No labels are expected for ${type} blocks.` : `Only ${wanted.length} labels (${wanted.join(", ")}) are expected for ${type} blocks.`;
    fail(at2, extra.range, `Extraneous label for ${type}`, detail2, stage);
    return false;
  }
  if (labels.length === wanted.length) return true;
  const detail = `All ${type} blocks must have ${wanted.length} labels (${wanted.join(", ")}).`;
  fail(at2, open3, `Missing ${wanted[labels.length]} for ${type}`, detail, stage);
  return false;
}
function unsupportedArgument(at2, { text: name, range: range2 }, unset2, known, stage) {
  const similar = nameSuggestion(name, unset2);
  const asBlock = known.blocks.has(name) ? ` Did you mean to define a block of type "${name}"?` : "";
  const hint = similar === void 0 ? asBlock : ` Did you mean "${similar}"?`;
  if (at2.isJson) {
    const words5 = `No argument or block type is named "${name}".${hint}`;
    return fail(at2, range2, "Extraneous JSON object property", words5, stage);
  }
  const detail = `An argument named "${name}" is not expected here.${hint}`;
  fail(at2, range2, "Unsupported argument", detail, stage);
}
function unsupportedBlock2(at2, { text: type, range: range2 }, known, stage) {
  const similar = nameSuggestion(type, known.blocks.keys());
  const asArgument2 = known.attributes.has(type) ? ` Did you mean to define argument "${type}"? If so, use the equals sign to assign it a value.` : "";
  const hint = similar === void 0 ? asArgument2 : ` Did you mean "${similar}"?`;
  const detail = `Blocks of type "${type}" are not expected here.${hint}`;
  fail(at2, range2, "Unsupported block type", detail, stage);
}

// src/check/config/body-content.ts
function wholeContent(at2, body, missingAt, known, stage = 1) {
  const content = read(at2, body, missingAt, known, stage);
  for (const item of body.items) {
    if (item.kind === "attribute") {
      if (!known.attributes.has(item.name.text))
        unsupportedArgument(at2, item.name, unset(content, known), known, stage);
    } else if (!known.blocks.has(item.type.text))
      unsupportedBlock2(at2, blockName(item, stage), known, stage);
  }
  return content;
}
var unset = ({ attributes }, known) => [...known.attributes].filter((name) => !attributes.has(name));
var blockName = (block3, stage) => stage === 4 && block3.type.text === "dynamic" ? block3.labels[0] ?? block3.type : block3.type;
var partialContent = (at2, block3, known) => read(at2, block3.body, block3.open, known, 1);
function justAttributes(at2, body) {
  const example = body.items.find((item) => item.kind === "block");
  if (example)
    fail(
      at2,
      example.type.range,
      `Unexpected "${example.type.text}" block`,
      "Blocks are not allowed here."
    );
  const seen = /* @__PURE__ */ new Set();
  const attributes = body.items.filter((item) => {
    if (item.kind !== "attribute" || seen.has(item.name.text)) return false;
    seen.add(item.name.text);
    return true;
  });
  return { attributes, pure: example === void 0 };
}
function read(at2, body, missingAt, known, stage) {
  let attributes;
  let blocks;
  for (const item of body.items) {
    if (item.kind === "attribute") {
      const { text } = item.name;
      if (!known.attributes.has(text)) continue;
      attributes ??= /* @__PURE__ */ new Map();
      if (!attributes.has(text)) attributes.set(text, item);
    } else {
      const labels = known.blocks.get(item.type.text);
      if (!labels || !hasLabels(at2, item, labels, stage)) continue;
      blocks ??= [];
      blocks.push(item);
    }
  }
  if (!at2.override || stage !== 1) {
    for (const name of known.required) {
      if (!attributes?.has(name)) missing2(at2, body, missingAt, name, stage);
    }
  }
  return { attributes: attributes ?? NO_ATTRIBUTES, blocks: blocks ?? NO_BLOCKS };
}
var NO_ATTRIBUTES = /* @__PURE__ */ new Map();
var NO_BLOCKS = [];

// src/check/config/body-shape.ts
function shape(names, blocks = {}) {
  const plain3 = (name) => name.replace("!", "");
  return {
    attributes: new Set(names.map(plain3)),
    required: names.filter((name) => name.endsWith("!")).map(plain3),
    blocks: new Map(Object.entries(blocks))
  };
}

// src/check/config/provisioner-schema.ts
var PROVISIONERS = /* @__PURE__ */ new Map([
  [
    "local-exec",
    schemaOf2(
      { command: "string" },
      {
        interpreter: ["list", "string"],
        working_dir: "string",
        environment: ["map", "string"],
        quiet: "bool"
      }
    )
  ],
  [
    "remote-exec",
    schemaOf2({}, { inline: ["list", "string"], script: "string", scripts: ["list", "string"] })
  ],
  ["file", schemaOf2({ destination: "string" }, { source: "string", content: "string" })]
]);
var CONNECTION = schemaOf2(
  { host: "string" },
  {
    type: "string",
    user: "string",
    password: "string",
    port: "number",
    timeout: "string",
    script_path: "string",
    target_platform: "string",
    private_key: "string",
    certificate: "string",
    host_key: "string",
    agent: "bool",
    agent_identity: "string",
    proxy_scheme: "string",
    proxy_host: "string",
    proxy_port: "number",
    proxy_user_name: "string",
    proxy_user_password: "string",
    bastion_host: "string",
    bastion_host_key: "string",
    bastion_port: "number",
    bastion_user: "string",
    bastion_password: "string",
    bastion_private_key: "string",
    bastion_certificate: "string",
    https: "bool",
    insecure: "bool",
    cacert: "string",
    use_ntlm: "bool"
  }
);
function schemaOf2(required2, optional) {
  const argument3 = (name, type, isRequired) => [
    name,
    {
      name,
      type,
      required: isRequired,
      optional: !isRequired,
      computed: false,
      sensitive: false,
      deprecated: false,
      writeOnly: false
    }
  ];
  return {
    attributes: new Map([
      ...Object.entries(required2).map(([name, type]) => argument3(name, type, true)),
      ...Object.entries(optional).map(([name, type]) => argument3(name, type, false))
    ]),
    blocks: /* @__PURE__ */ new Map(),
    deprecated: false
  };
}

// src/check/config/check-provisioners.ts
function checkProvisioners(at2, resource, options) {
  const found2 = at2.findings.length;
  const connection = innerBlock(resource, "connection");
  for (const provisioner of resource.body.items) {
    if (provisioner.kind !== "block" || provisioner.type.text !== "provisioner") continue;
    checkOne(at2, provisioner, connection, options.checkValue);
    if (!options.all && hasFailedSince(at2, found2)) return;
  }
}
function checkOne(at2, provisioner, outer, checkValue2) {
  const type = provisioner.labels[0]?.text ?? "";
  const schema = PROVISIONERS.get(type);
  if (!schema) {
    if (provisioner.labels.length === 1) missingPlugin(at2, type);
    return;
  }
  const items = withoutMeta(provisioner);
  checkBody2(at2, { items, range: provisioner.body.range }, provisioner.open, schema, checkValue2);
  checkSources(at2, provisioner, type);
  const own = innerBlock(provisioner, "connection");
  const [first, second] = [own, outer].filter((block3) => block3 !== void 0);
  if (!first) return;
  const both = [...first.body.items, ...second?.body.items.filter(isNotIn(first)) ?? []];
  checkBody2(at2, { items: both, range: first.body.range }, first.open, CONNECTION, checkValue2);
}
function checkBody2(at2, body, missingAt, schema, checkValue2) {
  const { attributes } = wholeContent(at2, body, missingAt, shapeOf(schema), 4);
  for (const [name, given2] of attributes) {
    const known = schema.attributes.get(name);
    if (known) checkValue2(given2, known);
  }
}
function checkSources(at2, provisioner, type) {
  const given2 = (names) => names.filter((name) => {
    const value = attribute(provisioner, name)?.value;
    return value !== void 0 && value.kind !== "null";
  }).length;
  if (type === "file") {
    const count3 = given2(["source", "content"]);
    if (count3 > 1) noPlace(at2, "Cannot set both 'source' and 'content'", "");
    if (count3 === 0) noPlace(at2, "Must provide one of 'source' or 'content'", "");
  } else if (type === "remote-exec" && given2(["inline", "script", "scripts"]) !== 1)
    noPlace(
      at2,
      "Invalid remote-exec provisioner configuration",
      'Only one of "inline", "script", or "scripts" must be set'
    );
}
function missingPlugin({ findings }, type) {
  const summary = "Missing required provisioner plugin";
  const detail = `This configuration requires provisioner plugin "${type}", which isn't available. If you're intending to use an external provisioner plugin, you must install it manually into one of the plugin search directories before running Terraform.`;
  findings.push({ kind: "other", severity: "error", stage: 3, summary, detail });
}
function noPlace({ findings }, summary, detail) {
  findings.push({ kind: "other", severity: "error", stage: 4, summary, detail });
}
var shapes = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
  const known = shapes.get(schema);
  if (known) return known;
  const names = [...schema.attributes.values()];
  const made = shape(names.map(({ name, required: required2 }) => required2 ? `${name}!` : name));
  shapes.set(schema, made);
  return made;
}
var innerBlock = (block3, type) => block3.body.items.find((item) => item.kind === "block" && item.type.text === type);
var isNotIn = (block3) => (item) => item.kind === "block" || attribute(block3, item.name.text) === void 0;
function withoutMeta(block3) {
  return block3.body.items.flatMap((item) => {
    if (item.kind === "attribute")
      return item.name.text === "when" || item.name.text === "on_failure" ? [] : [item];
    if (item.type.text === "_") return item.body.items;
    return item.type.text === "connection" || item.type.text === "lifecycle" ? [] : [item];
  });
}

// src/check/meta-schema.ts
function withMeta(schema, mode) {
  return mergedForm(schema, mode, () => {
    const meta = mode === "resource" ? RESOURCE_META : DATA_META;
    return {
      ...schema,
      attributes: new Map([...meta.attributes, ...schema.attributes]),
      blocks: new Map([
        // Their bodies are looked at with the declarations.
        ...[...meta.blocks].map(
          ([name, nested2]) => [name, { ...nested2, block: ANYTHING }]
        ),
        ...schema.blocks
      ])
    };
  });
}
function withProviderMeta(schema) {
  return mergedForm(schema, "provider", () => {
    const argument3 = (name) => ({
      name,
      type: "string",
      required: false,
      optional: true,
      computed: false,
      sensitive: false,
      deprecated: false,
      writeOnly: false
    });
    return {
      ...schema,
      attributes: new Map([
        ...schema.attributes,
        ...[...PROVIDER_META].map((name) => [name, argument3(name)])
      ])
    };
  });
}
var merged = /* @__PURE__ */ new WeakMap();
function mergedForm(schema, key, make) {
  const forms = merged.get(schema) ?? /* @__PURE__ */ new Map();
  merged.set(schema, forms);
  const known = forms.get(key) ?? make();
  forms.set(key, known);
  return known;
}

// src/check/check-resource.ts
function checkResource(check2) {
  const { scope, document, block: block3, reporter } = check2;
  const [type, name] = block3.labels;
  if (!type || !name) return void 0;
  const mode = block3.type.text;
  const providerName = providerNameOf(type.text, block3);
  checkRepetition(scope, reporter, document.bytes, block3);
  for (const item of block3.body.items) {
    if (item.kind === "block" && item.type.text === "lifecycle") checkConditions(check2, item);
  }
  checkProvisioners(
    {
      file: reporter.file,
      bytes: document.bytes,
      override: isOverrideFile(reporter.file),
      isJson: reporter.file.endsWith(".json"),
      findings: reporter.findings
    },
    block3,
    {
      all: true,
      checkValue: (argument3, found2) => checkValue(scope, reporter, document.bytes, argument3, found2, void 0)
    }
  );
  checkProviderAlias(check2);
  const provider = providerOf(scope, providerName);
  if (!provider) return providerName;
  const schema = provider.schemaOf(mode, type.text);
  if (schema) {
    const value = checkValuedBody(check2, block3, withMeta(schema, mode));
    checkConstraints(check2, scope.constraints?.(provider)?.of(mode, type.text), schema, value);
    checkIgnored(check2, block3, schema);
    return void 0;
  }
  const words5 = { resource: "resource type", data: "data source", ephemeral: "ephemeral resource" }[mode];
  report(
    reporter,
    type.range,
    4,
    SUMMARIES[mode],
    `The provider ${provider.address.split("/").slice(-2).join("/")} does not support ${words5} "${type.text}".`,
    { kind: "invalid-resource-type", mode, type: type.text, provider: provider.address }
  );
  return void 0;
}
var SUMMARIES = {
  resource: "Invalid resource type",
  data: "Invalid data source",
  ephemeral: "Invalid ephemeral resource"
};
function checkProviderAlias({ scope: { view }, block: block3, reporter }) {
  const value = attribute(block3, "provider")?.value;
  const step = value?.kind === "traversal" ? value.steps[0] : void 0;
  if (value?.kind !== "traversal" || step?.kind !== "attribute" || view.partial) return;
  const declared = view.providers.some(
    ({ name, alias }) => name === value.root.text && alias === step.name
  );
  if (declared) return;
  report(
    reporter,
    value.range,
    4,
    "Provider configuration not present",
    `No provider "${value.root.text}" with the alias "${step.name}" is declared.`,
    { kind: "other" }
  );
}
function checkIgnored({ reporter, document: { bytes } }, block3, schema) {
  for (const item of block3.body.items) {
    const ignored = item.kind === "block" && item.type.text === "lifecycle" ? attribute(item, "ignore_changes")?.value : void 0;
    if (ignored?.kind !== "tuple") continue;
    for (const each2 of ignored.items) {
      if (each2.kind !== "traversal") continue;
      const { root, steps } = each2;
      const named2 = { kind: "attribute", name: root.text, range: root.range };
      const problem2 = traversalProblem(schema, literalSteps(bytes, [named2, ...steps]));
      if (problem2) reportProblems(reporter, bytes, [problem2]);
    }
  }
}

// src/check/check-block.ts
function checkBlock(check2, isRoot) {
  const { scope, document, block: block3, reporter } = check2;
  if (DECLARATIONS.has(block3.type.text)) return void 0;
  checkExpressions(scope, document, block3, reporter);
  switch (block3.type.text) {
    case "resource":
    case "data":
    case "ephemeral":
      return checkResource(check2);
    case "provider":
      return checkProvider(check2);
    case "output":
      checkOutput(check2, isRoot);
      return void 0;
    case "module":
      checkRepetition(scope, reporter, document.bytes, block3);
      checkArguments(check2);
      return void 0;
    case "variable":
      checkConditions(check2, block3);
      return void 0;
    case "check":
      checkConditions(check2, block3);
      return checkInnerData(check2);
    default:
      return void 0;
  }
}
var DECLARATIONS = /* @__PURE__ */ new Set(["terraform", "moved", "import", "removed"]);
function checkProvider(check2) {
  const { scope, block: block3 } = check2;
  const name = block3.labels[0]?.text;
  if (!name || !isUsed(check2, name)) return void 0;
  const provider = providerOf(scope, name);
  if (!provider) return name;
  checkValuedBody(check2, block3, withProviderMeta(provider.provider));
  return void 0;
}
function isUsed({ scope: { view }, document, block: block3 }, name) {
  if (calledModules(view.module).length > 0 || view.partial) return true;
  const alias = attribute(block3, "alias");
  const wanted = alias && constantString(document.bytes, alias.value);
  return view.resources.some((resource) => {
    if (providerNameOf(resource.type, resource.block) !== name) return false;
    const given2 = attribute(resource.block, "provider")?.value;
    const [step] = given2?.kind === "traversal" ? given2.steps : [];
    return (step?.kind === "attribute" ? step.name : void 0) === wanted;
  });
}
function checkInnerData(check2) {
  const missing4 = check2.block.body.items.flatMap((item) => {
    if (item.kind !== "block" || item.type.text !== "data") return [];
    return checkResource({ ...check2, block: item }) ?? [];
  });
  return missing4[0];
}
function checkArguments(check2) {
  for (const item of check2.block.body.items) {
    if (item.kind === "attribute" && !META_ARGUMENTS.has(item.name.text))
      checkExpression(check2, item.value);
  }
}
var META_ARGUMENTS = /* @__PURE__ */ new Set([
  "source",
  "version",
  "providers",
  "depends_on",
  "count",
  "for_each"
]);

// src/check/check-calls.ts
import { posix as posix3 } from "node:path";

// src/check/check-called-providers.ts
function checkCalledProviders(call2, { address, called }, inside, findings) {
  const { file, document, block: block3 } = call2;
  const at2 = { file, bytes: document.bytes, override: false, isJson: false, findings };
  const passed = passedIn(call2);
  const configured = new Set(inside.providers.filter(isConfigured).map(nameOf2));
  for (const { name, source } of configurationAliases(inside)) {
    if (passed.has(name) || configured.has(name)) continue;
    const detail = `The child module requires an additional configuration for provider ${source}, with the local name "${name}".

Refer to the module's documentation to understand the intended purpose of this additional provider configuration, and then add an entry for ${name} in the "providers" meta-argument in the module block to choose which provider configuration the module should use for that purpose.`;
    fail(at2, headerOf(at2, block3), "Missing required provider configuration", detail, 2);
  }
  const repeated2 = ["count", "for_each", "depends_on"].map((name) => attribute(block3, name)).find((found2) => found2 !== void 0);
  if (repeated2 && configured.size > 0) {
    const detail = `The module at ${address} is a legacy module which contains its own local provider configurations, and so calls to it may not use the count, for_each, or depends_on arguments.

If you also control the module "${called.child.source}", consider updating this module to instead expect provider configurations to be passed by its caller.`;
    const first = repeated2.value.kind === "tuple" ? repeated2.value.items[0] : repeated2.value;
    const summary = "Module is incompatible with count, for_each, and depends_on";
    fail(at2, first?.range ?? headerOf(at2, block3), summary, detail, 2);
  }
}
function passedIn({ document, block: block3 }) {
  const providers = attribute(block3, "providers")?.value;
  const items = providers?.kind === "object" ? providers.items : [];
  return new Set(items.flatMap((item) => referenceName(document.bytes, item) ?? []));
}
function referenceName(bytes, { key }) {
  if (key.kind !== "traversal") return objectKey(bytes, key);
  const [step] = key.steps;
  return step?.kind === "attribute" ? `${key.root.text}.${step.name}` : key.root.text;
}
var isConfigured = ({ block: block3 }) => block3.body.items.some((item) => item.kind === "block" || item.name.text !== "alias");
var nameOf2 = ({ name, alias }) => alias === void 0 ? name : `${name}.${alias}`;
function configurationAliases(view) {
  return [...view.documents.values()].flatMap(
    ({ body }) => blocksNamed(body.items, "terraform").flatMap((block3) => blocksNamed(block3.body.items, "required_providers")).flatMap((block3) => block3.body.items).flatMap((entry) => {
      if (entry.kind !== "attribute" || entry.value.kind !== "object") return [];
      const local = entry.name.text;
      const source = view.sources.get(local) ?? `hashicorp/${local}`;
      const list2 = entry.value.items.find(
        ({ key }) => key.kind === "traversal" && key.root.text === "configuration_aliases"
      )?.value;
      return (list2?.kind === "tuple" ? list2.items : []).flatMap((item) => {
        const step = item.kind === "traversal" ? item.steps[0] : void 0;
        if (item.kind !== "traversal" || step?.kind !== "attribute") return [];
        return [{ name: `${item.root.text}.${step.name}`, source }];
      });
    })
  );
}
var blocksNamed = (items, type) => items.filter((item) => item.kind === "block" && item.type.text === type);

// src/check/config/module-shape.ts
var MODULE = shape(
  ["source!", "version", "count", "for_each", "depends_on", "providers"],
  { _: [], lifecycle: [], locals: [], provider: ["type"] }
);

// src/check/placed-children.ts
import { posix as posix2 } from "node:path";
var ROOT = { directory: "", address: "" };
function childrenOf(view, { directory, address }) {
  return calledModules(view.module).flatMap((called) => {
    if (called.child.kind !== "local") return [];
    const path = posix2.join(directory, called.child.directory).replace(/^\.$/, "");
    const prefix = address === "" ? "" : `${address}.`;
    return [
      {
        called,
        module: called.child.module,
        directory: path,
        address: `${prefix}module.${called.name}`
      }
    ];
  });
}

// src/check/check-calls.ts
function checkCalls(view, values, findings, place = ROOT) {
  for (const child of childrenOf(view, place)) {
    const inside = viewModule(child.module);
    const [first] = child.called.blocks;
    if (!first) continue;
    checkCalledProviders(first, child, inside, findings);
    if (inside.partial) continue;
    const variables = variablesOf(inside);
    checkArguments2(child.called.blocks, variables, findings);
    for (const at2 of child.called.blocks) checkValues(at2, child, variables, values, findings);
  }
}
function variablesOf({ variables }) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const variable of variables)
    byName2.set(variable.name, [...byName2.get(variable.name) ?? [], variable]);
  return byName2;
}
var given = (declared, name) => declared.map(({ block: block3 }) => attribute(block3, name)).findLast((found2) => found2 !== void 0);
function checkArguments2(blocks, variables, findings) {
  const [first] = blocks;
  if (!first) return;
  const elsewhere = new Set(
    blocks.slice(1).flatMap(({ block: block3 }) => argumentsOf3(block3).map(({ name }) => name.text))
  );
  const isRequired = (name) => given(variables.get(name) ?? [], "default") === void 0 && !elsewhere.has(name);
  for (const at2 of blocks) {
    const known = {
      attributes: new Set(variables.keys()),
      required: at2 === first ? [...variables.keys()].filter(isRequired) : [],
      blocks: /* @__PURE__ */ new Map()
    };
    wholeContent(configFile(at2, findings), argumentBody(at2.block), at2.block.open, known, 2);
  }
}
function argumentBody({ body }) {
  const items = body.items.flatMap((item) => {
    if (item.kind === "attribute") return MODULE.attributes.has(item.name.text) ? [] : [item];
    if (item.type.text === "_") return item.body.items;
    return MODULE.blocks.has(item.type.text) ? [] : [item];
  });
  return { ...body, items };
}
var argumentsOf3 = (block3) => argumentBody(block3).items.filter((item) => item.kind === "attribute");
function checkValues(at2, { address, directory }, variables, values, findings) {
  for (const { name, value: expression } of argumentsOf3(at2.block)) {
    const declared = variables.get(name.text);
    const [variable] = declared ?? [];
    if (!declared || !variable) continue;
    const value = values.evaluate(expression, at2.document.bytes, void 0, []);
    const typed = declared.findLast(({ block: block3 }) => attribute(block3, "type")) ?? variable;
    const converted = convert(value, variableConstraint(typed));
    const nullable = given(declared, "nullable")?.value;
    const isRefusedNull = value.kind === "null" && nullable?.kind === "bool" && !nullable.value && given(declared, "default") === void 0;
    if (converted.kind === "converted" && !isRefusedNull) continue;
    const { bytes } = variable.document;
    const file = { ...configFile(variable, []), bytes, file: posix3.join(directory, variable.file) };
    const where = placeWords(file, headerOf(file, variable.block));
    const [summary, verb2, why] = converted.kind === "problem" ? ["Invalid value for input variable", "declared", converted.message] : ["Required variable not set", "defined", "required variable may not be set to null"];
    const detail = `The given value is not suitable for ${address}.var.${name.text} ${verb2} at ${where}: ${why}.`;
    fail(configFile(at2, findings), expression.range, summary, detail, 4);
  }
}
var configFile = ({ file, document }, findings) => ({
  file,
  bytes: document.bytes,
  override: false,
  isJson: false,
  findings
});

// src/check/check-cycles.ts
function checkCycles(scope, findings) {
  const nodes = nodesOf(scope);
  const done = /* @__PURE__ */ new Set();
  for (const start of nodes.keys()) {
    const circle = circleFrom(nodes, start, done);
    const first = circle && nodes.get(circle[0]);
    if (!circle || !first) continue;
    if (circle.length === 1 && !first.name.startsWith("local.")) continue;
    const summary = `Cycle: ${[...circle].sort().join(", ")}`;
    report({ file: first.file, findings }, first.range, 4, summary, "", { kind: "other" });
  }
}
function nodesOf(scope) {
  const nodes = /* @__PURE__ */ new Map();
  for (const { address, file, block: block3 } of scope.view.resources) {
    const uses = usedBy([...attributesOf(block3.body)].map(({ attribute: attribute2 }) => attribute2.value));
    nodes.set(address, { name: address, file, range: block3.type.range, uses });
  }
  for (const { name, file, attribute: attribute2 } of scope.view.locals) {
    nodes.set(`local.${name}`, {
      name: `local.${name}`,
      file,
      range: attribute2.name.range,
      uses: usedBy([attribute2.value])
    });
  }
  return nodes;
}
function usedBy(expressions) {
  const used = /* @__PURE__ */ new Set();
  for (const root of expressions) {
    walkExpression(root, (expression, bound) => {
      if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
      const [first] = expression.steps;
      if (expression.root.text === "local" && first?.kind === "attribute")
        used.add(`local.${first.name}`);
      else used.add(resourceSteps(expression)?.address ?? "");
    });
  }
  return used;
}
function circleFrom(nodes, start, done) {
  const path = [];
  const pending = [{ enter: start }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if ("leave" in next) {
      path.pop();
      done.add(next.leave);
      continue;
    }
    const at2 = path.indexOf(next.enter);
    if (at2 >= 0) {
      for (const name of path) done.add(name);
      return path.slice(at2);
    }
    const node2 = nodes.get(next.enter);
    if (!node2 || done.has(next.enter)) continue;
    path.push(next.enter);
    pending.push({ leave: next.enter }, ...[...node2.uses].map((enter) => ({ enter })));
  }
  return void 0;
}

// src/check/check-locals.ts
function checkLocals({ view, values }, findings) {
  for (const local of view.locals) {
    const { problems } = values.local(local);
    reportProblems({ file: local.file, findings }, local.document.bytes, problems);
  }
}

// src/check/check-syntax.ts
function checkSyntax(document, reporter) {
  for (const { reason, summary, range: range2 } of document.problems) {
    if (reason !== "duplicate-attribute") {
      report(reporter, range2, 1, summary, summary, { kind: "syntax" });
      continue;
    }
    const name = document.bytes.toString("utf8", range2.start, range2.end);
    const detail = `The argument "${name}" was already set. Each argument may be set only once.`;
    report(reporter, range2, 1, summary, detail, { kind: "duplicate", what: "attribute", name });
  }
}

// src/check/config/quoted-traversal.ts
function looseTraversal(at2, expression, what = "references") {
  const text = isQuoted(expression) && !at2.isJson ? constantString(at2.bytes, expression) : void 0;
  if (text === void 0) return traversalOf(expression);
  const traversal = parse(at2, Buffer.from(text), expression.range.start + 1);
  const one = what.slice(0, -1);
  warn(
    at2,
    expression.range,
    `Quoted ${what} are deprecated`,
    `In this context, ${what} are expected literally rather than in quotes. Terraform 0.11 and earlier required quotes, but quoted ${what} are now deprecated and will be removed in a future version of Terraform. Remove the quotes surrounding this ${one} to silence this warning.`
  );
  return traversal && { ...traversal, range: expression.range };
}
function parse(at2, text, offset) {
  const rootLength = identifierLength(text, 0);
  const place = (start, length) => ({
    start: offset + start,
    end: offset + start + length
  });
  if (rootLength === 0) {
    fail(at2, place(0, 1), "Variable name required", "Must begin with a variable name.");
    return void 0;
  }
  const steps = [];
  const root = { text: text.toString("utf8", 0, rootLength), range: place(0, rootLength) };
  let next = rootLength;
  while (next < text.length) {
    const step = text[next] === 46 ? dotStep(text, next) : indexStep(text, next);
    if (typeof step === "number") {
      next = step;
      const detail = "Expected an attribute access or an index operator.";
      const length = Math.max(1, identifierLength(text, next));
      fail(at2, place(next, length), "Invalid character", detail);
      break;
    }
    steps.push({ ...step, range: place(next, step.length) });
    next += step.length;
  }
  return { root, steps, range: place(0, next) };
}
function dotStep(text, start) {
  const length = identifierLength(text, start + 1);
  if (length === 0) return start + 1;
  const name = text.toString("utf8", start + 1, start + 1 + length);
  return { kind: "attribute", name, length: length + 1 };
}
function indexStep(text, start) {
  const found2 = /^\[(?:(\d+)|"((?:[^"\\]|\\.)*)")\]/.exec(text.toString("utf8", start));
  if (!found2) {
    let at2 = start;
    while (text[at2] === 32) at2++;
    return at2;
  }
  const range2 = { start, end: start };
  const key = found2[1] !== void 0 ? { kind: "number", text: found2[1], range: range2 } : { kind: "template", heredoc: false, parts: [], range: range2 };
  return { kind: "index", key, length: Buffer.byteLength(found2[0]) };
}

// src/check/config/check-depends-on.ts
function checkDependsOn2(at2, list2) {
  const items = requireList(refuser(at2), list2) ?? [];
  return items.flatMap((item) => requireReference(at2, item) ?? []);
}
var requireReference = (at2, expression) => looseTraversal(at2, expression) ?? requireTraversal(refuser(at2), expression);

// src/check/config/check-replace-triggers.ts
function checkReplaceTriggers(at2, list2) {
  for (const item of requireList(refuser(at2), list2) ?? []) {
    if (!checkTrigger(at2, item)) return;
  }
}
function checkTrigger(at2, item) {
  const found2 = at2.findings.length;
  const references2 = referencesIn(item);
  for (const reference of references2) {
    if (!OTHERS.has(reference.root.text) && reference.steps[0]?.kind !== "attribute") {
      const detail = "A reference to a resource type must be followed by at least one attribute access, specifying the resource name.";
      fail(at2, reference.range, "Invalid reference", detail);
    }
  }
  if (at2.findings.length > found2) return false;
  const resources = references2.filter((reference) => isTrigger(at2, item, reference)).length;
  if (resources !== 1) {
    const many = resources === 0 ? "Missing resource reference" : "Multiple resource references";
    const detail = `${many} in replace_triggered_by expression.`;
    fail(at2, item.range, "Invalid replace_triggered_by expression", detail);
  }
  return at2.findings.length === found2;
}
function isTrigger(at2, item, { root, steps: [step] }) {
  const name = step?.kind === "attribute" ? step.name : "";
  switch (root.text) {
    case "each":
    case "count": {
      const only = root.text === "each" ? "key" : "index";
      const detail = `Only ${root.text}.${only} may be used in replace_triggered_by.`;
      if (name !== only)
        fail(
          at2,
          item.range,
          `Invalid ${root.text} reference in replace_triggered_by expression`,
          detail
        );
      return false;
    }
    case "data":
    case "ephemeral":
    case "resource":
      return true;
    default:
      if (!OTHERS.has(root.text)) return true;
      fail(
        at2,
        item.range,
        "Invalid reference in replace_triggered_by expression",
        "Only resources, count.index, and each.key may be used in replace_triggered_by."
      );
      return false;
  }
}
var OTHERS = /* @__PURE__ */ new Set([
  "count",
  "data",
  "each",
  "ephemeral",
  "local",
  "module",
  "path",
  "resource",
  "self",
  "terraform",
  "var"
]);

// src/check/config/check-rule.ts
function checkRule(at2, block3) {
  const type = block3.type.text;
  if (at2.override) {
    const detail = `Override files cannot override "${type}" blocks.`;
    fail(at2, headerOf(at2, block3), `Can't override ${type} blocks`, detail);
    return { condition: void 0, errorMessage: void 0 };
  }
  const { attributes } = wholeContent(at2, block3.body, block3.open, RULE);
  const condition = attributes.get("condition")?.value;
  if (condition && referencesIn(condition).length === 0)
    fail(at2, condition.range, `Invalid ${type} expression`, CHECKS_NOTHING);
  return { condition, errorMessage: attributes.get("error_message")?.value };
}
function checkSelfReference(at2, rule, type, own) {
  for (const expression of [rule.condition, rule.errorMessage]) {
    if (!expression || !referencesIn(expression).some((reference) => addressOf(reference) === own))
      continue;
    const detail = `Configuration for ${own} may not refer to itself.`;
    fail(at2, expression.range, `Invalid reference in ${type}`, detail);
  }
}
function addressOf({ root, steps }) {
  const names = [root.text];
  for (const step of steps) {
    if (step.kind !== "attribute" || names.length === 3) break;
    names.push(step.name);
  }
  if (root.text === "resource") return names.slice(1, 3).join(".");
  return names.slice(0, root.text === "data" || root.text === "ephemeral" ? 3 : 2).join(".");
}
var RULE = shape(["condition!", "error_message!"]);
var CHECKS_NOTHING = "The condition expression must refer to at least one object from elsewhere in the configuration, or else its result would not be checking anything.";

// src/check/config/decode-literal.ts
function decodeString(at2, expression) {
  const value = decode(at2, expression, "string");
  return value?.kind === "string" ? value.value : void 0;
}
function decodeBool(at2, expression) {
  const value = decode(at2, expression, "bool");
  return value?.kind === "bool" ? value.value : void 0;
}
function decode(at2, expression, wanted) {
  if (expression.kind === "invalid" || expression.kind === "opaque") return void 0;
  const value = staticValue(
    at2.bytes,
    expression,
    (range2, summary, detail) => fail(at2, range2, summary, detail)
  );
  const converted = convert(value, wanted);
  if (converted.kind === "problem") return unsuitable(at2, expression, converted.message);
  if (converted.value.kind === "unknown") return unsuitable(at2, expression, "value must be known");
  if (converted.value.kind === "null")
    return unsuitable(at2, expression, "null value is not allowed");
  return converted.value;
}
function unsuitable(at2, expression, why) {
  const start = at2.isJson ? expression.range : startOf2(expression);
  fail(at2, start, "Unsuitable value type", `Unsuitable value: ${why}`);
}

// src/check/config/check-lifecycle.ts
function checkLifecycle(at2, block3, mode, own) {
  const { attributes, blocks } = wholeContent(at2, block3.body, block3.open, LIFECYCLE2);
  for (const [name, argument3] of attributes) {
    if (mode !== "resource") {
      const detail = `The lifecycle argument "${name}" is defined only for managed resources ("resource" blocks), and is not valid for ${mode} resources.`;
      const what = mode === "data" ? "data resource" : `${mode} resource`;
      fail(at2, argument3.name.range, `Invalid ${what} lifecycle argument`, detail);
    } else if (name === "ignore_changes") checkIgnoredChanges(at2, argument3.value);
    else if (name === "replace_triggered_by") checkReplaceTriggers(at2, argument3.value);
    else decodeBool(at2, argument3.value);
  }
  for (const rule of blocks) checkSelfReference(at2, checkRule(at2, rule), rule.type.text, own);
}
var LIFECYCLE2 = shape(
  ["create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
  { precondition: [], postcondition: [] }
);
function checkIgnoredChanges(at2, changes) {
  if (keywordOf(changes) === "all") return;
  const items = requireList(refuser(at2), changes) ?? [];
  let star;
  let named2 = 0;
  for (const item of items) {
    if (constantString(at2.bytes, item) === "*") {
      star = item;
      fail(at2, changes.range, "Invalid ignore_changes wildcard", NO_STAR);
    } else if (requireReference(at2, item)) named2++;
  }
  if (star && named2 > 0)
    fail(
      at2,
      star.range,
      "Invalid ignore_changes ruleset",
      'Cannot mix wildcard string "*" with non-wildcard references.'
    );
}
var NO_STAR = 'The ["*"] form of ignore_changes wildcard is was deprecated and is now invalid. Use "ignore_changes = all" to ignore changes to all attributes.';

// src/check/config/repeated-block.ts
function isRepeated(at2, seen, block3, words5) {
  const type = block3.type.text;
  const first = seen.get(type);
  if (!first) {
    seen.set(type, block3);
    return false;
  }
  const what = type === "_" ? "escaping" : type;
  fail(
    at2,
    headerOf(at2, block3),
    `Duplicate ${what} block`,
    words5(placeWords(at2, headerOf(at2, first)))
  );
  return true;
}

// src/check/config/check-provisioner.ts
function checkProvisioner(at2, block3) {
  const type = block3.labels[0];
  if (!type) return;
  const { attributes, blocks } = partialContent(at2, block3, PROVISIONER);
  if (REMOVED.has(type.text)) {
    const detail = `The "${type.text}" provisioner was deprecated in Terraform 0.13.4 has been removed from Terraform. Visit https://learn.hashicorp.com/collections/terraform/provision for alternatives to using provisioners that are a better fit for the Terraform workflow.`;
    return fail(at2, type.range, `The "${type.text}" provisioner has been removed`, detail);
  }
  const when = attributes.get("when")?.value;
  if (when) checkKeyword(at2, when, "when", ["create", "destroy"]);
  const destroys = isDestroyTime(at2, block3);
  if (destroys) onlySelfReferences(at2, block3.body, META2);
  const onFailure = attributes.get("on_failure")?.value;
  if (onFailure) checkKeyword(at2, onFailure, "on_failure", ["continue", "fail"]);
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    if (inner.type.text === "lifecycle") {
      const detail = 'The block type name "lifecycle" is reserved for use by Terraform in a future version.';
      fail(at2, inner.type.range, "Reserved block type name in provisioner block", detail);
    } else if (!isRepeated(
      at2,
      seen,
      inner,
      (place) => inner.type.text === "_" ? `${ESCAPE} The first escaping block was at ${place}.` : `This provisioner already has a connection block at ${place}.`
    ) && inner.type.text === "connection" && destroys)
      onlySelfReferences(at2, inner.body);
  }
}
function isDestroyTime(at2, { body, labels: [type] }) {
  const when = body.items.find((item) => item.kind === "attribute" && item.name.text === "when");
  if (when?.kind !== "attribute" || REMOVED.has(type?.text ?? "")) return false;
  return keywordOf(when.value) === "destroy" || constantString(at2.bytes, when.value) === "destroy";
}
function onlySelfReferences(at2, body, except = /* @__PURE__ */ new Set()) {
  for (const item of body.items) {
    if (item.kind !== "attribute" || except.has(item.name.text)) continue;
    for (const reference of referencesIn(item.value)) {
      if (isOwn(reference)) continue;
      const summary = "Invalid reference from destroy provisioner";
      fail(at2, item.value.range, summary, ONLY_SELF);
    }
  }
}
var PROVISIONER = shape(["when", "on_failure"], { _: [], connection: [], lifecycle: [] });
var META2 = PROVISIONER.attributes;
var REMOVED = /* @__PURE__ */ new Set(["chef", "habitat", "puppet", "salt-masterless"]);
var ESCAPE = 'The special block type "_" can be used to force particular arguments to be interpreted as provisioner-typpe-specific rather than as meta-arguments, but each provisioner block can have only one such block.';
var ONLY_SELF = "Destroy-time provisioners and their connection configurations may only reference attributes of the related resource, via 'self', 'count.index', or 'each.key'.\n\nReferences to other resources during the destroy phase can cause dependency cycles and interact poorly with create_before_destroy.";
function checkKeyword(at2, expression, argument3, words5) {
  const traversal = looseTraversal(at2, expression, "keywords");
  if (traversal?.steps.length === 0 && words5.includes(traversal.root.text)) return;
  const detail = `The "${argument3}" argument requires one of the following keywords: ${words5.join(" or ")}.`;
  fail(at2, expression.range, `Invalid "${argument3}" keyword`, detail);
}
function isOwn({ root, steps }) {
  const [step] = steps;
  switch (root.text) {
    case "self":
    case "path":
    case "terraform":
      return true;
    case "count":
      return steps.length === 1 && step?.kind === "attribute" && step.name === "index";
    case "each":
      return steps.length === 1 && step?.kind === "attribute" && step.name === "key";
    default:
      return false;
  }
}

// src/check/config/provider-name.ts
function checkProviderName(at2, name, range2) {
  const problem2 = providerPartProblem(name);
  const normal2 = name.toLowerCase();
  if (problem2 === void 0 && normal2 === name) return true;
  const detail = problem2 === void 0 ? `Provider names must be normalized. Replace "${name}" with "${normal2}" to fix this error.` : `${name} is an invalid provider local name: ${problem2}`;
  fail(at2, range2, "Invalid provider local name", detail);
  return false;
}
function providerPartProblem(part) {
  if (part === "") return "must have at least one character";
  if (part.includes(".")) return "dots are not allowed";
  if (!PART.test(part))
    return "must contain only letters, digits, and dashes, and may not use leading or trailing dashes";
  return part.includes("--") ? "cannot use multiple consecutive dashes" : void 0;
}
var PART = /^(?!-)[\p{L}\p{M}\p{Nd}-]+(?<!-)$/u;

// src/check/config/provider-reference.ts
function providerReference(at2, expression, argument3) {
  const found2 = at2.findings.length;
  const traversal = looseTraversal(at2, expression);
  if (!traversal || traversal.steps.length > 1) {
    const detail2 = isQuoted(expression) && !traversal ? "A provider configuration reference must not be given in quotes." : `The ${argument3} argument requires a provider type name, optionally followed by a period and then a configuration alias.`;
    fail(at2, expression.range, "Invalid provider configuration reference", detail2);
    return void 0;
  }
  const { root } = traversal;
  if (!checkProviderName(at2, root.text, root.range)) return void 0;
  if (hasFailedSince(at2, found2)) return void 0;
  const [step] = traversal.steps;
  const reference = { name: root.text };
  if (!step) return reference;
  if (step.kind === "attribute") return { ...reference, alias: step.name };
  const detail = "Provider name must either stand alone or be followed by a period and then a configuration alias.";
  fail(at2, step.range, "Invalid provider configuration reference", detail);
  return void 0;
}
var referenceWords = ({ name, alias }) => alias === void 0 ? name : `${name}.${alias}`;

// src/check/config/valid-name.ts
function checkName(at2, label, summary) {
  if (!isName(label.text)) fail(at2, label.range, summary, BAD_NAME);
}
var isName = (text) => PLAIN.test(text) || NAME2.test(text);
var BAD_NAME = "A name must start with a letter or underscore and may contain only letters, digits, underscores, and dashes.";
var PLAIN = /^[A-Za-z_][\w-]*$/;
var NAME2 = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

// src/check/config/check-resource.ts
function checkResource2(at2, block3) {
  const mode = block3.type.text;
  const [type, name] = block3.labels;
  if (!type || !name) return;
  const content = partialContent(at2, block3, SHAPES[mode]);
  const [typeWords, nameWords] = NAMES[mode];
  checkName(at2, type, typeWords);
  checkName(at2, name, nameWords);
  checkRepetition2(at2, content, mode);
  const own = `${mode === "resource" ? "" : `${mode}.`}${type.text}.${name.text}`;
  checkMetaArguments(at2, content);
  checkInnerBlocks(at2, content, mode, own);
}
function checkNestedData(at2, block3) {
  const found2 = at2.findings.length;
  const [type, name] = block3.labels;
  if (!type || !name) return false;
  const content = partialContent(at2, block3, SHAPES.data);
  checkName(at2, type, NAMES.data[0]);
  checkName(at2, name, NAMES.data[1]);
  for (const argument3 of ["count", "for_each"]) {
    const given2 = content.attributes.get(argument3);
    const detail = 'The "count" and "for_each" meta-arguments are not supported within nested data blocks.';
    if (given2) fail(at2, given2.name.range, `Invalid "${argument3}" attribute`, detail);
  }
  checkMetaArguments(at2, content);
  for (const inner of content.blocks) {
    if (inner.type.text !== "lifecycle") continue;
    const detail = 'Nested data blocks do not support "lifecycle" blocks as the lifecycle is managed by the containing block.';
    fail(at2, headerOf(at2, inner), "Invalid lifecycle block", detail);
  }
  const others = content.blocks.filter((inner) => inner.type.text !== "lifecycle");
  checkInnerBlocks(at2, { ...content, blocks: others }, "data", `data.${type.text}.${name.text}`);
  return !hasFailedSince(at2, found2);
}
function checkRepetition2(at2, { attributes }, mode) {
  const forEach = attributes.get("for_each");
  if (!forEach || !attributes.has("count")) return;
  const what = mode === "module" ? "modules" : "resources";
  const detail = `The "count" and "for_each" meta-arguments are mutually-exclusive, only one should be used to be explicit about the number of ${what} to be created.`;
  fail(at2, forEach.name.range, 'Invalid combination of "count" and "for_each"', detail);
}
var META3 = ["count", "for_each", "provider", "depends_on"];
var SHAPES = {
  resource: shape(META3, {
    locals: [],
    lifecycle: [],
    connection: [],
    provisioner: ["type"],
    _: []
  }),
  data: shape(META3, { lifecycle: [], locals: [], _: [] }),
  ephemeral: shape(META3, { lifecycle: [], locals: [], _: [] })
};
var NAMES = {
  resource: ["Invalid resource type name", "Invalid resource name"],
  data: ["Invalid data source name", "Invalid data resource name"],
  ephemeral: ["Invalid ephemeral resource type", "Invalid ephemeral resource name"]
};
function checkMetaArguments(at2, { attributes }) {
  const provider = attributes.get("provider");
  if (provider) providerReference(at2, provider.value, "provider");
  const dependsOn2 = attributes.get("depends_on");
  if (dependsOn2) checkDependsOn2(at2, dependsOn2.value);
}
function checkInnerBlocks(at2, { blocks }, mode, own) {
  const seen = /* @__PURE__ */ new Map();
  let destroys = false;
  for (const inner of blocks) {
    const type = inner.type.text;
    if (type === "provisioner") {
      checkProvisioner(at2, inner);
      destroys ||= isDestroyTime(at2, inner);
    } else if (type === "locals") {
      const detail = `The block type name "${type}" is reserved for use by Terraform in a future version.`;
      fail(at2, inner.type.range, `Reserved block type name in ${mode} block`, detail);
    } else if (!isRepeated(
      at2,
      seen,
      inner,
      (place) => type === "_" ? escapeWords(mode, place) : `This resource already has a ${type} block at ${place}.`
    ) && type === "lifecycle")
      checkLifecycle(at2, inner, mode, own);
  }
  const connection = seen.get("connection");
  if (connection && destroys) onlySelfReferences(at2, connection.body);
}
var escapeWords = (mode, place) => `The special block type "_" can be used to force particular arguments to be interpreted as resource-type-specific rather than as meta-arguments, but each ${mode} block can have only one such block. The first escaping block was at ${place}.`;

// src/check/config/check-check.ts
function checkCheck(at2, block3) {
  const label = block3.labels[0];
  if (!label) return void 0;
  if (at2.override) {
    const detail = "Override files cannot override check blocks.";
    fail(at2, headerOf(at2, block3), "Can't override check blocks", detail);
    return void 0;
  }
  const { blocks } = wholeContent(at2, block3.body, block3.open, CHECK);
  checkName(at2, label, "Invalid check block name");
  let data;
  let asserts = 0;
  for (const inner of blocks) {
    if (inner.type.text === "assert") {
      const found2 = at2.findings.length;
      checkRule(at2, inner);
      if (at2.findings.length === found2) asserts++;
    } else if (data) {
      const detail = `This check block already has a data resource defined at ${placeWords(at2, headerOf(at2, data))}.`;
      fail(at2, headerOf(at2, inner), "Multiple data resource blocks", detail);
    } else if (checkNestedData(at2, inner)) data = inner;
  }
  if (asserts === 0) {
    const detail = "Check blocks must have at least one assert block.";
    fail(at2, headerOf(at2, block3), "Zero assert blocks", detail);
  }
  return data;
}
var CHECK = shape([], { data: ["type", "name"], assert: [] });

// src/check/config/object-address.ts
function objectAddress(refuse2, { root, steps, range: range2 }, keys3) {
  const path = [
    { kind: "attribute", name: root.text, range: root.range },
    ...steps
  ];
  let next = 0;
  let modules = 0;
  for (let part = path[next]; part; part = path[next]) {
    if (part.kind !== "attribute")
      return failed2(refuse2, part.range, "Invalid address operator", NO_DOT);
    if (part.name !== "module") break;
    const name = path[next + 1];
    if (name?.kind !== "attribute") {
      const at2 = name?.range ?? part.range;
      return failed2(refuse2, at2, "Invalid address operator", NO_MODULE_NAME);
    }
    modules++;
    next += 2;
    const key = path[next];
    if (key?.kind !== "index") continue;
    if (keys3 === "none")
      return failed2(refuse2, key.range, "Module instance keys not allowed", NO_MODULE_KEYS);
    next++;
  }
  const rest = path.slice(next);
  if (rest.length === 0) return { kind: "module", keys: path.at(-1)?.kind === "index" };
  const mode = resourceAt(refuse2, rest, keys3, range2);
  return mode && { kind: "resource", mode, modules };
}
function resourceAt(refuse2, path, keys3, whole) {
  const [first] = path;
  const word = first?.kind === "attribute" ? first.name : "";
  if (keys3 === "instances" && RESERVED.has(word)) {
    const detail = `The keyword "${word}" is reserved and cannot be used to target a resource address. If you are targeting a resource type that uses a reserved keyword, please prefix your address with "resource.".`;
    return failed2(refuse2, spanOf(path, whole), "Invalid address", detail);
  }
  const prefixed = word === "data" || keys3 === "instances" && PREFIXES2.has(word);
  const mode = word === "data" ? "data" : prefixed && word === "ephemeral" ? "ephemeral" : "managed";
  const [type, name, key, more] = prefixed ? path.slice(1) : path;
  if (!type || !name)
    return failed2(
      refuse2,
      spanOf(prefixed ? path.slice(1) : path, whole),
      "Invalid address",
      INCOMPLETE
    );
  if (type.kind !== "attribute")
    return failed2(refuse2, type.range, "Invalid address", NO_TYPE[mode]);
  if (name.kind !== "attribute")
    return failed2(refuse2, name.range, "Invalid address", "A resource name is required.");
  if (!key) return mode;
  if (keys3 === "none")
    return failed2(refuse2, key.range, "Resource instance keys not allowed", NO_RESOURCE_KEYS);
  if (more)
    return failed2(
      refuse2,
      more.range,
      "Invalid address",
      "Unexpected extra operators after address."
    );
  if (key.kind === "index") return mode;
  return failed2(refuse2, key.range, "Invalid address", KEY_IN_BRACKETS);
}
function failed2(refuse2, range2, summary, detail) {
  refuse2(range2, summary, detail);
}
var spanOf = (path, whole) => ({
  start: path[0]?.range.start ?? whole.start,
  end: path.at(-1)?.range.end ?? whole.end
});
var RESERVED = /* @__PURE__ */ new Set([
  "count",
  "each",
  "local",
  "module",
  "path",
  "self",
  "terraform",
  "var",
  "template",
  "lazy",
  "arg"
]);
var PREFIXES2 = /* @__PURE__ */ new Set(["data", "ephemeral", "resource"]);
var NO_DOT = "Module address prefix must be followed by dot and then a name.";
var NO_MODULE_NAME = 'Prefix "module." must be followed by a module name.';
var NO_MODULE_KEYS = 'Module address must be a module (e.g. "module.foo"), not a module instance (e.g. "module.foo[1]").';
var NO_RESOURCE_KEYS = 'Resource address must be a resource (e.g. "test_instance.foo"), not a resource instance (e.g. "test_instance.foo[1]").';
var INCOMPLETE = "Resource specification must include a resource type and name.";
var KEY_IN_BRACKETS = "Resource instance key must be given in square brackets.";
var NO_TYPE = {
  managed: "A resource type name is required.",
  data: "A data source name is required.",
  ephemeral: "An ephemeral resource type name is required."
};

// src/check/config/check-import.ts
function checkImport(at2, block3) {
  const found2 = at2.findings.length;
  const { attributes } = wholeContent(at2, block3.body, block3.open, IMPORT);
  if (hasFailedSince(at2, found2)) return;
  const to = attributes.get("to");
  const target = to && checkTarget(at2, to);
  const provider = attributes.get("provider");
  if (!provider) return;
  if (target?.kind === "resource" && target.modules > 0)
    fail(
      at2,
      provider.range,
      "Invalid import provider argument",
      "The provider argument can only be specified in import blocks that will generate configuration.\n\nUse the providers argument within the module block to configure providers for all resources within a module, including imported resources."
    );
  providerReference(at2, provider.value, "provider");
}
var IMPORT = shape(["provider", "for_each", "id!", "to!"]);
function checkTarget(at2, to) {
  const refuse2 = refuser(at2);
  const traversal = withoutKeys(to.value) ?? requireTraversal(refuse2, to.value);
  const found2 = traversal && objectAddress(refuse2, traversal, "instances");
  if (found2?.kind === "module")
    refuse2(
      to.value.range,
      "Invalid address",
      "A resource instance address is required here. The module path must be followed by a resource instance specification."
    );
  if (found2?.kind !== "resource" || found2.mode !== "managed")
    refuse2(to.range, "Invalid import address", "Only managed resources can be imported.");
  return found2;
}
function withoutKeys(expression) {
  if (expression.kind !== "traversal") return void 0;
  const { root, steps, range: range2 } = expression;
  if (steps.some((step) => step.kind === "splat")) return void 0;
  return { root, steps: steps.filter((step) => !isComputed(step)), range: range2 };
}
var isComputed = (step) => step.kind === "index" && step.key.kind !== "number" && step.key.kind !== "template";

// src/check/config/check-locals.ts
function checkLocals2(at2, block3) {
  const { attributes } = justAttributes(at2, block3.body);
  for (const { name } of attributes)
    checkName(at2, { ...name, quoted: false }, "Invalid local value name");
  return attributes;
}

// src/check/config/module-source.ts
function moduleSourceProblem(source, hasVersion) {
  if (hasVersion) {
    const problem2 = isLocalSource(source) ? `can't use local directory "${source}" as a module registry address` : registryProblem(source);
    return problem2 === void 0 ? void 0 : {
      summary: "Invalid registry module source address",
      detail: `Failed to parse module registry address: ${problem2}.

Terraform assumed that you intended a module registry source address because you also set the argument "version", which applies only to registry modules.`
    };
  }
  if (isLocalSource(source) || registryProblem(source) === void 0) return void 0;
  const detail = remoteProblem(source);
  return detail === void 0 ? void 0 : { summary: "Invalid module source address", detail };
}
var isLocalSource = (source) => /^\.\.?[/\\]/.test(source);
function registryProblem(source) {
  const { address, leaves } = withoutSubdirectory(source);
  if (leaves !== void 0) return outside(leaves);
  const parts = address.split("/");
  if (parts.length !== 3 && parts.length !== 4)
    return "a module registry source address must have either three or four slash-separated components";
  const host2 = parts.length === 4 ? parts.shift() : void 0;
  const [namespace, name, system] = parts;
  if (host2 !== void 0 && !HOST.test(host2)) return `invalid module registry hostname "${host2}"`;
  if (host2 !== void 0 && !host2.includes("."))
    return "invalid module registry hostname: must contain at least one dot";
  if (host2 === "github.com" || host2 === "bitbucket.org")
    return `can't use "${host2}" as a module registry host, because it's reserved for installing directly from version control repositories`;
  if (!NAME3.test(namespace))
    return namespace.includes(".") ? "source address must have three more components after the hostname: the namespace, the name, and the target system" : `invalid namespace "${namespace}": ${NAME_WORDS}`;
  if (!NAME3.test(name)) return `invalid module name "${name}": ${NAME_WORDS}`;
  if (SYSTEM.test(system)) return void 0;
  return system.includes("?") ? "module registry addresses may not include a query string portion" : `invalid target system "${system}": must be between one and 64 ASCII letters or digits`;
}
var HOST = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;
var NAME3 = /^[0-9A-Za-z](?:[0-9A-Za-z-_]{0,62}[0-9A-Za-z])?$/;
var SYSTEM = /^[0-9a-z]{1,64}$/;
var NAME_WORDS = "must be between one and 64 characters, including ASCII letters, digits, dashes, and underscores, where dashes and underscores may not be the prefix or suffix";
function remoteProblem(source) {
  if (source === "") return "Failed to parse module source address: invalid source address: .";
  const { address, leaves } = withoutSubdirectory(source);
  if (leaves !== void 0) return `Failed to parse module source address: ${outside(leaves)}.`;
  const plain3 = address.replace(/^[A-Za-z0-9]+::/, "");
  if (plain3.startsWith("github.com/") && plain3.split("/").length < 3)
    return "Failed to parse module source address: GitHub URLs should be github.com/username/repo.";
  if (DETECTED.test(plain3)) return void 0;
  const written = JSON.stringify(source);
  return `Terraform failed to determine your intended installation method for remote module package ${written}.

If you intended this as a path relative to the current module, use "./${source}" instead. The "./" prefix indicates that the address is a relative filesystem path.`;
}
var DETECTED = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/|(?:[^@]+@)?[^:]+:\/?.|(?:github\.com|bitbucket\.org)\/|[^/]*(?:googleapis\.com|\.amazonaws\.com)\/)/s;
function withoutSubdirectory(source) {
  const query = source.indexOf("?");
  const stop = query < 0 ? source.length : query;
  const scheme = source.slice(0, stop).indexOf("://");
  const at2 = source.slice(0, stop).indexOf("//", scheme < 0 ? 0 : scheme + 3);
  if (at2 < 0) return { address: source };
  const directory = cleaned(source.slice(at2 + 2, stop));
  const address = source.slice(0, at2) + source.slice(stop);
  return directory.startsWith("../") ? { address, leaves: directory } : { address };
}
function cleaned(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
var outside = (directory) => `subdirectory path "${directory}" leads outside of the module package`;

// src/check/config/version-syntax.ts
function checkVersionArgument(at2, { name, value: expression }) {
  let refused = false;
  const value = staticValue(at2.bytes, expression, (range2, summary, detail) => {
    refused = true;
    fail(at2, range2, summary, detail);
  });
  if (refused) return;
  const converted = convert(value, "string");
  if (converted.kind === "problem") {
    const detail = `A string value is required for ${name.text}.`;
    return fail(at2, expression.range, "Invalid version constraint", detail);
  }
  if (converted.value.kind === "string" && !isVersionConstraint(converted.value.value))
    fail(at2, expression.range, "Invalid version constraint", BAD_SYNTAX);
}
var BAD_SYNTAX = "This string does not use correct version constraint syntax.";
var isVersionConstraint = (text) => text.split(",").every((part) => CONSTRAINT.test(part));
var CONSTRAINT = /^\s*(?:=|!=|>|<|>=|<=|~>)?\s*v?\d+(?:\.\d+)*(?:-(?:\d+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*)|-?(?:[A-Za-z~-]+[0-9A-Za-z~-]*(?:\.[0-9A-Za-z~-]+)*))?(?:\+[0-9A-Za-z~-]+(?:\.[0-9A-Za-z~-]+)*)?\s*$/;

// src/check/config/check-module-call.ts
function checkModuleCall(at2, block3) {
  const label = block3.labels[0];
  if (!label) return;
  const content = partialContent(at2, block3, MODULE);
  const { attributes, blocks } = content;
  checkName(at2, label, "Invalid module instance name");
  const version = attributes.get("version");
  if (version) checkVersionArgument(at2, version);
  const source = attributes.get("source")?.value;
  if (source) checkSource(at2, source, version !== void 0);
  checkRepetition2(at2, content, "resource");
  const dependsOn2 = attributes.get("depends_on");
  if (dependsOn2) checkDependsOn2(at2, dependsOn2.value);
  const providers = attributes.get("providers");
  if (providers) checkProviders(at2, providers.value);
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    const type = inner.type.text;
    if (type === "_")
      isRepeated(at2, seen, inner, (place) => `${ESCAPE2} The first escaping block was at ${place}.`);
    else {
      const detail = `The block type name "${type}" is reserved for use by Terraform in a future version.`;
      fail(at2, inner.type.range, "Reserved block type name in module block", detail);
    }
  }
}
var ESCAPE2 = 'The special block type "_" can be used to force particular arguments to be interpreted as module input variables rather than as meta-arguments, but each module block can have only one such block.';
function checkSource(at2, expression, hasVersion) {
  const found2 = at2.findings.length;
  const source = decodeString(at2, expression);
  if (source === void 0 || at2.findings.length > found2) return;
  const problem2 = moduleSourceProblem(source, hasVersion);
  if (problem2) fail(at2, expression.range, problem2.summary, problem2.detail);
}
function checkProviders(at2, map2) {
  const seen = /* @__PURE__ */ new Map();
  for (const { key, value, range: range2 } of requireMap(refuser(at2), map2) ?? []) {
    const inChild = providerReference(at2, key, "providers");
    const inParent = providerReference(at2, value, "providers");
    if (!inChild || !inParent) continue;
    const words5 = referenceWords(inChild);
    const before = seen.get(words5);
    if (before === void 0) seen.set(words5, placeWords(at2, range2));
    else {
      const detail = `A provider configuration was already passed to ${words5} at ${before}. Each child provider configuration can be assigned only once.`;
      fail(at2, value.range, "Duplicate provider address", detail);
    }
  }
}

// src/check/config/check-moved.ts
function checkMoved(at2, block3) {
  const { attributes } = wholeContent(at2, block3.body, block3.open, MOVED);
  const [from, to] = ["from", "to"].map((name) => {
    const given2 = attributes.get(name);
    const traversal = given2 && requireTraversal(refuser(at2), given2.value);
    return traversal && objectAddress(refuser(at2), traversal, "instances");
  });
  if (!from || !to || from.kind === to.kind) return;
  fail(
    at2,
    headerOf(at2, block3),
    'Invalid "moved" addresses',
    'The "from" and "to" addresses must either both refer to resources or both refer to modules.'
  );
}
var MOVED = shape(["from!", "to!"]);

// src/check/config/check-output.ts
function checkOutput2(at2, block3) {
  const label = block3.labels[0];
  if (!label) return;
  const { attributes, blocks } = wholeContent(at2, block3.body, block3.open, OUTPUT);
  checkName(at2, label, "Invalid output name");
  for (const [name, { value }] of attributes) {
    if (name === "description") decodeString(at2, value);
    else if (name === "sensitive" || name === "ephemeral") decodeBool(at2, value);
    else if (name === "depends_on") checkDependsOn2(at2, value);
  }
  for (const rule of blocks) {
    if (rule.type.text === "precondition") checkRule(at2, rule);
    else
      fail(
        at2,
        rule.type.range,
        "Postconditions are not allowed",
        "Output values can only have preconditions, not postconditions."
      );
  }
}
var OUTPUT = shape(["description", "value!", "depends_on", "sensitive", "ephemeral"], {
  precondition: [],
  postcondition: []
});

// src/check/config/check-provider.ts
function checkProvider2(at2, block3) {
  const label = block3.labels[0];
  if (!label) return void 0;
  const { attributes, blocks } = partialContent(at2, block3, PROVIDER);
  if (!checkProviderName(at2, label.text, headerOf(at2, block3))) return void 0;
  const given2 = attributes.get("alias");
  const alias = given2 && (decodeString(at2, given2.value) ?? "");
  if (alias !== void 0 && !isName(alias)) {
    const { findings } = at2;
    const detail = `An alias must be a valid name. ${BAD_NAME}`;
    const summary = "Invalid provider configuration alias";
    findings.push({ kind: "other", severity: "error", stage: 1, summary, detail });
  }
  const version = attributes.get("version");
  if (version) {
    warn(
      at2,
      version.value.range,
      "Version constraints inside provider configuration blocks are deprecated",
      "Terraform 0.13 and earlier allowed provider version constraints inside the provider configuration block, but that is now deprecated and will be removed in a future version of Terraform. To silence this warning, move the provider version constraint into the required_providers block."
    );
    checkVersionArgument(at2, version);
  }
  for (const [name, argument3] of attributes) {
    if (name === "alias" || name === "version") continue;
    const detail = `The provider argument name "${name}" is reserved for use by Terraform in a future version.`;
    fail(at2, argument3.name.range, "Reserved argument name in provider block", detail);
  }
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    const type = inner.type.text;
    if (type === "_")
      isRepeated(at2, seen, inner, (place) => `${ESCAPE3} The first escaping block was at ${place}.`);
    else {
      const detail = `The block type name "${type}" is reserved for use by Terraform in a future version.`;
      fail(at2, inner.type.range, "Reserved block type name in provider block", detail);
    }
  }
  return { alias: alias ?? "" };
}
var PROVIDER = shape(["alias", "version", "count", "depends_on", "for_each", "source"], {
  _: [],
  lifecycle: [],
  locals: []
});
var ESCAPE3 = 'The special block type "_" can be used to force particular arguments to be interpreted as provider-specific rather than as meta-arguments, but each provider block can have only one such block.';

// src/check/config/check-removed.ts
function checkRemoved(at2, block3) {
  const { attributes, blocks } = wholeContent(at2, block3.body, block3.open, REMOVED2);
  const from = attributes.get("from");
  const traversal = from && requireTraversal(refuser(at2), from.value);
  const target = traversal && objectAddress(refuser(at2), traversal, "none");
  const isManaged = target?.kind === "resource" && target.mode === "managed";
  if (from && target?.kind === "resource" && target.mode === "data")
    fail(at2, from.value.range, "Data source address not allowed", NO_DATA);
  const seen = /* @__PURE__ */ new Map();
  for (const inner of blocks) {
    if (inner.type.text === "lifecycle") checkLifecycle2(at2, inner);
    else if (!isManaged) checkUnmanaged(at2, inner);
    else if (inner.type.text === "provisioner") checkDestroyProvisioner(at2, inner);
    else
      isRepeated(
        at2,
        seen,
        inner,
        (place) => `This "removed" block already has a connection block at ${place}.`
      );
  }
}
var REMOVED2 = shape(["from!"], { lifecycle: [], connection: [], provisioner: ["type"] });
var LIFECYCLE3 = shape(["destroy"]);
function checkLifecycle2(at2, block3) {
  const { attributes } = wholeContent(at2, block3.body, block3.open, LIFECYCLE3);
  const destroy = attributes.get("destroy");
  if (destroy) decodeBool(at2, destroy.value);
}
function checkUnmanaged(at2, block3) {
  const type = block3.type.text;
  const what = type === "connection" ? "Provisioner connection configuration is" : "Provisioners are";
  const detail = `${what} valid only when a removed block targets a managed resource.`;
  fail(at2, headerOf(at2, block3), `Invalid ${type} block`, detail);
}
function checkDestroyProvisioner(at2, block3) {
  checkProvisioner(at2, block3);
  if (isDestroyTime(at2, block3)) return;
  const detail = 'Only destroy-time provisioners are valid in "removed" blocks. To declare a destroy-time provisioner, use:\n    when = destroy';
  fail(at2, headerOf(at2, block3), "Invalid provisioner block", detail);
}
var NO_DATA = "Data sources are never destroyed, so they are not valid targets of removed blocks. To remove the data source from state, remove the data source block from configuration.";

// src/check/config/provider-source.ts
function providerSourceProblem(source) {
  const parts = source.split("/");
  if (parts.length > 3 || parts.some((part) => part === ""))
    return {
      summary: "Invalid provider source string",
      detail: 'The "source" attribute must be in the format "[hostname/][namespace/]name"'
    };
  const type = parts.at(-1);
  const typeProblem = providerPartProblem(type);
  if (typeProblem !== void 0)
    return {
      summary: "Invalid provider type",
      detail: `Invalid provider type "${type}" in source "${source}": ${typeProblem}"`
    };
  const namespace = parts.at(-2);
  const namespaceProblem = namespace === void 0 || namespace === "-" ? void 0 : providerPartProblem(namespace);
  if (namespaceProblem !== void 0)
    return {
      summary: "Invalid provider namespace",
      detail: `Invalid provider namespace "" in source "${source}": ${namespaceProblem}"`
    };
  const host2 = parts.at(-3);
  if (host2 !== void 0 && !HOST2.test(host2))
    return {
      summary: "Invalid provider source hostname",
      detail: `Invalid provider source hostname "${host2}" in source "${source}"`
    };
  if (namespace === "-" && host2 !== void 0 && host2 !== DEFAULT_HOST)
    return {
      summary: "Invalid provider namespace",
      detail: `The legacy provider namespace "-" can be used only with hostname ${DEFAULT_HOST}.`
    };
  return namespace === void 0 ? void 0 : redundantPrefix(source, type);
}
var DEFAULT_HOST = "registry.terraform.io";
var HOST2 = /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d+)?$/u;
function redundantPrefix(source, type) {
  if (!type.startsWith("terraform-")) return void 0;
  const summary = "Invalid provider type";
  const rest = type.slice("terraform-provider-".length);
  if (!type.startsWith("terraform-provider-") || providerPartProblem(rest) !== void 0)
    return {
      summary,
      detail: `Provider source "${source}" has a type with the prefix "terraform-", which isn't allowed because it would be redundant to name a Terraform provider with that prefix. If you are the author of this provider, rename it to not include the prefix.`
    };
  const instead = source.replace(/terraform-provider-[^/]*$/, rest);
  return {
    summary,
    detail: `Provider source "${source}" has a type with the prefix "terraform-provider-", which isn't valid. Although that prefix is often used in the names of version control repositories for Terraform providers, provider source strings should not include it.

Did you mean "${instead}"?`
  };
}

// src/check/config/check-required-providers.ts
function checkRequiredProviders(at2, block3) {
  const { attributes, pure } = justAttributes(at2, block3.body);
  if (!pure) return false;
  for (const entry of attributes) checkEntry(at2, entry);
  return true;
}
function checkEntry(at2, entry) {
  const { name, value: expression } = entry;
  if (isVersionOnly(at2, expression)) {
    checkVersionArgument(at2, entry);
    const problem2 = providerPartProblem(name.text);
    if (problem2 !== void 0) fail(at2, expression.range, "Invalid provider name", problem2);
    return;
  }
  if (!checkProviderName(at2, name.text, expression.range)) return;
  if (expression.kind !== "object")
    return fail(
      at2,
      expression.range,
      "Invalid required_providers object",
      "required_providers entries must be strings or objects."
    );
  for (const item of expression.items) {
    if (!checkProperty(at2, name.text, item)) return;
  }
}
function isVersionOnly(at2, expression) {
  if (expression.kind === "object" || expression.kind === "tuple") return false;
  const value = quietly(at2, expression);
  return value !== void 0 && PRIMITIVES2.has(value.kind);
}
var PRIMITIVES2 = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function quietly(at2, expression) {
  let refused = false;
  const note = () => {
    refused = true;
  };
  const value = staticValue(at2.bytes, expression, note);
  return refused ? void 0 : value;
}
function checkProperty(at2, provider, { key, value }) {
  const name = propertyName(at2, key);
  if (name === void 0) return true;
  switch (name) {
    case "version":
      checkVersion(at2, value);
      return true;
    case "source":
      checkSource2(at2, value);
      return true;
    case "configuration_aliases":
      checkAliases(at2, provider, value);
      return true;
    default:
      fail(
        at2,
        key.range,
        "Invalid required_providers object",
        'required_providers objects can only contain "version", "source" and "configuration_aliases" attributes. To configure a provider, use a "provider" block.'
      );
      return false;
  }
}
function propertyName(at2, key) {
  if (key.kind === "traversal" && key.steps.length === 0) return key.root.text;
  const found2 = at2.findings.length;
  const value = staticValue(at2.bytes, key, refuser(at2));
  if (at2.findings.length > found2) return void 0;
  if (value.kind === "string") return value.value;
  const words5 = value.kind === "number" ? `cty.NumberIntVal(${value.value})` : value.kind;
  const detail = `Invalid attribute value for provider requirement: ${words5}`;
  fail(at2, key.range, "Invalid Attribute", detail);
  return void 0;
}
function checkVersion(at2, expression) {
  const value = quietly(at2, expression);
  const summary = "Invalid version constraint";
  if (value?.kind !== "string")
    fail(at2, expression.range, summary, "Version must be specified as a string.");
  else if (!isVersionConstraint(value.value)) fail(at2, expression.range, summary, BAD_SYNTAX);
}
function checkSource2(at2, expression) {
  const value = quietly(at2, expression);
  if (value?.kind !== "string")
    return fail(at2, expression.range, "Invalid source", "Source must be specified as a string.");
  const problem2 = providerSourceProblem(value.value);
  if (problem2) fail(at2, expression.range, problem2.summary, problem2.detail);
}
function checkAliases(at2, provider, list2) {
  for (const item of requireList(refuser(at2), list2) ?? []) {
    const traversal = requireTraversal(refuser(at2), item);
    if (!traversal) continue;
    const { root, steps } = traversal;
    const summary = "Invalid configuration_aliases value";
    if (steps.length > 1 || steps[0] && steps[0].kind !== "attribute") {
      const detail = "Configuration aliases can only contain references to local provider configuration names in the format of provider.alias";
      fail(at2, list2.range, summary, detail);
    } else if (root.text !== provider) {
      const detail = `Configuration aliases must be prefixed with the provider name. Expected "${provider}", but found "${root.text}".`;
      fail(at2, list2.range, summary, detail);
    }
  }
}

// src/check/config/check-terraform.ts
function checkTerraform(at2, block3) {
  const { attributes, blocks } = wholeContent(at2, block3.body, block3.open, TERRAFORM);
  const version = attributes.get("required_version");
  if (version) checkVersionArgument(at2, version);
  const language = attributes.get("language")?.value;
  if (language) checkLanguage(at2, language);
  const experiments = attributes.get("experiments");
  if (experiments)
    fail(
      at2,
      experiments.name.range,
      "Module uses experimental features",
      "Experimental features are intended only for gathering early feedback on new language designs, and so are available only in alpha releases of Terraform."
    );
  return blocks.filter((inner) => {
    const [label] = inner.labels;
    if (inner.type.text === "required_providers") return checkRequiredProviders(at2, inner);
    if (inner.type.text === "provider_meta" && label)
      return checkProviderName(at2, label.text, headerOf(at2, inner));
    return true;
  });
}
var TERRAFORM = shape(["required_version", "experiments", "language"], {
  backend: ["type"],
  cloud: [],
  required_providers: [],
  provider_meta: ["provider"]
});
var EDITION = "TF2021";
function checkLanguage(at2, language) {
  const keyword = keywordOf(language);
  if (keyword === EDITION) return;
  if (keyword === void 0)
    fail(
      at2,
      language.range,
      "Invalid language edition",
      `The language argument expects a bare language edition keyword. Terraform supports only language edition ${EDITION}, which is the default.`
    );
  else
    fail(
      at2,
      language.range,
      "Unsupported language edition",
      `Terraform only supports language edition ${EDITION}. This module requires a ${keyword > EDITION ? "newer" : "different"} version of Terraform CLI.`
    );
}

// src/check/config/check-variable.ts
function checkVariable(at2, block3) {
  const label = block3.labels[0];
  if (!label) return {};
  const { attributes, blocks } = wholeContent(at2, block3.body, block3.open, VARIABLE);
  checkName(at2, label, "Invalid variable name");
  if (MODULE.attributes.has(label.text) || MODULE.blocks.has(label.text)) {
    const detail = `The variable name "${label.text}" is reserved due to its special meaning inside module blocks.`;
    fail(at2, label.range, "Invalid variable name", detail);
  }
  const value = (name) => attributes.get(name)?.value;
  const description = value("description");
  if (description) decodeString(at2, description);
  const type = value("type");
  const constraint = type ? variableType(at2, type) : at2.override ? void 0 : "dynamic";
  for (const name of ["sensitive", "ephemeral"]) {
    const given3 = value(name);
    if (given3) decodeBool(at2, given3);
  }
  const nullable = value("nullable");
  const mayBeNull = nullable ? decodeBool(at2, nullable) ?? false : true;
  const given2 = value("default");
  const decided = given2 && defaultValue(at2, given2, constraint, mayBeNull);
  for (const validation of blocks) checkValidation(at2, validation, label.text);
  return {
    ...constraint !== void 0 && { type: constraint },
    ...decided && { default: decided },
    ...nullable && { nullable: mayBeNull }
  };
}
var VARIABLE = shape(["description", "default", "type", "sensitive", "ephemeral", "nullable"], {
  validation: []
});
function variableType(at2, expression) {
  if (isQuoted(expression)) {
    legacyType(at2, expression);
    return "dynamic";
  }
  if (expression.kind === "traversal" && expression.steps.length === 0) {
    const { text } = expression.root;
    if (text === "list" || text === "map") return [text, "dynamic"];
  }
  let refused = false;
  const type = typeConstraint(at2.bytes, expression, (range2, summary, detail) => {
    refused = true;
    fail(at2, range2, summary, detail);
  });
  return refused ? "dynamic" : type;
}
function legacyType(at2, expression) {
  const text = constantString(at2.bytes, expression);
  if (text === void 0) return void staticValue(at2.bytes, expression, refuser(at2));
  const instead = LEGACY.get(text);
  if (instead === void 0) {
    const detail2 = "To provide a full type expression, remove the surrounding quotes and give the type expression directly.";
    return fail(at2, expression.range, "Invalid legacy variable type hint", detail2);
  }
  const detail = `Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now deprecated and will be removed in a future version of Terraform. Remove the quotes around "${text}"${instead}.`;
  fail(at2, expression.range, "Invalid quoted type constraints", detail);
}
var LEGACY = /* @__PURE__ */ new Map([
  ["string", ""],
  [
    "list",
    " and write list(string) instead to explicitly indicate that the list elements are strings"
  ],
  [
    "map",
    " and write map(string) instead to explicitly indicate that the map elements are strings"
  ]
]);
function defaultValue(at2, expression, type, mayBeNull) {
  const given2 = staticValue(at2.bytes, expression, refuser(at2));
  const converted = type === void 0 ? void 0 : convert(given2, type);
  if (converted?.kind === "problem") {
    const detail = `This default value is not compatible with the variable's type constraint: ${converted.message}.`;
    fail(at2, expression.range, "Invalid default value for variable", detail);
    return unknown("dynamic");
  }
  const value = converted?.value ?? given2;
  if (!mayBeNull && value.kind === "null") {
    const detail = "A null default value is not valid when nullable=false.";
    fail(at2, expression.range, "Invalid default value for variable", detail);
  }
  return value;
}
function checkValidation(at2, block3, name) {
  const { condition } = checkRule(at2, block3);
  if (!condition) return;
  const looksAtIt = referencesIn(condition).some(
    ({ root, steps: [step] }) => root.text === "var" && step?.kind === "attribute" && step.name === name
  );
  if (looksAtIt) return;
  const detail = `The condition for variable "${name}" must refer to var.${name} in order to test incoming values.`;
  fail(at2, condition.range, "Invalid variable validation condition", detail);
}

// src/check/config/override-variable.ts
function overrideVariable(at2, range2, base, over) {
  const merged2 = { ...base, ...over };
  if (merged2.default === void 0) return merged2;
  const summary = "Invalid default value for variable";
  const converted = convert(merged2.default, merged2.type ?? "dynamic");
  if (converted.kind === "problem")
    fail(at2, range2, summary, `${reasonOf(over)}: ${converted.message}.`);
  const value = converted.kind === "problem" ? merged2.default : converted.value;
  if (merged2.nullable === false && value.kind === "null")
    fail(at2, range2, summary, "A null default value is not valid when nullable=false.");
  return { ...merged2, default: value };
}
function reasonOf(over) {
  if (over.default === void 0)
    return "Overriding this variable's type constraint has made its default value invalid";
  return over.type === void 0 ? "The overridden default value for this variable is not compatible with the variable's type constraint" : "This variable's default value is not compatible with its type constraint";
}

// src/check/config/declarations.ts
function checkDeclared(declarations) {
  const first = /* @__PURE__ */ new Map();
  const overrides = [];
  for (const declaration3 of declarations) {
    const { at: at2, key, range: range2, words: words5 } = declaration3;
    if (at2.override) overrides.push(declaration3);
    if (at2.override && !ONCE_A_FILE.test(key)) continue;
    const known = first.get(key);
    if (known === void 0) first.set(key, declaration3);
    else {
      const { summary, before } = words5();
      fail(at2, range2, summary, before(placeWords(known.at, known.range)));
    }
  }
  const variables = /* @__PURE__ */ new Map();
  for (const override of overrides) checkOverride(first, variables, override);
}
var ONCE_A_FILE = /^(?:backend|cloud) in /;
function checkOverride(first, variables, { at: at2, range: range2, key, words: words5, dependsOn: dependsOn2, variable }) {
  const overridden = first.get(key);
  const base = overridden ? void 0 : words5().base;
  if (base) return fail(at2, range2, base.summary, base.detail);
  if (dependsOn2) {
    const detail = "The depends_on argument may not be overridden.";
    fail(at2, dependsOn2, "Unsupported override", detail);
  }
  if (!variable) return;
  const before = variables.get(key) ?? overridden?.variable ?? {};
  variables.set(key, overrideVariable(at2, range2, before, variable));
}

// src/check/config/declaration-words.ts
function namedWords(type, name) {
  const { summary, a, was, unique, missing: missing4, override } = NAMED[type];
  return {
    summary,
    before: (place) => `${a} named "${name}" was already ${was} at ${place}. ${unique}`,
    base: {
      summary: missing4,
      detail: `There is no ${a.replace(/^An? /, "")} named "${name}". An override file can only override ${override} in a primary configuration file.`
    }
  };
}
var NAMED = {
  variable: {
    summary: "Duplicate variable declaration",
    a: "A variable",
    was: "declared",
    unique: "Variable names must be unique within a module.",
    missing: "Missing base variable declaration to override",
    override: "a variable that was already declared"
  },
  output: {
    summary: "Duplicate output definition",
    a: "An output",
    was: "defined",
    unique: "Output names must be unique within a module.",
    missing: "Missing base output definition to override",
    override: "an output that was already defined"
  },
  module: {
    summary: "Duplicate module call",
    a: "A module call",
    was: "defined",
    unique: "Module calls must have unique names within a module.",
    missing: "Missing module call to override",
    override: "a module call that was defined"
  }
};
var localWords = (name) => ({
  summary: "Duplicate local value definition",
  before: (place) => `A local value named "${name}" was already defined at ${place}. Local value names must be unique within a module.`,
  base: {
    summary: "Missing base local value definition to override",
    detail: `There is no local value named "${name}". An override file can only override a local value that was already defined in a primary configuration file.`
  }
});
function resourceWords(mode, type, name) {
  const words5 = mode === "resource" ? "resource" : `${mode} resource`;
  return {
    summary: `Duplicate ${mode} "${type}" configuration`,
    before: (place) => `A ${type} ${words5} named "${name}" was already declared at ${place}. Resource names must be unique per type in each module.`,
    // Terraform 1.11 forgets about ephemeral resources in files that override.
    ...mode !== "ephemeral" && {
      base: {
        summary: `Missing ${words5} to override`,
        detail: `There is no ${type} ${words5} named "${name}". An override file can only override a ${mode} block defined in a primary configuration file.`
      }
    }
  };
}
var checkWords = (name) => ({
  summary: `Duplicate check "${name}" configuration`,
  before: (place) => `A check block named "${name}" was already declared at ${place}. Check blocks must be unique within each module.`
});
var providerWords = (name, alias) => ({
  summary: "Duplicate provider configuration",
  before: (place) => alias === "" ? `A default (non-aliased) provider configuration for "${name}" was already given at ${place}. If multiple configurations are required, set the "alias" argument for alternative configurations.` : `A provider configuration for "${name}" with alias "${alias}" was already given at ${place}. Each configuration for the same provider must have a distinct alias.`,
  // Without an alias there is always an empty configuration to override.
  ...alias !== "" && {
    base: {
      summary: "Missing base provider configuration for override",
      detail: `There is no ${name} provider configuration with the alias "${alias}". An override file can only override an aliased provider configuration that was already defined in a primary configuration file.`
    }
  }
});
var providerMetaWords = (provider) => ({
  summary: "Duplicate provider_meta block",
  before: (place) => `A provider_meta block for provider "${provider}" was already declared at ${place}. Providers may only have one provider_meta block per module.`
});
var settingWords = (type) => SETTINGS[type];
var SETTINGS = {
  required_providers: {
    summary: "Duplicate required providers configuration",
    before: (place) => `A module may have only one required providers configuration. The required providers were previously configured at ${place}.`
  },
  backend: {
    summary: "Duplicate backend configuration",
    before: (place) => `A module may have only one backend configuration. The backend was previously configured at ${place}.`
  },
  cloud: {
    summary: "Duplicate HCP Terraform configurations",
    before: (place) => `A module may have only one 'cloud' block configuring HCP Terraform or Terraform Enterprise. The 'cloud' block was previously configured at ${place}.`
  }
};

// src/check/config/declare.ts
function declare(at2, block3) {
  const [first, second] = block3.labels;
  if (!first) return void 0;
  const type = block3.type.text;
  switch (type) {
    case "variable":
    case "output":
    case "module":
      return declaration(at2, block3, `${type} ${first.text}`, () => namedWords(type, first.text));
    case "check":
      return declaration(at2, block3, `check ${first.text}`, () => checkWords(first.text));
    case "resource":
    case "data":
    case "ephemeral":
      return second && declareResource(at2, block3, first.text, second.text);
    default:
      return void 0;
  }
}
function declareResource(at2, block3, type, name) {
  const mode = block3.type.text;
  return declaration(at2, block3, `${mode} ${type} ${name}`, () => resourceWords(mode, type, name));
}
function declareLocal(at2, { name, range: range2 }) {
  return { at: at2, range: range2, key: `local ${name.text}`, words: () => localWords(name.text) };
}
function declareProvider(at2, block3, alias) {
  const name = block3.labels[0]?.text ?? "";
  return declaration(at2, block3, `provider ${name}.${alias}`, () => providerWords(name, alias));
}
function declareSetting(at2, block3) {
  const type = block3.type.text;
  const provider = block3.labels[0]?.text ?? "";
  if (type === "provider_meta")
    return declaration(at2, block3, `${type} ${provider}`, () => providerMetaWords(provider));
  const key = at2.override ? `${type} in ${at2.file}` : type;
  return declaration(at2, block3, key, () => settingWords(type));
}
function declaration(at2, block3, key, words5) {
  const range2 = headerOf(at2, block3);
  return at2.override ? { at: at2, range: range2, key, words: words5, dependsOn: dependsOn(block3) } : { at: at2, range: range2, key, words: words5 };
}
function dependsOn(block3) {
  const list2 = attribute(block3, "depends_on")?.value;
  return list2?.kind === "tuple" ? list2.items[0]?.range : void 0;
}

// src/check/config/check-config.ts
function checkConfig(view, findings) {
  const declared = [];
  for (const [file, document] of view.documents) {
    const override = isOverrideFile(file);
    const isJson = file.endsWith(".json");
    const at2 = { file, bytes: document.bytes, override, isJson, findings };
    checkFile(at2, document, declared);
  }
  checkDeclared(declared);
  checkBackend(declared);
}
var FILE = shape([], {
  terraform: [],
  required_providers: [],
  provider: ["name"],
  variable: ["name"],
  locals: [],
  output: ["name"],
  module: ["name"],
  resource: ["type", "name"],
  data: ["type", "name"],
  ephemeral: ["type", "name"],
  moved: [],
  removed: [],
  import: [],
  check: ["name"]
});
function checkFile(at2, { body }, declared) {
  const add3 = (declaration3) => {
    if (declaration3) declared.push(declaration3);
  };
  for (const block3 of wholeContent(at2, body, body.range, FILE).blocks) {
    switch (block3.type.text) {
      case "terraform":
        for (const setting of checkTerraform(at2, block3)) add3(declareSetting(at2, setting));
        break;
      case "provider": {
        const provider = checkProvider2(at2, block3);
        if (provider) add3(declareProvider(at2, block3, provider.alias));
        break;
      }
      case "locals":
        for (const local of checkLocals2(at2, block3)) add3(declareLocal(at2, local));
        break;
      case "check": {
        const data = checkCheck(at2, block3);
        const [type, name] = data?.labels ?? [];
        if (data && type && name) add3(declareResource(at2, data, type.text, name.text));
        add3(declare(at2, block3));
        break;
      }
      case "variable": {
        const variable = checkVariable(at2, block3);
        const declaration3 = declare(at2, block3);
        add3(declaration3 && { ...declaration3, variable });
        break;
      }
      default:
        CHECKS[block3.type.text]?.(at2, block3);
        add3(declare(at2, block3));
    }
  }
}
var CHECKS = {
  output: checkOutput2,
  module: checkModuleCall,
  resource: checkResource2,
  data: checkResource2,
  ephemeral: checkResource2,
  moved: (at2, block3) => {
    checkMoved(at2, block3);
    notInOverrides(at2, block3, "Records of moved objects");
  },
  import: (at2, block3) => {
    checkImport(at2, block3);
    notInOverrides(at2, block3, "Import blocks");
  },
  removed: checkRemoved,
  required_providers: (at2, { type: { range: range2 } }) => fail(
    at2,
    range2,
    "Invalid required_providers block",
    'A "required_providers" block must be nested inside a "terraform" block.'
  )
};
function notInOverrides(at2, block3, words5) {
  if (!at2.override) return;
  const summary = `Cannot override '${block3.type.text}' blocks`;
  const detail = `${words5} can appear only in normal files, not in override files.`;
  fail(at2, headerOf(at2, block3), summary, detail);
}
function checkBackend(declared) {
  const primary = declared.filter(({ at: at2 }) => !at2.override);
  const backend = primary.find(({ key }) => key === "backend");
  const cloud = primary.find(({ key }) => key === "cloud");
  if (!backend || !cloud) return;
  const places = [cloud, backend].map(({ at: at2, range: range2 }) => placeWords(at2, range2));
  const detail = `A module may declare either one 'cloud' block OR one 'backend' block configuring a state backend. The 'cloud' block is configured at ${places[0]}; a backend is configured at ${places[1]}. Remove the backend block to configure HCP Terraform or Terraform Enteprise.`;
  fail(backend.at, backend.range, "Both a backend and cloud configuration are present", detail);
}

// src/check/check.ts
function checkModule(module, catalogue) {
  const known = remembered.get(module);
  if (known?.catalogue === catalogue) return known.validation;
  const validation = check(module, catalogue);
  remembered.set(module, { catalogue, validation });
  return validation;
}
var remembered = /* @__PURE__ */ new WeakMap();
function check(module, catalogue) {
  if (viewModule(module).documents.size === 0)
    return { verdict: "unknown", tier: "checker", findings: [], reason: NOTHING_TO_READ };
  const unseen = { providers: /* @__PURE__ */ new Set(), modules: /* @__PURE__ */ new Set() };
  const findings = distinct(findingsIn(module, module, catalogue, ROOT, unseen)).sort(
    compareFindings
  );
  const chosen2 = catalogue.forModule?.(module);
  const said = {
    tier: "checker",
    findings,
    ...chosen2 && { schemas: usedSchemas(module, chosen2) }
  };
  if (findings.some(({ severity }) => severity === "error")) return { ...said, verdict: "invalid" };
  const reason = unseenReason(unseen);
  return reason === void 0 ? { ...said, verdict: "valid" } : { ...said, verdict: "unknown", reason };
}
var NOTHING_TO_READ = "not validated: it holds no .tf or .tf.json file";
function findingsIn(root, module, catalogue, place, unseen) {
  const view = viewModule(module);
  const scope = scopeOf(view, catalogue, root);
  const isRoot = place === ROOT;
  const findings = [];
  for (const [file, document] of view.documents) checkSyntax(document, { file, findings });
  checkConfig(view, findings);
  for (const [file, document] of view.documents) {
    for (const block3 of document.body.items) {
      if (block3.kind !== "block") continue;
      const reporter = { file, findings };
      const missing4 = checkBlock({ scope, document, block: block3, reporter }, isRoot);
      if (missing4 !== void 0) unseen.providers.add(missing4);
    }
  }
  checkLocals(scope, findings);
  checkCycles(scope, findings);
  checkCalls(view, scope.values, findings, place);
  for (const called of calledModules(module)) {
    if (called.child.kind === "local") continue;
    if (called.child.why === "absent") findings.push(absentModule(called, ""));
    else unseen.modules.add(`module "${called.name}" was not seen (${called.child.why})`);
  }
  const below = childrenOf(view, place).flatMap(
    (child) => findingsIn(root, child.module, catalogue, child, unseen)
  );
  return [...findings.map((finding) => placedIn(place.directory, finding)), ...below];
}
function placedIn(directory, finding) {
  const { place } = finding;
  if (directory === "" || !place) return finding;
  return { ...finding, place: { ...place, file: posix4.join(directory, place.file) } };
}
function distinct(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ place, summary, detail }) => {
    const key = `${place?.file}:${place?.range.start}:${summary}:${detail}`;
    return !seen.has(key) && seen.add(key);
  });
}
function unseenReason({ providers, modules }) {
  if (providers.size > 0) return `not validated: no schema for ${[...providers].sort().join(", ")}`;
  if (modules.size > 0) return `not validated: ${[...modules].sort().join(", ")}`;
  return void 0;
}

// src/module/read-module.ts
import { realpath, stat } from "node:fs/promises";
import { posix as posix6, relative, sep } from "node:path";

// src/module/module-limits.ts
var DEFAULT_LIMITS = {
  // Terraform takes 28 s and 560 MB to validate 1 MiB of blocks; nobody writes such a file by hand.
  maxTerraformFileBytes: 1024 * 1024,
  // Lambda archives are the usual large asset; only their presence and their hash matter.
  maxAssetBytes: 10 * 1024 * 1024,
  // Copied once per validation.
  maxTotalBytes: 64 * 1024 * 1024,
  maxFiles: 2e3,
  maxDepth: 8,
  // A root that wires a whole platform calls some dozens.
  maxModules: 200,
  // Four is deep in practice.
  maxCallDepth: 16
};

// src/module/read-children.ts
import { lstat } from "node:fs/promises";
import { join as join3, posix as posix5 } from "node:path";

// src/module/read-directory.ts
import { readdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/module/read-regular-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
async function readRegularFile(path, cap) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return "not a regular file";
    if (stats.size > cap) return `larger than ${cap} bytes`;
    const buffer = Buffer.alloc(Math.min(stats.size, cap) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
      if (length === buffer.length) return "it changed while it was read";
    }
  } finally {
    await file.close();
  }
}
function readRegularFileSync(path, cap) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  let file;
  try {
    file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= cap ? readFileSync(file) : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) closeSync(file);
  }
}
var unreadable = (error) => `it cannot be read (${error.code ?? "unknown error"})`;

// src/module/read-directory.ts
var Taken = class {
  limits;
  #files = /* @__PURE__ */ new Map();
  #bytesLeft;
  constructor(limits) {
    this.limits = limits;
    this.#bytesLeft = limits.maxTotalBytes;
  }
  /** The bytes, or why there are none. A file counts, and is read, once. */
  async read(path) {
    const known = this.#files.get(path);
    if (known) return known;
    const { maxTerraformFileBytes, maxAssetBytes, maxTotalBytes, maxFiles } = this.limits;
    if (this.#files.size >= maxFiles) return `the module holds more than ${maxFiles} files`;
    const cap = isTerraform(path) ? maxTerraformFileBytes : maxAssetBytes;
    const bytes = await readRegularFile(path, cap).catch(unreadable);
    if (typeof bytes === "string") return bytes;
    if (bytes.length > this.#bytesLeft) return `the module holds more than ${maxTotalBytes} bytes`;
    this.#bytesLeft -= bytes.length;
    this.#files.set(path, bytes);
    return bytes;
  }
};
async function walkDirectory(directory, taken, what) {
  const read2 = [];
  const skipped = [];
  let lockFile;
  await enter("", 0);
  return {
    ...lockFile && { lockFile },
    files: sorted(read2.filter(({ path }) => isOwnTerraform(path))),
    assets: sorted(read2.filter(({ path }) => !isOwnTerraform(path))),
    skipped: sorted(skipped)
  };
  async function enter(folder, depth) {
    const entries = await readdir(join2(directory, folder), { withFileTypes: true });
    const wanted = what === "everything" ? entries : entries.filter((entry) => !entry.isDirectory() && isTerraform(entry.name));
    for (const entry of wanted.sort(terraformFirst)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path === LOCK_FILE && entry.isFile()) {
        const bytes = await taken.read(join2(directory, path));
        if (typeof bytes !== "string") {
          lockFile = bytes;
          continue;
        }
      }
      const reason = whyUnsafe(path) ?? await take(path, entry, depth);
      if (reason) skipped.push({ path, reason });
    }
  }
  async function take(path, entry, depth) {
    if (entry.isDirectory()) {
      const { maxDepth } = taken.limits;
      if (depth >= maxDepth) return `more than ${maxDepth} folders deep`;
      return enter(path, depth + 1).then(() => void 0, unreadable);
    }
    if (!entry.isFile()) return `${kindOf(entry)}, not a regular file`;
    const bytes = await taken.read(join2(directory, path));
    if (typeof bytes === "string") return bytes;
    read2.push({ path, bytes });
    return void 0;
  }
}
var LOCK_FILE = ".terraform.lock.hcl";
var isTerraform = (path) => /\.(tf|tofu)(\.json)?$/.test(path);
var isOwnTerraform = (path) => path.endsWith(".tf") && !path.includes("/");
var terraformFirst = (a, b) => Number(a.isDirectory()) - Number(b.isDirectory()) || Number(isTerraform(b.name)) - Number(isTerraform(a.name)) || byText(a.name, b.name);
var sorted = (entries) => entries.toSorted((a, b) => byText(a.path, b.path));
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function kindOf(entry) {
  if (entry.isSymbolicLink()) return "a symbolic link";
  if (entry.isFIFO()) return "a FIFO";
  if (entry.isSocket()) return "a socket";
  return "a device";
}

// src/module/read-children.ts
var ChildReader = class {
  #top;
  #taken;
  #read = /* @__PURE__ */ new Map();
  constructor(top, taken) {
    this.#top = top;
    this.#taken = taken;
  }
  /** What the calls of `caller` lead to. `callers` are the directories on the way to it, its own last. */
  async childrenOf(caller, callers) {
    const children = /* @__PURE__ */ new Map();
    for (const call2 of callsIn(caller)) {
      if (typeof call2.source !== "string") continue;
      const child = await this.#child(call2, call2.source, callers);
      if (child) children.set(call2.name, child);
    }
    return children;
  }
  /** Undefined where the source alone tells all there is to know. */
  async #child({ name }, source, callers) {
    const meant = readSource(source);
    if (meant.kind !== "local") return void 0;
    const from = callers.at(-1) ?? "";
    const at2 = posix5.join(from, meant.path).replace(/^\.$|\/$/, "");
    const unseen = (why, detail) => ({
      kind: "unseen",
      source,
      why,
      ...detail !== void 0 && { detail }
    });
    const { maxCallDepth, maxModules } = this.#taken.limits;
    if (at2 === ".." || at2.startsWith("../")) return unseen("outside the tree");
    if (callers.includes(at2)) return unseen("calls itself");
    const unsafe = at2 === "" ? void 0 : whyUnsafe(at2);
    if (unsafe) return unseen("unsafe path", unsafe);
    const obstacle = await this.#obstacle(at2);
    if (obstacle) return unseen(obstacle);
    if (callers.length > maxCallDepth)
      return unseen("over a limit", `more than ${maxCallDepth} calls deep`);
    if (!this.#read.has(at2) && this.#read.size >= maxModules)
      return unseen("over a limit", `more than ${maxModules} modules are called`);
    const module = await this.#module(name, at2, callers).catch(() => void 0);
    if (!module) return unseen("unreadable");
    const directory = posix5.relative(`/${from}`, `/${at2}`);
    return { kind: "local", source, directory, module };
  }
  /** Every folder on the way must be a real one: a link could lead anywhere. */
  async #obstacle(at2) {
    const names = at2 === "" ? [] : at2.split("/");
    for (let depth = 1; depth <= names.length; depth++) {
      const path = join3(this.#top, ...names.slice(0, depth));
      const stats = await lstat(path).catch((error) => error.code);
      if (stats === "ENOENT" || stats === "ENOTDIR") return "absent";
      if (typeof stats !== "object") return "unreadable";
      if (stats.isSymbolicLink()) return "symbolic link";
      if (!stats.isDirectory()) return "absent";
    }
    return void 0;
  }
  async #module(label, at2, callers) {
    const known = this.#read.get(at2);
    if (known) return known;
    const directory = join3(this.#top, at2);
    const configuration = await walkDirectory(directory, this.#taken, "configuration");
    const own = readsFiles(configuration) ? await walkDirectory(directory, this.#taken, "everything") : configuration;
    const alone = { label, ...own };
    this.#read.set(at2, alone);
    const module = { ...alone, children: await this.childrenOf(alone, [...callers, at2]) };
    this.#read.set(at2, module);
    return module;
  }
};
var readsFiles = ({ files, assets }) => [...files, ...assets].some(({ bytes }) => FILE_FUNCTION.test(bytes.toString("latin1")));
var FILE_FUNCTION = /\b(?:file\w*|templatefile)\s*\(/;

// src/module/read-git-root.ts
import { lstat as lstat2 } from "node:fs/promises";
import { dirname, join as join4 } from "node:path";
async function gitRoot(directory) {
  const entry = await lstat2(join4(directory, ".git")).catch(() => void 0);
  if (entry?.isDirectory() || entry?.isFile()) return directory;
  const parent = dirname(directory);
  return parent === directory ? void 0 : gitRoot(parent);
}

// src/module/read-module.ts
var ModuleReadError = class extends Error {
  name = "ModuleReadError";
};
async function readModule(directory, { tree, limits = DEFAULT_LIMITS } = {}) {
  await assertDirectory(directory);
  const path = await realpath(directory);
  const taken = new Taken(limits);
  const alone = {
    label: directory,
    ...await walkDirectory(path, taken, "everything")
  };
  if (alone.files.length === 0 && !alone.assets.some(isConfiguration))
    throw new ModuleReadError(noTerraform(directory, alone.skipped));
  const top = tree === void 0 ? await gitRoot(path) ?? path : await realpath(tree);
  const at2 = relative(top, path).split(sep).join(posix6.sep);
  if (at2 === ".." || at2.startsWith("../")) {
    throw new ModuleReadError(`${directory} is not inside ${tree}; name a directory that is.`);
  }
  const children = await new ChildReader(top, taken).childrenOf(alone, [at2]);
  return { ...alone, children };
}
function moduleFromText(label, text) {
  const main = { path: "main.tf", bytes: Buffer.from(text, "utf8") };
  return { label, files: [main], assets: [], skipped: [] };
}
async function assertDirectory(directory) {
  const stats = await stat(directory).catch((cause) => {
    throw new ModuleReadError(
      `There is no directory ${directory} that can be read; name a directory with .tf files.`,
      { cause }
    );
  });
  if (!stats.isDirectory()) {
    throw new ModuleReadError(`${directory} is not a directory; name the directory it lies in.`);
  }
}
var isConfiguration = ({ path }) => /^[^/]+\.(tf\.json|tofu(\.json)?)$/.test(path);
function noTerraform(directory, skipped) {
  const first = skipped.find(({ path }) => isOwnTerraform(path));
  return first ? `No .tf file of ${directory} can be read: ${first.path} was skipped (${first.reason}).` : `${directory} holds no .tf file; name the directory that does.`;
}

// src/hcl/range.ts
var contains2 = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

// src/repair/context.ts
var contextOf = (module, catalogue, draft = module) => ({
  scope: scopeOf(viewModule(module), catalogue),
  draft: viewModule(draft)
});
var checkerErrors = (module, catalogue) => checkModule(module, catalogue).findings.filter(({ severity }) => severity === "error");
function locate(context, finding) {
  const { place } = finding;
  const document = place && context.scope.view.documents.get(place.file);
  if (!place || !document) return void 0;
  const at2 = { start: place.range.start, end: place.range.start };
  const path = [];
  let body = document.body;
  for (; ; ) {
    const item = body.items.find(({ range: range2 }) => contains2(range2, at2) && at2.start < range2.end);
    if (item === void 0) return { file: place.file, document, path };
    if (item.kind === "attribute") return { file: place.file, document, path, attribute: item };
    path.push(item);
    body = item.body;
  }
}
function bodyOf({ document, path }) {
  return path.at(-1)?.body ?? document.body;
}
function schemaAt(context, path) {
  const [top, ...inner] = path;
  if (!top) return void 0;
  let schema = topSchema(context, top);
  for (const block3 of inner) {
    if (block3.type.text === "content" || schema === void 0) continue;
    const name = block3.type.text === "dynamic" ? block3.labels[0]?.text ?? "" : block3.type.text;
    const nested2 = schema.blocks.get(name) ?? blockFormOf(schema.attributes.get(name)) ?? RESOURCE_META.blocks.get(name);
    schema = nested2?.block;
  }
  return schema;
}
function topSchema({ scope }, top) {
  const type = top.type.text;
  const label = top.labels[0]?.text;
  if (isMode(type)) return label === void 0 ? void 0 : schemaOf(scope, type, label, top);
  if (type === "provider")
    return label === void 0 ? void 0 : scope.catalogue.find(scope.view.sources.get(label) ?? label)?.provider;
  return CORE_BLOCKS.get(type);
}
function metaOf(path) {
  const type = path.length === 1 ? path[0]?.type.text : void 0;
  return type === "resource" ? RESOURCE_META : type === "data" || type === "ephemeral" ? DATA_META : void 0;
}
var isMode = (type) => type === "resource" || type === "data" || type === "ephemeral";
var inFile = (file, edits) => edits.map((edit) => ({ file, ...edit }));
var nameOf3 = (block3) => block3.labels.length > 0 ? block3.labels.map(({ text }) => text).join(".") : block3.type.text;

// src/repair/finding-key.ts
function findingKey(context, finding) {
  const at2 = locate(context, finding);
  const blocks = (at2?.path ?? []).map(
    (block3) => [block3.type.text, ...block3.labels.map(({ text }) => text)].join(" ")
  );
  const argument3 = at2?.attribute?.name.text ?? "";
  return [finding.kind, namesOf(finding), finding.place?.file ?? "", ...blocks, argument3].join(
    "\n"
  );
}
function countKeys(context, findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = findingKey(context, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
function difference(before, after) {
  let introduced = 0;
  let resolved2 = 0;
  for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
    const change = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (change > 0) introduced += change;
    else resolved2 -= change;
  }
  return { introduced, resolved: resolved2 };
}
function namesOf(finding) {
  switch (finding.kind) {
    case "unsupported-argument":
    case "missing-required-argument":
    case "read-only-argument":
    case "incorrect-type":
      return finding.argument;
    case "unsupported-block-type":
    case "insufficient-blocks":
    case "too-many-blocks":
      return finding.blockType;
    case "invalid-resource-type":
      return finding.type;
    case "undeclared-resource":
      return `${finding.mode}.${finding.type}.${finding.name}`;
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
    case "duplicate":
    case "module-not-installed":
      return finding.name;
    case "unsupported-attribute":
      return `${finding.on ?? ""}.${finding.attribute}`;
    case "absent-file":
      return finding.path ?? "";
    case "invalid-reference":
      return finding.root;
    default:
      return finding.summary;
  }
}

// src/repair/gates/keeps-addresses.ts
var GATE = "keeps every address of the draft";
function keepsAddresses(draft, repaired) {
  const lost = [
    ...draft.resources.filter((resource) => successor(draft, repaired, resource) === void 0).map(({ address }) => address),
    ...missing3(draft.variables, repaired.variables).map((name) => `var.${name}`),
    ...missing3(draft.outputs, repaired.outputs).map((name) => `output.${name}`),
    ...missing3(draft.locals, repaired.locals).map((name) => `local.${name}`),
    ...missing3(draft.modules, repaired.modules).map((name) => `module.${name}`)
  ];
  return lost.length === 0 ? { gate: GATE, passed: true } : { gate: GATE, passed: false, reason: `it would remove ${lost.join(", ")}` };
}
function successor(draft, repaired, resource) {
  const same = repaired.resources.find(({ address }) => address === resource.address);
  if (same) return same;
  const known = new Set(draft.resources.map(({ address }) => address));
  return repaired.resources.find(
    ({ name, address }) => name === resource.name && !known.has(address)
  );
}
function missing3(before, after) {
  const kept = new Set(after.map(({ name }) => name));
  return before.map(({ name }) => name).filter((name) => !kept.has(name));
}

// src/repair/gates/keeps-arguments.ts
var GATE2 = "keeps every argument that was valid";
function keepsArguments(draft, repaired, findings) {
  const lost = [];
  for (const resource of draft.resources) {
    const after = twin(draft, repaired, resource) ?? successor(draft, repaired, resource);
    if (!after) continue;
    const kept = new Set(
      argumentsOf4(after).flatMap(({ name, value }) => [`name ${name}`, `value ${value}`])
    );
    const wrongType = findings.some(
      ({ kind, place }) => kind === "invalid-resource-type" && place?.file === resource.file && contains2(resource.block.range, place.range)
    );
    for (const { name, value, spokenAgainst } of argumentsOf4(resource, findings)) {
      if (!wrongType && !spokenAgainst && !kept.has(`name ${name}`) && !kept.has(`value ${value}`))
        lost.push(`${resource.address}.${name}`);
    }
    if (resource.block.body.items.length > 0 && after.block.body.items.length === 0)
      lost.push(`all of ${resource.address}`);
  }
  return lost.length === 0 ? { gate: GATE2, passed: true } : { gate: GATE2, passed: false, reason: `it would lose ${lost.join(", ")}` };
}
function twin(draft, repaired, resource) {
  const twice = draft.resources.filter(({ address }) => address === resource.address).length > 1;
  const body = bodyOf2(resource);
  return twice ? repaired.resources.find(({ type, ...at2 }) => type === resource.type && bodyOf2(at2) === body) : void 0;
}
var bodyOf2 = ({ document, block: block3 }) => document.bytes.toString("utf8", block3.open.start, block3.range.end).replace(/\s+/g, " ");
function argumentsOf4(resource, findings = []) {
  const against = findings.filter(
    (finding) => finding.place?.file === resource.file && AGAINST.has(finding.kind)
  );
  return [...attributesOf(resource.block.body)].map(({ attribute: attribute2, path }) => ({
    name: attribute2.name.text,
    value: sourceOf(resource.document.bytes, attribute2.value).replace(/\s+/g, " "),
    spokenAgainst: against.some(({ place }) => {
      const start = place?.range.start ?? -1;
      const at2 = { start, end: start };
      return contains2(attribute2.range, at2) || path.some(
        (block3) => contains2(block3.type.range, at2) || block3.labels.some(({ range: range2 }) => contains2(range2, at2))
      );
    })
  }));
}
var AGAINST = /* @__PURE__ */ new Set([
  "unsupported-argument",
  "unsupported-block-type",
  "read-only-argument",
  "duplicate",
  "syntax",
  "too-many-blocks"
]);

// src/check/file-functions.ts
var FILE_FUNCTIONS2 = /* @__PURE__ */ new Set([
  "file",
  "filebase64",
  "filebase64sha256",
  "filebase64sha512",
  "filemd5",
  "filesha1",
  "filesha256",
  "filesha512",
  "templatefile"
]);

// src/repair/gates/no-new-hazard.ts
var GATE3 = "adds nothing dangerous";
function noNewHazard(draft, repaired) {
  const before = hazardsOf(draft);
  const risen = [...hazardsOf(repaired)].filter(([key, count3]) => count3 > (before.get(key) ?? 0));
  const added = [...new Set(risen.map(([key]) => key.split("\n", 1)[0]))];
  return added.length === 0 ? { gate: GATE3, passed: true } : { gate: GATE3, passed: false, reason: `it would add ${added.join(", ")}` };
}
function hazardsOf(view) {
  const found2 = /* @__PURE__ */ new Map();
  const add3 = (hazard, value = "") => {
    const key = `${hazard}
${value}`;
    found2.set(key, (found2.get(key) ?? 0) + 1);
  };
  for (const [, document] of view.documents) {
    for (const { block: block3 } of blocksOf(document.body)) {
      if (block3.type.text === "provisioner") add3("a provisioner");
      if (block3.type.text === "data" && EXECUTING.has(block3.labels[0]?.text ?? ""))
        add3("a data source that runs or fetches something");
    }
    for (const { attribute: attribute2, path } of attributesOf(document.body)) {
      const name = attribute2.name.text;
      const top = path[0]?.type.text;
      const text = sourceOf(document.bytes, attribute2.value);
      if (name === "source" && (top === "module" || path.at(-1)?.type.text === "required_providers"))
        add3("a module source", text);
      if (top === "terraform" && /source/.test(text)) add3("a provider source", text);
      if (/"(?:0\.0\.0\.0\/0|::\/0)"/.test(text)) add3("an open network");
      if (/"(?:[\w-]+:)?\*\\?"/.test(text)) add3("a wildcard");
      if (ENCRYPTION.test(name) && text === "false") add3("disabled encryption");
      if (PUBLIC.test(name) && text === "true") add3("public access");
      if (GUARDED.test(name) && text === "false") add3("public access");
      if (name === "acl" && text.startsWith('"public-')) add3("public access");
      const meant = top === "variable" && name === "default" ? path[0]?.labels[0]?.text : name;
      if (CREDENTIAL.test(meant ?? "") && text.startsWith('"')) add3("a credential");
      walkExpression(attribute2.value, (expression) => {
        if (expression.kind === "call" && FILE_FUNCTIONS2.has(expression.name.text))
          add3("a file read");
      });
    }
  }
  return found2;
}
var EXECUTING = /* @__PURE__ */ new Set(["external", "http"]);
var ENCRYPTION = /^(?:.*encrypt.*|.*kms.*enabled)$/;
var PUBLIC = /^(?:publicly_accessible|map_public_ip_on_launch|associate_public_ip_address|public_network_access_enabled)$/;
var GUARDED = /^(?:block|ignore|restrict)_public_/;
var CREDENTIAL = /(?:password|secret|access_key|token|private_key)$/;

// src/repair/gates/gates.ts
var CHURN_CAP = 1;
var CHURN_FLOOR_BYTES = 1500;
function moduleGates(draft, repaired, findings, churn) {
  return [
    keepsAddresses(draft, repaired),
    keepsArguments(draft, repaired, findings),
    noNewHazard(draft, repaired),
    reparses(draft, repaired),
    changesLittle(draft, churn)
  ];
}
function changesLittle(draft, churn) {
  const gate = "changes little";
  const size = draft.module.files.reduce((sum2, { bytes }) => sum2 + bytes.length, 0);
  if (churn <= CHURN_CAP || churn * size <= CHURN_FLOOR_BYTES) return { gate, passed: true };
  return {
    gate,
    passed: false,
    reason: `it would change ${Math.round(churn * 100)} % of the draft`
  };
}
function reparses(draft, repaired) {
  const count3 = (view) => [...view.documents.values()].reduce((sum2, { problems }) => sum2 + problems.length, 0);
  return count3(repaired) <= count3(draft) ? { gate: "reparses", passed: true } : { gate: "reparses", passed: false, reason: "the edited file would not parse" };
}

// src/hcl/edit/line-break.ts
function lineBreakOf(bytes) {
  const newline = bytes.indexOf(10);
  return newline > 0 && bytes[newline - 1] === 13 ? "\r\n" : "\n";
}

// src/hcl/edit/item-place.ts
function insertFirst(document, block3, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const indentation = itemIndentation(document, block3);
  const line = indentation + text.replaceAll("\n", eol);
  if (!isOneLine(bytes, block3)) {
    const below = lineEnd(bytes, block3.open.start);
    const text2 = bytes[below - 1] === NEWLINE ? line + eol : eol + line;
    return { range: { start: below, end: below }, text: text2 };
  }
  const { start, end } = block3.body.range;
  const inner = bytes.toString("utf8", start, end).trim();
  const kept = inner === "" ? "" : `${indentation}${inner}${eol}`;
  const outer = indentationAt(bytes, block3.range.start);
  return { range: { start, end }, text: `${eol}${kept}${line}${eol}${outer}` };
}
function itemIndentation(document, block3) {
  const first = block3.body.items.find(
    (item) => !sharesLine(document.bytes, block3.open.start, item.range.start)
  );
  if (first) return indentationAt(document.bytes, first.range.start);
  return `${indentationAt(document.bytes, block3.range.start)}  `;
}
function endOfItemLine({ bytes, tokens }, item) {
  const { end } = item.range;
  for (let index = tokenIndexAt(tokens, Math.max(item.range.start, end - 1)); ; index++) {
    const token = tokens[index];
    if (token === void 0 || token.kind === "end") return bytes.length;
    if (token.kind === "newline" && token.start >= end) return token.end;
  }
}
var isOneLine = (bytes, block3) => block3.close !== void 0 && !bytes.subarray(block3.open.end, block3.close.start).includes(NEWLINE);
var sharesLine = (bytes, a, b) => lineStart(bytes, a) === lineStart(bytes, b);

// src/hcl/edit/block.ts
function insertNestedBlock(document, block3, text) {
  const { bytes } = document;
  const last = block3.body.items[block3.body.items.length - 1];
  const indented = indent(text, itemIndentation(document, block3)).trimStart();
  if (last === void 0 || isOneLine(bytes, block3)) return insertFirst(document, block3, indented);
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, last);
  const own = itemIndentation(document, block3) + indented.replaceAll("\n", eol) + eol;
  return { range: { start: at2, end: at2 }, text: eol + own };
}
function appendBlock(document, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at2 = bytes.length;
  const lead = at2 === 0 ? "" : bytes[at2 - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at2, end: at2 }, text: lead + text.replaceAll("\n", eol) + eol };
}
function insertBlockAfter(document, block3, text) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const at2 = endOfItemLine(document, block3);
  const lead = bytes[at2 - 1] === NEWLINE ? eol : eol + eol;
  return { range: { start: at2, end: at2 }, text: lead + text.replaceAll("\n", eol) + eol };
}
var renameBlock = (block3, type) => ({
  range: block3.type.range,
  text: type
});
function indent(text, indentation) {
  return text.split("\n").map((line) => line === "" ? line : indentation + line).join("\n");
}
function dedentedSource(document, range2) {
  const outer = indentationAt(document.bytes, range2.start);
  return document.bytes.toString("utf8", range2.start, range2.end).replaceAll("\r\n", "\n").split("\n").map((line) => line.startsWith(outer) ? line.slice(outer.length) : line).join("\n");
}

// src/repair/type-expression.ts
function typeExpression(type) {
  if (type === "dynamic") return "any";
  if (typeof type === "string") return type;
  const [kind, inner] = type;
  if (kind === "list" || kind === "set" || kind === "map")
    return `${kind}(${typeExpression(inner)})`;
  return "any";
}

// src/repair/declare-variable.ts
function declareVariables(view, file, variables) {
  const text = variables.map(variableText).join("\n\n");
  if (variables.length === 0) return [];
  const own = view.documents.get("variables.tf");
  if (own) return [{ file: "variables.tf", ...appendBlock(own, text) }];
  const last = view.variables.filter((variable) => variable.file === file).at(-1);
  if (last) return [{ file, ...insertBlockAfter(last.document, last.block, text) }];
  const document = view.documents.get(file);
  return document ? [{ file, ...appendBlock(document, text) }] : [];
}
function freeVariableName(view, wanted, taken = []) {
  const used = /* @__PURE__ */ new Set([...view.variables.map(({ name: name2 }) => name2), ...taken]);
  const base = RESERVED2.has(wanted) ? `${wanted}_value` : wanted;
  let name = base;
  for (let count3 = 2; used.has(name); count3++) name = `${base}_${count3}`;
  return name;
}
var RESERVED2 = /* @__PURE__ */ new Set([
  "source",
  "version",
  "providers",
  "count",
  "for_each",
  "lifecycle",
  "depends_on",
  "locals"
]);
var isSecretName = (name) => /(?:^|_)(?:password|secret|token|private_key|secret_string|auth)(?:_|$)/.test(name);
function variableText({ name, type, description, sensitive }) {
  const lines = [
    ["description", quote(description)],
    ["type", typeExpression(type)],
    ...sensitive ? [["sensitive", "true"]] : []
  ];
  return `variable ${quote(name)} {
${lines.map(([key, value]) => `  ${key.padEnd(11)} = ${value}`).join("\n")}
}`;
}

// src/repair/facts/typical-values.ts
var TYPICAL = {
  "aws_cloudfront_distribution.restrictions.geo_restriction.restriction_type": '"none"',
  "aws_cloudfront_distribution.default_cache_behavior.allowed_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.default_cache_behavior.cached_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.ordered_cache_behavior.allowed_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.ordered_cache_behavior.cached_methods": '["GET", "HEAD"]',
  "aws_cloudfront_distribution.default_cache_behavior.viewer_protocol_policy": '"redirect-to-https"',
  "aws_cloudfront_distribution.ordered_cache_behavior.viewer_protocol_policy": '"redirect-to-https"',
  "aws_cloudfront_distribution.default_cache_behavior.forwarded_values.query_string": "false",
  "aws_cloudfront_distribution.default_cache_behavior.forwarded_values.cookies.forward": '"none"',
  "aws_lambda_function.runtime": '"python3.12"',
  "aws_lambda_function.handler": '"index.handler"',
  "aws_instance.instance_type": '"t3.micro"',
  "aws_db_instance.instance_class": '"db.t3.micro"',
  "aws_dynamodb_table.attribute.type": '"S"'
};
var typicalValue = (type, path) => TYPICAL[[type, ...path].join(".")];

// src/repair/similarity.ts
function similarity(a, b) {
  if (a === b) return 1;
  const left = words2(a);
  const right = words2(b);
  const shared = left.filter((word) => right.includes(word)).length;
  const overlap = shared / (/* @__PURE__ */ new Set([...left, ...right])).size;
  if (overlap === 1) return 0.98;
  if (isSlip(a, b)) return 0.9;
  const letters = 1 - distance2(a, b) / Math.max(a.length, b.length);
  const sameLast = left.at(-1) === right.at(-1) ? LAST_WORD_BONUS : 0;
  return Math.min(0.95, WORD_WEIGHT * overlap + (1 - WORD_WEIGHT) * letters + sameLast);
}
function isSlip(a, b) {
  const left = words2(a);
  const right = words2(b);
  const off = left.flatMap(
    (word, index) => word === right[index] ? [] : [[word, right[index] ?? ""]]
  );
  const [first] = off;
  if (left.length !== right.length || off.length > 1) return false;
  if (!first) return true;
  const shorter = Math.min(first[0].length, first[1].length);
  if (shorter < 5 || first[0].replace(/\D/g, "") !== first[1].replace(/\D/g, "")) return false;
  return distance2(...first) <= (shorter < 7 ? 1 : 2);
}
var LAST_WORD_BONUS = 0.1;
var WORD_WEIGHT = 0.55;
var words2 = (name) => name.toLowerCase().split(/[_-]/).filter(Boolean).map(singular);
function singular(word) {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || word.length < 3) return word;
  if (/(?:sses|xes|ches)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
function distance2(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(
        Math.min(substituted, previous[j] + 1, current[j - 1] + 1)
      );
    }
    previous = current;
  }
  return previous[b.length];
}

// src/repair/fill-reference.ts
function references(scope, place, { name, type }) {
  const wanted = wantedReference(place, name);
  const list2 = isStringList(type);
  if (wanted === void 0 || type !== "string" && !list2) return [];
  const dependents = place.top ? dependentsOf(scope, place.top) : /* @__PURE__ */ new Set();
  const fitting = scope.view.resources.map((resource) => ({ resource, fit: typeFit(wanted.stem, resource.type, place.type) })).filter(
    ({ resource, fit }) => fit >= 0.7 && resource.block !== place.top && !dependents.has(resource.address)
  ).filter(
    ({ resource }) => schemaOf(scope, resource.mode, resource.type, resource.block)?.attributes.has(
      wanted.attribute
    )
  );
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  if (list2) {
    const all = fitting.filter(({ fit }) => fit === best).map(({ resource }) => instance(resource, wanted.attribute, true));
    return all.length === 0 ? [] : [
      {
        text: all.length === 1 && all[0]?.includes("[*]") ? all[0] : `[${all.join(", ")}]`,
        score: 0.85 * best,
        declares: [],
        how: `from ${fitting[0]?.resource.address}`
      }
    ];
  }
  return fitting.map(({ resource, fit }) => ({
    text: instance(resource, wanted.attribute, false),
    score: 0.9 * fit + 0.05 * similarity(resource.name, place.label),
    declares: [],
    how: `from ${resource.address}`
  }));
}
function wantedReference(place, name) {
  const match = /^(.*?)_?(ids?|arns?|names?)$/.exec(name);
  if (match?.[1])
    return {
      stem: match[1].split("_").map(singular).join("_").replace("load_balancer", "lb"),
      attribute: singular(match[2])
    };
  if (name === "role")
    return { stem: "role", attribute: place.type.startsWith("aws_iam") ? "name" : "arn" };
  if ([
    "bucket",
    "cluster",
    "repository",
    "function",
    "user",
    "group",
    "subnet",
    "vpc",
    "policy"
  ].includes(singular(name))) {
    return name === "policy" ? void 0 : { stem: singular(name), attribute: "id" };
  }
  return void 0;
}
function typeFit(stem, type, consumer) {
  const tail = words2(type).slice(1);
  const wanted = words2(stem);
  const endsAlike = wanted.every(
    (word, index) => tail[tail.length - wanted.length + index] === word
  );
  if (!endsAlike) return 0;
  const exact = tail.length === wanted.length ? 0.2 : 0;
  const sameService = tail[0] === words2(consumer)[1] ? 0.1 : 0;
  return 0.75 + Math.min(0.25, exact + sameService);
}
function instance(resource, wanted, all) {
  if (attribute(resource.block, "count"))
    return `${resource.address}[${all ? "*" : "0"}].${wanted}`;
  if (attribute(resource.block, "for_each"))
    return all ? `values(${resource.address})[*].${wanted}` : `values(${resource.address})[0].${wanted}`;
  return `${resource.address}.${wanted}`;
}
function dependentsOf(scope, top) {
  const self = scope.view.resources.find(({ block: block3 }) => block3 === top)?.address;
  const found2 = /* @__PURE__ */ new Set();
  if (self === void 0) return found2;
  const uses = new Map(
    scope.view.resources.map((resource) => [resource.address, usedBy(expressionsOf(resource))])
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const [address, used] of uses) {
      if (found2.has(address) || !(used.has(self) || [...found2].some((known) => used.has(known))))
        continue;
      found2.add(address);
      grew = true;
    }
  }
  return found2;
}
var expressionsOf = ({ block: block3 }) => [...attributesOf(block3.body)].map(({ attribute: item }) => item.value);
function isStringList(type) {
  return typeof type !== "string" && (type[0] === "list" || type[0] === "set") && type[1] === "string";
}

// src/repair/fill-value.ts
function fillValue({ scope, draft }, place, schema) {
  const filled = [
    ...references(scope, place, schema),
    ...existingVariables(draft, place, schema),
    ...literals(place, schema),
    newVariable(scope.view, place, schema)
  ];
  return filled.sort((a, b) => b.score - a.score);
}
function existingVariables(draft, place, { name, type }) {
  return draft.variables.filter((variable) => convertible2(variable, type)).map((variable) => ({
    variable,
    fit: Math.max(
      similarity(variable.name, name),
      similarity(variable.name, `${place.label}_${name}`)
    )
  })).filter(({ fit }) => fit >= 0.9).map(({ variable, fit }) => ({
    text: `var.${variable.name}`,
    score: 0.85 * fit,
    declares: [],
    how: `from var.${variable.name}`
  }));
}
function convertible2({ block: block3, document }, type) {
  const written = attribute(block3, "type")?.value;
  const constraint = written ? sourceOf(document.bytes, written).replaceAll('"', "") : "any";
  if (constraint === "any") return true;
  if (typeof type === "string") return PRIMITIVES3.has(constraint);
  return (type[0] === "list" || type[0] === "set") && /^(?:list|set)\(/.test(constraint) && typeof type[1] === "string";
}
var PRIMITIVES3 = /* @__PURE__ */ new Set(["string", "number", "bool"]);
function literals(place, { name, type }) {
  const typical = typicalValue(place.type, [...place.path, name]);
  const found2 = typical === void 0 ? [] : [{ text: typical, score: 0.8, declares: [], how: `as ${typical}` }];
  if (type === "string" && /(?:^|_)(?:name|identifier)$/.test(name) && !/domain|user|zone|host/.test(name)) {
    const label = quote(nameFromLabel(place.label));
    found2.push({ text: label, score: 0.6, declares: [], how: `as ${label}` });
  }
  if (type === "string" && name === "description")
    found2.push({
      text: '"Managed by Terraform"',
      score: 0.6,
      declares: [],
      how: "with a plain text"
    });
  if (type === "bool") found2.push({ text: "true", score: 0.45, declares: [], how: "as true" });
  return found2;
}
var nameFromLabel = (label) => label.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase();
function newVariable(view, place, { name, type, sensitive }) {
  const generic = words2(name).length === 1 || name === "name";
  const wanted = generic ? `${place.label.replaceAll("-", "_")}_${[...place.path.slice(-1), name].join("_")}` : name;
  const variable = {
    name: freeVariableName(view, wanted),
    type,
    description: `Value of ${[place.type, ...place.path, name].join(".")}`,
    sensitive: sensitive || isSecretName(name)
  };
  return {
    text: `var.${variable.name}`,
    score: 0.5,
    declares: [variable],
    how: `as the new variable ${variable.name}`
  };
}

// src/repair/skeleton.ts
var MAX_DEPTH = 6;
function skeletonOf(context, place, schema, present = /* @__PURE__ */ new Set()) {
  if (place.path.length > MAX_DEPTH) return { lines: [], declares: [] };
  const required2 = [...schema.attributes.values()].filter(
    (attribute2) => attribute2.required && !present.has(attribute2.name)
  );
  const filled = required2.map((attribute2) => ({
    name: attribute2.name,
    value: fillValue(context, place, attribute2)[0]
  }));
  const width = Math.max(0, ...filled.map(({ name }) => name.length));
  const declares = filled.flatMap(({ value }) => value?.declares ?? []);
  const lines = filled.flatMap(
    ({ name, value }) => value ? [`${name.padEnd(width)} = ${value.text}`] : []
  );
  for (const [name, nested2] of schema.blocks) {
    if (present.has(name)) continue;
    for (let count3 = 0; count3 < nested2.minItems; count3++) {
      const inner = skeletonOf(context, { ...place, path: [...place.path, name] }, nested2.block);
      if (lines.length > 0) lines.push("");
      lines.push(...blockLines(name, inner.lines));
      declares.push(...inner.declares);
    }
  }
  return { lines, declares: uniqueByName(declares) };
}
function blockLines(header, body) {
  return body.length === 0 ? [`${header} {}`] : [`${header} {`, ...indent(body.join("\n"), "  ").split("\n"), "}"];
}
function placeOf3(path) {
  const [top, ...inner] = path;
  return {
    type: top?.labels[0]?.text ?? top?.type.text ?? "",
    label: top?.labels[1]?.text ?? top?.labels[0]?.text ?? "main",
    path: inner.filter(({ type }) => type.text !== "content").map(
      (block3) => block3.type.text === "dynamic" ? block3.labels[0]?.text ?? "" : block3.type.text
    ),
    ...top ? { top } : {}
  };
}
function uniqueByName(variables) {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

// src/repair/candidates/absent-file.ts
function absentFile(context, finding, at2) {
  const call2 = callAt(finding, at2);
  const [argument3] = call2?.args ?? [];
  if (!call2 || !argument3 || !at2.attribute) return [];
  const text = sourceOf(at2.document.bytes, call2);
  const path = sourceOf(at2.document.bytes, argument3);
  const required2 = schemaAt(context, at2.path)?.attributes.get(at2.attribute.name.text)?.required ?? false;
  const whole = at2.attribute.value.range.start === call2.range.start && at2.attribute.value.range.end === call2.range.end;
  const key = isKeyMaterial(finding.path ?? "", at2.attribute.name.text);
  const guard = {
    action: "guard-file",
    title: `read ${path} only if it exists`,
    edits: inFile(at2.file, [{ range: call2.range, text: `fileexists(${path}) ? ${text} : null` }]),
    score: key ? 0.5 : 0.8
  };
  const place = placeOf3(at2.path);
  const name = freeVariableName(
    context.scope.view,
    key ? "public_key" : `${place.label.replaceAll("-", "_")}_${at2.attribute.name.text}`
  );
  const variable = {
    action: "declare",
    title: `take the content of ${path} from the new variable \`${name}\``,
    edits: [
      ...inFile(at2.file, [{ range: call2.range, text: `var.${name}` }]),
      ...declareVariables(context.scope.view, at2.file, [
        {
          name,
          type: "string",
          description: describe(at2.attribute.name.text, key),
          sensitive: /private/.test(name)
        }
      ])
    ],
    score: 0.7
  };
  return whole && !required2 ? [guard, variable] : [variable];
}
var describe = (name, key) => key ? "Public key in OpenSSH format" : `Content for ${name.replaceAll("_", " ")}`;
var isKeyMaterial = (path, argument3) => /\.pub$|id_rsa|id_ed25519/.test(path) || argument3 === "public_key";
function callAt(finding, at2) {
  const start = finding.place?.range.start;
  let found2;
  if (!at2.attribute || start === void 0) return void 0;
  walkExpression(at2.attribute.value, (expression) => {
    if (expression.kind === "call" && expression.range.start <= start && start < expression.range.end && !PATH_ONLY.has(expression.name.text))
      found2 = expression;
  });
  return found2;
}
var PATH_ONLY = /* @__PURE__ */ new Set(["pathexpand", "abspath", "format", "join"]);

// src/hcl/edit/columns.ts
function columnsOf(text) {
  for (const byte of text) if (byte >= 128) return clustersOf(text.toString("utf8"));
  return text.length;
}
function clustersOf(text) {
  let count3 = 0;
  for (const _ of SEGMENTER.segment(text)) count3++;
  return count3;
}
var SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

// src/hcl/edit/cells.ts
function linesAround(bytes, tokens, range2) {
  const touched = [];
  let first = lineBegin(tokens, tokenIndexAt(tokens, range2.start));
  let next = first;
  do {
    const end = lineStop(tokens, next);
    touched.push(lineOf(bytes, tokens.slice(next, end)));
    next = end + 1;
  } while (next < tokens.length && tokens[next].start < range2.end);
  const above = [];
  while (first > 0) {
    const begin = lineBegin(tokens, first - 1);
    const line = lineOf(bytes, tokens.slice(begin, first - 1));
    if (!line.assign && !line.comment) break;
    above.push(line);
    first = begin;
  }
  const below = [];
  while (next < tokens.length) {
    const end = lineStop(tokens, next);
    const line = lineOf(bytes, tokens.slice(next, end));
    if (!line.assign && !line.comment) break;
    below.push(line);
    next = end + 1;
  }
  return [...above.reverse(), ...touched, ...below];
}
function lineOf(bytes, tokens) {
  const begin = tokens[0];
  if (!begin) return { lead: 0 };
  const last = tokens[tokens.length - 1];
  const hash2 = bytes[last.start];
  const commented = tokens.length > 1 && last.kind === "comment" && (hash2 === 35 || bytes[last.start + 1] === 47);
  const code = commented ? tokens.slice(0, -1) : tokens;
  const end = code[code.length - 1];
  const equals = code.findIndex(({ kind }, index) => index > 0 && kind === "=");
  const assigned = equals > 0 && netBrackets(code.slice(equals)) === 0;
  const leadEnd = assigned ? code[equals - 1] : end;
  const indentation = begin.start - lineStartOf(bytes, begin);
  const width = (from, to) => columnsOf(bytes.subarray(from, to));
  return {
    lead: indentation + width(begin.start, leadEnd.end),
    ...assigned ? {
      assign: {
        gap: { start: leadEnd.end, end: code[equals].start },
        columns: width(code[equals].start, end.end)
      }
    } : {},
    ...commented ? { comment: { gap: { start: end.end, end: last.start }, columns: 0 } } : {}
  };
}
var lineStartOf = (bytes, token) => token.start === 0 ? 0 : bytes.lastIndexOf(10, token.start - 1) + 1;
var netBrackets = (tokens) => tokens.reduce((sum2, { kind }) => sum2 + (BRACKETS[kind] ?? 0), 0);
var BRACKETS = {
  "{": 1,
  "[": 1,
  "(": 1,
  "open-interpolation": 1,
  "open-directive": 1,
  "}": -1,
  "]": -1,
  ")": -1,
  "close-template": -1
};
function lineBegin(tokens, index) {
  let begin = index;
  while (begin > 0 && tokens[begin - 1]?.kind !== "newline") begin--;
  return begin;
}
function lineStop(tokens, index) {
  let stop = index;
  while (stop < tokens.length && tokens[stop]?.kind !== "newline" && tokens[stop]?.kind !== "end")
    stop++;
  return stop;
}

// src/hcl/edit/edit-map.ts
var EditMap = class {
  #edits;
  /** First byte, in the new file, of what each edit put in. */
  #starts;
  /** `edits` in the order of their ranges. */
  constructor(edits) {
    this.#edits = edits;
    let shift = 0;
    this.#starts = edits.map(({ range: range2, text }) => {
      const start = range2.start + shift;
      shift += Buffer.byteLength(text) - (range2.end - range2.start);
      return start;
    });
  }
  /** From the first byte put in or taken out to the last, in the new file. */
  get touched() {
    const last = this.#edits.length - 1;
    return { start: this.#starts[0] ?? 0, end: this.#endOf(last) };
  }
  /** The edit that put in all of `range`, and where in its text that is. */
  insertedBy(range2) {
    const index = this.#starts.findIndex(
      (start, edit) => start <= range2.start && range2.end <= this.#endOf(edit) && start < this.#endOf(edit)
    );
    return index < 0 ? void 0 : { index, at: range2.start - this.#starts[index] };
  }
  /** The same bytes in the old file; undefined where an edit put in some of them. */
  original(range2) {
    let shift = 0;
    for (const [index, { range: old }] of this.#edits.entries()) {
      const start = this.#starts[index];
      if (range2.end <= start) break;
      if (range2.start < this.#endOf(index)) return void 0;
      shift = this.#endOf(index) - old.end;
    }
    return { start: range2.start - shift, end: range2.end - shift };
  }
  #endOf(index) {
    const edit = this.#edits[index];
    return edit ? this.#starts[index] + Buffer.byteLength(edit.text) : 0;
  }
};

// src/hcl/edit/text-edit.ts
function applyEdits(bytes, edits) {
  const sorted2 = [...edits].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const parts = [];
  let at2 = 0;
  for (const { range: range2, text } of sorted2) {
    if (range2.start < at2 || range2.end < range2.start || range2.end > bytes.length) {
      throw new RangeError(`edit ${range2.start}-${range2.end} overlaps another or leaves the file`);
    }
    parts.push(bytes.subarray(at2, range2.start), Buffer.from(text));
    at2 = range2.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at2)]);
}

// src/hcl/edit/align.ts
function aligned2(document, edits) {
  const sorted2 = [...edits].sort((a, b) => a.range.start - b.range.start);
  const first = sorted2[0];
  if (!first) return [];
  const { bytes } = document;
  const map2 = new EditMap(sorted2);
  const after = applyEdits(bytes, sorted2);
  const touched = {
    start: first.range.start,
    end: sorted2[sorted2.length - 1].range.end
  };
  const straight = straightGaps(linesAround(bytes, document.tokens, touched));
  const wanted = wantedGaps(linesAround(after, scan(after), map2.touched), (gap) => {
    const old = map2.original(gap);
    return old === void 0 ? void 0 : straight.has(old.end);
  });
  const result = [...sorted2];
  for (const { gap, blanks } of wanted.reverse()) {
    const inserted = map2.insertedBy(gap);
    const text = " ".repeat(blanks);
    const old = map2.original(gap);
    if (inserted) {
      const { range: range2, text: before } = result[inserted.index];
      const source = Buffer.from(before);
      const { at: at2 } = inserted;
      const end = at2 + gap.end - gap.start;
      const rewritten = `${source.subarray(0, at2)}${text}${source.subarray(end)}`;
      result[inserted.index] = { range: range2, text: rewritten };
    } else if (old) result.push({ range: old, text });
  }
  return result;
}
function straightGaps(lines) {
  const straight = /* @__PURE__ */ new Set();
  for (const chain of [...chainsOf(lines, "assign"), ...chainsOf(lines, "comment")]) {
    const widest = widestOf(chain);
    if (chain.some(({ columns, cell }) => sizeOf(cell) !== widest - columns + 1)) continue;
    for (const { cell } of chain) straight.add(cell.gap.end);
  }
  return straight;
}
function wantedGaps(lines, wasStraight) {
  const wanted = [];
  const sizes = /* @__PURE__ */ new Map();
  for (const kind of ["assign", "comment"]) {
    for (const chain of chainsOf(lines, kind, sizes)) {
      const trusted = chain.every(({ cell }) => wasStraight(cell.gap) !== false);
      const widest = widestOf(chain);
      for (const { cell, columns } of chain) {
        const own = trusted ? widest - columns + 1 : sizeOf(cell);
        sizes.set(cell, own);
        if (own !== sizeOf(cell)) wanted.push({ gap: cell.gap, blanks: own });
      }
    }
  }
  return wanted.sort((a, b) => a.gap.start - b.gap.start);
}
function chainsOf(lines, kind, sizes = /* @__PURE__ */ new Map()) {
  const chains = [];
  let open3;
  for (const line of lines) {
    const cell = line[kind];
    if (!cell) {
      open3 = void 0;
      continue;
    }
    if (!open3) {
      open3 = [];
      chains.push(open3);
    }
    const { assign } = line;
    const before = kind === "comment" && assign ? (sizes.get(assign) ?? sizeOf(assign)) + assign.columns : 0;
    open3.push({ cell, columns: line.lead + before });
  }
  return chains;
}
var sizeOf = ({ gap }) => gap.end - gap.start;
var widestOf = (chain) => chain.reduce((widest, { columns }) => Math.max(widest, columns), 0);

// src/hcl/edit/remove-item.ts
function removeItem(document, body, item) {
  const { bytes } = document;
  const start = lineStart(bytes, item.range.start);
  const end = endOfItemLine(document, item);
  if (standsAlone(document, item)) {
    const range2 = withBlankLine(bytes, { start, end });
    return aligned2(document, [{ range: range2, text: "" }]);
  }
  const onlyItem = body.items.length === 1 && isBlankBetween(bytes, body.range.start, item.range.start) && isBlankBetween(bytes, item.range.end, body.range.end);
  return aligned2(document, [{ range: onlyItem ? body.range : item.range, text: "" }]);
}
function standsAlone(document, item) {
  const { bytes, tokens } = document;
  const start = lineStart(bytes, item.range.start);
  const end = endOfItemLine(document, item);
  return !tokens.some(
    (token) => token.kind !== "newline" && token.kind !== "comment" && token.kind !== "end" && token.kind !== "bom" && (token.start >= start && token.end <= item.range.start || token.start >= item.range.end && token.end <= end)
  );
}
var isBlankBetween = (bytes, start, end) => bytes.subarray(start, end).every((byte) => isBlank(byte));
function withBlankLine(bytes, line) {
  const blankAbove = line.start > 0 && isBlankLine(bytes, lineStart(bytes, line.start - 1));
  const closesBelow = nextCharacter(bytes, line.end) === 125;
  const blankBelow = line.end < bytes.length && isBlankLine(bytes, line.end);
  if (blankAbove && (blankBelow || closesBelow || line.end >= bytes.length)) {
    return { start: lineStart(bytes, line.start - 1), end: line.end };
  }
  const opensAbove = line.start > 0 && opensBlock(bytes, lineStart(bytes, line.start - 1), line.start);
  return blankBelow && (opensAbove || line.start === 0) ? { start: line.start, end: lineEnd(bytes, line.end) } : line;
}
function isBlankLine(bytes, start) {
  for (let at2 = start; at2 < bytes.length && bytes[at2] !== NEWLINE; at2++) {
    if (!isBlank(bytes[at2]) && bytes[at2] !== RETURN) return false;
  }
  return start < bytes.length;
}
function nextCharacter(bytes, from) {
  let at2 = from;
  while (isBlank(bytes[at2])) at2++;
  return bytes[at2];
}
var opensBlock = (bytes, start, end) => bytes.toString("latin1", start, end).trimEnd().endsWith("{");

// src/hcl/edit/attribute.ts
var renameAttribute = (document, _body, attribute2, name) => aligned2(document, [{ range: attribute2.name.range, text: name }]);
var replaceValue = (attribute2, text) => ({
  range: attribute2.value.range,
  text
});
function insertAttribute(document, block3, name, value) {
  const { bytes } = document;
  const eol = lineBreakOf(bytes);
  const text = `${name} = ${value}`;
  const anchor = isOneLine(bytes, block3) ? void 0 : anchorFor(block3);
  if (anchor === void 0) return aligned2(document, [insertFirst(document, block3, text)]);
  const at2 = endOfItemLine(document, anchor);
  const line = itemIndentation(document, block3) + text.replaceAll("\n", eol);
  const onNewLine = at2 === 0 || bytes[at2 - 1] === NEWLINE;
  const inserted = { range: { start: at2, end: at2 }, text: onNewLine ? line + eol : eol + line };
  return aligned2(document, [inserted]);
}
function anchorFor(block3) {
  const firstBlock = block3.body.items.findIndex((item) => item.kind === "block");
  const leading = firstBlock < 0 ? block3.body.items : block3.body.items.slice(0, firstBlock);
  const attributes = leading.filter((item) => item.kind === "attribute");
  const plain3 = attributes.filter((item) => !TRAILING.has(item.name.text));
  return plain3[plain3.length - 1] ?? attributes[attributes.length - 1];
}
var TRAILING = /* @__PURE__ */ new Set(["tags", "tags_all", "depends_on", "lifecycle"]);

// src/repair/candidates/block-count.ts
function insufficientBlocks(context, finding, at2) {
  const block3 = at2.path.at(-1);
  const nested2 = schemaAt(context, at2.path)?.blocks.get(finding.blockType);
  if (!block3 || !nested2) return [];
  const place = placeOf3(at2.path);
  const { lines, declares } = skeletonOf(
    context,
    { ...place, path: [...place.path, nested2.name] },
    nested2.block
  );
  return [
    {
      action: "add-block",
      title: `add the required block \`${nested2.name}\` to ${nameOf3(block3)}`,
      edits: [
        ...inFile(at2.file, [
          insertNestedBlock(at2.document, block3, blockLines(nested2.name, lines).join("\n"))
        ]),
        ...declareVariables(context.scope.view, at2.file, declares)
      ],
      score: 0.6 - 0.05 * declares.length
    }
  ];
}
function tooManyBlocks(_context, finding, at2) {
  const block3 = at2.path.at(-1);
  const parent = at2.path.at(-2);
  if (!block3 || !parent) return [];
  const text = plain(at2, block3);
  const twin2 = parent.body.items.find(
    (item) => item.kind === "block" && item !== block3 && item.type.text === finding.blockType && plain(at2, item) === text
  );
  if (!twin2) return [];
  return [
    {
      action: "drop-duplicate",
      title: `drop the second \`${finding.blockType}\` block, which repeats the first`,
      edits: inFile(at2.file, removeItem(at2.document, parent.body, block3)),
      score: 0.9
    }
  ];
}
var plain = (at2, block3) => sourceOf(at2.document.bytes, block3).replace(/\s+/g, " ");

// src/repair/candidates/duplicate.ts
function duplicate(context, finding, at2) {
  if (finding.what === "attribute" || finding.what === "local")
    return repeatedAttribute(at2, finding.name);
  const block3 = at2.path[0];
  if (!block3) return [];
  const first = firstTwin(context, block3);
  if (!first || first.block === block3) return [];
  const same = plain2(at2, block3) === first.text;
  const drop = {
    action: "drop-duplicate",
    title: `drop the second declaration of \`${finding.name}\`${same ? ", which repeats the first" : ""}`,
    edits: inFile(at2.file, removeItem(at2.document, at2.document.body, block3)),
    score: same ? 0.95 : 0.2,
    ...same ? {} : { loses: `removes the second \`${finding.name}\`` }
  };
  return same || !RENAMED.has(finding.what) ? [drop] : [rename(context, at2, block3), drop];
}
var RENAMED = /* @__PURE__ */ new Set(["resource", "data", "output", "module"]);
function rename(context, at2, block3) {
  const label = block3.labels.at(-1);
  const taken = new Set(
    [...context.scope.view.documents.values()].flatMap(
      ({ body }) => body.items.flatMap((item) => item.kind === "block" ? [item.labels.at(-1)?.text] : [])
    )
  );
  let name = `${label?.text}_2`;
  for (let count3 = 3; taken.has(name); count3++) name = `${label?.text}_${count3}`;
  return {
    action: "rename-declaration",
    title: `rename the second \`${label?.text}\` to \`${name}\``,
    edits: label ? [{ file: at2.file, range: label.range, text: quote(name) }] : [],
    score: 0.6
  };
}
function firstTwin(context, block3) {
  const key = (item) => item.kind === "block" ? [item.type.text, ...item.labels.map(({ text }) => text)].join(" ") : "";
  for (const [, document] of context.scope.view.documents) {
    const found2 = document.body.items.find(
      (item) => item.kind === "block" && key(item) === key(block3)
    );
    if (found2) return { block: found2, text: normal(sourceOf(document.bytes, found2)) };
  }
  return void 0;
}
function repeatedAttribute(at2, name) {
  const body = bodyOf(at2);
  const all = body.items.filter((item) => item.kind === "attribute" && item.name.text === name);
  const first = all[0];
  const later = all.find((item) => item.range.start === at2.attribute?.range.start);
  if (!first || !later || first === later || first.kind !== "attribute" || later.kind !== "attribute")
    return [];
  const same = normal(sourceOf(at2.document.bytes, first.value)) === normal(sourceOf(at2.document.bytes, later.value));
  return [
    {
      action: "drop-duplicate",
      title: `drop the second \`${name}\`${same ? ", which repeats the first" : ""}`,
      edits: inFile(at2.file, removeItem(at2.document, body, later)),
      score: same ? 0.95 : 0.3,
      ...same ? {} : { loses: `removes the second \`${name}\`` }
    }
  ];
}
var plain2 = (at2, block3) => normal(sourceOf(at2.document.bytes, block3));
var normal = (text) => text.replace(/\s+/g, " ");

// src/repair/candidates/extraneous-label.ts
function extraneousLabel(context, finding, at2) {
  const block3 = at2.path.at(-1);
  const label = block3?.labels.find(({ range: range2 }) => range2.start === finding.place?.range.start);
  if (!block3 || !label || !finding.summary.startsWith("Extraneous label")) return [];
  const from = block3.labels[block3.labels.indexOf(label) - 1]?.range.end ?? block3.type.range.end;
  const dropped = { range: { start: from, end: label.range.end }, text: "" };
  const present = new Set(
    block3.body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  const naming = [...schemaAt(context, at2.path)?.attributes.values() ?? []].filter(
    ({ name, type, required: required2, optional }) => type === "string" && (required2 || optional && name === "name") && !present.has(name) && NAMING.has(name)
  );
  return [
    ...naming.map(({ name }) => ({
      action: "fix-syntax",
      title: `write the label of \`${block3.type.text}\` as its \`${name}\``,
      score: 0.9,
      edits: inFile(at2.file, [
        dropped,
        ...insertAttribute(at2.document, block3, name, quote(label.text))
      ])
    })),
    {
      action: "fix-syntax",
      title: `drop the label of \`${block3.type.text}\``,
      score: 0.7,
      edits: inFile(at2.file, [dropped])
    }
  ];
}
var NAMING = /* @__PURE__ */ new Set(["name", "id", "key", "type", "field", "identifier"]);

// src/repair/candidates/incorrect-type.ts
function incorrectType(context, finding, at2) {
  const { attribute: attribute2, document } = at2;
  const type = attribute2 && schemaAt(context, at2.path)?.attributes.get(attribute2.name.text)?.type;
  if (!attribute2 || type === void 0) return [];
  const { bytes } = document;
  const { value } = attribute2;
  const text = sourceOf(bytes, value);
  const change = (title, replaced, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [replaceValue(attribute2, replaced)])
  });
  const found2 = [];
  if (typeof type !== "string" && (type[0] === "list" || type[0] === "set") && value.kind !== "tuple") {
    found2.push(change(`wrap \`${finding.argument}\` in a list`, `[${text}]`, 0.8));
  }
  if (typeof type === "string" && value.kind === "tuple" && value.items.length === 1) {
    found2.push(
      change(
        `take \`${finding.argument}\` out of the list`,
        sourceOf(bytes, value.items[0]),
        0.8
      )
    );
  }
  if (type === "string" && (value.kind === "object" || value.kind === "tuple")) {
    found2.push(
      change(
        `encode \`${finding.argument}\` as JSON`,
        `jsonencode(${text})`,
        value.kind === "object" ? 0.85 : 0.5
      )
    );
  }
  if (type === "bool") {
    const word = constantString(bytes, value)?.toLowerCase();
    if (word && TRUE2.has(word))
      found2.push(change(`set \`${finding.argument}\` to true`, "true", 0.8));
    if (word && FALSE2.has(word))
      found2.push(change(`set \`${finding.argument}\` to false`, "false", 0.8));
  }
  if (type === "number") {
    const digits = /^\s*(\d+)/.exec(constantString(bytes, value) ?? "")?.[1];
    if (digits)
      found2.push(change(`set \`${finding.argument}\` to the number ${digits}`, digits, 0.5));
  }
  if (type === "string" && value.kind === "traversal") {
    found2.push(change(`take the first element of \`${text}\``, `${text}[0]`, 0.5));
  }
  return found2;
}
var TRUE2 = /* @__PURE__ */ new Set(["enabled", "enable", "yes", "on"]);
var FALSE2 = /* @__PURE__ */ new Set(["disabled", "disable", "no", "off", "suspended"]);
function readOnlyArgument(_context, finding, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2) return [];
  return [
    {
      action: "delete-argument",
      title: `remove \`${finding.argument}\`, which the provider sets itself`,
      score: 0.5,
      loses: `removes \`${finding.argument}\``,
      edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2))
    }
  ];
}

// src/repair/rewrite-references.ts
function findReferences(view, path) {
  const found2 = [];
  for (const [file, document] of view.documents) {
    for (const { attribute: attribute2 } of attributesOf(document.body)) {
      walkExpression(attribute2.value, (expression, bound) => {
        if (expression.kind !== "traversal" || bound.has(expression.root.text)) return;
        if (startsWith(expression, path)) found2.push({ file, reference: expression });
      });
    }
  }
  return found2;
}
function renameReference({ file, reference }, names, text) {
  const last = names === 1 ? reference.root.range : reference.steps[names - 2]?.range;
  return {
    file,
    range: { start: reference.range.start, end: last?.end ?? reference.root.range.end },
    text
  };
}
function startsWith({ root, steps }, path) {
  return path.every((name, index) => {
    if (index === 0) return root.text === name;
    const step = steps[index - 1];
    return step?.kind === "attribute" && step.name === name;
  });
}

// src/repair/candidates/invalid-resource-type.ts
var MOST = 8;
var LEAST = 0.5;
function invalidResourceType(context, finding, at2) {
  const block3 = at2.path[0];
  const provider = context.scope.catalogue.find(finding.provider);
  if (!block3 || !provider) return [];
  const modes = finding.mode === "data" ? ["data", "resource"] : ["resource", "data"];
  const ranked2 = modes.flatMap(
    (mode) => typesOf(provider, mode).flatMap((type) => rate(provider, block3, finding, mode, type))
  );
  return ranked2.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score).slice(0, MOST).map(({ mode, type, score }) => ({
    action: "change-type",
    title: mode === finding.mode ? `change the type \`${finding.type}\` to \`${type}\`` : `make \`${finding.type}\` a ${mode === "data" ? "data source" : "resource"} \`${type}\``,
    edits: changeType(context, at2, block3, finding, mode, type),
    score
  }));
}
function rate(provider, block3, finding, mode, type) {
  if (!shareAWord(finding.type, type)) return [];
  const likeness = similarity(finding.type, type);
  if (likeness < 0.45 && type !== finding.type) return [];
  const schema = provider.schemaOf(mode, type);
  if (!schema) return [];
  const otherMode = mode === finding.mode ? 0 : 0.25;
  return [
    {
      mode,
      type,
      score: 0.6 * likeness + 0.4 * acceptance(block3, schema, mode) + wordOrder(finding.type, type) - otherMode
    }
  ];
}
function shareAWord(a, b) {
  const [, ...left] = words2(a);
  const [, ...right] = words2(b);
  return left.some((word) => right.includes(word)) || left.join("").startsWith(right.join("")) || right.join("").startsWith(left.join(""));
}
function wordOrder(a, b) {
  const left = words2(a);
  const right = words2(b);
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.every((word) => more.includes(word)) ? 0.08 : 0;
}
function acceptance(block3, schema, mode) {
  const meta = mode === "resource" ? RESOURCE_META : DATA_META;
  const names = block3.body.items.map(
    (item) => item.kind === "attribute" ? item.name.text : item.type.text
  );
  const own = names.filter((name) => !meta.attributes.has(name) && !meta.blocks.has(name));
  const taken = own.filter(
    (name) => schema.attributes.get(name)?.optional || schema.attributes.get(name)?.required || schema.blocks.has(name)
  );
  const missing4 = [...schema.attributes.values()].filter(
    ({ name, required: required2 }) => required2 && !names.includes(name)
  );
  const asked = own.length + missing4.length;
  return asked === 0 ? 0.5 : taken.length / asked;
}
function changeType(context, at2, block3, finding, mode, type) {
  const [label, name] = block3.labels;
  if (!label || !name) return [];
  const from = finding.mode === "resource" ? [finding.type, name.text] : [finding.mode, finding.type, name.text];
  const to = mode === "resource" ? `${type}.${name.text}` : `${mode}.${type}.${name.text}`;
  return [
    ...mode === finding.mode ? [] : [{ file: at2.file, range: block3.type.range, text: mode }],
    { file: at2.file, range: label.range, text: quote(type) },
    ...findReferences(context.scope.view, from).map(
      (found2) => renameReference(found2, from.length, to)
    )
  ];
}
var typesOf = (provider, mode) => mode === "resource" ? provider.resourceTypes : mode === "data" ? provider.dataSourceTypes : provider.ephemeralTypes;

// src/repair/candidates/missing-required-argument.ts
function missingRequiredArgument(context, finding, at2) {
  const block3 = at2.path.at(-1);
  const name = finding.argument;
  const schema = argumentSchema(context, at2, name);
  if (!block3 || !schema) return [];
  return fillValue(context, placeOf3(at2.path), schema).map((filled) => ({
    action: "add-argument",
    title: `add \`${name}\` to ${nameOf3(block3)} ${filled.how}`,
    edits: [
      ...inFile(at2.file, insertAttribute(at2.document, block3, name, filled.text)),
      ...declareVariables(context.scope.view, at2.file, filled.declares)
    ],
    score: filled.score
  }));
}
var argumentSchema = (context, at2, name) => schemaAt(context, at2.path)?.attributes.get(name) ?? metaOf(at2.path)?.attributes.get(name);

// src/repair/candidates/syntax.ts
function syntax(_context, finding, at2) {
  const start = finding.place?.range.start;
  const problem2 = at2.document.problems.find(({ range: range2 }) => range2.start === start) ?? at2.document.problems[0];
  if (!problem2 || isCutOff(at2.document)) return [];
  return mend(at2.document, problem2).map((candidate) => ({
    ...candidate,
    action: "fix-syntax",
    edits: inFile(at2.file, candidate.edits)
  }));
}
var CUT_OFF = "The file ends in the middle of a value, so what is missing cannot be known.";
function isCutOff({ bytes, problems }) {
  let last = bytes.length;
  while (last > 0 && (isBlank(bytes[last - 1]) || bytes[last - 1] === NEWLINE || bytes[last - 1] === RETURN))
    last--;
  return problems.some(({ reason, range: range2, insert }) => {
    const atEnd = (insert?.at ?? range2.end) >= last;
    const brace = reason === "unclosed" && insert?.text.trim() === "}";
    return atEnd && UNFINISHED.has(reason) && !brace;
  });
}
var UNFINISHED = /* @__PURE__ */ new Set([
  "bad-expression",
  "unclosed",
  "unterminated-string",
  "unterminated-heredoc"
]);
function mend(document, problem2) {
  const { bytes } = document;
  const { range: range2, insert } = problem2;
  if (insert) return [closing(bytes, insert)];
  switch (problem2.reason) {
    case "extra-close":
      return [
        {
          title: "drop the closing brace that closes nothing",
          score: 0.8,
          edits: [{ range: wholeLineIf(bytes, range2, "}"), text: "" }]
        }
      ];
    case "colon-for-equals":
      return [
        {
          title: "write `=` for `:`",
          score: 0.9,
          edits: [{ range: { start: range2.start, end: range2.start + 1 }, text: " =" }]
        }
      ];
    case "quoted-name":
      return [
        {
          title: "take the quotes off the argument name",
          score: 0.9,
          edits: [{ range: range2, text: bytes.toString("utf8", range2.start + 1, range2.end - 1) }]
        }
      ];
    case "missing-comma":
      return [
        {
          title: "put the missing comma",
          score: 0.7,
          edits: [{ range: { start: range2.start, end: range2.start }, text: ", " }]
        },
        ...prose(bytes, problem2)
      ];
    case "missing-newline":
      return [
        {
          title: "put the missing line break",
          score: 0.5,
          edits: [
            {
              range: { start: range2.start, end: range2.start },
              text: `${lineBreakOf(bytes)}${indentationAt(bytes, range2.start)}`
            }
          ]
        },
        ...prose(bytes, problem2)
      ];
    case "not-an-item":
    case "invalid-character":
      return prose(bytes, problem2);
    default:
      return [];
  }
}
function closing(bytes, { at: at2, text }) {
  return {
    title: `put the missing \`${text.trim()}\` where the layout ends what it closes`,
    score: 0.8,
    edits: [{ range: { start: at2, end: at2 }, text: text.replaceAll("\n", lineBreakOf(bytes)) }]
  };
}
function prose(bytes, { range: range2 }) {
  const start = lineStart(bytes, range2.start);
  const end = lineEnd(bytes, range2.start);
  const line = bytes.toString("utf8", start, end).trim();
  if (line === "" || range2.start >= bytes.length) return [];
  if (/^`{3}/.test(line))
    return [
      {
        title: "drop the Markdown fence",
        score: 0.95,
        edits: [{ range: { start, end }, text: "" }]
      }
    ];
  if (/[{}[\]"]/.test(line)) return [];
  const at2 = start + indentationAt(bytes, start).length;
  return [
    {
      title: "make the line that is no Terraform a comment",
      score: 0.5,
      edits: [{ range: { start: at2, end: at2 }, text: "# " }]
    }
  ];
}
function wholeLineIf(bytes, range2, text) {
  const line = { start: lineStart(bytes, range2.start), end: lineEnd(bytes, range2.start) };
  return bytes.toString("utf8", line.start, line.end).trim() === text ? line : { start: range2.start, end: range2.start + 1 };
}

// src/repair/candidates/undeclared-name.ts
var SLIP = 0.84;
function undeclaredName(context, finding, _at) {
  const { view } = context.scope;
  const root = finding.kind === "undeclared-variable" ? "var" : finding.kind === "undeclared-local" ? "local" : "module";
  const uses = findReferences(view, [root, finding.name]);
  const renamedTo = (target, score) => ({
    action: "rename-reference",
    title: `refer to \`${target}\` instead of \`${root}.${finding.name}\``,
    edits: uses.map((found2) => renameReference(found2, 2, target)),
    score
  });
  const { draft } = context;
  const declared = { var: draft.variables, local: draft.locals, module: draft.modules }[root].map(
    ({ name }) => name
  );
  const slips = declared.map((name) => ({ name, likeness: similarity(name, finding.name) })).filter(({ likeness }) => likeness >= SLIP);
  const other = root === "var" ? "local" : "var";
  const elsewhere = (other === "var" ? view.variables : view.locals).some(({ name }) => name === finding.name) && root !== "module";
  return [
    ...slips.map(({ name, likeness }) => renamedTo(`${root}.${name}`, 0.3 + 0.5 * likeness)),
    ...elsewhere ? [renamedTo(`${other}.${finding.name}`, 0.9)] : [],
    ...root === "module" ? [] : [declaration2(context, finding.name, root, uses)]
  ].filter(({ edits }) => edits.length > 0);
}
function declaration2(context, name, root, uses) {
  const { view } = context.scope;
  const file = uses[0]?.file ?? "";
  const free = root === "var" ? name : freeVariableName(view, name);
  const variable = {
    name: free,
    type: typeFromUses(context, uses),
    description: describe2(name),
    sensitive: isSecretName(name)
  };
  return {
    action: "declare",
    title: root === "var" ? `declare the variable \`${free}\`` : `make \`local.${name}\` the new variable \`${free}\``,
    edits: [
      ...root === "var" ? [] : uses.map((found2) => renameReference(found2, 2, `var.${free}`)),
      ...declareVariables(view, file, [variable])
    ],
    score: 0.65
  };
}
var describe2 = (name) => {
  const text = name.replaceAll("_", " ").trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};
function typeFromUses(context, uses) {
  for (const use of uses) {
    const type = typeFromUse(context, use);
    if (type !== void 0) return type;
  }
  return "string";
}
function typeFromUse(context, { file, reference }) {
  const document = context.scope.view.documents.get(file);
  if (!document) return void 0;
  const [, next] = reference.steps;
  if (next?.kind === "attribute") return "dynamic";
  if (next?.kind === "splat") return ["list", "dynamic"];
  if (next?.kind === "index")
    return next.key.kind === "template" ? ["map", "string"] : ["list", "string"];
  for (const { attribute: attribute2, path } of attributesOf(document.body)) {
    const { value } = attribute2;
    if (reference.range.start < value.range.start || reference.range.end > value.range.end)
      continue;
    const whole = value.kind === "traversal" && value.range.start === reference.range.start;
    if (whole && attribute2.name.text === "count") return "number";
    if (whole && attribute2.name.text === "for_each")
      return path.at(-1)?.type.text === "dynamic" ? ["list", "dynamic"] : ["set", "string"];
    const schema = schemaAt(context, path)?.attributes.get(attribute2.name.text);
    if (whole && schema) return schema.type;
    if (value.kind === "tuple" && schema && typeof schema.type !== "string" && schema.type[0] !== "object" && schema.type[0] !== "tuple")
      return schema.type[1];
    return insideCall(value, reference.range.start);
  }
  return void 0;
}
function insideCall(value, start) {
  let found2;
  walkExpression(value, (expression) => {
    if (expression.kind === "for" && expression.collection.range.start === start)
      found2 = ["list", "dynamic"];
    if (expression.kind === "call" && expression.args.some((arg) => arg.range.start === start)) {
      if (["length", "element", "toset", "join", "concat", "flatten", "slice"].includes(
        expression.name.text
      ) && expression.args.at(-1)?.range.start !== void 0)
        found2 = ["list", "string"];
      if (["merge", "keys", "values", "lookup"].includes(expression.name.text))
        found2 = ["map", "string"];
    }
    if (expression.kind === "binary" && ["+", "-", "*", "/", "%", "<", ">", "<=", ">="].includes(expression.operator) && (expression.left.range.start === start || expression.right.range.start === start))
      found2 = "number";
    if (expression.kind === "conditional" && expression.condition.range.start === start)
      found2 = "bool";
  });
  return found2;
}
function invalidReference(context, finding, at2) {
  const { view } = context.scope;
  const range2 = finding.place?.range;
  if (!range2 || !at2.attribute || providerOf(context.scope, finding.root)) return [];
  const prefix = view.variables.some(({ name }) => name === finding.root) ? "var" : view.locals.some(({ name }) => name === finding.root) ? "local" : void 0;
  const whole = at2.attribute.value.range.start === range2.start && at2.attribute.value.range.end === range2.end;
  return [
    ...prefix ? [
      {
        action: "rename-reference",
        title: `refer to \`${prefix}.${finding.root}\``,
        score: 0.85,
        edits: inFile(at2.file, [
          {
            range: { start: range2.start, end: range2.start + Buffer.byteLength(finding.root) },
            text: `${prefix}.${finding.root}`
          }
        ])
      }
    ] : [],
    ...whole ? [
      {
        action: "change-value",
        title: `quote \`${finding.root}\``,
        score: 0.5,
        edits: inFile(at2.file, [
          { range: range2, text: `"${at2.document.bytes.toString("utf8", range2.start, range2.end)}"` }
        ])
      }
    ] : []
  ];
}

// src/repair/facts/data-sources.ts
var BODIES = {
  aws_availability_zones: ['state = "available"'],
  aws_caller_identity: [],
  aws_region: [],
  aws_partition: [],
  aws_canonical_user_id: [],
  aws_elb_service_account: [],
  aws_default_tags: [],
  aws_vpc: ["default = true"],
  aws_ami: [
    "most_recent = true",
    'owners      = ["amazon"]',
    "",
    "filter {",
    '  name   = "name"',
    '  values = ["al2023-ami-2023.*-x86_64"]',
    "}"
  ]
};
var wellKnownDataSource = (type) => BODIES[type];

// src/repair/candidates/undeclared-resource.ts
function undeclaredResource(context, finding, at2) {
  const known = providerOf(context.scope, finding.type.split("_")[0] ?? "") !== void 0 && finding.type.includes("_");
  if (!known && finding.mode === "resource") return bareWords(context, finding, at2);
  return [...nearest(context, finding), ...declare2(context, finding, at2)];
}
function nearest(context, finding) {
  const own = new Set(context.draft.resources.map(({ name }) => name));
  const resources = context.scope.view.resources.filter(({ name }) => own.has(name));
  const from = pathOf(finding.mode, finding.type, finding.name);
  const used = attributesUsed(context, finding);
  const sameType = resources.filter((resource) => resource.type === finding.type);
  return resources.flatMap((resource) => {
    const score = nearness(finding, resource, sameType.length);
    if (score === void 0 || !exports(context, resource, used)) return [];
    return [
      {
        action: "rename-reference",
        title: `refer to \`${resource.address}\` instead of \`${from.join(".")}\``,
        edits: findReferences(context.scope.view, from).map(
          (found2) => renameReference(found2, from.length, resource.address)
        ),
        score
      }
    ];
  });
}
var SLIP2 = 0.84;
function nearness(finding, { type, name, mode }, ofSameType) {
  const likeName = similarity(finding.name, name);
  if (type === finding.type) {
    if (mode !== finding.mode) return name === finding.name ? 0.95 : void 0;
    if (likeName >= SLIP2) return 0.6 + 0.35 * likeName;
    return ofSameType === 1 ? 0.55 : void 0;
  }
  const likeType = similarity(finding.type, type);
  return name === finding.name && likeType >= 0.75 && mode === finding.mode ? 0.4 + 0.5 * likeType : void 0;
}
function attributesUsed(context, { mode, type, name }) {
  const used = /* @__PURE__ */ new Set();
  for (const { reference } of findReferences(context.scope.view, pathOf(mode, type, name))) {
    const step = resourceSteps(reference)?.rest.find((candidate) => candidate.kind === "attribute");
    if (step?.kind === "attribute") used.add(step.name);
  }
  return used;
}
function exports(context, resource, used) {
  const schema = providerOf(context.scope, resource.type.split("_")[0] ?? "")?.schemaOf(
    resource.mode,
    resource.type
  );
  return schema === void 0 || [...used].every((name) => schema.attributes.has(name) || schema.blocks.has(name));
}
function declare2(context, finding, at2) {
  const { scope } = context;
  const { mode, type, name } = finding;
  const schema = providerOf(scope, type.split("_")[0] ?? "")?.schemaOf(mode, type);
  if (!schema) return [];
  const used = attributesUsed(context, finding);
  if ([...used].some((wanted) => !schema.attributes.has(wanted) && !schema.blocks.has(wanted)))
    return [];
  const known = mode === "data" ? wellKnownDataSource(type) : void 0;
  const skeleton = known ? { lines: known, declares: [] } : skeletonOf(context, { type, label: name, path: [] }, schema);
  const header = `${mode} ${quote(type)} ${quote(name)}`;
  const text = blockLines(header, skeleton.lines).join("\n");
  const document = scope.view.documents.get(at2.file);
  if (!document) return [];
  const place = declarationPlace(at2, mode);
  const declared = {
    file: at2.file,
    ...place ? insertBlockAfter(document, place, text) : appendBlock(document, text)
  };
  return [
    {
      action: "declare",
      title: `declare the missing ${mode === "data" ? "data source" : "resource"} \`${type}.${name}\``,
      edits: [declared, ...declareVariables(scope.view, at2.file, skeleton.declares)],
      score: (known ? 0.9 : mode === "data" ? 0.6 : 0.5) - 0.03 * skeleton.declares.length
    }
  ];
}
function declarationPlace(at2, mode) {
  if (mode !== "data") return void 0;
  const blocks = at2.document.body.items.filter((item) => item.kind === "block");
  return blocks.filter(
    ({ type }) => type.text === "provider" || type.text === "data" || type.text === "terraform"
  ).at(-1);
}
function bareWords(context, finding, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2 || !finding.place) return [];
  let reference;
  walkExpression(attribute2.value, (expression) => {
    if (expression.kind === "traversal" && expression.range.start === finding.place?.range.start)
      reference = expression;
  });
  if (!reference || reference.range.start !== attribute2.value.range.start || reference.range.end !== attribute2.value.range.end)
    return [];
  const text = sourceOf(at2.document.bytes, reference);
  const root = context.scope.view.variables.find(({ name }) => name === reference?.root.text);
  return [
    ...root ? [
      {
        action: "rename-reference",
        title: `refer to \`var.${root.name}\``,
        score: 0.7,
        edits: inFile(at2.file, [{ range: reference.root.range, text: `var.${root.name}` }])
      }
    ] : [],
    {
      action: "change-value",
      title: `quote \`${text}\``,
      score: 0.6,
      edits: inFile(at2.file, [{ range: reference.range, text: quote(text) }])
    }
  ];
}
var pathOf = (mode, type, name) => mode === "resource" ? [type, name] : [mode, type, name];

// src/check/value-fits.ts
function valueFits(scope, bytes, expression, type) {
  const referred = typeOfExpression(scope, expression);
  const value = referred === "dynamic" ? scope.values.evaluate(expression, bytes, void 0, []) : unknown(referred);
  return convert(value, type).kind === "converted";
}

// src/repair/candidates/unsupported-argument.ts
function unsupportedArgument2(context, finding, at2) {
  const { attribute: attribute2 } = at2;
  if (!attribute2 || attribute2.name.text !== finding.argument) return [];
  const schema = schemaAt(context, at2.path);
  return [
    ...schema ? renames(context, at2, attribute2, schema) : [],
    ...schema ? intoBlock(at2, attribute2, schema) : [],
    ...schema ? moves(context, at2, attribute2, schema) : [],
    removal(at2, attribute2)
  ];
}
var LEAST_LIKE = 0.52;
function renames(context, at2, attribute2, schema) {
  const body = bodyOf(at2);
  const present = new Set(
    body.items.map((item) => item.kind === "attribute" ? item.name.text : item.type.text)
  );
  const settable2 = [...schema.attributes.values()].filter(
    (candidate) => (candidate.optional || candidate.required) && !present.has(candidate.name)
  );
  return settable2.flatMap((to) => {
    const likeness = isTypo(attribute2.name.text, to.name) ? TYPO : similarity(attribute2.name.text, to.name);
    if (likeness < LEAST_LIKE || !haveSense(attribute2.name.text, to.name) || !fits2(context, at2, attribute2.value, to) || !looksLike(at2, attribute2.value, to.name))
      return [];
    const bonus = (to.required ? 0.1 : 0) - (to.deprecated ? 0.2 : 0);
    return [
      {
        action: "rename-argument",
        title: `rename \`${attribute2.name.text}\` to \`${to.name}\``,
        edits: inFile(at2.file, renameAttribute(at2.document, body, attribute2, to.name)),
        score: 0.4 + likeness * 0.5 + bonus
      }
    ];
  });
}
function haveSense(a, b) {
  const left = words2(a);
  const right = words2(b);
  const shared = left.filter((word) => right.includes(word));
  return shared.length === Math.min(left.length, right.length) || shared.some((word) => !EMPTY_WORDS.has(word)) || shared.length === 0;
}
var EMPTY_WORDS = /* @__PURE__ */ new Set([
  "type",
  "name",
  "id",
  "arn",
  "mode",
  "key",
  "value",
  "enabled",
  "count",
  "version"
]);
var isTypo = (a, b) => a.length >= 3 && distance2(a, b) <= (Math.min(a.length, b.length) < 6 ? 1 : 2);
var TYPO = 0.9;
function looksLike(at2, value, name) {
  const text = constantString(at2.document.bytes, value);
  return text === void 0 || !/_arns?$/.test(name) || text.startsWith("arn:");
}
var fits2 = ({ scope }, at2, value, to) => valueFits(scope, at2.document.bytes, value, to.type);
function intoBlock(at2, attribute2, schema) {
  const parent = at2.path.at(-1);
  const targets = [...schema.blocks.values()].filter(
    ({ name }) => similarity(name, attribute2.name.text) >= 0.9
  );
  if (!parent) return [];
  return targets.flatMap((nested2) => {
    const text = asBlocks2(at2.document.bytes, nested2, attribute2.value);
    if (text === void 0) return [];
    const body = bodyOf(at2);
    return [
      {
        action: "argument-to-block",
        title: `write \`${attribute2.name.text}\` as a \`${nested2.name}\` block`,
        edits: inFile(at2.file, [
          ...removeItem(at2.document, body, attribute2),
          insertNestedBlock(at2.document, parent, text)
        ]),
        score: 0.95
      }
    ];
  });
}
function asBlocks2(bytes, nested2, value) {
  if (value.kind === "parens") return asBlocks2(bytes, nested2, value.inner);
  if (value.kind === "tuple") {
    const all = value.items.map((item) => asBlocks2(bytes, nested2, item));
    return all.length === 0 || all.some((text) => text === void 0) ? void 0 : all.join("\n\n");
  }
  if (value.kind !== "object") return void 0;
  const lines = [];
  for (const { key, value: inner } of value.items) {
    const name = objectKey(bytes, key);
    if (name === void 0 || !/^[A-Za-z_][\w-]*$/.test(name)) return void 0;
    const child = nested2.block.blocks.get(name);
    const asChild = child && asBlocks2(bytes, child, inner);
    lines.push(asChild ?? `${name} = ${dedented(bytes, inner)}`);
  }
  return lines.length === 0 ? `${nested2.name} {}` : `${nested2.name} {
${indent(lines.join("\n"), "  ")}
}`;
}
function dedented(bytes, value) {
  const lines = sourceOf(bytes, value).replaceAll("\r\n", "\n").split("\n");
  const outer = /^[ \t]*/.exec(lines.at(-1) ?? "")?.[0] ?? "";
  return lines.map((line, index) => index > 0 && line.startsWith(outer) ? line.slice(outer.length) : line).join("\n");
}
function moves(context, at2, attribute2, schema) {
  const { document, file } = at2;
  const name = attribute2.name.text;
  const body = bodyOf(at2);
  const line = `${name} = ${sourceOf(document.bytes, attribute2.value)}`;
  const found2 = [];
  for (const [blockName2, nested2] of schema.blocks) {
    const to = nested2.block.attributes.get(name);
    if (!to || !(to.optional || to.required) || !fits2(context, at2, attribute2.value, to)) continue;
    const present = body.items.filter(
      (item) => item.kind === "block" && item.type.text === blockName2
    );
    const missing4 = [...nested2.block.attributes.values()].some(
      (other) => other.required && other.name !== name
    );
    const [only] = present;
    if (present.length === 0 && !missing4 && [...nested2.block.blocks.values()].every(({ minItems }) => minItems === 0)) {
      const parent2 = at2.path.at(-1);
      if (parent2)
        found2.push({
          action: "move-argument",
          title: `move \`${name}\` into a \`${blockName2}\` block`,
          score: 0.72,
          edits: inFile(file, [
            ...removeItem(document, body, attribute2),
            insertNestedBlock(document, parent2, `${blockName2} {
  ${line}
}`)
          ])
        });
    } else if (present.length === 1 && only?.kind === "block" && !only.body.items.some((item) => item.kind === "attribute" && item.name.text === name)) {
      found2.push({
        action: "move-argument",
        title: `move \`${name}\` into the \`${blockName2}\` block`,
        score: 0.8,
        edits: inFile(file, [
          ...removeItem(document, body, attribute2),
          ...insertLine(at2, only, name, attribute2)
        ])
      });
    }
  }
  const parent = at2.path.at(-2);
  const outer = parent && schemaAt(context, at2.path.slice(0, -1))?.attributes.get(name);
  if (parent && outer && (outer.optional || outer.required) && fits2(context, at2, attribute2.value, outer) && !parent.body.items.some((item) => item.kind === "attribute" && item.name.text === name)) {
    found2.push({
      action: "move-argument",
      title: `move \`${name}\` out of \`${at2.path.at(-1)?.type.text}\``,
      score: 0.78,
      edits: inFile(file, [
        ...removeItem(document, body, attribute2),
        ...insertLine(at2, parent, name, attribute2)
      ])
    });
  }
  return found2;
}
function removal(at2, attribute2) {
  const name = attribute2.name.text;
  return {
    action: "delete-argument",
    title: `remove \`${name}\`, which has no counterpart`,
    edits: inFile(at2.file, removeItem(at2.document, bodyOf(at2), attribute2)),
    score: 0.1,
    loses: `removes \`${name}\``
  };
}
var insertLine = (at2, block3, name, attribute2) => insertAttribute(at2.document, block3, name, dedented(at2.document.bytes, attribute2.value));

// src/repair/candidates/unsupported-attribute.ts
function unsupportedAttribute(context, finding, at2) {
  const reference = referenceAt(finding, at2);
  const split = reference && resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (!reference || !split || !resource) return [];
  const schema = schemaOf(context.scope, resource.mode, resource.type, resource.block);
  if (!schema) return [];
  const wanted = wantedType(context, at2, reference);
  const [first] = split.rest;
  if (finding.attribute === "") return keys2(context, at2, reference, split.rest);
  const step = split.rest.find(
    (candidate) => candidate.kind === "attribute" && candidate.name === finding.attribute
  );
  if (!step) return [];
  if (step !== first && first?.kind === "attribute")
    return indexes(context, at2, split.rest, step, resource);
  const exported = impliedType(schema);
  const fields = typeof exported !== "string" && exported[0] === "object" ? Object.entries(exported[1]) : [];
  return fields.flatMap(([name, type]) => {
    const usual = USUAL.includes(name) && asksFor(at2, name) ? 0.3 : 0;
    const likeness = similarity(finding.attribute, name);
    const asked = words2(finding.attribute);
    const abbreviated = asked.every((word, index) => words2(name)[index] === word) ? 0.35 : 0;
    if (likeness + abbreviated < 0.5 && usual === 0 || !suits(type, wanted)) return [];
    return [
      {
        action: "rename-reference",
        title: `refer to \`${split.address}.${name}\` instead of \`.${finding.attribute}\``,
        score: 0.2 + 0.6 * likeness + usual + abbreviated,
        edits: inFile(at2.file, [{ range: step.range, text: `.${name}` }])
      }
    ];
  });
}
var USUAL = ["id", "arn", "name"];
var asksFor = (at2, name) => words2(at2.attribute?.name.text ?? "").at(-1) === name;
function referenceAt(finding, at2) {
  const start = finding.place?.range.start;
  let found2;
  if (!at2.attribute || start === void 0) return void 0;
  walkExpression(at2.attribute.value, (expression) => {
    if (expression.kind === "traversal" && expression.range.start <= start && start < expression.range.end)
      found2 = expression;
  });
  return found2;
}
function wantedType(context, at2, reference) {
  const { attribute: attribute2 } = at2;
  if (!attribute2 || attribute2.value.range.start !== reference.range.start) return "dynamic";
  return schemaAt(context, at2.path)?.attributes.get(attribute2.name.text)?.type ?? "dynamic";
}
function suits(from, to) {
  if (from === "dynamic" || to === "dynamic") return true;
  if (typeof from === "string" || typeof to === "string") return typeof from === typeof to;
  return friendlyName(from) === friendlyName(to);
}
function indexes(context, at2, rest, step, resource) {
  const index = rest.indexOf(step);
  const before = rest.slice(0, index);
  const { start } = step.range;
  const resolved2 = resolveResource(context.scope, resource, before);
  if (resolved2.kind !== "type" || typeof resolved2.type === "string" || resolved2.type[0] !== "list")
    return [];
  return [
    {
      action: "change-value",
      title: "take the first element",
      score: 0.8,
      edits: inFile(at2.file, [{ range: { start, end: start }, text: "[0]" }])
    }
  ];
}
function keys2(context, at2, reference, rest) {
  const [first] = rest;
  const split = resourceSteps(reference);
  const resource = split && context.scope.resources.get(split.address);
  if (first?.kind === "index") {
    return [
      {
        action: "change-value",
        title: "drop the index, there is one instance only",
        score: 0.8,
        edits: inFile(at2.file, [{ range: first.range, text: "" }])
      }
    ];
  }
  if (!first || !resource) return [];
  const { start } = first.range;
  const by = attribute(resource.block, "count") ? "count" : "for_each";
  const top = at2.path[0];
  const key = by === "count" ? "count.index" : "each.key";
  const insert = (text, title, score) => ({
    action: "change-value",
    title,
    score,
    edits: inFile(at2.file, [{ range: { start, end: start }, text }])
  });
  const whole = at2.attribute?.value.range.start === reference.range.start;
  const wanted = wantedType(context, at2, reference);
  const list2 = whole && typeof wanted !== "string";
  return [
    ...top && attribute(top, by) ? [insert(`[${key}]`, `take the instance \`${key}\``, 0.85)] : [],
    ...by === "count" ? [
      insert(
        "[*]",
        "take every instance",
        list2 ? 0.9 : whole && wanted === "dynamic" ? 0.75 : 0.3
      ),
      insert("[0]", "take the first instance", 0.7)
    ] : [],
    ...by === "for_each" ? [
      {
        action: "change-value",
        title: "take every instance",
        score: list2 ? 0.9 : 0.6,
        edits: inFile(at2.file, [
          {
            range: { start: reference.range.start, end: start },
            text: `values(${at2.document.bytes.toString("utf8", reference.range.start, start)})[*]`
          }
        ])
      }
    ] : []
  ];
}

// src/repair/candidates/unsupported-block-type.ts
function unsupportedBlockType(context, finding, at2) {
  const block3 = at2.path.at(-1);
  if (!block3) return [];
  const outer = { ...at2, path: at2.path.slice(0, -1) };
  if (outer.path.length === 0) return topLevel(at2, block3);
  const schema = schemaAt(context, outer.path);
  const kept = schema ? { ...schema, blocks: new Map([...schema.blocks, ...metaOf(outer.path)?.blocks ?? []]) } : void 0;
  return [
    ...kept ? toArgument(outer, block3, finding.blockType, kept) : [],
    ...kept ? renames2(outer, block3, finding.blockType, kept) : [],
    ...kept ? nests(outer, block3, finding.blockType, kept) : [],
    ...hoists(context, outer, block3, finding.blockType),
    removal2(outer, block3, finding.blockType)
  ];
}
function topLevel(at2, block3) {
  const near = [...LABELS].filter(
    ([type, labels]) => labels.length === block3.labels.length && similarity(type, block3.type.text) >= 0.6
  );
  return [
    ...near.map(([type]) => ({
      action: "rename-block",
      title: `rename the block \`${block3.type.text}\` to \`${type}\``,
      edits: inFile(at2.file, [renameBlock(block3, type)]),
      score: similarity(type, block3.type.text)
    })),
    removal2({ ...at2, path: [] }, block3, block3.type.text)
  ];
}
function toArgument(outer, block3, name, schema) {
  const parent = outer.path.at(-1);
  const targets = [...schema.attributes.values()].filter(
    (to) => (to.optional || to.required) && similarity(to.name, name) >= 0.9
  );
  if (block3.type.text === "dynamic") return [];
  return targets.flatMap((to) => {
    const text = asArgument(outer, block3, to);
    if (text === void 0 || parent.body.items.some((item) => item.kind === "attribute" && item.name.text === to.name))
      return [];
    return [
      {
        action: "block-to-argument",
        title: `write the block \`${name}\` as the argument \`${to.name}\``,
        edits: inFile(outer.file, [
          ...removeItem(outer.document, parent.body, block3),
          ...insertAttribute(outer.document, parent, to.name, text)
        ]),
        score: 0.95
      }
    ];
  });
}
function asArgument({ document }, block3, to) {
  const fields = block3.body.items.map(
    (item) => item.kind === "attribute" ? [item.name.text, sourceOf(document.bytes, item.value)] : void 0
  );
  if (fields.some((field) => field === void 0 || field[1].includes("\n"))) return void 0;
  const known = fields.filter((field) => field !== void 0);
  const width = Math.max(0, ...known.map(([name]) => name.length));
  const object = known.length === 0 ? "{}" : `{
${known.map(([name, value]) => `    ${name.padEnd(width)} = ${value}`).join("\n")}
  }`;
  if (typeof to.type === "string") {
    const [only] = known;
    return known.length === 1 && only && to.type !== "dynamic" ? only[1] : void 0;
  }
  const [kind, inner] = to.type;
  if (kind === "map" || kind === "object") return object;
  if (kind === "tuple") return void 0;
  if (blockFormOf(to)) return `[${object}]`;
  return known.length === 1 && inner === "string" ? known[0]?.[1].startsWith("[") ? known[0][1] : `[${known[0]?.[1]}]` : void 0;
}
function renames2(outer, block3, name, schema) {
  const dynamic = block3.type.text === "dynamic";
  return [...schema.blocks.values()].flatMap((to) => {
    const likeness = similarity(name, to.name);
    const accepted = share(block3, to.block);
    if (to.name === name || likeness + accepted < 1.1 || likeness < 0.3) return [];
    const label = block3.labels[0];
    const edit = dynamic && label ? { range: label.range, text: `"${to.name}"` } : renameBlock(block3, to.name);
    const single = to.maxItems === 1 && outer.path.at(-1)?.body.items.some((item) => item.kind === "block" && item.type.text === to.name);
    if (single) return [];
    return [
      {
        action: "rename-block",
        title: `rename the block \`${name}\` to \`${to.name}\``,
        edits: inFile(outer.file, [edit]),
        score: 0.25 + 0.35 * likeness + 0.35 * accepted
      }
    ];
  });
}
function share(block3, schema) {
  const content = block3.type.text === "dynamic" ? block3.body.items.find((item) => item.kind === "block") : block3;
  const items = content?.body.items ?? [];
  if (items.length === 0) return 0.5;
  const known = items.filter(
    (item) => item.kind === "attribute" ? settable(schema, item.name.text) : schema.blocks.has(item.type.text)
  );
  return known.length / items.length;
}
function settable(schema, name) {
  const found2 = schema.attributes.get(name);
  return found2 !== void 0 && (found2.optional || found2.required);
}
function nests(outer, block3, name, schema) {
  const { document, file } = outer;
  const parent = outer.path.at(-1);
  const text = dedentedSource(document, block3.range);
  return [...schema.blocks.values()].flatMap((via) => {
    if (!via.block.blocks.has(name)) return [];
    const present = parent.body.items.filter(
      (item) => item.kind === "block" && item.type.text === via.name
    );
    const removal3 = removeItem(document, parent.body, block3);
    const [only] = present;
    if (present.length === 1 && only) {
      return [
        {
          action: "move-block",
          title: `move the block \`${name}\` into \`${via.name}\``,
          edits: inFile(file, [...removal3, insertNestedBlock(document, only, text)]),
          score: 0.85
        }
      ];
    }
    if (present.length > 0) return [];
    const wrapped2 = `${via.name} {
${text.split("\n").map((line) => line === "" ? line : `  ${line}`).join("\n")}
}`;
    return [
      {
        action: "move-block",
        title: `put the block \`${name}\` into a \`${via.name}\` block`,
        edits: inFile(file, [...removal3, insertNestedBlock(document, parent, wrapped2)]),
        score: 0.8
      }
    ];
  });
}
function hoists(context, outer, block3, name) {
  const grand = outer.path.at(-2);
  const parent = outer.path.at(-1);
  if (!grand || !parent || !schemaAt(context, outer.path.slice(0, -1))?.blocks.has(name)) return [];
  const { document } = outer;
  const text = dedentedSource(document, block3.range);
  return [
    {
      action: "move-block",
      title: `move the block \`${name}\` out of \`${parent.type.text}\``,
      edits: inFile(outer.file, [
        ...removeItem(document, parent.body, block3),
        insertNestedBlock(document, grand, text)
      ]),
      score: 0.82
    }
  ];
}
function removal2(outer, block3, name) {
  const body = outer.path.at(-1)?.body ?? outer.document.body;
  return {
    action: "delete-block",
    title: `remove the block \`${name}\`, which has no counterpart`,
    edits: inFile(outer.file, removeItem(outer.document, body, block3)),
    score: 0.1,
    loses: `removes \`${name} { \u2026 }\``
  };
}

// src/repair/propose.ts
function propose(context, finding) {
  const at2 = locate(context, finding);
  if (!at2) return { abstained: "Terraform names no place in the source for it." };
  const candidates = candidatesFor(context, finding, at2).filter(({ edits }) => edits.length > 0);
  return candidates.length > 0 ? { candidates } : { abstained: reasonFor(finding, at2) };
}
function candidatesFor(context, finding, at2) {
  switch (finding.kind) {
    case "unsupported-argument":
      return unsupportedArgument2(context, finding, at2);
    case "missing-required-argument":
      return missingRequiredArgument(context, finding, at2);
    case "unsupported-block-type":
      return unsupportedBlockType(context, finding, at2);
    case "insufficient-blocks":
      return insufficientBlocks(context, finding, at2);
    case "too-many-blocks":
      return tooManyBlocks(context, finding, at2);
    case "invalid-resource-type":
      return invalidResourceType(context, finding, at2);
    case "undeclared-resource":
      return undeclaredResource(context, finding, at2);
    case "undeclared-variable":
    case "undeclared-local":
    case "undeclared-module":
      return undeclaredName(context, finding, at2);
    case "invalid-reference":
      return invalidReference(context, finding, at2);
    case "unsupported-attribute":
      return unsupportedAttribute(context, finding, at2);
    case "incorrect-type":
      return incorrectType(context, finding, at2);
    case "read-only-argument":
      return readOnlyArgument(context, finding, at2);
    case "absent-file":
      return absentFile(context, finding, at2);
    case "duplicate":
      return duplicate(context, finding, at2);
    case "syntax":
      return syntax(context, finding, at2);
    case "other":
      return extraneousLabel(context, finding, at2);
    case "module-not-installed":
    case "missing-provider":
    case "deprecated":
      return [];
  }
}
function reasonFor(finding, at2) {
  switch (finding.kind) {
    case "module-not-installed":
      return "The module it calls is not here to be looked at.";
    case "missing-provider":
      return "No schema of its provider is stored.";
    case "invalid-resource-type":
      return "No type of the provider is near enough in name and contents.";
    case "undeclared-resource":
    case "undeclared-module":
      return "Nothing declared here is near enough, and it cannot be declared from its use alone.";
    case "too-many-blocks":
    case "duplicate":
      return "The copies differ, and only the author knows which one counts.";
    case "absent-file":
      return "The file has to come with the change.";
    case "syntax":
      return at2 && isCutOff(at2.document) ? CUT_OFF : "The layout does not tell where the brackets belong.";
    default:
      return "No safe edit is known for this kind of finding.";
  }
}

// src/repair/ranker.ts
var ruleRanker = {
  score: async ({ candidates }) => candidates.map(({ score }) => score)
};

// src/repair/gates/in-scope.ts
function staysInScope(scope, edits, sizeOf2) {
  return edits.every(({ file, range: range2, text }) => {
    const appended = range2.start === range2.end && (range2.start === sizeOf2(file) || /^\s*(?:variable|data|resource) /.test(text));
    return appended || scope.some(
      (place) => place.file === file && place.range.start <= range2.start && range2.end <= place.range.end
    );
  });
}
function shiftScope(scope, edits) {
  return scope.map((place) => {
    let { start, end } = place.range;
    for (const { file, range: range2, text } of edits) {
      if (file !== place.file) continue;
      const change = Buffer.byteLength(text) - (range2.end - range2.start);
      if (range2.end < place.range.start || range2.end === place.range.start && range2.end > range2.start)
        start += change;
      if (range2.start <= place.range.end) end += change;
    }
    return { ...place, range: { start, end } };
  });
}

// src/module/module.ts
function withFiles(module, replaced) {
  const kept = module.files.filter((file) => !replaced.has(file.path));
  const files = [...kept, ...[...replaced].map(([path, bytes]) => ({ path, bytes }))];
  return { ...module, files: files.sort((a, b) => a.path < b.path ? -1 : 1) };
}

// src/repair/apply-candidate.ts
function applyCandidate(module, edits) {
  const replaced = new Map(
    [...groupByFile(edits)].map(([file, own]) => {
      const bytes = module.files.find(({ path }) => path === file)?.bytes ?? Buffer.alloc(0);
      return [file, applyEdits(bytes, own)];
    })
  );
  return withFiles(module, replaced);
}
function groupByFile(edits) {
  const groups = /* @__PURE__ */ new Map();
  for (const edit of edits) groups.set(edit.file, [...groups.get(edit.file) ?? [], edit]);
  return groups;
}
var changedBytes = (edits) => edits.reduce(
  (sum2, { range: range2, text }) => sum2 + Math.max(range2.end - range2.start, Buffer.byteLength(text)),
  0
);

// src/repair/search-state.ts
var churnOf = (draft, steps) => steps.reduce((sum2, { candidate }) => sum2 + changedBytes(candidate.edits), 0) / Math.max(
  1,
  draft.files.reduce((sum2, { bytes }) => sum2 + bytes.length, 0)
);

// src/repair/try-candidate.ts
var PER_RESOLVED = 0.12;
var PER_REVEALED = 0.12;
function tryCandidate(state, context, key, candidate, options) {
  const { module, scope } = state;
  const sizeOf2 = (file) => module.files.find(({ path }) => path === file)?.bytes.length ?? 0;
  if (scope && !staysInScope(scope, candidate.edits, sizeOf2))
    return { rejected: "it would change lines outside the scope" };
  if (candidate.edits.some(({ file }) => file.endsWith(".json")))
    return { rejected: "it would change a JSON file, which is left to its generator" };
  const edited = applyCandidate(module, candidate.edits);
  const after = contextOf(edited, options.catalogue);
  const before = countKeys(context, checkerErrors(module, options.catalogue));
  const now = countKeys(after, checkerErrors(edited, options.catalogue));
  if ((now.get(key) ?? 0) >= (before.get(key) ?? 1)) return { rejected: "the finding would stay" };
  const { introduced, resolved: resolved2 } = difference(before, now);
  if (introduced > 0 && !REVEALING.has(candidate.action))
    return {
      rejected: `${introduced} new ${introduced === 1 ? "finding" : "findings"} would appear`
    };
  const churn = churnOf(state.draft, [...state.steps, { candidate }]);
  const failed3 = moduleGates(
    viewModule(state.draft),
    viewModule(edited),
    state.draftFindings,
    churn
  ).find(({ passed }) => !passed);
  if (failed3 && !failed3.passed) return { rejected: failed3.reason };
  return { module: edited, value: PER_RESOLVED * (resolved2 - 1) - PER_REVEALED * introduced };
}
var REVEALING = /* @__PURE__ */ new Set([
  "change-type",
  "rename-block",
  "move-block",
  "argument-to-block",
  "fix-syntax",
  "block-to-argument"
]);

// src/repair/search.ts
var MOST_TRIALS = 16;
var MOST_STEPS2 = 80;
function startSearch(draft, options) {
  return {
    draft,
    module: draft,
    steps: [],
    abstained: /* @__PURE__ */ new Map(),
    trace: [],
    draftFindings: checkerErrors(draft, options.catalogue),
    scope: options.scope
  };
}
async function settle(start, round, options, extra = []) {
  let state = { ...start, abstained: /* @__PURE__ */ new Map() };
  for (const finding of extra) state = await mend2(state, finding, round, options);
  const { abstained } = state;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = state.steps.length;
    state = await settleOnce({ ...state, abstained }, round, options);
    if (state.steps.length === before) break;
  }
  return state;
}
var MOST_PASSES = 3;
async function settleOnce(start, round, options) {
  let state = start;
  while (state.steps.length < MOST_STEPS2) {
    options.signal?.throwIfAborted();
    const finding = nextFinding(state, options);
    if (!finding) return state;
    state = await mend2(state, finding, round, options);
  }
  return state;
}
function nextFinding(state, { catalogue, leave }) {
  const context = contextOf(state.module, catalogue);
  return checkerErrors(state.module, catalogue).filter((finding) => isOwn2(state, finding) && isInScope(state, finding)).filter((finding) => {
    const key = findingKey(context, finding);
    return !state.abstained.has(key) && !leave?.has(key);
  }).sort((a, b) => a.stage - b.stage || priority(a) - priority(b))[0];
}
var isOwn2 = ({ module }, { place }) => place === void 0 || module.files.some(({ path }) => path === place.file);
function isInScope({ scope }, { place }) {
  if (scope === void 0) return true;
  return place !== void 0 && scope.some(
    ({ file, range: range2 }) => file === place.file && range2.start <= place.range.start && place.range.start <= range2.end
  );
}
function priority({ kind }) {
  const order = [
    "invalid-resource-type",
    "unsupported-block-type",
    "unsupported-argument",
    "read-only-argument",
    "undeclared-resource",
    "missing-required-argument",
    "insufficient-blocks"
  ];
  const index = order.indexOf(kind);
  return index < 0 ? order.length : index;
}
async function mend2(state, finding, round, options) {
  const context = contextOf(state.module, options.catalogue, state.draft);
  const key = findingKey(context, finding);
  const proposal = propose(context, finding);
  if ("abstained" in proposal) return abstain(state, key, finding, round, proposal.abstained, []);
  const unsure = isUnsure(context, finding);
  const offered = proposal.candidates.filter(
    ({ loses }) => loses === void 0 || !(options.lossless || unsure)
  );
  if (offered.length === 0)
    return abstain(state, key, finding, round, unsure ? ONLY_UNSURE : ONLY_LOSSY, []);
  const candidates = await ranked(context, finding, offered, options.ranker);
  const trials = candidates.map(({ candidate, score }) => ({
    candidate,
    score,
    result: tryCandidate(state, context, key, candidate, options)
  }));
  const passed = trials.flatMap(
    ({ candidate, score, result }) => "value" in result ? [{ candidate, result, total: score + result.value }] : []
  );
  const best = passed.sort((a, b) => b.total - a.total)[0];
  const traced = trials.map(({ candidate, result }) => {
    if (candidate === best?.candidate) return { candidate, outcome: "chosen" };
    return "value" in result ? { candidate, outcome: "not-needed" } : { candidate, outcome: "rejected", reason: result.rejected };
  });
  if (!best)
    return abstain(state, key, finding, round, refusal2(trials.map(({ result }) => result)), traced);
  return {
    ...state,
    module: best.result.module,
    scope: state.scope && shiftScope(state.scope, best.candidate.edits),
    steps: [...state.steps, { finding, key, candidate: best.candidate, round }],
    trace: [...state.trace, { round, finding, trials: traced }]
  };
}
var ONLY_UNSURE = "Only removing it would help, and the schema that says so is not the very one of the release in use.";
var ONLY_LOSSY = "Only removing it would help, and nothing is removed from a module that cannot be proven valid.";
function isUnsure(context, finding) {
  const [block3] = locate(context, finding)?.path ?? [];
  const [type] = block3?.labels ?? [];
  if (!block3 || !type) return false;
  const name = block3.type.text === "provider" ? type.text : providerNameOf(type.text, block3);
  const provider = providerOf(context.scope, name);
  const choice = provider && context.scope.chosen?.choices.get(canonicalAddress(provider.address));
  return provider?.exactness === "reconstructed" || choice?.how === "nearest";
}
async function ranked(context, finding, candidates, ranker) {
  const scores = await ranker.score({ context, finding, candidates });
  return candidates.map((candidate, index) => ({ candidate, score: scores[index] ?? 0 })).sort((a, b) => b.score - a.score).slice(0, MOST_TRIALS);
}
function abstain(state, key, finding, round, reason, trials) {
  return {
    ...state,
    abstained: new Map([...state.abstained, [key, { finding, reason }]]),
    trace: [...withoutEarlier(state.trace, finding, round), { round, finding, trials }]
  };
}
var withoutEarlier = (trace, finding, round) => trace.filter(
  (entry) => entry.round !== round || entry.finding.summary !== finding.summary || entry.finding.detail !== finding.detail || entry.finding.place?.range.start !== finding.place?.range.start || entry.trials.some(({ outcome }) => outcome === "chosen")
);
function refusal2(results) {
  const reasons = [
    ...new Set(results.flatMap((result) => "rejected" in result ? [result.rejected] : []))
  ];
  return `Every edit that was tried was refused: ${reasons.slice(0, 3).join("; ")}.`;
}

// src/repair/repair-module.ts
async function repairModule(draft, options) {
  const now = options.now ?? (() => performance.now());
  const started = now();
  const before = await options.validate(draft, options.signal);
  const search = {
    catalogue: options.catalogue,
    ranker: options.ranker ?? ruleRanker,
    ...options.scope ? { scope: options.scope } : {},
    ...options.signal ? { signal: options.signal } : {}
  };
  const start = startSearch(draft, search);
  const outcome = before.verdict === "valid" ? { state: start, after: before } : await bestEffort(start, before, search, options);
  const proven = prove(draft, before, outcome, options.catalogue);
  return { ...proven, trace: outcome.state.trace, before, draft, ms: now() - started };
}
async function bestEffort(start, before, search, options) {
  const outcome = await rounds(start, before, search, options);
  const lossy = outcome.state.steps.some(({ candidate }) => candidate.loses !== void 0);
  if (outcome.after.verdict === "valid" || !lossy) return outcome;
  const careful = await rounds(start, before, { ...search, lossless: true }, options);
  return {
    ...careful,
    state: { ...careful.state, trace: [...outcome.state.trace, ...careful.state.trace] }
  };
}
async function rounds(start, before, search, options) {
  let outcome = { state: start, after: before };
  for (let round = 1; round <= options.maxRounds; round++) {
    const { state } = outcome;
    const settled = await settle(
      state,
      round,
      search,
      onlySeenBy(outcome.after, state.module, search)
    );
    if (settled.steps.length === state.steps.length)
      return { state: settled, after: outcome.after };
    const lean = settled.module === state.module ? settled : await minimise(settled, round, search);
    outcome = { state: lean, after: await options.validate(lean.module, options.signal) };
    if (outcome.after.verdict === "valid") return outcome;
  }
  return outcome;
}
function onlySeenBy(validation, module, { catalogue, scope }) {
  const context = contextOf(module, catalogue);
  const known = countKeys(context, checkerErrors(module, catalogue));
  return validation.findings.filter(
    (finding) => finding.severity === "error" && finding.place !== void 0 && module.files.some(({ path }) => path === finding.place?.file) && !known.has(findingKey(context, finding)) && scope === void 0
  );
}
async function minimise(state, round, search) {
  let lean = state;
  if (round > 1 || state.steps.length < 2 || state.steps.length > MOST_MINIMISED) return lean;
  for (const { key } of state.steps) {
    const leave = /* @__PURE__ */ new Set([...search.leave ?? [], key]);
    const shorter = await settle(startSearch(state.draft, search), round, { ...search, leave });
    const { introduced } = difference(keysOf2(lean.module, search), keysOf2(shorter.module, search));
    if (introduced === 0 && shorter.steps.length < lean.steps.length)
      lean = { ...shorter, trace: lean.trace };
  }
  return lean;
}
var keysOf2 = (module, { catalogue }) => countKeys(contextOf(module, catalogue), checkerErrors(module, catalogue));
var MOST_MINIMISED = 12;
function prove(draft, before, { state, after }, catalogue) {
  const churn = churnOf(draft, state.steps);
  const gates = [
    validates(draft, before, state, after, catalogue),
    ...moduleGates(viewModule(draft), viewModule(state.module), state.draftFindings, churn)
  ];
  const failed3 = gates.find(({ passed }) => !passed);
  const abstained = remaining(state, after, catalogue);
  if (failed3 && !failed3.passed && state.steps.length > 0) {
    const refused = state.steps.map(({ finding }) => ({
      finding,
      reason: `The repair was withdrawn: ${failed3.reason}.`
    }));
    return {
      repaired: draft,
      after: before,
      applied: [],
      abstained: [...refused, ...abstained],
      gates,
      churn: 0
    };
  }
  const proof = after.verdict === "valid" && after.tier !== "checker" ? "validated" : "checked";
  const applied = state.steps.map(
    ({ finding, candidate, round }) => ({ finding, candidate, round, proof })
  );
  return { repaired: state.module, after, applied, abstained, gates, churn };
}
function validates(draft, before, state, after, catalogue) {
  const gate = "validates, or brings no new finding";
  if (after.verdict === "valid" || state.steps.length === 0) return { gate, passed: true };
  const errors = (findings) => findings.filter(({ severity }) => severity === "error");
  const draftContext = contextOf(draft, catalogue);
  const known = countKeys(draftContext, [...state.draftFindings, ...errors(before.findings)]);
  const now = countKeys(contextOf(state.module, catalogue), errors(after.findings));
  const { introduced } = difference(
    new Map([...known.keys()].map((key) => [key, Number.POSITIVE_INFINITY])),
    now
  );
  const revealed = state.steps.some(({ candidate }) => REVEALING.has(candidate.action));
  return introduced === 0 || revealed ? { gate, passed: true } : { gate, passed: false, reason: `${introduced} new findings appeared` };
}
function remaining(state, after, catalogue) {
  const context = contextOf(state.module, catalogue);
  const left = after.verdict === "valid" ? [] : [
    ...after.findings.filter(({ severity }) => severity === "error"),
    ...checkerErrors(state.module, catalogue)
  ];
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of left) {
    const key = findingKey(context, finding);
    const reason = state.abstained.get(key)?.reason ?? (isElsewhere(state.module, finding) ? ELSEWHERE : reasonFor(finding));
    if (!byKey.has(key)) byKey.set(key, { finding, reason });
  }
  return [...byKey.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}
var isElsewhere = ({ files }, { place }) => place !== void 0 && files.every(({ path }) => path !== place.file);
var ELSEWHERE = "It is in a called module, which is repaired by itself.";

// src/schema/user-schemas.ts
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join as join5 } from "node:path";

// src/schema/pack.ts
import { brotliCompressSync, constants as constants2 } from "node:zlib";

// src/schema/pack-chunk.ts
function newChunk() {
  const types = table();
  const attributes = table();
  const blocks = table();
  const addAttribute = ([name, a]) => {
    const nested2 = a.nested_type && [a.nested_type.nesting_mode, add3(a.nested_type)];
    const more = {
      ...a.deprecation_message && { d: a.deprecation_message },
      ...nested2 && { n: nested2 }
    };
    const type = nested2 ? -1 : types.add(a.type);
    const line = [name, type, bits(ATTRIBUTE_FLAGS, (flag) => a[flag])];
    return attributes.add(Object.keys(more).length > 0 ? [...line, more] : line);
  };
  const add3 = (block3) => {
    const used = Object.entries(block3.attributes ?? {}).map(addAttribute);
    const nested2 = Object.entries(block3.block_types ?? {}).sort(([a], [b]) => a < b ? -1 : 1).map(([name, b]) => [
      name,
      b.nesting_mode,
      add3(b.block),
      b.min_items ?? 0,
      b.max_items ?? 0,
      ...b.unsure ? [1] : []
    ]);
    const message = block3.deprecation_message;
    return blocks.add([
      differences(used.sort((a, b) => a - b)),
      nested2,
      bits(BLOCK_FLAGS, (flag) => block3[flag]),
      ...message ? [message] : []
    ]);
  };
  const index = { resource: [], data: [], ephemeral: [] };
  return {
    index,
    add: add3,
    length: () => types.characters() + attributes.characters() + blocks.characters(),
    text: () => [
      JSON.stringify({
        types: types.lines.length,
        attributes: attributes.lines.length,
        ...index
      }),
      ...types.lines,
      ...attributes.lines,
      ...blocks.lines
    ].join("\n")
  };
}
var ATTRIBUTE_FLAGS = [
  "required",
  "optional",
  "computed",
  "sensitive",
  "deprecated",
  "write_only",
  "unsure"
];
var BLOCK_FLAGS = ["deprecated", "unsure"];
var bits = (flags, has) => flags.reduce((all, flag, bit) => all | (has(flag) ? 1 << bit : 0), 0);
var differences = (sorted2) => sorted2.map((n, i) => n - (sorted2[i - 1] ?? 0));
function table() {
  const lines = [];
  const indexOf2 = /* @__PURE__ */ new Map();
  let characters = 0;
  const add3 = (value) => {
    const line = JSON.stringify(value);
    const known = indexOf2.get(line);
    if (known !== void 0) return known;
    characters += line.length;
    indexOf2.set(line, lines.length);
    return lines.push(line) - 1;
  };
  return { lines, add: add3, characters: () => characters };
}

// src/schema/pack.ts
function packSchema(address, version, schema, effort = "most") {
  const chunks = [];
  let chunk2 = newChunk();
  let first = "";
  let last = "";
  const close = () => {
    chunks.push({ first, body: compress(chunk2.text(), effort) });
    chunk2 = newChunk();
  };
  chunk2.index.provider = chunk2.add(schema.provider.block);
  const types = typesOf2(schema);
  for (const [mode, name, one] of types) {
    if (chunk2.length() > CHUNK_CHARACTERS && name !== last) {
      close();
      first = name;
    }
    last = name;
    chunk2.index[mode].push([name, chunk2.add(one.block), one.version ?? 0]);
  }
  close();
  const names = compress(JSON.stringify(namesOf2(types)), effort);
  const header = Buffer.from(
    JSON.stringify({
      address,
      version,
      exactness: schema.exactness ?? "exact",
      ...schema.functions && { functions: signatures(schema.functions) },
      names: names.length,
      chunks: chunks.map(({ first: first2, body }) => ({ bytes: body.length, first: first2 }))
    })
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const bodies = chunks.map(({ body }) => body);
  return Buffer.concat([Buffer.from("IDS3"), length, header, names, ...bodies]);
}
var CHUNK_CHARACTERS = 24 * 1024;
function typesOf2(schema) {
  const of = (mode, schemas) => byName(schemas).map(([name, one]) => [mode, name, one]);
  return [
    ...of("resource", schema.resource_schemas),
    ...of("data", schema.data_source_schemas),
    ...of("ephemeral", schema.ephemeral_resource_schemas)
  ].sort(([, a], [, b]) => a < b ? -1 : a > b ? 1 : 0);
}
var namesOf2 = (types) => {
  const of = (mode) => types.filter(([each2]) => each2 === mode).map(([, name]) => name);
  return { resource: of("resource"), data: of("data"), ephemeral: of("ephemeral") };
};
var signatures = (functions) => byName(functions).map(([name, { parameters, variadic_parameter: variadic, return_type }]) => ({
  name,
  parameters: (parameters ?? []).map(parameter),
  ...variadic && { variadic: parameter(variadic) },
  returns: return_type
}));
var parameter = ({ name, type }) => ({ name, type });
var byName = (record) => Object.entries(record ?? {}).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
function compress(text, effort) {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: {
      [constants2.BROTLI_PARAM_QUALITY]: effort === "most" ? constants2.BROTLI_MAX_QUALITY : 5,
      [constants2.BROTLI_PARAM_MODE]: constants2.BROTLI_MODE_TEXT,
      [constants2.BROTLI_PARAM_SIZE_HINT]: bytes.length
    }
  });
}

// src/schema/user-schemas.ts
var SCHEMAS_VARIABLE = "IAC_DPO_SCHEMAS";
function userSchemasDirectory(env) {
  const named2 = env[SCHEMAS_VARIABLE];
  if (named2) return named2;
  const cache = env.XDG_CACHE_HOME?.startsWith("/") ? env.XDG_CACHE_HOME : void 0;
  return join5(cache ?? join5(env.HOME || homedir(), ".cache"), "iac-dpo", "schemas");
}
function addedSchemas(env) {
  const directory = userSchemasDirectory(env);
  return existsSync(join5(directory, "manifest.json")) ? directory : void 0;
}
function addSchema(directory, { address, version, schema, source }) {
  const bytes = packSchema(address, version, schema, "quick");
  const entry = {
    file: `${address.replaceAll(/[^\w.-]/g, "-")}-${version.replaceAll(/[^\w.-]/g, "-")}.pack`,
    address,
    version,
    exactness: "exact",
    sha256: sha256Of(bytes),
    source
  };
  mkdirSync(directory, { recursive: true });
  replaceFile(join5(directory, entry.file), bytes);
  const others = manifestIn(directory).files.filter(({ file }) => file !== entry.file);
  const manifest = { files: [...others, entry] };
  replaceFile(join5(directory, "manifest.json"), `${JSON.stringify(manifest, null, 2)}
`);
  return entry;
}
var manifestIn = (directory) => existsSync(join5(directory, "manifest.json")) ? readManifest(directory, `delete ${directory} and add your schemas again`) : { files: [] };
function replaceFile(path, content) {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}

// src/terraform/opentofu-files.ts
function asOpenTofu(module) {
  const all = [...module.files, ...module.assets];
  const paths = new Set(all.map(({ path }) => path));
  const isReplaced = ({ path }) => paths.has(replacementOf(path) ?? "");
  const promoted = module.assets.filter(({ path }) => NATIVE.test(path));
  const kept = module.files.filter((file) => !isReplaced(file));
  const children = module.children && new Map([...module.children].map(readByOpenTofu));
  return {
    ...module,
    files: [...kept, ...promoted].toSorted((a, b) => a.path < b.path ? -1 : 1),
    assets: module.assets.filter((file) => !NATIVE.test(file.path) && !isReplaced(file)),
    ...children && { children }
  };
}
var NATIVE = /^[^./][^/]*\.tofu$/;
var REPLACEABLE = /^([^./][^/]*)\.tf(\.json)?$/;
function replacementOf(path) {
  const [, name, json = ""] = REPLACEABLE.exec(path) ?? [];
  return name === void 0 ? void 0 : `${name}.tofu${json}`;
}
var readByOpenTofu = ([name, child]) => [
  name,
  child.kind === "local" ? { ...child, module: asOpenTofu(child.module) } : child
];

// src/cli/cli-error.ts
var CliError = class extends Error {
  name = "CliError";
  exitCode;
  constructor(exitCode, message, options) {
    super(message, options);
    this.exitCode = exitCode;
  }
};

// src/cli/exit-code.ts
var EXIT = {
  ok: 0,
  findingsRemain: 1,
  usage: 2,
  input: 3,
  validator: 4,
  internal: 5,
  interrupted: 130
};
var EXIT_CODE_HELP = `
Exit codes:
  0    nothing is left to fix
  1    findings remain, or a part could not be judged
  2    wrong usage
  3    input could not be read, or a file could not be written
  4    the engine that was asked for is not there or failed
  5    internal error
  130  interrupted`;

// src/cli/container-settings.ts
var CONTAINER_VARIABLES = {
  engine: "IAC_DPO_CONTAINER_ENGINE",
  image: "IAC_DPO_CONTAINER_IMAGE",
  rootfs: "IAC_DPO_CONTAINER_ROOTFS",
  globalArguments: "IAC_DPO_CONTAINER_GLOBAL_ARGS",
  runArguments: "IAC_DPO_CONTAINER_RUN_ARGS"
};
function containerSettings(env) {
  const value = (key) => env[CONTAINER_VARIABLES[key]] || void 0;
  const [engine, image, rootfs] = [value("engine"), value("image"), value("rootfs")];
  const [globalArguments, runArguments] = [value("globalArguments"), value("runArguments")];
  if (!(engine || image || rootfs || globalArguments || runArguments)) return void 0;
  return [
    {
      engine: engineName(engine ?? (rootfs ? "podman" : "docker")),
      ...image && { image },
      ...rootfs && { rootfs },
      ...globalArguments && { globalArguments: words3(globalArguments) },
      ...runArguments && { runArguments: words3(runArguments) }
    }
  ];
}
function engineName(value) {
  if (value === "docker" || value === "podman") return value;
  throw new CliError(
    EXIT.usage,
    `${CONTAINER_VARIABLES.engine} is "${value}". Next: set it to docker or podman.`
  );
}
var words3 = (text) => text.split(" ").filter((word) => word !== "");

// src/cli/wire-services.ts
function wireServices(env) {
  let opened;
  const catalogue = () => {
    opened ??= {
      ...openCatalogue(schemasDirectory(), addedSchemas(env)),
      constraints: openConstraints(schemasDirectory())
    };
    return opened;
  };
  return {
    readModule,
    validator: (engine, core) => openValidator(engine, core, catalogue(), env),
    repair: (module, { validator, ...options }) => repairModule(validator.core === "tofu" ? asOpenTofu(module) : module, {
      ...options,
      catalogue: catalogue(),
      validate: validator.validate
    })
  };
}
async function openValidator(engine, core, catalogue, env) {
  const containers = containerSettings(env);
  const terraform = await import("./chunk-RXUJEJOU.js");
  const found2 = await terraform.openValidator(engine, catalogue, {
    environment: env,
    core,
    ...containers && { containers }
  });
  if (found2.kind === "checker")
    return checker(catalogue, engine === "auto" ? found2.why : void 0);
  const { validator } = found2;
  if (validator.core === "terraform") return validator;
  return {
    ...validator,
    validate: (module, signal) => validator.validate(asOpenTofu(module), signal)
  };
}
var checker = (catalogue, why) => ({
  description: "the checker alone",
  ...why && {
    notice: `${why}. Nothing will be validated, only checked. Next: install terraform, podman or docker.`
  },
  validate: async (module, signal) => {
    signal?.throwIfAborted();
    return checkModule(module, catalogue);
  },
  [Symbol.asyncDispose]: async () => {
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/report/untrusted-text.ts
import { stripVTControlCharacters } from "node:util";
function cleanText(text) {
  return stripVTControlCharacters(text).replaceAll("\r\n", "\n").replaceAll("\r", "\u240D").replace(INVISIBLE, "");
}
function cleanLine(text, limit = LINE_LIMIT) {
  const line = cleanText(text).replace(/\s+/g, " ").trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}\u2026`;
}
function withoutCommands(text) {
  return text.split("\n").map((line) => isCommand(line) ? `| ${line}` : line).join("\n").replaceAll("##[", "# #[");
}
var LINE_LIMIT = 300;
var INVISIBLE = new RegExp("[^\\P{Cc}\\n\\t]|\\p{Cf}|\\u2028|\\u2029", "gu");
var isCommand = (line) => stripVTControlCharacters(line).trimStart().startsWith("::");

// src/cli/open-validator.ts
async function openValidator2(services, { engine, core }, warn2) {
  const validator = await services.validator(engine, core).catch((error) => {
    if (error instanceof CliError) throw error;
    const words5 = cleanLine(error instanceof Error ? error.message : String(error));
    throw new CliError(EXIT.validator, `--engine ${engine}: ${words5}`, { cause: error });
  });
  if (validator.notice !== void 0) warn2(cleanLine(validator.notice));
  return validator;
}

// src/cli/services.ts
var ENGINES = ["auto", "container", "local", "checker"];

// src/cli/options.ts
import { availableParallelism } from "node:os";
var pathArgument = () => new Argument("[path...]", "module directories").default(["."], ".");
var engineOption = () => new Option(
  "--engine <engine>",
  "who proves a repair: terraform in a container, terraform on PATH, or our own checker"
).choices(ENGINES).default("auto");
var coreOption = () => new Option("--core <core>", "which program judges; auto prefers terraform").choices(["auto", ...CORES]).default("auto");
var maxRoundsOption = () => new Option("--max-rounds <n>", "validate and repair a module at most this often").argParser(atLeastOne).default(DEFAULT_ROUNDS);
var jobsOption = () => new Option("--jobs <n>", "rows worked on at once (default: the number of cores)").argParser(atLeastOne).default(availableParallelism(), "");
var DEFAULT_ROUNDS = 5;
function atLeastOne(value) {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new InvalidArgumentError("It must be a whole number, 1 or more.");
  return Number(value);
}

// src/report/remaining-findings.ts
function unexplainedFindings(repair) {
  const explained = new Set(repair.abstained.map(({ finding }) => words4(finding)));
  return repair.after.findings.filter((finding) => finding.severity === "error" && !explained.has(words4(finding))).sort(compareFindings);
}
var countLeft = (repair) => repair.abstained.length + unexplainedFindings(repair).length;
var gatesPassed = (repair) => repair.gates.every((gate) => gate.passed);
var words4 = (finding) => [finding.kind, finding.summary, finding.detail, finding.place?.file].join("\0");

// src/report/belief.ts
var TIER_WORDS = {
  checker: "checked, not validated",
  validator: "validated",
  provider: "validated with the provider"
};
function verdictWords(validation) {
  switch (validation.verdict) {
    case "valid":
      return `valid (${TIER_WORDS[validation.tier]}${schemaWords(validation.schemas)})`;
    case "invalid":
      return `invalid (says ${validation.tier === "checker" ? "our checker" : "terraform"}${schemaWords(validation.schemas)})`;
    case "unknown":
      return `not validated: ${validation.reason.replace(/^not validated: /, "")}`;
  }
}
function schemaWords(schemas = []) {
  const words5 = schemas.map(({ provider, version, exactness, how, wanted }) => {
    const doubts = [
      ...how === "nearest" ? [`the nearest stored to "${wanted ?? ""}"`] : [],
      ...exactness === "reconstructed" ? ["reconstructed"] : []
    ];
    const name = `${provider.replace(/^hashicorp\//, "")} ${version}`;
    return doubts.length === 0 ? name : `${name} [${doubts.join(", ")}]`;
  });
  return words5.map((word) => `, ${word}`).join("");
}
var PROOF_WORDS = {
  validated: "validated: terraform accepts this",
  checked: "checked, not validated: the in-process checker accepts this, terraform has not seen it"
};

// src/report/coloured-diff.ts
function colouredDiff(files, colours) {
  return files.map((file) => fileText(file, colours)).join("");
}
function fileText({ path, status, hunks }, colours) {
  const name = cleanLine(path);
  const head = [
    colours.bold(`--- ${status === "added" ? "/dev/null" : `a/${name}`}`),
    colours.bold(`+++ b/${name}`)
  ];
  const body = hunks.flatMap(({ header, lines }) => [
    colours.cyan(header),
    ...lines.map((line) => lineText(line, colours))
  ]);
  return `${[...head, ...body].join("\n")}
`;
}
function lineText(line, colours) {
  const text = cleanText(Buffer.from(line.replace(/\r$/, ""), "latin1").toString("utf8"));
  if (line.startsWith("+")) return colours.green(text);
  if (line.startsWith("-")) return colours.red(text);
  return line.startsWith("\\") ? colours.dim(text) : text;
}

// src/report/line-number.ts
var LINE_FEED2 = 10;
function lineNumber(bytes, offset) {
  let line = 1;
  let at2 = bytes.indexOf(LINE_FEED2);
  while (at2 !== -1 && at2 < offset) {
    line += 1;
    at2 = bytes.indexOf(LINE_FEED2, at2 + 1);
  }
  return line;
}

// src/report/draft-line.ts
function draftLine(finding, repair) {
  const { place } = finding;
  const file = repair.draft.files.find(({ path }) => path === place?.file);
  if (!file || !place) return void 0;
  const edits = candidatesBefore(finding, repair).map(
    (candidate) => candidate.edits.filter((edit) => edit.file === place.file)
  );
  return lineNumber(file.bytes, edits.reduceRight(offsetBefore, place.range.start));
}
function candidatesBefore(finding, { applied, before, trace }) {
  const index = applied.findIndex((one) => one.finding === finding);
  if (index >= 0) return applied.slice(0, index).map(({ candidate }) => candidate);
  if (before.findings.some((other) => isSame(other, finding))) return [];
  const traced = trace.findIndex((entry) => entry.finding === finding);
  const earlier = traced < 0 ? trace : trace.slice(0, traced);
  const chosen2 = earlier.flatMap(
    ({ trials }) => trials.filter(({ outcome }) => outcome === "chosen")
  );
  return traced < 0 ? applied.map(({ candidate }) => candidate) : chosen2.map(({ candidate }) => candidate);
}
function offsetBefore(offset, edits) {
  let shift = 0;
  for (const { range: range2, text } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const start = range2.start + shift;
    if (offset < start) break;
    const length = Buffer.byteLength(text);
    if (offset < start + length) return range2.start;
    shift += length - (range2.end - range2.start);
  }
  return offset - shift;
}
var isSame = (a, b) => a === b || a.kind === b.kind && a.detail === b.detail && a.place?.file === b.place?.file && a.place?.range.start === b.place?.range.start;

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/module-path.ts
import { posix as posix7 } from "node:path";
var modulePath = (module, file) => posix7.join(module.label, file);

// src/report/file-diff.ts
function diffModules(before, after) {
  return after.files.flatMap((file) => {
    const old = before.files.find(({ path: path2 }) => path2 === file.path);
    if (old?.bytes.equals(file.bytes)) return [];
    const path = modulePath(after, file.path).replace(/^\//, "");
    return [
      { path, status: old ? "changed" : "added", hunks: hunksOf(old, file) }
    ];
  });
}
function hunksOf(old, file) {
  const [a, b] = [old?.bytes.toString("latin1") ?? "", file.bytes.toString("latin1")];
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_CHANGED_LINES };
  const patch = structuredPatch("", "", a, b, "", "", options);
  if (!patch) return [wholeFile(a, b)];
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    header: `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
    lines
  }));
}
var CONTEXT_LINES = 3;
var MAX_CHANGED_LINES = 2e3;
function wholeFile(a, b) {
  const [removed, added] = [marked("-", a), marked("+", b)];
  const count3 = (lines) => lines.filter((line) => !line.startsWith("\\")).length;
  return {
    header: `@@ -${span(1, count3(removed))} +${span(1, count3(added))} @@`,
    lines: [...removed, ...added]
  };
}
function marked(mark, text) {
  if (text === "") return [];
  const lines = text.split("\n").map((line) => mark + line);
  return text.endsWith("\n") ? lines.slice(0, -1) : [...lines, "\\ No newline at end of file"];
}
var span = (start, lines) => lines === 0 ? `${start - 1},0` : lines === 1 ? `${start}` : `${start},${lines}`;

// src/module/file-in-tree.ts
import { posix as posix8 } from "node:path";
function fileInTree(root, path) {
  const pending = [{ module: root, directory: "" }];
  const seen = /* @__PURE__ */ new Set();
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { module, directory } = next;
    if (seen.has(directory)) continue;
    seen.add(directory);
    const found2 = [...module.files, ...module.assets].find(
      (file) => posix8.join(directory, file.path) === path
    );
    if (found2) return { path, bytes: found2.bytes };
    for (const child of module.children?.values() ?? []) {
      if (child.kind !== "local") continue;
      const below = posix8.join(directory, child.directory).replace(/^\.$/, "");
      pending.push({ module: child.module, directory: below });
    }
  }
  return void 0;
}

// src/report/finding-words.ts
function findingWords({ summary, detail }) {
  const line = cleanLine(detail);
  const clause = (/^.*?[.;?!](?=\s|$)/.exec(line)?.[0] ?? line).replace(/;$/, ".");
  return clause === "" || clause === cleanLine(summary) ? cleanLine(summary) : `${cleanLine(summary)}: ${clause}`;
}
function placeWords2({ place }, module, line) {
  const path = cleanLine(modulePath(module, place?.file ?? ""));
  return line === void 0 ? path : `${path}:${line}`;
}
function findingLine({ place }, module) {
  const file = place && fileInTree(module, place.file);
  return file && lineNumber(file.bytes, place.range.start);
}

// src/report/skipped-lines.ts
function skippedLines(module, colours) {
  return module.skipped.map(
    ({ path, reason }) => `${colours.yellow("skipped")} ${cleanLine(modulePath(module, path))}: ${cleanLine(reason)}
`
  ).join("");
}

// src/report/terminal-report.ts
function terminalReport(repair, colours) {
  const parts = [
    headline(repair, colours),
    skippedLines(repair.draft, colours),
    colouredDiff(diffModules(repair.draft, repair.repaired), colours),
    repair.applied.map((applied) => appliedText(applied, repair, colours)).join(""),
    abstainedTexts(repair, colours),
    unexplainedText(repair, colours),
    failedGates(repair.gates, colours)
  ];
  return withoutCommands(parts.filter((part) => part !== "").join("\n"));
}
function headline(repair, colours) {
  const { before, after, draft, ms } = repair;
  const name = colours.bold(cleanLine(modulePath(draft, "")));
  const paint = after.verdict === "valid" ? colours.green : colours.yellow;
  const verdict = before.verdict === "valid" && after.verdict === "valid" ? `nothing to repair: ${verdictWords(after)}` : `${before.verdict} \u2192 ${cleanLine(verdictWords(after))}`;
  return `${name}  ${paint(verdict)}  ${colours.dim(`${Math.round(ms)} ms`)}
`;
}
function appliedText({ finding, candidate, proof }, repair, colours) {
  const believed = proof === "validated" ? colours.green : colours.yellow;
  return [
    wrong(finding, repair, colours),
    `  ${colours.green("\u2714")} ${cleanLine(candidate.title)}`,
    ...candidate.loses === void 0 ? [] : [`    ${colours.yellow(cleanLine(candidate.loses))}`],
    `    ${believed(PROOF_WORDS[proof])}
`
  ].join("\n");
}
function abstainedTexts(repair, colours) {
  const places = /* @__PURE__ */ new Map();
  for (const { finding, reason } of repair.abstained) {
    const line = wrong(finding, repair, colours);
    places.set(reason, (places.get(reason) ?? /* @__PURE__ */ new Set()).add(line));
  }
  const groups = [...places].map(
    ([reason, lines]) => [...lines, `  ${colours.yellow("\u2013")} left as it is: ${cleanLine(reason)}
`].join("\n")
  );
  return groups.join("");
}
function unexplainedText(repair, colours) {
  return unexplainedFindings(repair).map(
    (finding) => `${wrong(finding, repair, colours)}
  ${colours.red("\u2718")} still wrong: no repair found
`
  ).join("");
}
function wrong(finding, repair, colours) {
  const place = placeWords2(finding, repair.draft, draftLine(finding, repair));
  return `${colours.cyan(place)}  ${findingWords(finding)}`;
}
function failedGates(gates, colours) {
  return gates.flatMap(
    (gate) => gate.passed ? [] : [`${colours.red("gate")} ${gate.gate}: ${cleanLine(gate.reason)}
`]
  ).join("");
}

// src/cli/read-modules.ts
import { readdir as readdir3, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join7, relative as relative2, resolve } from "node:path";

// src/module/read-module-index.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join6, posix as posix9 } from "node:path";
async function readModuleIndex(top) {
  const cost = { folders: 0, files: 0, parsed: 0 };
  const directories = /* @__PURE__ */ new Map();
  const mentions = /* @__PURE__ */ new Map();
  await enter("", 0);
  const callers = /* @__PURE__ */ new Map();
  return {
    directories,
    cost,
    callersOf: (directory) => {
      const found2 = (mentions.get(directory) ?? []).filter((mention) => {
        const calls = callers.get(mention) ?? calledFrom(mention);
        callers.set(mention, calls);
        return calls.has(directory);
      });
      return [...new Set(found2.map((mention) => mention.directory))].sort();
    }
  };
  async function enter(folder, depth) {
    if (cost.folders >= MAX_FOLDERS) return;
    cost.folders += 1;
    const entries = await readdir2(join6(top, folder), { withFileTypes: true }).catch(
      () => []
    );
    const files = entries.filter((entry) => entry.isFile());
    const terraform = files.filter(({ name }) => /\.(tf|tofu)(\.json)?$/.test(name));
    if (terraform.length > 0) index(folder, files, terraform);
    if (depth >= MAX_DEPTH2) return;
    const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => folder === "" ? name : `${folder}/${name}`).filter((path) => whyUnsafe(path) === void 0 && !posix9.basename(path).startsWith("."));
    for (let from = 0; from < below.length; from += AT_ONCE)
      await Promise.all(below.slice(from, from + AT_ONCE).map((path) => enter(path, depth + 1)));
  }
  function index(directory, files, terraform) {
    let hasBackend = false;
    for (const { name } of terraform) {
      const path = join6(top, directory, name);
      const { maxTerraformFileBytes } = DEFAULT_LIMITS;
      const bytes = readRegularFileSync(path, maxTerraformFileBytes);
      cost.files += 1;
      if (!bytes) continue;
      const text = bytes.toString("latin1");
      hasBackend ||= BACKEND.test(text);
      if (!text.includes("module")) continue;
      const mention = { directory, file: { path: name, bytes } };
      for (const [, source = ""] of bytes.toString("utf8").matchAll(LOCAL_SOURCE)) {
        const called = resolved(directory, source);
        if (called !== void 0) mentions.set(called, [...mentions.get(called) ?? [], mention]);
      }
    }
    const marks = files.map(({ name }) => name).filter((name) => OF_A_ROOT.test(name));
    directories.set(directory, { marks, hasBackend });
  }
  function calledFrom({ directory, file }) {
    cost.parsed += 1;
    const isJson = file.path.endsWith(".json");
    const calls = callsIn({
      label: "",
      files: isJson ? [] : moduleBlocks(file),
      assets: isJson ? [file] : [],
      skipped: []
    });
    const called = calls.flatMap(
      ({ source }) => typeof source === "string" ? resolved(directory, source) ?? [] : []
    );
    return new Set(called);
  }
}
function moduleBlocks(file) {
  const text = file.bytes.toString("latin1");
  if (/\/\*|<</.test(text)) return [file];
  return [...text.matchAll(MODULE_HEADER)].map(({ index }) => {
    const end = text.indexOf("\n}", index);
    const bytes = file.bytes.subarray(index, end < 0 ? text.length : end + 2);
    return { path: `${index}.tf`, bytes };
  });
}
var MODULE_HEADER = /^[ \t]*module\b/gm;
function resolved(directory, source) {
  const meant = readSource(source);
  if (meant.kind !== "local") return void 0;
  const path = posix9.join(directory, meant.path).replace(/^\.$|\/$/, "");
  return path === ".." || path.startsWith("../") ? void 0 : path;
}
var MAX_FOLDERS = 1e5;
var MAX_DEPTH2 = 32;
var AT_ONCE = 8;
var LOCAL_SOURCE = /"(\.{1,2}[/\\][^"\n]*)"/g;
var BACKEND = /\b(?:backend[ \t]*"|cloud[ \t]*\{|"(?:backend|cloud)"[ \t]*:)/;
var OF_A_ROOT = /^(?:\.terraform\.lock\.hcl|.*\.tfvars(?:\.json)?)$/;

// src/module/discover-modules.ts
async function discoverModules(top) {
  const index = await readModuleIndex(top);
  return [...index.directories.keys()].sort().map((directory) => describe3(index, directory));
}
function describe3(index, directory) {
  const calledBy = index.callersOf(directory).filter((caller) => caller !== directory);
  const known = index.directories.get(directory);
  const isMarked = known !== void 0 && (known.hasBackend || known.marks.length > 0);
  const role = calledBy.length === 0 ? "root" : isMarked ? "both" : "child";
  return { directory, role, calledBy };
}

// src/cli/read-modules.ts
async function readModules(paths, cwd, readModule2) {
  const directories = [...new Set(paths.map((path) => resolve(cwd, path)))];
  const modules = /* @__PURE__ */ new Map();
  for (const directory of directories) {
    for (const located of await readNamed(directory, cwd, readModule2))
      modules.set(located.directory, located);
  }
  return [...modules.values()];
}
async function readNamed(directory, cwd, readModule2) {
  const label = labelOf(directory, cwd);
  await assertDirectory2(directory, label);
  try {
    return [{ module: { ...await readModule2(directory), label }, directory }];
  } catch (error) {
    if (!(error instanceof ModuleReadError)) throw error;
    const roots = await readRoots(directory, cwd, readModule2);
    if (roots.length > 0) return roots;
    const below = await modulesBelow(directory, label);
    const message = cleanLine(error.message.replaceAll(directory, label));
    throw new CliError(EXIT.input, below === "" ? message : `${message} Next: name ${below}.`, {
      cause: error
    });
  }
}
async function readRoots(top, cwd, readModule2) {
  const found2 = await discoverModules(top);
  const isModule = found2.some(({ directory }) => directory === "");
  if (isModule) return [];
  const tree = await gitRoot(top) ?? top;
  const roots = [];
  for (const { directory: below, role } of found2) {
    if (role === "child") continue;
    const directory = join7(top, below);
    try {
      const module = await readModule2(directory, { tree });
      roots.push({ module: { ...module, label: labelOf(directory, cwd) }, directory });
    } catch (error) {
      if (error instanceof ModuleReadError) return [];
      throw error;
    }
  }
  return roots;
}
function labelOf(directory, cwd) {
  const below = relative2(cwd, directory) || ".";
  return (below.startsWith("..") ? directory : below).replaceAll("\\", "/");
}
async function assertDirectory2(directory, label) {
  const name = cleanLine(label);
  const stats = await stat2(directory).catch((error) => {
    const words5 = READ_ERRORS[error.code ?? ""] ?? cleanLine(error.message);
    throw new CliError(EXIT.input, `cannot read ${name}: ${words5}`, { cause: error });
  });
  if (stats.isDirectory()) return;
  const parent = cleanLine(dirname2(label));
  throw new CliError(
    EXIT.usage,
    `${name} is a file, and terraform works on directories. Next: name ${parent}, with --scope ${name}:1-9 for some of its lines.`
  );
}
var READ_ERRORS = {
  ENOENT: "there is no such directory. Next: check the path.",
  EACCES: "permission denied. Next: run as a user who may read it.",
  ELOOP: "its symbolic links run in a circle."
};
var MODULES_NAMED = 5;
async function modulesBelow(directory, label) {
  const entries = await readdir3(directory, { withFileTypes: true }).catch(() => []);
  const found2 = [];
  for (const entry of entries.filter((one) => one.isDirectory() && !one.name.startsWith("."))) {
    const names = await readdir3(join7(directory, entry.name)).catch(() => []);
    if (names.some((name) => name.endsWith(".tf"))) found2.push(join7(label, entry.name));
  }
  return found2.sort().slice(0, MODULES_NAMED).map((name) => cleanLine(name)).join(" or ");
}

// src/cli/write-repair.ts
import { randomBytes } from "node:crypto";
import { link, lstat as lstat3, open as open2, readFile, rename as rename2, rm } from "node:fs/promises";
import { basename, dirname as dirname3, join as join8 } from "node:path";
async function writeRepair({ draft, repaired }, directory) {
  const changes = repaired.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ file, old, path: join8(directory, file.path) }];
  });
  for (const { old, path } of changes) await assertAsRead(path, old);
  for (const { file, old, path } of changes) await replace2(path, file.bytes, old !== void 0);
}
async function assertAsRead(path, old) {
  const stats = await lstat3(path).catch(() => void 0);
  const same = old ? stats?.isFile() === true && (await readFile(path)).equals(old.bytes) : stats === void 0;
  if (same) return;
  throw new CliError(
    EXIT.input,
    `${cleanLine(path)} changed since it was read, nothing was written. Next: run the repair again.`
  );
}
async function replace2(path, bytes, exists2) {
  const temporary = join8(dirname3(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const mode = exists2 ? (await lstat3(path)).mode & 4095 : NEW_FILE_MODE;
    const handle = await open2(temporary, "wx", mode);
    try {
      if (exists2) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (exists2 ? rename2(temporary, path) : link(temporary, path));
  } catch (error) {
    const words5 = cleanLine(error.message);
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(path)}: ${words5}. Next: check the permissions of its folder.`,
      {
        cause: error
      }
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
var NEW_FILE_MODE = 438;

export {
  CommanderError,
  InvalidArgumentError,
  Command,
  Option,
  cleanText,
  cleanLine,
  withoutCommands,
  CliError,
  EXIT,
  EXIT_CODE_HELP,
  moduleFromText,
  modulePath,
  findingWords,
  placeWords2 as placeWords,
  findingLine,
  openValidator2 as openValidator,
  ENGINES,
  pathArgument,
  engineOption,
  coreOption,
  maxRoundsOption,
  jobsOption,
  atLeastOne,
  draftLine,
  diffModules,
  unexplainedFindings,
  countLeft,
  gatesPassed,
  TIER_WORDS,
  verdictWords,
  colouredDiff,
  skippedLines,
  terminalReport,
  readModules,
  writeRepair,
  SCHEMAS_VARIABLE,
  userSchemasDirectory,
  addedSchemas,
  addSchema,
  wireServices
};
