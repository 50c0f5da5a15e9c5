/** A Terraform type as cty writes it in JSON, e.g. `"string"`, `["list", "string"]`, `["object", {"a": "bool"}]`. */
export type CtyType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', CtyType]
  | readonly ['tuple', readonly CtyType[]]
  /** The third member names the optional fields; it appears in type constraints only, as in cty's JSON. */
  | readonly ['object', Readonly<Record<string, CtyType>>]
  | readonly ['object', Readonly<Record<string, CtyType>>, readonly string[]];
