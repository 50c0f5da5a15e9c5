/**
 * A text of which nothing is hidden: control characters, marks that turn the direction of writing and characters
 * without width are shown by their number, as `‹U+202E›`. Tabs and line feeds stay.
 */
export const visibleText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(INVISIBLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });

const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cf}|\u2028|\u2029/gu;
