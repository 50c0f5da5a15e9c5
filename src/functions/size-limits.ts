/**
 * A draft is not trusted: a few nested calls could ask for a text or a product of any size. What is larger than
 * any real configuration stays unknown instead.
 */
export const MOST_CHARACTERS = 1_000_000;
export const MOST_ITEMS = 10_000;
