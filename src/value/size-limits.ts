// A draft is not trusted: a few nested calls could ask for a text or a product of any size, and forty locals that each
// name the one before twice make 2^40 values. What is larger than any real configuration stays unknown instead.

/** Of a text, or of all that is in a value, where an item counts as a hundred. */
export const MOST_CHARACTERS = 1_000_000;
export const MOST_ITEMS = MOST_CHARACTERS / 100;

/** Of values in values; far from what would end the call stack of a walk. */
export const MOST_LEVELS = 100;
