import { execa } from 'execa';

export async function terraformVersion(): Promise<string> {
  const { stdout } = await execa('terraform', ['version', '-json']);
  return (JSON.parse(stdout) as { terraform_version: string }).terraform_version;
}
