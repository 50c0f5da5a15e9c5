// The page runs in a browser; the rest of the project does not, and names no DOM type elsewhere.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
