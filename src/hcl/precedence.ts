/** How tightly each operator between two operands binds; all of them group from the left. */
export const PRECEDENCE: Readonly<Partial<Record<string, number>>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};
