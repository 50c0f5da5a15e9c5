/** Figures take their ink from the page, so that they follow light and dark. */
export const STYLE = {
  background: 'none',
  color: 'var(--soft)',
  fontFamily: 'inherit',
  fontSize: '12px',
  overflow: 'visible',
} as const;

/** Keeps words readable where a line passes behind them. */
export const HALO = { stroke: 'var(--page)', strokeWidth: 4 } as const;
