/** A line of the paper's Table 2. */
export interface PaperResult {
  readonly setting: string;
  /** 0 to 1. */
  readonly codeBleu: number;
  /** 0 to 1. */
  readonly syntaxPass: number;
  /** Mean a text; of the validator's output, of which "5 is normal for a passing output". */
  readonly errorLines: number;
}

/** "Validation and training performance across baselines and DPO-trained DeepSeek model", IaC-DPO, Table 2. */
export const PAPER_TABLE_2: readonly PaperResult[] = [
  { setting: 'Gold (Target)', codeBleu: 1, syntaxPass: 0.586, errorLines: 5.73 },
  { setting: 'Raw GPT-4o Baseline', codeBleu: 0.275, syntaxPass: 0.357, errorLines: 24.89 },
  { setting: 'Deepseek Layer Baseline', codeBleu: 0.2467, syntaxPass: 0.3971, errorLines: 11.72 },
  { setting: 'DPO Validation', codeBleu: 0.2435, syntaxPass: 0.4164, errorLines: 11.23 },
  { setting: 'DPO Training', codeBleu: 0.2782, syntaxPass: 0.4152, errorLines: 11.42 },
];
